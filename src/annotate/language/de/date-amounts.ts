import type { Forms, Sense } from '../date-descriptor.ts';

type Words = readonly (readonly [Forms, Sense])[];

/** Endings of adjectives: letzt → letzte, letzten, letzter, letztes, letztem. */
export const adjective = (...stems: string[]): string[] =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

const units: Words = [
  ['Q', { cat: 'quarter-sign' }],
  [
    'Jahr|Jahres|Jahrs|Kalenderjahr|Kalenderjahres|Kriegsjahr|Kriegsjahres|Schuljahr|Schuljahres|Geschäftsjahr|Geschäftsjahres|Jhr',
    { cat: 'unit', unit: 'Y', plural: false },
  ],
  ['Jahre|Jahren', { cat: 'unit', unit: 'Y', plural: true }],
  ['Monat|Monats|Monates|Kalendermonat', { cat: 'unit', unit: 'M', plural: false }],
  ['Monate|Monaten', { cat: 'unit', unit: 'M', plural: true }],
  ['Woche|Kalenderwoche|Arbeitswoche', { cat: 'unit', unit: 'W', plural: false }],
  ['Wochen', { cat: 'unit', unit: 'W', plural: true }],
  ['Tag|Tags|Tages', { cat: 'unit', unit: 'D', plural: false }],
  ['Tage|Tagen|Werktage|Werktagen', { cat: 'unit', unit: 'D', plural: true }],
  ['Stunde', { cat: 'unit', unit: 'h', plural: false }],
  ['Stunden', { cat: 'unit', unit: 'h', plural: true }],
  ['Minute', { cat: 'unit', unit: 'm', plural: false }],
  ['Minuten', { cat: 'unit', unit: 'm', plural: true }],
  ['Sekunde', { cat: 'unit', unit: 's', plural: false }],
  ['Sekunden', { cat: 'unit', unit: 's', plural: true }],
  [
    'Quartal|Quartals|Quartales|Jahresviertel|Vierteljahr|Vierteljahres',
    { cat: 'unit', unit: 'Q', plural: false },
  ],
  ['Quartale|Quartalen', { cat: 'unit', unit: 'Q', plural: true }],
  ['Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte', { cat: 'unit', unit: 'H', plural: false }],
  // Without a year it is a student's.
  ['Semester|Semesters', { cat: 'unit', unit: 'H', plural: false, needsYear: true }],
  ['Wochenende|Wochenendes', { cat: 'unit', unit: 'WE', plural: false }],
  ['Wochenenden', { cat: 'unit', unit: 'WE', plural: true }],
  ['Jahrzehnt|Jahrzehnts|Jahrzehntes|Dekade', { cat: 'unit', unit: 'DE', plural: false }],
  ['Jahrzehnte|Jahrzehnten|Dekaden', { cat: 'unit', unit: 'DE', plural: true }],
  [
    'Jahrhundert|Jahrhunderts|Jahrhundertes|Jh|Jh .|Jhd|Jhd .|Jhdt|Jhdt .|Jhs .|Jhs',
    { cat: 'unit', unit: 'CE', plural: false },
  ],
  ['Jahrhunderte|Jahrhunderten', { cat: 'unit', unit: 'CE', plural: true }],
];

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

