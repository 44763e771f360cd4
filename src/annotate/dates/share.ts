import { cats } from './categories.ts';
import { pastJoint } from './grammar/calendar.ts';
import { isRangeMark } from './grammar/numbers.ts';
import { find, isMark, readsOn, type Scan } from './grammar/scan.ts';
import type { CalendarMeaning, Meaning, Piece, RelativeMeaning, WeekdayMeaning } from './meaning.ts';
import { orderOf } from './order.ts';

/** So many tokens a parenthesis may have that stands between a time and its day. */
const PARENTHESIS = 6;

/**
 * Members of a pair or range share what only one of them has: the year in "Mai/Juni 1940", "vom 30. April bis 2. Mai
 * 2018" and "Juni 1940 bis September".
 */
export function shareYears(scan: Scan, pieces: readonly Piece[]): void {
  for (let i = pieces.length - 2; i >= 0; i--) {
    const left = pieces[i]!;
    const right = pieces[i + 1]!;
    if (!lacksYear(left) || !hasYear(right) || !areJoined(scan, left, right)) continue;
    const year = right.meaning.year as number;
    const wraps = orderOf(left.meaning) > orderOf(right.meaning);
    left.meaning.year = wraps && !right.meaning.bc ? year - 1 : year;
    left.meaning.bc = right.meaning.bc;
  }
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces[i - 1]!;
    const right = pieces[i]!;
    if (!lacksYear(right) || !hasYear(left) || !areJoined(scan, left, right)) continue;
    const year = left.meaning.year as number;
    const wraps = orderOf(left.meaning) > orderOf(right.meaning);
    right.meaning.year = wraps && !left.meaning.bc ? year + 1 : year;
    right.meaning.bc = left.meaning.bc;
  }
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces[i - 1]!;
    const right = pieces[i]!;
    if (lacksYear(left) && lacksYear(right) && isRange(scan, left, right)) left.meaning.until = right.meaning;
  }
}

/** "1. Oktober bis 31. März", "Oct. 1–March 31"; not "October and March", which may be of any years. */
function isRange(scan: Scan, left: Piece, right: Piece): boolean {
  if (!areJoined(scan, left, right)) return false;
  return isRangeMark(scan, left.to) || find(scan, left.to, cats.connector)?.sense.range === true;
}

type WithCalendar = Piece & { meaning: CalendarMeaning };

function lacksYear(piece: Piece): piece is WithCalendar {
  const { meaning } = piece;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    !meaning.which &&
    (meaning.month !== undefined || meaning.season !== undefined)
  );
}

function hasYear(piece: Piece): piece is WithCalendar {
  const { meaning } = piece;
  return (
    meaning.kind === 'calendar' &&
    typeof meaning.year === 'number' &&
    (meaning.month !== undefined || meaning.season !== undefined)
  );
}

function areJoined(scan: Scan, left: Piece, right: Piece): boolean {
  return pastJoint(scan, left.to) === right.from;
}

/**
 * "Monday and Tuesday of next week", "kommenden Montag und Dienstag": weekdays that are joined lie in one week, or follow
 * each other.
 */
export function shareWeeks(scan: Scan, pieces: readonly Piece[]): void {
  for (let i = pieces.length - 2; i >= 0; i--) {
    const { meaning } = pieces[i]!;
    const next = pieces[i + 1]!.meaning;
    if (isBareWeekday(meaning) && isWeekdayOfWeek(next) && areJoined(scan, pieces[i]!, pieces[i + 1]!))
      pieces[i]!.meaning = { ...meaning, ...weekOf(next) };
  }
  for (let i = 1; i < pieces.length; i++) {
    const before = pieces[i - 1]!.meaning;
    const { meaning } = pieces[i]!;
    if (!isBareWeekday(meaning) || !areJoined(scan, pieces[i - 1]!, pieces[i]!)) continue;
    if (isWeekdayOfWeek(before)) pieces[i]!.meaning = { ...meaning, ...weekOf(before) };
    else if (isShiftedWeekday(before) && !meaning.part && !meaning.time)
      pieces[i]!.meaning = { kind: 'offset', unit: 'D', shift: 1, weekday: meaning.weekday, of: before };
  }
}

