// Bundles our web components and the style sheet into the static resources of the jar.
import { build } from 'esbuild';
import { cpSync } from 'node:fs';

const out = '../target/classes/META-INF/resources/opd';

await build({
  entryPoints: ['src/opd-chart.ts'],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'info',
});
cpSync('src/styles', out, { recursive: true });
cpSync('src/icon.svg', `${out}/icon.svg`);
