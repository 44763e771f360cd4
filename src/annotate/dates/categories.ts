import type { Cat } from '../language/date-descriptor.ts';

const categories: readonly Cat[] = [
  ...([
    'month',
    'weekday',
    'season',
    'part',
    'unit',
    'number',
    'tens',
    'hundred',
    'fraction',
    'ordinal',
  ] as const),
  ...([
    'vague',
    'article',
    'relative',
    'which',
    'edge',
    'edge-unit',
    'approx',
    'counted',
    'adjoined',
  ] as const),
  ...(['counting', 'every', 'frequency', 'times', 'per', 'clock', 'meridiem', 'zone', 'hour-point'] as const),
  ...([
    'to-hour',
    'feast',
    'decade',
    'era',
    'era-before',
    'reference',
    'connector',
    'of',
    'half-of',
  ] as const),
  ...([
    'preposition',
    'at',
    'fixed',
    'lasting',
    'long',
    'quarter-sign',
    'beside',
    'year-prefix',
    'how-long',
    'on-day',
  ] as const),
];

const bits = new Map<Cat, number>(categories.map((cat, index) => [cat, index]));
const HALF = 30;

/** The bit of a category in the lower or the higher half of an entry's categories. */
export function maskOf(cat: Cat): { low: number; high: number } {
  const bit = bits.get(cat)!;
  return bit < HALF ? { low: 1 << bit, high: 0 } : { low: 0, high: 1 << (bit - HALF) };
}

export const masks = Object.fromEntries(categories.map((cat) => [cat, maskOf(cat)])) as Record<
  Cat,
  { low: number; high: number }
>;

/** A word of these is an expression without any other. */
export const whole: ReadonlySet<Cat> = new Set<Cat>([
  ...([
    'month',
    'weekday',
    'season',
    'part',
    'relative',
    'feast',
    'frequency',
    'hour-point',
    'decade',
  ] as const),
  ...(['reference', 'fixed', 'lasting', 'edge-unit', 'unit', 'half-of'] as const),
]);

export const measuring: ReadonlySet<Cat> = new Set<Cat>(['unit', 'lasting', 'half-of', 'quarter-sign']);

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