type OfWeek = RelativeMeaning & { weekday: number };

const weekOf = ({ shift, from }: OfWeek) => ({ kind: 'relative', unit: 'W', shift, from }) as const;

function isBareWeekday(meaning: Meaning): meaning is WeekdayMeaning {
  return meaning.kind === 'weekday' && !meaning.which && !meaning.towards;
}

function isWeekdayOfWeek(meaning: Meaning): meaning is OfWeek {
  return meaning.kind === 'relative' && meaning.unit === 'W' && meaning.weekday !== undefined;
}

/** "next Monday", and what follows it. */
function isShiftedWeekday(meaning: Meaning): boolean {
  if (meaning.kind === 'weekday') return meaning.which !== undefined && meaning.which.shift !== 0;
  return meaning.kind === 'offset' && meaning.weekday !== undefined;
}

/** "im Mai vor zwei Jahren", "two years ago in May": the month is of that year. */
export function shareCountedYears(scan: Scan, pieces: readonly Piece[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces[i - 1]!;
    const right = pieces[i]!;
    if (isCountedYears(left.meaning) && lacksYear(right) && followsInTime(scan, left, right)) {
      const { shift, from } = left.meaning;
      // The story has moved to that year by then.
      right.meaning.year = { shift: from === 'story' ? 0 : shift, from };
    }
    if (lacksYear(left) && isCountedYears(right.meaning) && precedesCount(scan, left, right)) {
      const { shift, from } = right.meaning;
      left.meaning.year = { shift, from };
    }
  }
}

function isCountedYears(meaning: Meaning): meaning is RelativeMeaning {
  return meaning.kind === 'relative' && meaning.unit === 'Y' && meaning.counted === true;
}

function followsInTime(scan: Scan, left: Piece, right: Piece): boolean {
  if (!readsOn(scan, left.to) || !readsOn(scan, right.from)) return false;
  return find(scan, left.to, cats.preposition)?.next === right.from;
}

function precedesCount(scan: Scan, left: Piece, right: Piece): boolean {
  if (!readsOn(scan, left.to) || !readsOn(scan, right.from)) return false;
  return left.to === right.from || find(scan, left.to, cats.counting)?.next === right.from;
}

/**
 * "10 a.m. on Friday", "10:35 a.m. (0735 GMT) Friday", "um 20 Uhr am 3. Mai": a time is of the day named behind it; also
 * where parentheses say it again with its day: "4 in the morning (4 a.m. Thursday)".
 */
export function shareDays(scan: Scan, pieces: readonly Piece[]): void {
  for (let i = 0; i < pieces.length - 1; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1]!;
    const { meaning } = piece;
    if (meaning.kind !== 'part' || !meaning.time || meaning.which) continue;
    const again = isMark(scan, piece.to, '(') && next.from === piece.to + 1 && readsOn(scan, next.from);
    if (again ? hasDay(next.meaning) : isDay(next.meaning) && isBehind(scan, piece.to, next.from))
      piece.meaning = { ...next.meaning, time: meaning.time } as Meaning;
  }
}

function isDay(meaning: Meaning): boolean {
  return hasDay(meaning) && !('part' in meaning && meaning.part) && !('time' in meaning && meaning.time);
}

function hasDay(meaning: Meaning): boolean {
  if (meaning.kind === 'relative') return meaning.unit === 'D';
  return meaning.kind === 'weekday' || (meaning.kind === 'calendar' && meaning.day !== undefined);
}

/** Whether nothing but parentheses and a preposition stand between; one of them has to. */
function isBehind(scan: Scan, from: number, to: number): boolean {
  let at = from;
  if (isMark(scan, at, '(')) {
    while (at < to && !isMark(scan, at, ')') && at - from < PARENTHESIS) at++;
    at++;
  }
  const preposition = at < to ? find(scan, at, cats.preposition) : undefined;
  at = preposition?.next ?? at;
  if (at !== to || to === from) return false;
  for (let here = from; here <= to; here++) if (!readsOn(scan, here)) return false;
  return true;
}
