import { describe, expect, test } from 'vitest';
import { findDates, findDatesIn } from '../../../../src/annotate/dates/index.ts';
import { worthACard } from '../../../../src/annotate/dates/worth.ts';
import type { DateDescriptor } from '../../../../src/annotate/language/date-descriptor.ts';

const read = (text: string, lang: 'de' | 'en' = 'de', published: string | undefined = '2018-05-31') =>
  findDates(text, { lang, published });

describe('a reading says what it covers and what it was counted from', () => {
  test.each([
    ['am 12. Juni 2018', { from: 'itself', interval: '2018-06-12', anchor: undefined }],
    ['am 12. Juni', { from: 'publication', interval: '2018-06-12', anchor: '2018-05-31' }],
    ['gestern', { from: 'publication', interval: '2018-05-30', anchor: '2018-05-31' }],
    ['letzte Woche', { from: 'publication', interval: '2018-05-21/2018-05-27', anchor: '2018-05-31' }],
    [
      'vergangenes Wochenende',
      { from: 'publication', interval: '2018-05-26/2018-05-27', anchor: '2018-05-31' },
    ],
    ['im Winter 2017', { from: 'itself', interval: '2017-12-01/2018-02-28', anchor: undefined }],
    ['im ersten Quartal 2018', { from: 'itself', interval: '2018-01-01/2018-03-31', anchor: undefined }],
    ['in den 1980er-Jahren', { from: 'itself', interval: '1980/1989', anchor: undefined }],
    ['im 20. Jahrhundert', { from: 'itself', interval: '1901/2000', anchor: undefined }],
    ['vor drei Jahren', { from: 'publication', interval: '2015', anchor: '2018-05-31' }],
    ['vor zwei Wochen', { from: 'publication', interval: '2018-05-14/2018-05-20', anchor: '2018-05-31' }],
    ['vor drei Tagen', { from: 'publication', interval: '2018-05-28', anchor: '2018-05-31' }],
    ['drei Tage', { from: 'itself', interval: undefined, anchor: undefined }],
    ['bald', { from: 'itself', interval: undefined, anchor: undefined }],
  ])('%s', (text, expected) => {
    const [mention] = read(text);
    expect({ from: mention?.from, interval: mention?.interval, anchor: mention?.anchor }).toEqual(expected);
  });
  test('the last date given, in a story', () => {
    const last = read('Am 3. Mai 1945 begann es. Zwei Tage später endete es').at(-1);
    expect(last).toMatchObject({ from: 'narrative', anchor: '1945-05-03', interval: '1945-05-05' });
  });
});

describe('a history is told along its own dates', () => {
  const history = Array.from({ length: 12 }, (_, i) => `Im Jahr ${1900 + i} geschah etwas.`).join(' ');
  test.each([
    ['Am 3. Mai 1945 war es so weit. Im August endete alles.', '1945-08'],
    ['Am 3. Dezember 1944 war es so weit. Im Januar endete alles.', '1945-01'],
    ['Am 3. Mai 1945 war es so weit. Im nächsten Jahr endete alles.', '1946'],
    ['Am 3. Mai 1945 war es so weit. Noch heute gilt das.', 'PRESENT_REF'],
    ['Am 3. Mai 1945 war es so weit. Karl (1890–1970) blieb. Im Juni endete alles.', '1945-06'],
    ['Am 3. Mai 1945 galt der Vertrag vom 2. März 1912 noch. Im Juni endete alles.', '1945-06'],
    ['Am 3. Mai 1945 begann, was man bis 1947 baute. Im Juni endete alles.', '1945-06'],
    ['Am 3. Mai 1945 begann die Wache, die bis zum 9. Januar 1946 stand. Im Juni kam Regen.', '1945-06'],
    ['Am 3. Mai 1945 fiel die Stadt, am Morgen des folgenden Tages der Hafen.', '1945-05-04TMO'],
    ['Am 3. Mai 1945 fiel die Stadt, am Abend desselben Tages der Hafen.', '1945-05-03TEV'],
    ['218 v. Chr. kam er. Zwei Jahre darauf siegte er.', 'BC0216'],
  ])('%s', (text, value) => {
    expect(read(`${history} ${text}`).at(-1)?.timex.value).toBe(value);
  });
  test.each([
    [
      'Am 8. Oktober 1912 begann der Krieg, der 1913 endete. 1914 folgte ein neuer. Im November fror es.',
      '1914-11',
    ],
    ['Das Haus wurde 1912 gebaut und 1913 bezogen. Im Juni wird gefeiert.', '2018-06'],
    [
      'Am 8. Oktober 1912 begann der Krieg, der 1913 endete. Heute erinnert man sich. Im Juni wird gefeiert.',
      '2018-06',
    ],
  ])('a short text: %s', (text, value) => {
    expect(read(text).at(-1)?.timex.value).toBe(value);
  });
  test('in news, a day of a month that was told of stays in that month', () => {
    const [, last] = read('The site closed last October. A name was crossed out that same day.', 'en');
    expect(last?.timex.value).toBe('2017-10-XX');
  });
});

