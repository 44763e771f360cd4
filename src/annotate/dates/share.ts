import { cats } from './categories.ts';
import { pastJoint } from './grammar/calendar.ts';
import { find, isMark, readsOn, type Scan } from './grammar/scan.ts';
import type { CalendarMeaning, Meaning, Piece } from './meaning.ts';

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

const seasonMonth = { SP: 4, SU: 7, FA: 10, WI: 12 };

function orderOf(meaning: CalendarMeaning): number {
  const month = meaning.month ?? (meaning.season ? seasonMonth[meaning.season] : 1);
  return month * 100 + (meaning.day ?? 0);
}

function areJoined(scan: Scan, left: Piece, right: Piece): boolean {
  return pastJoint(scan, left.to) === right.from;
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
