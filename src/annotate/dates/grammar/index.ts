import type { Cat } from '../../language/date-descriptor.ts';
import { APART, ATTACHED, NUMBER, WORD } from '../../text/tokens.ts';
import { type Entry, hasCategory } from '../lexicon.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { readAmount, readAmountExpression, readLasting, readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readClockExpression } from './clock.ts';
import { durationValue } from './duration.ts';
import { readBareDay, readNth, readOffset } from './offset.ts';
import { readAge, readEdge, readEdgeUnit, readFeast, readPartOfYear, readSeason } from './period.ts';
import {
  readAdjoined,
  readPartOfDay,
  readRelativeWord,
  readWhich,
  withDayAfter,
  withTimeAfter,
} from './relative.ts';
import {
  entryOf,
  find,
  goesOnAsCompound,
  isAttached,
  isDash,
  isInFigure,
  isMark,
  isNumber,
  isWord,
  lower,
  pastArticle,
  readsOn,
  type Scan,
} from './scan.ts';
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
  { read: readPartOfYear, words: ['half-of', 'quarter-sign', 'ordinal', 'tens'], figures: 'few' },
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
  },
  { read: readLasting, words: ['approx', 'lasting'], figures: 'any' },
  { read: readAdjoined, words: ['unit'] },
  {
    read: readOffset,
    words: ['unit', 'approx', 'article', 'fraction', 'number', 'tens', 'hundred', 'vague', 'long'],
    figures: 'any',
  },
  { read: readNth, words: ['ordinal', 'tens'], figures: 'few' },
  { read: readBareDay, words: [], figures: 'few' },
  { read: readBareUnits, words: ['unit'] },
  { read: readReference, words: ['reference', 'fixed'] },
  { read: readApproximateYear, words: ['approx'] },
];
const figureRules = rules.filter((rule) => rule.figures);
const longFigureRules = rules.filter((rule) => rule.figures === 'any');
const apostropheRules = rules.filter((rule) => rule.apostrophe);

/** The rules that may begin with a word, found once for every word of the lexicon. */
const rulesOfEntry = new WeakMap<Entry, readonly Rule[]>();

function rulesFor(entry: Entry): readonly Rule[] {
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

/** Reads the text from end to end; the pieces are in order and do not overlap. */
export function readPieces(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  const { length } = scan.tokens;
  for (let at = 0; at < length; ) {
    const fitting = rulesAt(scan, at);
    const found = fitting && readLongest(scan, at, fitting);
    if (found) {
      const first = withArticle(scan, found[0]!, pieces.at(-1)?.to ?? 0);
      pieces.push(first, ...found.slice(1));
      at = found.at(-1)!.to;
    } else at++;
  }
  return pieces;
}

/** The rules worth trying at a token; most tokens are let go here. */
function rulesAt(scan: Scan, at: number): readonly Rule[] | undefined {
  const { kind, word } = scan.tokens;
  if (kind[at] === WORD) {
    const entry = word[at] === 0 ? undefined : entryOf(scan, at);
    return entry && (entry.alone || goesOnAsDate(scan, at + 1)) ? rulesFor(entry) : undefined;
  }
  if (kind[at] === NUMBER) {
    if (!mayBeFigures(scan, at)) return undefined;
    return scan.tokens.end[at]! - scan.tokens.start[at]! > 2 ? longFigureRules : figureRules;
  }
  const isApostrophe = isMark(scan, at, "'") || isMark(scan, at, '’') || isMark(scan, at, '‘');
  return isApostrophe && isNumber(scan, at + 1) ? apostropheRules : undefined;
}

/** How many words such as "of the" may stand between the word that an expression begins with and the next that matters. */
const LINKS = 3;

/** Whether a figure, a joining mark or a word that is more than a link follows: "end of the [year]", but not "end of it". */
function goesOnAsDate(scan: Scan, from: number): boolean {
  const { kind, gap, length } = scan.tokens;
  for (let at = from; at < from + LINKS; at++) {
    if (at >= length || gap[at] === APART) return false;
    if (kind[at] !== WORD) return at > from || goesOn(scan, at);
    const entry = entryOf(scan, at);
    if (!entry) return false;
    if (!entry.links) return true;
  }
  return true;
}

/** Whether a word of dates, a figure or a joining mark follows. */
function goesOn(scan: Scan, at: number): boolean {
  const { kind, gap, length } = scan.tokens;
  if (at >= length || gap[at] === APART) return false;
  if (kind[at] === WORD) return entryOf(scan, at) !== undefined;
  return (
    kind[at] === NUMBER ||
    isDash(scan, at) ||
    isMark(scan, at, "'") ||
    isMark(scan, at, '’') ||
    isMark(scan, at, '½')
  );
}

/** Four figures may be a year; fewer need something that makes a date of them; those inside a sum are none. */
function mayBeFigures(scan: Scan, at: number): boolean {
  const { start, end, gap, length } = scan.tokens;
  if (isInFigure(scan, at)) return false;
  if (end[at]! - start[at]! === 4) return true;
  return at + 1 < length && (gap[at + 1] === ATTACHED || goesOn(scan, at + 1) || isMark(scan, at + 1, '/'));
}

function readLongest(scan: Scan, at: number, fitting: readonly Rule[]): Piece[] | undefined {
  let best: Piece[] | undefined;
  let end = at;
  for (const { read } of fitting) {
    const pieces = read(scan, at);
    if (pieces === undefined) continue;
    if (isWholeDate(pieces[0]!.meaning)) return pieces;
    const to = pieces.at(-1)?.to ?? at;
    if (to > end) [best, end] = [pieces, to];
  }
  return best;
}

/** Day, month and year: nothing else that begins there is longer. */
function isWholeDate(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.day !== undefined &&
    meaning.month !== undefined &&
    meaning.year !== undefined
  );
}

