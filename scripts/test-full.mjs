// npm run test:full: what npm test samples, whole, in real Chromium and Firefox.
// npm run test:full -- load: only the files whose names hold this.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './import-ts.mjs';

const sampled = ['session', 'hostile', 'interrupted', 'load'];
const asked = process.argv.slice(2);
const files = sampled.filter((name) => asked.length === 0 || asked.some((part) => name.includes(part)));

if (files.length === 0) {
  console.error(`no such tests; there are ${sampled.join(', ')}`);
  process.exit(2);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FULL: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('build.mjs');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
// One after the other: what one costs is no other's.
run(
  vitest,
  'run',
  '--project',
  'browser',
  '--no-file-parallelism',
  ...files.map((name) => `tests/browser/${name}.test.ts`),
);