describe('direction', () => {
  test.each([
    ['He said Friday', '2018-05-25'],
    ['They will vote Friday', '2018-06-01'],
    ['The vote will be held on Friday', '2018-06-01'],
    ['They extended it until Friday', '2018-06-01'],
    ['since Friday', '2018-05-25'],
    ['Friday', '2018-05-25'],
    ['They voted Friday will', 'XXXX-WXX-5'],
    ['They could be reached Friday', '2018-06-01'],
    ['They could not be reached Friday', '2018-05-25'],
    ["They couldn't be reached Friday", '2018-05-25'],
    ['Neither of them would comment Friday', '2018-05-25'],
    ['They will not meet Friday', '2018-06-01'],
    ['They are to meet Friday', '2018-06-01'],
    ['They were to meet Friday', '2018-06-01'],
    ["They won't meet Friday", '2018-06-01'],
    ['They won’t meet Friday', '2018-06-01'],
    ["They didn't meet Friday", '2018-05-25'],
    ['On Friday, the workers of the League and its allies plan to meet', '2018-06-01'],
  ])('%s', (text, value) => {
    expect(read(text, 'en').at(-1)?.timex.value).toBe(value);
  });
  test.each([
    ['Die Hallen sind am Freitag feierlich eröffnet worden.', '2018-05-25'],
    ['Die Hallen sind am Freitag geöffnet.', '2018-06-01'],
    ['Sie ist am Freitag gestorben.', '2018-05-25'],
    ['Der Zug ist am Freitag bei Celle entgleist.', '2018-05-25'],
    ['Die Strasse ist am Freitag gesperrt.', '2018-06-01'],
    ['Sie wird am Freitag gekommen sein.', '2018-06-01'],
  ])('%s', (text, value) => {
    expect(read(text, 'de').at(-1)?.timex.value).toBe(value);
  });
});

describe('worth a card', () => {
  test.each([
    ['am 12. Juni 2018', true],
    ['am 12. Juni', true],
    ['im Mai 1945', true],
    ['1953', true],
    ['letzte Woche', true],
    ['in den 1980er-Jahren', true],
    ['vor drei Jahren', true],
    ['gestern', true],
    ['am Morgen des 16. Februar 1943', true],
    ['heute', false],
    ['heute Abend', false],
    ['drei Tage', false],
    ['jeden Montag', false],
    ['um 8 Uhr', false],
    ['abends', false],
    ['bald', false],
    ['480 v. Chr.', false],
  ])('%s: %s', (text, worth) => {
    expect(worthACard(read(text)[0]!)).toBe(worth);
  });
});

test('a third language needs a descriptor and nothing else', () => {
  const dutch: DateDescriptor = {
    lang: 'nl',
    words: [
      ['mei', { cat: 'month', month: 5 }],
      ['vrijdag', { cat: 'weekday', weekday: 5 }],
      ['gisteren', { cat: 'relative', unit: 'D', shift: -1, from: 'speech' }],
      ['vorige', { cat: 'which', shift: -1, from: 'speech' }],
      ['week', { cat: 'unit', unit: 'W', plural: false }],
      ['jaar', { cat: 'unit', unit: 'Y', plural: true }],
      ['drie', { cat: 'number', value: 3 }],
      ['geleden', { cat: 'counted', sign: -1, from: 'speech' }],
      ['eind', { cat: 'edge', mod: 'END' }],
      ['in|op', { cat: 'preposition' }],
    ],
    order: {
      monthFirst: false,
      slash: 'dmy',
      dayDot: false,
      clockDot: true,
      articleBelongs: false,
      decadeNeedsUnit: true,
      ordinalEndings: ['e'],
      decadeEndings: [],
    },
    tense: {
      past: new Set(),
      future: new Set(),
      present: new Set(),
      unsurePast: new Set(),
      pastEndings: [],
      presentIsFuture: false,
    },
    not: {
      afterYear: new Set(),
      beforeYear: new Set(),
      beforeName: new Set(),
      beforeDuration: new Set(),
      beforeDecade: new Set(),
      afterDuration: new Set(),
    },
    nounsCapitalised: false,
  };
  const text = 'op 3 mei 2018, eind mei 1945, gisteren, vorige week, drie jaar geleden, vrijdag, in 1953';
  expect(findDatesIn(text, dutch, '2018-05-31').map(({ timex }) => timex.value)).toEqual([
    '2018-05-03',
    '1945-05',
    '2018-05-30',
    '2018-W21',
    '2015',
    '2018-05-25',
    '1953',
  ]);
});