/** In languages where it belongs: "in [den vergangenen Jahren]", but "das Schlachtfeld des [letzten Jahres]". */
function withArticle(scan: Scan, piece: Piece, free: number): Piece {
  const at = piece.from - 1;
  if (!piece.takesArticle || !scan.language.order.articleBelongs || at <= free || !readsOn(scan, piece.from))
    return piece;
  const article = find(scan, at, 'article');
  const preposition = find(scan, at - 1, 'preposition');
  return article?.sense.definite && preposition?.next === at && readsOn(scan, at)
    ? { ...piece, from: at }
    : piece;
}

/** "seit Jahren", "for weeks": units without a number, where a preposition asks for a time. */
function readBareUnits(scan: Scan, at: number): Piece[] | undefined {
  const unit = find(scan, at, 'unit');
  if (!unit) return undefined;
  const plural = readUnitPlural(scan, at);
  if (!plural || at === 0 || !readsOn(scan, at) || goesOnAsCompound(scan, unit.next)) return undefined;
  const counted = readsOn(scan, unit.next) ? find(scan, unit.next, 'counted') : undefined;
  if (counted && !counted.sense.final) {
    const value = counted.sense.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return [{ from: at, to: counted.next, meaning: { kind: 'plain', timex: { type: 'DATE', value } } }];
  }
  if (!find(scan, at - 1, 'preposition') || find(scan, at - 1, 'article')) return undefined;
  const meaning: Meaning = {
    kind: 'plain',
    timex: { type: 'DURATION', value: durationValue(undefined, unit.sense.unit) },
  };
  return [{ from: at, to: unit.next, meaning }];
}

function readUnitPlural(scan: Scan, at: number): boolean {
  const entry = entryOf(scan, at);
  return (
    entry?.readings.get('unit')?.some(({ sense }) => 'plural' in sense && sense.plural) === true &&
    readUnit(scan, at) !== undefined
  );
}

/** "jetzt", "recently", "in Zukunft", and whole expressions that the language lists. */
function readReference(scan: Scan, at: number): Piece[] | undefined {
  const reference = find(scan, at, 'reference');
  const isPrefix = reference && isDash(scan, reference.next) && isAttached(scan, reference.next);
  if (reference && reference.sense.prefix === true && !isPrefix) return undefined;
  if (reference?.sense.attributive && !goesWithNoun(scan, reference.next)) return undefined;
  // "we face a future in which": any one, not the one that is to come.
  if (reference && at > 0 && readsOn(scan, at) && find(scan, at - 1, 'article')?.sense.definite === false)
    return undefined;
  if (reference && !measures(scan, reference.next)) {
    const { value, mod } = reference.sense;
    const timex = mod ? { type: 'DATE' as const, value, mod } : { type: 'DATE' as const, value };
    return [{ from: at, to: reference.next, meaning: { kind: 'plain', timex, in: reference.sense.in } }];
  }
  const fixed = find(scan, at, 'fixed');
  if (!fixed) return undefined;
  const { cat: _, ...timex } = fixed.sense;
  return [{ from: at, to: fixed.next, meaning: { kind: 'plain', timex } }];
}

/** A word follows that is no verb and no preposition. */
function goesWithNoun(scan: Scan, at: number): boolean {
  if (!isWord(scan, at) || !readsOn(scan, at) || entryOf(scan, at)) return false;
  const word = lower(scan, at);
  const { past, present, future } = scan.language.tense;
  return !past.has(word) && !present.has(word) && !future.has(word);
}

/** "in the past two months": the phrase goes on as a stretch of time. */
function measures(scan: Scan, at: number): boolean {
  return readsOn(scan, at) && readAmount(scan, at) !== undefined;
}

/** "um 500 v. Chr.", "etwa 460 v. Chr.", "im Laufe des Jahres": an approximate date. */
function readApproximateYear(scan: Scan, at: number): Piece[] | undefined {
  const approx = find(scan, at, 'approx');
  const start = approx ? pastArticle(scan, approx.next) : at;
  if (!approx || !readsOn(scan, start) || isInFigure(scan, start)) return undefined;
  const pieces = readYearExpression(scan, start);
  const first = pieces?.[0];
  if (first?.meaning.kind !== 'calendar' || !first.meaning.bc) return undefined;
  return [{ ...first, from: at, meaning: { ...first.meaning, mod: approx.sense.mod } }, ...pieces!.slice(1)];
}
