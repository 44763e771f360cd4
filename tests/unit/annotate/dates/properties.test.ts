import * as fc from 'fast-check';
import { expect, test } from 'vitest';
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
  ...'1980er 1990s century Jahrhundert v. Chr. BC Ostern Christmas half ein a quarter Q3 Wochen week from ( ) \' ’ " 24/7 0 99999999999 Ex- 😀'.split(
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

test('however far away it is counted, an interval is real', () => {
  const count = fc.integer({ min: 1, max: 30_000 });
  const unit = fc.constantFrom('days', 'weeks', 'months', 'years', 'decades', 'centuries');
  fc.assert(
    fc.property(count, unit, fc.constantFrom('ago', 'from now'), (n, units, way) => {
      const [mention] = findDates(`${n} ${units} ${way}`, { lang: 'en', published: '2026-05-06' });
      expect(mention?.timex.value).toMatch(/^(?:BC)?\d/);
      if (mention?.interval !== undefined) expect(daysOf(mention.interval)).not.toBeNull();
    }),
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

const ordinal = (d: number) =>
  `${d}${d % 10 > 3 || d % 10 === 0 || (d > 10 && d < 14) ? 'th' : ['st', 'nd', 'rd'][(d % 10) - 1]}`;
const longWeekdayDe = (y: number, m: number, d: number) =>
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')[
    (dayNumberOf(y, m, d) + 4 + 70000) % 7
  ]!;
const short = (m: number) =>
  'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')[m - 1]!;

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
  ['de', 'Donnerstag, 3. Mai 2018', (y, m, d) => `${longWeekdayDe(y, m, d)}, ${d}. ${name('de', m)} ${y}`],
  [
    'de',
    'Donnerstag, den 3. Mai 2018',
    (y, m, d) => `${longWeekdayDe(y, m, d)}, den ${d}. ${name('de', m)} ${y}`,
  ],
  ['de', '3.Mai 2018', (y, m, d) => `${d}.${name('de', m)} ${y}`],
  ['de', '3/5/2018', (y, m, d) => `${d}/${m}/${y}`],
  ['en', 'May 3rd, 2018', (y, m, d) => `${name('en', m)} ${ordinal(d)}, ${y}`],
  ['en', '3rd of May 2018', (y, m, d) => `${ordinal(d)} of ${name('en', m)} ${y}`],
  ['en', 'Aug. 3, 2018', (y, m, d) => `${short(m)} ${d}, ${y}`],
  ['en', 'Thursday 3 May 2018', (y, m, d) => `${weekdayOf('en', y, m, d)} ${d} ${name('en', m)} ${y}`],
  ['en', '2018/05/03', (y, m, d) => `${y}/${two(m)}/${two(d)}`],
  ['en', '05/03/2018', (y, m, d) => `${two(m)}/${two(d)}/${y}`],
];

/** Every day of 1900 to 2100, a list for each year. */
const years = Array.from({ length: 201 }, (_, i) => {
  const first = dayNumberOf(1900 + i, 1, 1);
  const length = dayNumberOf(1901 + i, 1, 1) - first;
  return Array.from({ length }, (_, day) => isoOf(first + day)).map((iso) => ({
    iso,
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8)),
  }));
});

test.each(forms)(
  '%s: every day of 1900 to 2100 printed as %s reads back to itself',
  { timeout: 60_000 },
  (language, _, print) => {
    for (const days of years) {
      // A year at a time, each day a paragraph of its own: reading 73,000 texts one by one takes longer.
      const printed = days.map(({ year, month, day }) => print(year, month, day));
      const sample = printed.map((one) => `(${one})\n\n`).join('');
      const found = findDates(sample, { lang: language });
      let start = 1;
      for (let i = 0; i < days.length; i++) {
        const mention = found[i];
        const end = start + printed[i]!.length;
        if (mention?.timex.value !== days[i]!.iso || mention.start !== start || mention.end !== end)
          expect.fail(`${printed[i]}: ${JSON.stringify(mention)}`);
        start = end + 4;
      }
      expect(found).toHaveLength(days.length);
    }
  },
);
