import { describe, expect, test, vi } from 'vitest';
import { findDates } from '../../../../src/annotate/dates/index.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';

const work = vi.hoisted(() => ({ looks: 0 }));

// Every look that a rule takes at a token goes through these, so counting them measures work without a clock.
vi.mock('../../../../src/annotate/dates/grammar/scan.ts', async (importOriginal) => {
  const scan = await importOriginal<Record<string, unknown>>();
  return Object.fromEntries(
    Object.entries(scan).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (...args: unknown[]) => {
            work.looks++;
            return value(...args);
          }
        : value,
    ]),
  );
});

const langs: Lang[] = ['de', 'en'];

/** How often the rules look at a token of a text, in both languages. */
function looksAt(sample: string): number {
  work.looks = 0;
  for (const lang of langs) findDates(sample, { lang, published: '2018-05-31' });
  return work.looks;
}

describe('work grows with the length of the text, also where the text is hostile', () => {
  const hostile: [string, string][] = [
    ['digits', '1'],
    ['dots', '.'],
    ['dashes', '-'],
    ['numbers with dots', '1.'],
    ['numbers with dashes', '1-'],
    ['numbers', '1 '],
    ['numbers with slashes', '12/'],
    ['day lists', '3., '],
    ['day pairs', '3. und '],
    ['years', '1950-'],
    ['apostrophes', "'"],
    ['soft hyphens', '\u00ad'],
    ['letters and soft hyphens', 'a\u00ad'],
    ['months', 'Mai '],
    ['weekdays', 'Freitag '],
    ['Fridays', 'Friday '],
    ['edges', 'Ende '],
    ['ends of', 'end of the '],
    ['numbers and units', 'drei Tage und '],
    ['lasts', 'last '],
    ['ordinals', 'third '],
    ['clock times', '8-'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['week of', 'week of the '],
    ['day before', 'the day before the '],
  ];
  test.each(hostile)('%s', { timeout: 60_000 }, (_, unit) => {
    const looks = looksAt(unit.repeat(1_000 / unit.length));
    // Ten times the text is ten times the work, and something for the ends; the square would be a hundred times.
    expect(looksAt(unit.repeat(10_000 / unit.length))).toBeLessThanOrEqual(looks * 12 + 100);
  });
});

describe('200,000 characters end', () => {
  // Cutting into tokens is no look at one; the bound is generous enough for any machine, and the square exceeds it.
  test.each(['1', '.', '-', '\u00ad', 'a\u00ad', 'a', ' ', '\n'])('%j', { timeout: 60_000 }, (unit) => {
    const start = performance.now();
    for (const lang of langs)
      findDates(unit.repeat(200_000 / unit.length), { lang, published: '2018-05-31' });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
