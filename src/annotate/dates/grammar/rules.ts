import type { Cat, Sense } from '../../language/date-descriptor.ts';
import type { Piece } from '../meaning.ts';
import { readAmountExpression } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readClockExpression } from './clock.ts';
import { withDayAfter, withTimeAfter } from './day-time.ts';
import { readFeast } from './feast.ts';
import { readLasting } from './lasting.ts';
import { readNthWeekday, readWeekdayBeside } from './nth-weekday.ts';
import { readBareDay, readNth, readOffset } from './offset.ts';
import { readAge, readEdge, readEdgeUnit, readPartOfYear, readSeason } from './period.ts';
import { readApproximateYear, readBareUnits, readReference } from './reference.ts';
import { readAdjoined, readPartOfDay, readRelativeWord, readWhich } from './relative.ts';
import type { Scan } from './scan.ts';
import { readPer, readSet } from './sets.ts';
import { readWeekday } from './weekday.ts';
import { readYearExpression } from './year.ts';

interface Rule {
  read: (scan: Scan, at: number) => Piece[] | undefined;
  /** The categories of the words that such an expression may begin with. */
  words: readonly Cat[];
  /** Whether it may begin with figures, or only with one or two, or with the apostrophe before them. */
  figures?: 'any' | 'few';
  apostrophe?: boolean;
  /** Worth trying only where a word for a stretch of time stands within reach. */
  measures?: boolean;
}

const withTime =
  (read: Rule['read']): Rule['read'] =>
  (scan, at) => {
    const pieces = read(scan, at);
    return pieces && withTimeAfter(scan, pieces);
  };

/** Every kind of expression; of those that fit at a place the longest wins, the first of equals. */
export const rules: readonly Rule[] = [
  { read: withTime(readCalendarDate), words: ['month', 'weekday', 'ordinal', 'tens'], figures: 'any' },
  { read: readAge, words: ['decade', 'ordinal', 'tens'], figures: 'any', apostrophe: true },
  {
    read: readPartOfYear,
    words: ['quarter-sign', 'ordinal', 'tens'],
    figures: 'few',
    measures: true,
  },
  { read: readYearExpression, words: ['unit', 'era-before', 'year-prefix'], figures: 'any' },
  { read: readClockWithDay, words: ['hour-point', 'to-hour', 'number', 'tens'], figures: 'any' },
  { read: readEdge, words: ['edge'] },
  { read: readEdgeUnit, words: ['edge-unit'] },
  { read: readPartOfDay, words: ['at', 'edge', 'part'] },
  { read: withTime(readWhich), words: ['which'] },
  { read: withTime(readRelativeWord), words: ['relative'] },
  { read: withTime(readWeekday), words: ['weekday'] },
  { read: readNthWeekday, words: ['ordinal', 'tens', 'which'], figures: 'few' },
  { read: readWeekdayBeside, words: ['weekday', 'ordinal', 'which'] },
  { read: readSeason, words: ['season'] },
  { read: readFeast, words: ['feast'] },
  { read: readSet, words: ['every', 'times', 'frequency'] },
  { read: readPer, words: ['per'] },
  {
    read: readAmountExpression,
    words: ['counting', 'approx', 'article', 'fraction', 'number', 'tens', 'hundred', 'vague', 'long'],
    figures: 'any',
    measures: true,
  },
  { read: readLasting, words: ['approx', 'lasting'], figures: 'any', measures: true },
  { read: readAdjoined, words: ['unit'] },
  {
    read: readOffset,
    words: ['unit', 'approx', 'article', 'fraction', 'number', 'tens', 'hundred', 'vague', 'long'],
    figures: 'any',
    measures: true,
  },
  { read: readNth, words: ['ordinal', 'tens'], figures: 'few', measures: true },
  { read: readBareDay, words: [], figures: 'few' },
  { read: readBareUnits, words: ['unit'] },
  { read: readReference, words: ['reference', 'fixed'] },
  { read: readApproximateYear, words: ['approx'] },
];

/** Sets of rules are bits, the first rule's the lowest. */
function bitsOf(fits: (rule: Rule) => unknown): number {
  return rules.reduce((bits, rule, index) => (fits(rule) ? bits | (1 << index) : bits), 0);
}

export const figureRules = bitsOf((rule) => rule.figures);
export const longFigureRules = bitsOf((rule) => rule.figures === 'any');
export const apostropheRules = bitsOf((rule) => rule.apostrophe);

const begun = new Map<Cat, number>();

/** The rules that an expression with such a word at its head may follow. */
export function rulesBegunBy(sense: Sense): number {
  // No amount begins with "the".
  if (sense.cat === 'article' && sense.definite) return 0;
  let bits = begun.get(sense.cat);
  if (bits === undefined) {
    bits = bitsOf((rule) => rule.words.includes(sense.cat));
    begun.set(sense.cat, bits);
  }
  return bits;
}

/** A clock time, with the day right behind it. */
function readClockWithDay(scan: Scan, at: number): Piece[] | undefined {
  const pieces = readClockExpression(scan, at);
  const only = pieces?.length === 1 ? withDayAfter(scan, pieces[0]!) : undefined;
  return only ? [only] : pieces;
}
