import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { FUTURE, PAST, PRESENT } from '../traits.ts';
import { readAmount, readUnit } from './amount.ts';
import { durationValue } from './duration.ts';
import { readWhich } from './relative.ts';
import {
  entryOf,
  find,
  goesOnAsCompound,
  hasTrait,
  isAttached,
  isCapitalised,
  isDash,
  isInFigure,
  isMark,
  isWord,
  opensSentence,
  pastArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readYearExpression } from './year.ts';

/** "seit Jahren", "for weeks": units without a number, where a preposition asks for a time. */
export function readBareUnits(scan: Scan, at: number): Piece[] | undefined {
  const unit = find(scan, at, cats.unit);
  if (!unit) return undefined;
  const plural = readUnitPlural(scan, at);
  if (!plural || at === 0 || !readsOn(scan, at) || goesOnAsCompound(scan, unit.next)) return undefined;
  const counted = readsOn(scan, unit.next) ? find(scan, unit.next, cats.counted) : undefined;
  if (counted && !counted.sense.final) {
    const value = counted.sense.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return [{ from: at, to: counted.next, meaning: { kind: 'plain', timex: { type: 'DATE', value } } }];
  }
  if (!find(scan, at - 1, cats['how-long']) || find(scan, at - 1, cats.article)) return undefined;
  const meaning: Meaning = {
    kind: 'plain',
    timex: { type: 'DURATION', value: durationValue(undefined, unit.sense.unit) },
  };
  return [{ from: at, to: unit.next, meaning }];
}

function readUnitPlural(scan: Scan, at: number): boolean {
  const units = entryOf(scan, at)?.readings[cats.unit];
  return (
    units?.some(({ sense }) => 'plural' in sense && sense.plural) === true && readUnit(scan, at) !== undefined
  );
}

/** "jetzt", "recently", "in Zukunft", and whole expressions that the language lists. */
export function readReference(scan: Scan, at: number): Piece[] | undefined {
  const reference = find(scan, at, cats.reference);
  const isPrefix = reference && isDash(scan, reference.next) && isAttached(scan, reference.next);
  if (reference && reference.sense.prefix === true && !isPrefix) return undefined;
  if (reference?.sense.attributive && !goesWithNoun(scan, reference.next)) return undefined;
  // "we face a future in which": any one, not the one that is to come.
  if (reference && at > 0 && readsOn(scan, at) && find(scan, at - 1, cats.article)?.sense.definite === false)
    return undefined;
  if (reference?.sense.value === 'PRESENT_REF' && opensTalk(scan, at, reference.next)) return undefined;
  if (reference && goesWithDate(scan, reference.next)) return undefined;
  if (reference && !measures(scan, reference.next)) {
    const timex = { type: 'DATE' as const, value: reference.sense.value };
    return [{ from: at, to: reference.next, meaning: { kind: 'plain', timex, in: reference.sense.in } }];
  }
  const fixed = find(scan, at, cats.fixed);
  if (!fixed) return undefined;
  const { type, value, mod } = fixed.sense;
  const timex = { type, value, mod };
  return [{ from: at, to: fixed.next, meaning: { kind: 'plain', timex } }];
}

/** "Now, what does that mean?": a word at a sentence's head with a comma behind it leads on, it tells no time. */
function opensTalk(scan: Scan, at: number, next: number): boolean {
  return next === at + 1 && isMark(scan, next, ',') && isCapitalised(scan, at) && opensSentence(scan, at);
}

/** A word follows that is no verb and no preposition. */
function goesWithNoun(scan: Scan, at: number): boolean {
  if (!isWord(scan, at) || !readsOn(scan, at) || entryOf(scan, at)) return false;
  return !hasTrait(scan, at, PAST | PRESENT | FUTURE);
}

/** "most recently last October": it only leads up to the date behind it. */
function goesWithDate(scan: Scan, at: number): boolean {
  if (!readsOn(scan, at)) return false;
  const word = find(scan, at, cats.weekday) ?? find(scan, at, cats.month) ?? find(scan, at, cats.relative);
  return (word !== undefined && !goesOnAsCompound(scan, word.next)) || readWhich(scan, at) !== undefined;
}

/** "in the past two months": the phrase goes on as a stretch of time. */
function measures(scan: Scan, at: number): boolean {
  return readsOn(scan, at) && readAmount(scan, at) !== undefined;
}

/** "um 500 v. Chr.", "etwa 460 v. Chr.", "im Laufe des Jahres": an approximate date. */
export function readApproximateYear(scan: Scan, at: number): Piece[] | undefined {
  const approx = find(scan, at, cats.approx);
  const start = approx ? pastArticle(scan, approx.next) : at;
  if (!approx || !readsOn(scan, start) || isInFigure(scan, start)) return undefined;
  const pieces = readYearExpression(scan, start);
  const first = pieces?.[0];
  if (first?.meaning.kind !== 'calendar' || !first.meaning.bc) return undefined;
  first.from = at;
  first.meaning.mod = approx.sense.mod;
  return pieces;
}