const teens = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Words for 1 to 99, as the language builds them. */
const numberWords: string[] = [
  ...ones,
  ...teens,
  ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${one}und${ten}`)]),
];

const withSwissSpelling = (word: string): string[] =>
  word.includes('ß') ? [word, word.replace('ß', 'ss')] : [word];

const ordinalStem = (value: number, word: string): string => {
  const irregular: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
  return irregular[value] ?? `${word}${value < 20 ? 't' : 'st'}`;
};

const numbers: Words = [
  ...numberWords.flatMap((word, i) => [
    ...(i === 0 ? [] : [[withSwissSpelling(word), { cat: 'number', value: i + 1 }] as const]),
    [
      withSwissSpelling(ordinalStem(i + 1, word)).flatMap((stem) => adjective(stem)),
      { cat: 'ordinal', value: i + 1 },
    ] as const,
  ]),
  ['eins', { cat: 'number', value: 1 }],
  ['zwo|beide|beiden|zweier', { cat: 'number', value: 2 }],
  ['dreier', { cat: 'number', value: 3 }],
  ['hundert|einhundert', { cat: 'number', value: 100 }],
  ['tausend|eintausend', { cat: 'number', value: 1000 }],
  ['dutzend|Dutzend', { cat: 'number', value: 12 }],
  ['anderthalb|eineinhalb', { cat: 'number', value: 1.5 }],
  ...ones.slice(1).map((word, i) => [[`${word}einhalb`], { cat: 'number', value: i + 2.5 }] as const),
  [adjective('halb').concat('halb'), { cat: 'fraction', value: 0.5 }],
  ['dreiviertel|drei viertel', { cat: 'fraction', value: 0.75 }],
  ['viertel', { cat: 'fraction', value: 0.25 }],
  [
    [
      ...adjective('mehrer', 'einig', 'wenig', 'etlich', 'viel', 'unzählig'),
      'paar',
      'ein paar',
      'zahlreiche',
      'zahlreichen',
      'weniger',
    ],
    { cat: 'vague' },
  ],
  [
    [
      ...adjective(
        'lang',
        'ganz',
        'voll',
        'gut',
        'knapp',
        'weiter',
        'aufeinanderfolgend',
        'gesamt',
        'einzig',
        'frühe',
      ),
    ],
    { cat: 'long' },
  ],
  ['ein|eine|einen|einer|einem|eines', { cat: 'article', definite: false }],
  ['der|die|das|den|dem|des', { cat: 'article', definite: true }],
  ['des|der|vom|von|von der|im|zum|auf den|auf|dem|in', { cat: 'of' }],
];

const eras: Words = [
  [
    'v . Chr .|v . Chr|v . u . Z .|vor Christus|vor Christi Geburt|v . d . Z .|vor unserer Zeitrechnung|vor unserer Zeit|vor der Zeitenwende',
    { cat: 'era', bc: true },
  ],
  [
    'n . Chr .|n . Chr|n . u . Z .|nach Christus|nach Christi Geburt|nach unserer Zeitrechnung',
    { cat: 'era', bc: false },
  ],
  ...[
    'zwanziger',
    'dreißiger',
    'vierziger',
    'fünfziger',
    'sechziger',
    'siebziger',
    'achtziger',
    'neunziger',
  ].flatMap((word, i) => [
    [
      withSwissSpelling(word).flatMap((form) => [form, `den ${form}`, `der ${form}`, `die ${form}`]),
      { cat: 'decade', decade: i + 2 },
    ] as const,
    [
      withSwissSpelling(word).flatMap((form) => [`${form}jahre`, `${form}jahren`, `${form}n`]),
      { cat: 'decade', decade: i + 2, years: true },
    ] as const,
  ]),
];

const lastingStems: [string, 'Y' | 'M' | 'W' | 'D' | 'h' | 'm'][] = [
  ['jährig', 'Y'],
  ['monatig', 'M'],
  ['wöchig', 'W'],
  ['tägig', 'D'],
  ['stündig', 'h'],
  ['minütig', 'm'],
];

const lasting: Words = [
  ...lastingStems.flatMap(([stem, unit]) => [
    [adjective(stem).concat(stem), { cat: 'lasting', unit, age: unit === 'Y' }] as const,
    [adjective(`mehr${stem}`).concat(`mehr${stem}`), { cat: 'lasting', unit, vague: true }] as const,
    [adjective(`halb${stem}`), { cat: 'lasting', unit, count: 0.5 }] as const,
    [adjective(`ganz${stem}`).concat(`ganz${stem}`), { cat: 'lasting', unit, count: 1 }] as const,
    [adjective(`anderthalb${stem}`, `eineinhalb${stem}`), { cat: 'lasting', unit, count: 1.5 }] as const,
    ...numberWords
      .slice(0, 30)
      .map(
        (word, i) =>
          [adjective(word + stem).concat(word + stem), { cat: 'lasting', unit, count: i + 1 }] as const,
      ),
    ...[40, 50, 60, 70, 80, 90].map(
      (count) => [adjective(numberWords[count - 1]! + stem), { cat: 'lasting', unit, count }] as const,
    ),
  ]),
  ...(
    [
      ['jahre', 'Y'],
      ['monate', 'M'],
      ['wochen', 'W'],
      ['tage', 'D'],
      ['stunden', 'h'],
      ['minuten', 'm'],
      ['jahrzehnte', 'DE'],
      ['jahrhunderte', 'CE'],
    ] as const
  ).map(
    ([stem, unit]) =>
      [adjective(`${stem}lang`).concat(`${stem}lang`), { cat: 'lasting', unit, vague: true }] as const,
  ),
];

const sets: Words = [
  ['jede|jeden|jeder|jedes|jedem|alle', { cat: 'every' }],
  [
    [...adjective('täglich', 'alltäglich'), 'täglich', 'tagtäglich'],
    { cat: 'frequency', value: 'P1D', quant: 'EVERY' },
  ],
  [
    [...adjective('wöchentlich', 'allwöchentlich'), 'wöchentlich', 'allwöchentlich'],
    { cat: 'frequency', value: 'P1W', quant: 'EVERY' },
  ],
  [
    [...adjective('monatlich', 'allmonatlich'), 'monatlich', 'allmonatlich'],
    { cat: 'frequency', value: 'P1M', quant: 'EVERY' },
  ],
  [
    [...adjective('jährlich', 'alljährlich'), 'jährlich', 'alljährlich'],
    { cat: 'frequency', value: 'P1Y', quant: 'EVERY' },
  ],
  [[...adjective('stündlich'), 'stündlich'], { cat: 'frequency', value: 'PT1H', quant: 'EVERY' }],
  [[...adjective('halbjährlich'), 'halbjährlich'], { cat: 'frequency', value: 'P6M', quant: 'EVERY' }],
  [
    [...adjective('vierteljährlich', 'quartalsweise'), 'vierteljährlich', 'quartalsweise'],
    { cat: 'frequency', value: 'P3M', quant: 'EVERY' },
  ],
  ['vierzehntäglich|vierzehntägig', { cat: 'frequency', value: 'P2W', quant: 'EVERY' }],
  ['werktags|wochentags', { cat: 'frequency', value: 'XXXX-WXX', quant: 'EVERY' }],
  ['einmal|ein Mal', { cat: 'times', value: 1 }],
  ['zweimal|zwei Mal', { cat: 'times', value: 2 }],
  ['dreimal|drei Mal', { cat: 'times', value: 3 }],
  ['viermal|vier Mal', { cat: 'times', value: 4 }],
  ['fünfmal', { cat: 'times', value: 5 }],
  ['pro|je', { cat: 'per', alone: true }],
  ['im|in der|am|die', { cat: 'per' }],
];

/** Units, numbers, decades, durations, sets. */
export const amountWords: Words = [...units, ...numbers, ...eras, ...lasting, ...sets];
