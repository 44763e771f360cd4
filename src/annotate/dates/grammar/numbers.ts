import { cats } from '../categories.ts';
import { isDay } from '../days.ts';
import { ORDINAL_ENDING } from '../traits.ts';
import {
  figures,
  find,
  goesOnAsFigure,
  hasTrait,
  isApostrophe,
  isAttached,
  isDash,
  isInFigure,
  isMark,
  isNumber,
  pastHyphen,
  readsOn,
  type Scan,
} from './scan.ts';

export interface Read<T> {
  value: T;
  next: number;
}

/** A cardinal, in figures or words: 3, drei, twenty-three, 2 1/2, zweieinhalb. No ordinals, no decimals. */
export function readCardinal(scan: Scan, at: number): Read<number> | undefined {
  if (isNumber(scan, at)) return readFigures(scan, at);
  const tens = find(scan, at, cats.tens);
  if (tens) {
    const unit = find(scan, pastHyphen(scan, tens.next), cats.number);
    if (unit && unit.sense.value < 10) return { value: tens.sense.value + unit.sense.value, next: unit.next };
    return { value: tens.sense.value, next: tens.next };
  }
  const word = find(scan, at, cats.number);
  if (!word) return find(scan, at, cats.hundred) ? { value: 100, next: at + 1 } : undefined;
  const hundred = find(scan, word.next, cats.hundred);
  if (hundred) return { value: word.sense.value * 100, next: hundred.next };
  return { value: word.sense.value, next: word.next };
}

function readFigures(scan: Scan, at: number): Read<number> | undefined {
  const text = figures(scan, at);
  if (text === '' || text.length > 6 || isInFigure(scan, at) || goesOnAsFigure(scan, at + 1))
    return undefined;
  const value = Number(text);
  if (
    readsOn(scan, at + 1) &&
    figures(scan, at + 1) === '1' &&
    isMark(scan, at + 2, '/') &&
    figures(scan, at + 3) === '2'
  ) {
    return { value: value + 0.5, next: at + 4 };
  }
  if (isMark(scan, at + 1, '½')) return { value: value + 0.5, next: at + 2 };
  return { value, next: at + 1 };
}

/** An ordinal: 3., 3rd, dritte, third. */
export function readOrdinal(scan: Scan, at: number): Read<number> | undefined {
  const text = figures(scan, at);
  if (text !== '') {
    if (text.length > 2 || isInFigure(scan, at)) return undefined;
    if (scan.language.order.dayDot && isMark(scan, at + 1, '.') && isAttached(scan, at + 1)) {
      return { value: Number(text), next: at + 2 };
    }
    if (isAttached(scan, at + 1) && hasTrait(scan, at + 1, ORDINAL_ENDING)) {
      return { value: Number(text), next: at + 2 };
    }
    return undefined;
  }
  const tens = find(scan, at, cats.tens);
  if (tens) {
    const unit = find(scan, pastHyphen(scan, tens.next), cats.ordinal);
    return unit && unit.sense.value > 0 && unit.sense.value < 10
      ? { value: tens.sense.value + unit.sense.value, next: unit.next }
      : undefined;
  }
  const word = find(scan, at, cats.ordinal);
  return word ? { value: word.sense.value, next: word.next } : undefined;
}

/** A day of a month: 3, 3., 3rd, third, 03. */
export function readDay(scan: Scan, at: number): Read<number> | undefined {
  const ordinal = readOrdinal(scan, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const text = figures(scan, at);
  if (text === '' || text.length > 2 || isInFigure(scan, at)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= 31 ? { value, next: at + 1 } : undefined;
}

/** Four figures that may be a year, with nothing about them that makes them a sum. */
export function readYear(scan: Scan, at: number): Read<number> | undefined {
  const text = figures(scan, at);
  if (text.length !== 4 || endsSlashedDate(scan, at) || isInFigure(scan, at) || goesOnAsFigure(scan, at + 1))
    return undefined;
  const value = Number(text);
  return value >= 1000 && value <= 2199 ? { value, next: at + 1 } : undefined;
}

/** 2018 of 13/13/2018, which is no date. */
function endsSlashedDate(scan: Scan, at: number): boolean {
  return (
    isAttached(scan, at) &&
    isMark(scan, at - 1, '/') &&
    isAttached(scan, at - 1) &&
    isNumber(scan, at - 2) &&
    figures(scan, at - 2).length <= 2
  );
}

/** A year behind a month: 2018, '18, ’18; a comma before it where months come first. */
export function readYearAfterMonth(scan: Scan, at: number): Read<number> | undefined {
  if (!readsOn(scan, at)) return undefined;
  const year = readYear(scan, at);
  if (year) return year;
  if (isApostrophe(scan, at) && isAttached(scan, at + 1)) {
    const text = figures(scan, at + 1);
    return text.length === 2 ? { value: fullYear(Number(text)), next: at + 2 } : undefined;
  }
  return undefined;
}

/** Two figures of a year: 30 to 99 lie in the twentieth century, the others in this one. */
export function fullYear(twoFigures: number): number {
  return twoFigures >= 30 ? 1900 + twoFigures : 2000 + twoFigures;
}

/** Whether month and day may stand together in a year that may be unknown. */
export function mayBeDay(year: number | undefined, month: number, day: number): boolean {
  return isDay(year ?? 2000, month, day);
}

/** Past "of": "the third of May", "Ende des". */
export function pastOf(scan: Scan, at: number): number {
  return readsOn(scan, at) ? (find(scan, at, cats.of)?.next ?? at) : at;
}

/** A dash or slash, as stands between the ends of a stretch of numbers. */
export function isRangeMark(scan: Scan, at: number): boolean {
  return isDash(scan, at) || isMark(scan, at, '/');
}
