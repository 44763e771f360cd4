// npm test: format and lint, types, data, build, unit tests, browser tests in real Chromium and Firefox, the add-on linter.
import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { browserPath } from './browsers.mjs';
import { root } from './import-ts.mjs';

const first = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types', 'tsc', '--noEmit'],
  ['data', process.execPath, 'scripts/check-data.mjs'],
  ['build', process.execPath, 'build.mjs'],
];
// Browser tests wait more than they reckon: what reckons runs beside them, and gives way to them.
const waiting = [['browser tests', 'vitest', 'run', '--project', 'browser']];
const reckoning = [
  ['unit tests', 'vitest', 'run', '--project', 'unit', '--project', 'mocked', '--maxWorkers=1'],
  ['tests of the build', 'vitest', 'run', '--project', 'built', '--maxWorkers=1'],
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
const GIVING_WAY = os.constants.priority.PRIORITY_BELOW_NORMAL;

class Failed extends Error {}

const env = {
  ...process.env,
  PATH: `${root}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
};
const running = new Set();

/** Runs one step. Held back, its output comes in one piece when it ends. Throws Failed. */
function run([name, command, ...args], { held = false } = {}) {
  const begun = Date.now();
  const title = `\n=== ${name}`;
  if (!held) console.log(title);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      env,
    });
    running.add(child);
    const output = [];
    if (held) {
      os.setPriority(child.pid, GIVING_WAY);
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (status) => {
      running.delete(child);
      if (held) process.stdout.write(`${title}\n${Buffer.concat(output)}`);
      if (status !== 0) return reject(new Failed(`${name} failed`));
      console.log(`=== ${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      resolve();
    });
  });
}

async function runAll(steps, options) {
  for (const step of steps) await run(step, options);
}

const started = Date.now();
try {
  browserPath('chromium');
  browserPath('firefox');
  await runAll(first);
  await Promise.all([runAll(waiting), runAll(reckoning, { held: true })]);
  console.log(`\nall steps passed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
} catch (error) {
  for (const child of running) child.kill();
  console.error(`\n${error.message}`);
  process.exit(1);
}
