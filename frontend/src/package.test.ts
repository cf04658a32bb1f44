import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

test('package is private, so that it can never be published by mistake', () => {
  assert.equal(JSON.parse(readFileSync('package.json', 'utf8')).private, true);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /https?:\/\/[^"]*\.tgz/);
});

test('the chart module stays under 220 kB compressed', async () => {
  const result = await build({
    entryPoints: ['src/opd-chart.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  const size = gzipSync(result.outputFiles[0]!.contents).length;
  assert.ok(size <= 220_000, `${size} bytes`);
});
