import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
const tokens = sheets.find(([path]) => path.endsWith('tokens.css'))![1];

/** Style sheets that cannot have tokens: highlights are the page's, and inherit nothing; a test compares their colours. */
const WITHOUT_TOKENS = /(?:highlight|tokens)\.css$/;
/** Longest that anything moves, in ms. */
const MOST = 150;

describe.each(sheets)('%s', (path, css) => {
  test('colours are those of the tokens', () => {
    const colours = WITHOUT_TOKENS.test(path) ? [] : css.match(/#[\da-f]{3,8}\b/gi);
    expect(colours ?? []).toEqual([]);
  });

  test('what moves does so only for readers who did not ask for less, and briefly', () => {
    const moving = /(?:^|[\s;{])(?:transition|animation)[\w-]*:[^;]*/g;
    const still = css.replace(
      /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g,
      '',
    );
    // One shown late is no motion.
    expect((still.match(moving) ?? []).filter((rule) => !rule.includes('step-end'))).toEqual([]);
    for (const rule of css.match(moving) ?? []) expect(rule).toMatch(/var\(--quick\)|step-end/);
  });
});

test('--quick is quick', () => {
  expect(Number(/--quick: (\d+)ms/.exec(tokens)?.[1])).toBeLessThan(MOST);
});
