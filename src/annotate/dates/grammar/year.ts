import { cats } from '../categories.ts';
import type { CalendarMeaning, Piece, Shift } from '../meaning.ts';
import { AFTER_YEAR, BEFORE_YEAR, STREET } from '../traits.ts';
import { isRangeMark, readYear, readYearAfterMonth } from './numbers.ts';
import {
  charOf,
  entryOf,
  figures,
  find,
  goesOnAsCompound,
  goesOnAsFigure,
  hasTrait,
  isAttached,
  isCapitalised,
  isDash,
  isInFigure,
  isMark,
  isNumber,
  isWord,
  lower,
  pastArticle,
  pastHyphen,
  readsOn,
  type Scan,
} from './scan.ts';

export interface YearTail {
  year: number | Shift;
  bc?: boolean;
  next: number;
}

/** What gives a month or a day its year: "2018", ", 2018", "des Jahres 1918", "of last year", "v. Chr.". */
export function readYearTail(scan: Scan, at: number): YearTail | undefined {
  if (!readsOn(scan, at)) return undefined;
  const comma = isMark(scan, at, ',') && scan.language.order.monthFirst ? at + 1 : at;
  const plain = readPlainYear(scan, comma);
  if (plain) return plain;
  const of = find(scan, at, cats.of);
  const start = of ? pastArticle(scan, of.next) : at;
  if (!readsOn(scan, start)) return undefined;
  if (of) {
    const year = readPlainYear(scan, start);
    if (year) return year;
    const unit = find(scan, start, cats.unit);
    if (unit?.sense.unit === 'Y')
      return readPlainYear(scan, unit.next) ?? { year: { shift: 0, from: 'story' }, next: unit.next };
  }
  const relative = find(scan, start, cats.relative);
  if (relative?.sense.unit === 'Y')
    return { year: { shift: relative.sense.shift, from: relative.sense.from }, next: relative.next };
  const which = find(scan, start, cats.which);
  const unit = which && readsOn(scan, which.next) ? find(scan, which.next, cats.unit) : undefined;
  if (!which || unit?.sense.unit !== 'Y' || unit.sense.plural) return undefined;
  const { shift, from } = which.sense;
  return { year: { shift, from }, next: unit.next };
}

function readPlainYear(scan: Scan, at: number): YearTail | undefined {
  if (!readsOn(scan, at)) return undefined;
  const before = readYearOfEra(scan, at);
  if (before) return before;
  const year = readYearAfterMonth(scan, at);
  return year ? { year: year.value, next: year.next } : undefined;
}

/** 480 v. Chr., 79 AD: figures of any length with their era. */
function readYearOfEra(scan: Scan, at: number): (YearTail & { year: number }) | undefined {
  const text = figures(scan, at);
  if (text === '' || text.length > 4 || isInFigure(scan, at)) return undefined;
  const era = readsOn(scan, at + 1) ? find(scan, at + 1, cats.era) : undefined;
  if (!era) return undefined;
  return { year: Number(text), bc: era.sense.bc, next: era.next };
}

/** A year by itself, with what follows it in a range: "1939", "Jahr 1918", "year 1990", "1939/40", "AD 79". */
export function readYearExpression(scan: Scan, at: number): Piece[] | undefined {
  const unit = find(scan, at, cats.unit);
  if (unit?.sense.unit === 'Y') {
    const figure = readsOn(scan, unit.next) ? unit.next : -1;
    const named = figure > 0 ? (readYearOfEra(scan, figure) ?? readYear(scan, figure)) : undefined;
    if (!named) {
      const pieces = figure > 0 ? readYearBeforeEra(scan, figure) : undefined;
      if (pieces) pieces[0]!.from = at;
      return pieces;
    }
    const year = 'value' in named ? named.value : named.year;
    const bc = 'bc' in named ? named.bc : undefined;
    return withRange(scan, { from: at, to: named.next, meaning: meaningOf(year, bc) }, year);
  }
  const prefix = find(scan, at, cats['year-prefix']);
  if (prefix) {
    const figure = pastHyphen(scan, prefix.next);
    const year = figure === prefix.next ? undefined : readYear(scan, figure);
    if (!year || goesOnAsCompound(scan, year.next)) return undefined;
    const meaning: CalendarMeaning = { kind: 'calendar', year: year.value, mod: prefix.sense.mod };
    return [{ from: at, to: year.next, meaning }];
  }
  const era = find(scan, at, cats['era-before']);
  if (era) {
    const text = figures(scan, era.next);
    if (text === '' || text.length > 4 || !readsOn(scan, era.next)) return undefined;
    return [{ from: at, to: era.next + 1, meaning: meaningOf(Number(text)) }];
  }
  const ofEra = readYearOfEra(scan, at);
  if (ofEra) return [{ from: at, to: ofEra.next, meaning: meaningOf(ofEra.year, ofEra.bc) }];
  const year = readYear(scan, at);
  if (year) {
    if (!standsAsYear(scan, at, year.value)) return undefined;
    return withRange(scan, { from: at, to: year.next, meaning: meaningOf(year.value) }, year.value);
  }
  return readYearBeforeEra(scan, at);
}

function meaningOf(year: number, bc?: boolean): CalendarMeaning {
  return { kind: 'calendar', year, bc };
}

