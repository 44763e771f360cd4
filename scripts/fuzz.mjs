// npm run fuzz [-- --seed N] [-- --cases N]: the tests of random input, round after round with new seeds until stopped or something
// fails; --seed repeats one round. --cases is the number of cases in a round, 100,000 unless told.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './import-ts.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, cases: { type: 'string' } } });
for (const [name, value] of Object.entries(values)) {
  if (/^\d{1,9}$/.test(value)) continue;
  console.error(`--${name} takes a whole number`);
  process.exit(2);
}

let seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
do {
  console.log(`seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/unit/fuzz'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_CASES: values.cases ?? '100000' },
    },
  );
  if (status !== 0) {
    console.error(`failed; to repeat: npm run fuzz -- --seed ${seed} --cases ${values.cases ?? '100000'}`);
    process.exit(1);
  }
  seed++;
} while (values.seed === undefined);
