import { cats } from '../categories.ts';
import type { CalendarMeaning, ClockTime, Piece } from '../meaning.ts';
import { BEFORE_YEAR } from '../traits.ts';
import { fullYear, mayBeDay } from './numbers.ts';
import {
  charOf,
  figures,
  find,
  hasTrait,
  isAttached,
  isDash,
  isInFigure,
  isMark,
  isNumber,
  isWord,
  lower,
  readsOn,
  type Scan,
} from './scan.ts';

/** Dates in figures alone: 2018-06-12, 2018-06-12T20:30Z, 12.6.2018, 12. 6. 18, 12/6/2018, 2018/06/12, 12.6. */
export function readNumericDate(scan: Scan, at: number): Piece | undefined {
  const first = figures(scan, at);
  if (first === '' || isInFigure(scan, at)) return undefined;
  if (first.length === 4) return readYearFirst(scan, at, Number(first));
  if (first.length > 2 || !isAttached(scan, at + 1)) return undefined;
  if (isMark(scan, at + 1, '.')) return readDotted(scan, at);
  if (isMark(scan, at + 1, '/') || isDash(scan, at + 1)) return readSlashed(scan, at);
  return undefined;
}

function readYearFirst(scan: Scan, at: number, year: number): Piece | undefined {
  const mark = charOf(scan, at + 1);
  if (!(isDash(scan, at + 1) || mark === 0x2f) || mark !== charOf(scan, at + 3)) return undefined;
  for (let i = at + 1; i <= at + 4; i++) if (!isAttached(scan, i)) return undefined;
  const [month, day] = [figures(scan, at + 2), figures(scan, at + 4)];
  if (month.length !== 2 || day.length !== 2 || !mayBeDay(year, Number(month), Number(day))) return undefined;
  const meaning: CalendarMeaning = { kind: 'calendar', year, month: Number(month), day: Number(day) };
  const time = readIsoTime(scan, at + 5);
  if (time) {
    meaning.time = time.value;
    return { from: at, to: time.next, meaning };
  }
  return isFree(scan, at + 5) ? { from: at, to: at + 5, meaning } : undefined;
}

/** T20:30, T20:30:15, with Z or an offset. */
function readIsoTime(scan: Scan, at: number): { value: ClockTime; next: number } | undefined {
  if (!isAttached(scan, at) || lower(scan, at) !== 't') return undefined;
  const [hour, minute] = [figures(scan, at + 1), figures(scan, at + 3)];
  if (
    hour.length !== 2 ||
    minute.length !== 2 ||
    !isMark(scan, at + 2, ':') ||
    Number(hour) > 24 ||
    Number(minute) > 59
  )
    return undefined;
  const value: ClockTime = { hour: Number(hour), minute: Number(minute) };
  let next = at + 4;
  if (isMark(scan, next, ':') && figures(scan, next + 1).length === 2) {
    value.second = Number(figures(scan, next + 1));
    next += 2;
  }
  if (isAttached(scan, next) && lower(scan, next) === 'z')
    return { value: { ...value, zone: 'Z' }, next: next + 1 };
  if (
    isAttached(scan, next) &&
    (isMark(scan, next, '+') || isDash(scan, next)) &&
    figures(scan, next + 1).length === 2
  ) {
    const sign = isMark(scan, next, '+') ? '+' : '-';
    const minutes = isMark(scan, next + 2, ':') ? figures(scan, next + 3) : '';
    value.zone = `${sign}${figures(scan, next + 1)}${minutes.length === 2 ? `:${minutes}` : ''}`;
    return { value, next: minutes.length === 2 ? next + 4 : next + 2 };
  }
  return { value, next };
}

function readDotted(scan: Scan, at: number): Piece | undefined {
  const day = Number(figures(scan, at));
  if (!readsOn(scan, at + 2) || figures(scan, at + 2).length > 2) return undefined;
  const month = Number(figures(scan, at + 2) || 0);
  if (!mayBeDay(undefined, month, day) || !isMark(scan, at + 3, '.') || !isAttached(scan, at + 3))
    return undefined;
  const year = figures(scan, at + 4);
  const yearFollows =
    (year.length === 4 || (year.length === 2 && isAttached(scan, at + 4))) && readsOn(scan, at + 4);
  if (yearFollows && isFree(scan, at + 5)) {
    const fullOne = year.length === 4 ? Number(year) : fullYear(Number(year));
    const isYear = fullOne >= 1000 && fullOne <= 2199 && mayBeDay(fullOne, month, day);
    if (isYear && !isVersion(scan, at))
      return { from: at, to: at + 5, meaning: { kind: 'calendar', year: fullOne, month, day } };
  }
  if (isAttached(scan, at + 4) && (isNumber(scan, at + 4) || isWord(scan, at + 4))) return undefined;
  return isAfterPreposition(scan, at)
    ? { from: at, to: at + 4, meaning: { kind: 'calendar', month, day } }
    : undefined;
}

function readSlashed(scan: Scan, at: number): Piece | undefined {
  const mark = charOf(scan, at + 1);
  if (mark !== charOf(scan, at + 3)) return undefined;
  for (let i = at + 1; i <= at + 4; i++) if (!isAttached(scan, i)) return undefined;
  const [a, b, c] = [figures(scan, at), figures(scan, at + 2), figures(scan, at + 4)];
  const short = c.length === 2 && mark === 0x2f;
  if (b === '' || b.length > 2 || !(c.length === 4 || short) || !isFree(scan, at + 5)) return undefined;
  const year = short ? fullYear(Number(c)) : Number(c);
  const dayFirst = scan.language.order.slash === 'dmy';
  let [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  // Where the language's order names no day, the other one is meant: 25/12/2018 in an American text.
  if (month > 12) [day, month] = [month, day];
  if (year < 1000 || year > 2199 || !mayBeDay(year, month, day)) return undefined;
  return { from: at, to: at + 5, meaning: { kind: 'calendar', year, month, day } };
}

/** No figure, letter or dotted figure goes on after the date. */
function isFree(scan: Scan, next: number): boolean {
  if (!isAttached(scan, next)) return true;
  if (isNumber(scan, next) || isWord(scan, next)) return false;
  return !(isAttached(scan, next + 1) && isNumber(scan, next + 1));
}

function isVersion(scan: Scan, at: number): boolean {
  return hasTrait(scan, at - 1, BEFORE_YEAR) || lower(scan, at - 1) === 'v';
}

function isAfterPreposition(scan: Scan, at: number): boolean {
  if (at === 0) return false;
  return (
    find(scan, at - 1, cats.preposition) !== undefined ||
    find(scan, at - 1, cats.weekday) !== undefined ||
    find(scan, at - 1, cats.article) !== undefined ||
    find(scan, at - 1, cats.connector) !== undefined ||
    isMark(scan, at - 1, '(') ||
    (isMark(scan, at - 1, ',') && at > 1 && find(scan, at - 2, cats.weekday) !== undefined)
  );
}