/** 478/477 v. Chr.: a figure that shares the era of the next. */
function readYearBeforeEra(scan: Scan, at: number): Piece[] | undefined {
  const text = figures(scan, at);
  if (
    text === '' ||
    text.length > 4 ||
    isInFigure(scan, at) ||
    !(isRangeMark(scan, at + 1) || find(scan, at + 1, cats.connector))
  )
    return undefined;
  const next = readsOn(scan, at + 2) ? readYearOfEra(scan, at + 2) : undefined;
  if (!next?.bc) return undefined;
  return [
    { from: at, to: at + 1, meaning: meaningOf(Number(text), true) },
    { from: at + 2, to: next.next, meaning: meaningOf(next.year, true) },
  ];
}

/** 1939/40, 1950–53: the second year in two figures. */
export function withRange(scan: Scan, piece: Piece, year: number): Piece[] {
  const mark = piece.to;
  if (!isRangeMark(scan, mark) || !readsOn(scan, mark) || !readsOn(scan, mark + 1)) return [piece];
  const text = figures(scan, mark + 1);
  // 1999/00 ends a century.
  const two = Number(text) + (year % 100 === 99 && text === '00' ? 100 : 0);
  if (text.length !== 2 || two <= year % 100 || goesOnAsFigure(scan, mark + 2)) return [piece];
  // "Richtlinie 2014/24/EU"
  const goesOn = [isDash, isNumber, isWord, isRangeMark].some((is) => is(scan, mark + 2));
  if (goesOn && isAttached(scan, mark + 2)) return [piece];
  const last = Math.floor(year / 100) * 100 + two;
  return [piece, { from: mark + 1, to: mark + 2, meaning: meaningOf(last) }];
}

/** Whether four figures by themselves are a year: not where they count something or number something. */
function standsAsYear(scan: Scan, at: number, year: number): boolean {
  const reads = readsOn(scan, at);
  if (reads && hasTrait(scan, at - 1, BEFORE_YEAR)) return false;
  if (reads && isMark(scan, at - 1, '.') && hasTrait(scan, at - 2, BEFORE_YEAR)) return false;
  if (reads && (isNumber(scan, at - 1) || isCounted(scan, at))) return false;
  if (reads && at > 0 && isCompoundWithFigure(scan, at)) return false;
  if (isAttached(scan, at + 1) && isWord(scan, at + 1)) return false;
  if (readsOn(scan, at + 1) && hasTrait(scan, at + 1, AFTER_YEAR)) return false;
  if (readsOn(scan, at + 1) && (find(scan, at + 1, cats.unit) || find(scan, at + 1, cats.zone))) return false;
  if (goesOnAsCompound(scan, at + 1)) return false;
  if (isHouseNumber(scan, at)) return false;
  const expected =
    reads &&
    at > 0 &&
    (find(scan, at - 1, cats.preposition) || find(scan, at - 1, cats.of) || isMark(scan, at - 1, '('));
  if (expected) return !countsSomething(scan, at, year) || !isRound(year);
  if (year < 1500 || year > 2100 || (year % 10 === 0 && precedesYear(scan, at + 1))) return false;
  if (reads && at > 0 && find(scan, at - 1, cats.approx))
    return !countsSomething(scan, at, year) && !isRound(year);
  return !countsSomething(scan, at, year);
}

/** "more than 2018", "mehr als 2018", but "anders als 2018". */
function isCounted(scan: Scan, at: number): boolean {
  return [at - 3, at - 2].some((before) => before >= 0 && find(scan, before, cats.approx)?.next === at);
}

/** "2000 im Jahr 2011": what stands before a year with its preposition is no year itself. */
function precedesYear(scan: Scan, at: number): boolean {
  const preposition = readsOn(scan, at) ? find(scan, at, cats.preposition) : undefined;
  if (!preposition || !readsOn(scan, preposition.next)) return false;
  const which = find(scan, preposition.next, cats.which);
  const unit = find(scan, which?.next ?? preposition.next, cats.unit);
  return unit?.sense.unit === 'Y';
}

/** How many words the name of a street may have. */
const STREET_NAME = 3;

/** "at 1600 Pennsylvania Avenue", but "the 2008 Wall Street crash", "In 2008 Wall Street crashed". */
function isHouseNumber(scan: Scan, at: number): boolean {
  // A word of dates before it asks for a year, unless it asks for a place as well.
  const before = at > 0 && readsOn(scan, at) && entryOf(scan, at - 1) !== undefined;
  if (before && find(scan, at - 1, cats.preposition)?.sense.clock === undefined) return false;
  for (let word = at + 1; word <= at + 1 + STREET_NAME; word++) {
    if (!isCapitalised(scan, word) || !readsOn(scan, word)) return false;
    if (word > at + 1 && hasTrait(scan, word, STREET)) return true;
  }
  return false;
}

function isRound(year: number): boolean {
  return year % 50 === 0;
}

/** "X-2000", "2000-1": a figure that is part of a name or a result. */
function isCompoundWithFigure(scan: Scan, at: number): boolean {
  if (!isAttached(scan, at)) return false;
  if (isWord(scan, at - 1)) return true;
  return (
    charOf(scan, at - 1) === 0x2d &&
    isAttached(scan, at - 1) &&
    isWord(scan, at - 2) &&
    !find(scan, at - 2, cats.month) &&
    !find(scan, at - 2, cats.edge)
  );
}

/** "2000 Menschen", "1500 people": a noun that can be counted follows at once. */
function countsSomething(scan: Scan, at: number, year: number): boolean {
  const next = at + 1;
  if (!isWord(scan, next) || !readsOn(scan, next)) return false;
  if (scan.language.nounsCapitalised)
    return isCapitalised(scan, next) && year % 10 === 0 && entryOf(scan, next) === undefined;
  return isRound(year) && !isCapitalised(scan, next) && /[^s]s$/.test(lower(scan, next));
}
