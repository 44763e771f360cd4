import type { Cat } from '../../language/date-descriptor.ts';
import { type Entry, hasCategory } from '../lexicon.ts';
import type { Piece } from '../meaning.ts';
import { readAmountExpression } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readClockExpression } from './clock.ts';
import { readLasting } from './lasting.ts';
import { readBareDay, readNth, readOffset } from './offset.ts';
import { readAge, readEdge, readEdgeUnit, readFeast, readPartOfYear, readSeason } from './period.ts';
import { readApproximateYear, readBareUnits, readReference } from './reference.ts';
import {
  readAdjoined,
  readPartOfDay,
  readRelativeWord,
  readWhich,
  withDayAfter,
  withTimeAfter,
} from './relative.ts';
import type { Scan } from './scan.ts';
import { readPer, readSet } from './sets.ts';
import { readWeekday } from './weekday.ts';
import { readYearExpression } from './year.ts';

export interface Rule {
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
const rules: readonly Rule[] = [
  { read: withTime(readCalendarDate), words: ['month', 'weekday', 'ordinal', 'tens'], figures: 'any' },
  { read: readAge, words: ['decade', 'ordinal', 'tens'], figures: 'any', apostrophe: true },
  {
    read: readPartOfYear,
    words: ['half-of', 'quarter-sign', 'ordinal', 'tens'],
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
export const figureRules = rules.filter((rule) => rule.figures);
export const longFigureRules = rules.filter((rule) => rule.figures === 'any');
export const apostropheRules = rules.filter((rule) => rule.apostrophe);

/** The rules that may begin with a word, found once for every word of the lexicon. */
const rulesOfEntry = new WeakMap<Entry, readonly Rule[]>();

export function rulesFor(entry: Entry): readonly Rule[] {
  let fitting = rulesOfEntry.get(entry);
  if (!fitting) {
    const may = (cat: Cat) => hasCategory(entry, cat) && !(cat === 'article' && isDefinite(entry));
    fitting = rules.filter((rule) => rule.words.some(may));
    rulesOfEntry.set(entry, fitting);
  }
  return fitting;
}

/** No amount begins with "the". */
function isDefinite(entry: Entry): boolean {
  return entry.readings.get('article')!.every(({ sense }) => sense.cat === 'article' && sense.definite);
}

/** A clock time, with the day right behind it. */
function readClockWithDay(scan: Scan, at: number): Piece[] | undefined {
  const pieces = readClockExpression(scan, at);
  const only = pieces?.length === 1 ? withDayAfter(scan, pieces[0]!) : undefined;
  return only ? [only] : pieces;
}
