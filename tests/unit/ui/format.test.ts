import { describe, expect, test } from 'vitest';
import {
  calendarLeaf,
  divisible,
  formatCount,
  formatDate,
  formatDistance,
  formatEdtf,
  formatShare,
  formatTerm,
  initials,
  isDay,
  webAddress,
} from '../../../src/ui/format.ts';

describe('formatEdtf', () => {
  test.each([
    ['2018-04-26', '26. April 2018', '26 April 2018'],
    ['2018-04', 'April 2018', 'April 2018'],
    ['2018', '2018', '2018'],
    ['0987', '987', '987'],
    ['~1946', 'um 1946', 'c. 1946'],
    ['1946~', 'um 1946', 'c. 1946'],
    ['~1946-03', 'um März 1946', 'c. March 1946'],
    ['1950-06-25/1953-07-27', '25. Juni 1950 – 27. Juli 1953', '25 June 1950 – 27 July 1953'],
    ['2018-06-01/2018-06-05', '1.–5. Juni 2018', '1–5 June 2018'],
    ['2018-04-30/2018-06-05', '30. April – 5. Juni 2018', '30 April – 5 June 2018'],
    ['1980/1989', '1980–1989', '1980–1989'],
    ['2018-04/2018-05', 'April–Mai 2018', 'April–May 2018'],
    ['2016/2019-04', '2016 – April 2019', '2016 – April 2019'],
    ['~1946/2016', 'um 1946 – 2016', 'c. 1946 – 2016'],
    ['2014/..', 'seit 2014', 'since 2014'],
    ['2014/', 'seit 2014', 'since 2014'],
    ['2004-03-09/..', 'seit 9. März 2004', 'since 9 March 2004'],
    ['~2011/..', 'seit etwa 2011', 'since about 2011'],
    ['../2016', 'bis 2016', 'until 2016'],
  ])('%s', (edtf, de, en) => {
    expect(formatEdtf(edtf, 'de')).toBe(de);
    expect(formatEdtf(edtf, 'en')).toBe(en);
  });

  test.each(['', 'PAST_REF', '2018-13', '2018-02-30', 'Staat in Ostasien', '170 states', '../..', 'a/b'])(
    'gives back “%s” as it came',
    (text) => expect(formatEdtf(text, 'de')).toBe(text),
  );
});

test.each([
  [{ from: '2004-03-09' }, 'seit 9. März 2004'],
  [{ from: '2009', to: '2016' }, '2009–2016'],
  [{ from: '2009', to: '..' }, 'seit 2009'],
  [{ to: '2016' }, 'bis 2016'],
  [{}, ''],
])('formatTerm %o', (term, words) => expect(formatTerm(term, 'de')).toBe(words));

test.each([
  ['2018-06-12', 'Dienstag, 12. Juni 2018', 'Tuesday, 12 June 2018'],
  ['2018-06', 'Juni 2018', 'June 2018'],
  ['~2018-06-12', 'um 12. Juni 2018', 'c. 12 June 2018'],
])('formatDate %s', (edtf, de, en) => {
  expect(formatDate(edtf, 'de')).toBe(de);
  // Whether a comma follows the English weekday depends on the version of ICU.
  expect(formatDate(edtf, 'en').replace(/^([A-Z][a-z]+day) /, '$1, ')).toBe(en);
});

test.each([
  ['2018-06-12', true],
  ['2018-06', false],
  ['2018-06-12/2018-06-13', false],
])('isDay %s', (edtf, day) => expect(isDay(edtf)).toBe(day));

test.each([
  ['2018-06-12', '12', '12'],
  ['2018-04', 'Apr', 'Apr'],
  ['2018-05', 'Mai', 'May'],
  ['1953', '1953', '1953'],
  ['1950/1953', undefined, undefined],
])('calendarLeaf %s', (edtf, de, en) => {
  expect(calendarLeaf(edtf, 'de')).toBe(de);
  expect(calendarLeaf(edtf, 'en')).toBe(en);
});

test.each([
  [0, 'am Tag dieses Artikels', 'on the day of this article'],
  [1, 'am Tag nach diesem Artikel', 'the day after this article'],
  [-1, 'am Tag vor diesem Artikel', 'the day before this article'],
  [2, 'zwei Tage nach diesem Artikel', 'two days after this article'],
  [12, 'zwölf Tage nach diesem Artikel', 'twelve days after this article'],
  [-5, 'fünf Tage vor diesem Artikel', 'five days before this article'],
  [13, '13 Tage nach diesem Artikel', '13 days after this article'],
  [60, '60 Tage nach diesem Artikel', '60 days after this article'],
  [61, 'etwa zwei Monate nach diesem Artikel', 'about two months after this article'],
  [-365, 'etwa zwölf Monate vor diesem Artikel', 'about twelve months before this article'],
  [-500, 'etwa 16 Monate vor diesem Artikel', 'about 16 months before this article'],
  [730, 'etwa zwei Jahre nach diesem Artikel', 'about two years after this article'],
  [-23685, 'etwa 65 Jahre vor diesem Artikel', 'about 65 years before this article'],
])('formatDistance %i', (days, de, en) => {
  expect(formatDistance(days, 'de')).toBe(de);
  expect(formatDistance(days, 'en')).toBe(en);
});

test('counts and shares follow the language', () => {
  expect(formatCount(25778816, 'de')).toBe('25.778.816');
  expect(formatCount(25778816, 'en')).toBe('25,778,816');
  expect(formatShare(0.934, 'de')).toBe('93 %');
  expect(formatShare(0.934, 'en')).toBe('93%');
});

test.each([
  ['Sergej Lawrow', 'SL'],
  ['Kim Jong-un', 'KJ'],
  ['Kim Yong-chol', 'KY'],
  ['Ursula von der Leyen', 'UL'],
  ['Évariste Galois', 'ÉG'],
  ['Sukarno', 'S'],
  ['', ''],
])('initials of “%s”', (name, letters) => expect(initials(name)).toBe(letters));

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/relative', undefined],
  ['', undefined],
])('webAddress %s', (url, address) => expect(webAddress(url)).toBe(address));

test.each([
  ['Waffenstillstandsabkommen von Panmunjom', 'Waffenstillstands|abkommen von Panmunjom'],
  ['Bundesanstalt für Finanzdienstleistungsaufsicht', 'Bundesanstalt für Finanzdienstleistungs|aufsicht'],
  ['Unabhängigkeitsreferendum im Kosovo', 'Unabhängigkeits|referendum im Kosovo'],
  ['Koreakrieg', 'Koreakrieg'],
  ['Kommission für Staatsangelegenheiten', 'Kommission für Staatsangelegenheiten'],
])('%s may be divided behind the s that joins its parts', (name, divided) => {
  expect(divisible(name, 'de').replaceAll('\u00AD', '|')).toBe(divided);
  expect(divisible(name, 'en')).toBe(name);
});
