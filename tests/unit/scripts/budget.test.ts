import { expect, test } from 'vitest';
import { overBudget } from '../../../scripts/budget.mjs';

const budget = { 'page.js': { most: 10 * 1024, parts: { preact: 4096, 'src/page': 2048, valibot: 2048 } } };

test('within the budget, to the last byte, nothing is said', () => {
  expect(overBudget({ 'page.js': { bytes: 10 * 1024, parts: { preact: 10 * 1024 } } }, budget)).toEqual([]);
});

test('over the budget, what grew is named, the most first', () => {
  const parts = { preact: 4096, 'src/page': 3072, 'src/ui': 4096, valibot: 1024 };
  expect(overBudget({ 'page.js': { bytes: 10 * 1024 + 1024, parts } }, budget)).toEqual([
    'page.js has 11.0 KB, the budget is 10.0 KB. What grew:\n' +
      '  src/ui: 4.0 KB, 4.0 KB more\n' +
      '  src/page: 3.0 KB, 1.0 KB more',
  ]);
});
