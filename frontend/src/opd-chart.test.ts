import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

test('package is private, so that it can never be published by mistake', () => {
  assert.equal(JSON.parse(readFileSync('package.json', 'utf8')).private, true);
});
