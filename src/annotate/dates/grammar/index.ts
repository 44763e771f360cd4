import { NUMBER } from '../../text/tokens.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { durationValue, readAmount, readAmountExpression, readLasting, readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readClockExpression } from './clock.ts';
import { readNth, readOffset } from './offset.ts';
import { readAge, readEdge, readEdgeUnit, readFeast, readPartOfYear, readSeason } from './period.ts';
import {
  readAdjoined,
  readPartOfDay,
  readRelativeWord,
  readWeekday,
  readWhich,
  withDayAfter,
  withTimeAfter,
} from './relative.ts';
import {
  find,
  goesOnAsCompound,
  isAttached,
  isDash,
  isInFigure,
  isMark,
  pastArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readPer, readSet } from './sets.ts';
import { readYearExpression } from './year.ts';

type Rule = (scan: Scan, at: number) => Piece[] | undefined;

/** Every kind of expression; of those that fit at a place the longest wins, the first of equals. */
const rules: readonly Rule[] = [
  (scan, at) => {
    const pieces = readCalendarDate(scan, at);
    return pieces && withTimeAfter(scan, pieces);
  },
  readAge,
  readPartOfYear,
  readYearExpression,
  (scan, at) => {
    const pieces = readClockExpression(scan, at);
    const only = pieces?.length === 1 ? withDayAfter(scan, pieces[0]!) : undefined;
    return only ? [only] : pieces;
  },
  readEdge,
  readEdgeUnit,
  readPartOfDay,
  (scan, at) => {
    const pieces = readWhich(scan, at);
    return pieces && withTimeAfter(scan, pieces);
  },
  (scan, at) => {
    const pieces = readRelativeWord(scan, at);
    return pieces && withTimeAfter(scan, pieces);
  },
  (scan, at) => {
    const pieces = readWeekday(scan, at);
    return pieces && withTimeAfter(scan, pieces);
  },
  readSeason,
  readFeast,
  readSet,
  readPer,
  readAmountExpression,
  readLasting,
  readAdjoined,
  readOffset,
  readNth,
  readBareUnits,
  readReference,
  readApproximateYear,
];

/** Reads the text from end to end; the pieces are in order and do not overlap. */
export function readPieces(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  const { tokens, entries } = scan;
  for (let at = 0; at < tokens.length; ) {
    const begins =
      entries[at]?.begins ||
      tokens.kind[at] === NUMBER ||
      isMark(scan, at, "'") ||
      isMark(scan, at, '’') ||
      isMark(scan, at, '‘');
    const found = begins ? readLongest(scan, at) : undefined;
    if (found) {
      const first = withArticle(scan, found[0]!, pieces.at(-1)?.to ?? 0);
      pieces.push(first, ...found.slice(1));
      at = found.at(-1)!.to;
    } else at++;
  }
  return pieces;
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

function readLongest(scan: Scan, at: number): Piece[] | undefined {
  let best: Piece[] | undefined;
  let end = at;
  for (const rule of rules) {
    const pieces = rule(scan, at);
    const to = pieces?.at(-1)?.to ?? at;
    if (pieces && to > end) [best, end] = [pieces, to];
  }
  return best;
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
  const entry = scan.entries[at];
  return (
    entry?.phrases.some((phrase) => phrase.senses.some((sense) => sense.cat === 'unit' && sense.plural)) ===
      true && readUnit(scan, at) !== undefined
  );
}

/** "jetzt", "recently", "in Zukunft", and whole expressions that the language lists. */
function readReference(scan: Scan, at: number): Piece[] | undefined {
  const reference = find(scan, at, 'reference');
  const isPrefix = reference && isDash(scan, reference.next) && isAttached(scan, reference.next);
  if (reference && reference.sense.prefix === true && !isPrefix) return undefined;
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
