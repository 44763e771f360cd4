import type { Cat } from '../language/date-descriptor.ts';

/** The categories by number: where the readings of each stand in an entry. */
export const cats = {
  month: 0,
  weekday: 1,
  season: 2,
  part: 3,
  unit: 4,
  number: 5,
  tens: 6,
  hundred: 7,
  fraction: 8,
  ordinal: 9,
  vague: 10,
  article: 11,
  relative: 12,
  which: 13,
  edge: 14,
  'edge-unit': 15,
  approx: 16,
  counted: 17,
  adjoined: 18,
  counting: 19,
  every: 20,
  frequency: 21,
  times: 22,
  per: 23,
  clock: 24,
  meridiem: 25,
  zone: 26,
  'hour-point': 27,
  'to-hour': 28,
  feast: 29,
  decade: 30,
  era: 31,
  'era-before': 32,
  reference: 33,
  connector: 34,
  of: 35,
  'on-day': 36,
  preposition: 37,
  at: 38,
  fixed: 39,
  lasting: 40,
  long: 41,
  'quarter-sign': 42,
  beside: 43,
  'year-prefix': 44,
  'how-long': 45,
} as const satisfies Record<Cat, number>;

type Numbers = typeof cats;

/** The category that has a number. */
export type CatAt<N extends number> = { [C in Cat]: Numbers[C] extends N ? C : never }[Cat];

/** A word of these is an expression without any other. */
export const whole: ReadonlySet<Cat> = new Set<Cat>([
  ...(['month', 'weekday', 'season', 'part', 'relative', 'feast', 'frequency', 'hour-point'] as const),
  ...(['decade', 'reference', 'fixed', 'lasting', 'edge-unit', 'unit'] as const),
]);

export const measuring: ReadonlySet<Cat> = new Set<Cat>(['unit', 'lasting', 'quarter-sign']);

export const linking: ReadonlySet<Cat> = new Set<Cat>([
  'article',
  'of',
  'preposition',
  'connector',
  'at',
  'per',
  'how-long',
  'on-day',
]);
