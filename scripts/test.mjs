// npm test: format and lint, types, data, build, unit tests, browser tests in real Chromium and Firefox, the add-on linter.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { browserPath } from './browsers.mjs';
import { root } from './import-ts.mjs';

const steps = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types', 'tsc', '--noEmit'],
  ['data', process.execPath, 'scripts/check-data.mjs'],
  ['build', process.execPath, 'build.mjs'],
  ['unit tests', 'vitest', 'run', '--project', 'unit'],
  ['tests of the build', 'vitest', 'run', '--project', 'built'],
  ['browser tests', 'vitest', 'run', '--project', 'browser'],
  [
    'add-on linter',
    'web-ext',
    'lint',
    '--source-dir',
    'dist/extension',
    '--self-hosted',
    '--no-config-discovery',
  ],
];

try {
  browserPath('chromium');
  browserPath('firefox');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const started = Date.now();
for (const [name, command, ...args] of steps) {
  const begun = Date.now();
  console.log(`\n=== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${root}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  if (status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(1);
  }
  console.log(`=== ${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
console.log(`\nall steps passed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
