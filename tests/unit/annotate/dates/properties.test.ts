import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumberOf, daysOf, isoOf } from '../../../../src/annotate/dates/days.ts';
import { findDates } from '../../../../src/annotate/dates/index.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';

const langs: Lang[] = ['de', 'en'];
const lang = fc.constantFrom(...langs);

/** Words of dates and what stands between them, in any order: nearly sentences, mostly nonsense. */
const pieces = fc.constantFrom(
  ...'am den vom bis 3. 12 31. 2018 1945/46 Mai May Juni , . - – / \u00ad \u00a0 \n \n\n in the last next letzten nächste two drei'.split(
    ' ',
  ),
  ...'days Tage Jahr year Jahren vor ago später later Montag Friday night Abend Uhr 20:30 p.m. Ende of early jeden every'.split(
    ' ',
  ),
  ...'1980er 1990s century Jahrhundert v. Chr. BC Ostern Christmas half ein a quarter Q3 ( ) \' ’ " 24/7 0 99999999999 Ex- 😀'.split(
    ' ',
  ),
);
const sentence = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' '));
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), sentence, fc.string({ unit: 'binary' }));
const published = fc.option(fc.oneof(fc.integer({ min: -20000, max: 40000 }).map(isoOf), fc.string()), {
  nil: undefined,
});

test('never throws; spans lie in the text, in order, without overlap; intervals are real', () => {
  fc.assert(
    fc.property(text, lang, published, (sample, language, day) => {
      let last = 0;
      for (const mention of findDates(sample, { lang: language, published: day })) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(sample.length);
        expect(mention.timex.value).not.toMatch(/NaN|undefined|null|--/);
        if (mention.interval !== undefined) expect(daysOf(mention.interval)).not.toBeNull();
        last = mention.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('without a day of publication, relative expressions know no day', () => {
  for (const sample of [
    'heute',
    'gestern Abend',
    'nächste Woche',
    'am Freitag',
    'im Mai',
    'um 8 Uhr',
    'vor drei Jahren',
    'letzten Sommer',
  ]) {
    const [mention] = findDates(sample, { lang: 'de' });
    expect(mention?.timex.value).toMatch(/^X/);
    expect(mention?.interval).toBeUndefined();
  }
});

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const weekdays = {
  de: 'So Mo Di Mi Do Fr Sa'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

type Print = (year: number, month: number, day: number) => string;
const two = (number: number) => String(number).padStart(2, '0');
const name = (language: Lang, month: number) => months[language][month - 1]!;
const weekdayOf = (language: Lang, year: number, month: number, day: number) =>
  weekdays[language][(dayNumberOf(year, month, day) + 4 + 70000) % 7]!;

const forms: [Lang, string, Print][] = [
  ['de', '3. Mai 2018', (y, m, d) => `${d}. ${name('de', m)} ${y}`],
  ['de', '03. Mai 2018', (y, m, d) => `${two(d)}. ${name('de', m)} ${y}`],
  ['de', '3.5.2018', (y, m, d) => `${d}.${m}.${y}`],
  ['de', '03.05.2018', (y, m, d) => `${two(d)}.${two(m)}.${y}`],
  ['de', '3. 5. 2018', (y, m, d) => `${d}. ${m}. ${y}`],
  ['de', '2018-05-03', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ['de', 'Do, 3. Mai 2018', (y, m, d) => `${weekdayOf('de', y, m, d)}, ${d}. ${name('de', m)} ${y}`],
  ['en', 'May 3, 2018', (y, m, d) => `${name('en', m)} ${d}, ${y}`],
  ['en', '3 May 2018', (y, m, d) => `${d} ${name('en', m)} ${y}`],
  ['en', 'Thursday, May 3, 2018', (y, m, d) => `${weekdayOf('en', y, m, d)}, ${name('en', m)} ${d}, ${y}`],
  ['en', '5/3/2018', (y, m, d) => `${m}/${d}/${y}`],
  ['en', '2018-05-03', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
];

test.each(forms)(
  '%s: every day of 1900 to 2100 printed as %s reads back to itself',
  { timeout: 60_000 },
  (language, _, print) => {
    const first = dayNumberOf(1900, 1, 1);
    const last = dayNumberOf(2100, 12, 31);
    for (let number = first; number <= last; number++) {
      const iso = isoOf(number);
      const printed = print(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
      const sample = `(${printed})`;
      const found = findDates(sample, { lang: language });
      const [mention] = found;
      if (
        found.length !== 1 ||
        mention?.timex.value !== iso ||
        mention.start !== 1 ||
        mention.end !== sample.length - 1
      ) {
        expect.fail(`${printed}: ${JSON.stringify(found)}`);
      }
    }
  },
);

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
    // Ten times the text: ten times the work, and generous room for a busy machine; the square would be a hundred times.
    const small = timeOf(unit.repeat(10_000 / unit.length));
    expect(timeOf(unit.repeat(100_000 / unit.length))).toBeLessThan(Math.max(small, 2) * 40);
  });
  test.each(['1', '.', '-'])('200,000 times %s', { timeout: 60_000 }, (unit) => {
    expect(timeOf(unit.repeat(200_000))).toBeLessThan(2000);
  });
});

/** Milliseconds for both languages, the better of two runs. */
function timeOf(sample: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    for (const language of langs) findDates(sample, { lang: language, published: '2018-05-31' });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
