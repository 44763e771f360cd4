import process from 'node:process';
import { expect, test } from 'vitest';
import { everyFuzz, run } from '../../fuzz/index.ts';

/** As many in every run; the seed is fixed, so that a run can be repeated. `npm run fuzz` goes on with others. */
const CASES = Number(process.env.FUZZ_CASES ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20180612);

const all = await everyFuzz();

test.each(all)('$name', { timeout: 600_000 }, (fuzz) => run(fuzz, CASES, SEED));

test('the shares are those of a hundred', () => {
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});
