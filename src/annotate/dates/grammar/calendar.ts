import { cats } from '../categories.ts';
import type { CalendarMeaning, Piece } from '../meaning.ts';
import { BEFORE_NAME } from '../traits.ts';
import { mayBeDay, pastOf, readDay } from './numbers.ts';
import { readNumericDate } from './numeric.ts';
import {
  continuesList,
  entryOf,
  type Found,
  figures,
  find,
  goesOnAsCompound,
  hasTrait,
  isAttached,
  isCapitalised,
  isDash,
  isMark,
  isNumber,
  isWord,
  lower,
  type Of,
  pastArticle,
  pastComma,
  pastHyphen,
  readsOn,
  type Scan,
} from './scan.ts';
import { readYearTail, withRange, type YearTail } from './year.ts';

/** A date of the calendar with at least a month, with its weekday and with the days that share its month. */
export function readCalendarDate(scan: Scan, at: number): Piece[] | undefined {
  const weekday = find(scan, at, cats.weekday);
  return weekday ? readAfterWeekday(scan, at, weekday) : readDate(scan, at);
}

function readDate(scan: Scan, at: number): Piece[] | undefined {
  const numeric = readNumericDate(scan, at);
  if (numeric) return [numeric];
  return readDaysOfMonth(scan, at) ?? readMonthFirst(scan, at);
}

/** "Donnerstag, 25. Februar", "Freitag, dem 3. Mai 2018", "Monday, Oct. 26", "Thursday the 5th of May". */
function readAfterWeekday(scan: Scan, at: number, weekday: Found<Of<'weekday'>>): Piece[] | undefined {
  let next = weekday.next;
  if (isMark(scan, next, '.') && isAttached(scan, next) && weekday.sense.abbreviated) next++;
  next = pastComma(scan, next);
  if (!readsOn(scan, next)) return undefined;
  const preposition = find(scan, next, cats.preposition);
  next = pastArticle(scan, preposition && isMark(scan, next - 1, ',') ? preposition.next : next);
  if (!readsOn(scan, next) || find(scan, next, cats.weekday)) return undefined;
  const pieces = readDate(scan, next);
  const first = pieces?.[0];
  if (first?.meaning.kind !== 'calendar' || first.meaning.day === undefined) return undefined;
  first.from = at;
  first.meaning.weekday = weekday.sense.weekday;
  return pieces;
}

/** "3. Mai", "3rd of May, 2018", "18. und 19. April", "27./28. September 1939", "3.–5. Mai". */
function readDaysOfMonth(scan: Scan, at: number): Piece[] | undefined {
  const days: { from: number; to: number; day: number; weekday?: number }[] = [];
  let next = at;
  for (let count = 0; count < 8; count++) {
    const start = next;
    const weekday = count > 0 ? find(scan, next, cats.weekday) : undefined;
    if (weekday) next = pastArticle(scan, pastComma(scan, weekday.next));
    const day = readsOn(scan, next) || count === 0 ? readDay(scan, next) : undefined;
    if (!day) return undefined;
    days.push({ from: start, to: day.next, day: day.value, weekday: weekday?.sense.weekday });
    const month = readMonthAfterDay(scan, day.next);
    if (month) return piecesOf(days, month);
    if (count === 0 && (!mayShareMonth(scan, at) || continuesList(scan, at))) return undefined;
    const joint = pastJoint(scan, day.next);
    if (joint === undefined) return undefined;
    next = joint;
  }
  return undefined;
}

/** A day number that another may follow has to look like one: "3. und …", "3-5 May", not any number of a list. */
function mayShareMonth(scan: Scan, at: number): boolean {
  return isNumber(scan, at) && figures(scan, at).length <= 2;
}

interface Month {
  sense: Of<'month'>;
  tail?: YearTail;
  next: number;
}

function readMonthAfterDay(scan: Scan, at: number): Month | undefined {
  if (!readsOn(scan, at)) return undefined;
  const start = pastHyphen(scan, pastOf(scan, at));
  const month = readsOn(scan, start) ? find(scan, start, cats.month) : undefined;
  if (!month || month.sense.genitive || goesOnAsCompound(scan, month.next)) return undefined;
  return withTail(scan, month);
}

function withTail(scan: Scan, month: Found<Of<'month'>>): Month {
  const dotted = pastDot(scan, month);
  const hyphened = pastHyphen(scan, dotted);
  const tail = readYearTail(scan, hyphened) ?? (hyphened === dotted ? undefined : readYearTail(scan, dotted));
  return { sense: month.sense, tail, next: tail?.next ?? dotted };
}

/** Past the dot of "Oct.", where the text reads on. */
function pastDot(scan: Scan, month: Found<Of<'month'>>): number {
  const { next } = month;
  return month.sense.abbreviated && isMark(scan, next, '.') && isAttached(scan, next) ? next + 1 : next;
}

/** Past "und", "bis zum", "–", "/", ", " and the like. */
export function pastJoint(scan: Scan, at: number): number | undefined {
  if (!readsOn(scan, at)) return undefined;
  let next = at;
  if (isDash(scan, next) || isMark(scan, next, '/')) return pastArticle(scan, next + 1);
  next = pastComma(scan, next);
  const connector = readsOn(scan, next) ? find(scan, next, cats.connector) : undefined;
  if (connector) next = connector.next;
  if (next === at) return undefined;
  const preposition = readsOn(scan, next) ? find(scan, next, cats.preposition) : undefined;
  return pastArticle(scan, preposition?.next ?? next);
}

function piecesOf(
  days: { from: number; to: number; day: number; weekday?: number }[],
  month: Month,
): Piece[] | undefined {
  const { sense, tail } = month;
  const year = typeof tail?.year === 'number' && !tail.bc ? tail.year : undefined;
  const pieces: Piece[] = [];
  for (const { from, to, day, weekday } of days) {
    if (!mayBeDay(year, sense.month, day)) return undefined;
    pieces.push({ from, to, meaning: meaningOf(sense.month, tail, day, weekday) });
  }
  pieces.at(-1)!.to = month.next;
  return pieces;
}

function meaningOf(
  month: number,
  tail: YearTail | undefined,
  day: number | undefined,
  weekday?: number,
): CalendarMeaning {
  return { kind: 'calendar', year: tail?.year, bc: tail?.bc, month, day, weekday };
}

/** "May 3, 2018", "April 24 and 25", "Mai 2018", "May". */
function readMonthFirst(scan: Scan, at: number): Piece[] | undefined {
  const month = find(scan, at, cats.month);
  if (!month || goesOnAsCompound(scan, month.next)) return undefined;
  if (scan.language.order.monthFirst) {
    const days = readDaysAfterMonth(scan, at, month);
    if (days) return days;
  }
  if (isNameHere(scan, at, month) || followsNumber(scan, at)) return undefined;
  if (month.sense.genitive && !isGenitiveOfTime(scan, at)) return undefined;
  if (scan.language.order.monthFirst && isShortNumber(scan, month.next)) return undefined;
  const whole = withTail(scan, month);
  // "Mar" and "Sun" are words of many meanings: an abbreviation needs a dot or a year.
  if (month.sense.abbreviated && !whole.tail && whole.next === month.next) return undefined;
  const piece: Piece = {
    from: at,
    to: whole.next,
    meaning: meaningOf(month.sense.month, whole.tail, undefined),
  };
  const year = whole.tail?.year;
  return typeof year === 'number' ? withRange(scan, piece, year) : [piece];
}

/** "Ende des Mais", "im Laufe des Mais", "die Tage des Mais": an article, and a word of time that governs it. */
function isGenitiveOfTime(scan: Scan, at: number): boolean {
  const article = at - 1;
  if (article < 1 || !readsOn(scan, at) || !readsOn(scan, article)) return false;
  if (!find(scan, article, cats.article)?.sense.definite) return false;
  return find(scan, article - 1, cats.edge) !== undefined || find(scan, article - 1, cats.unit) !== undefined;
}

/** "der 32. Juni": a day that is none spoils the month too. */
function followsNumber(scan: Scan, at: number): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  return (
    isNumber(scan, at - 1) ||
    (isMark(scan, at - 1, '.') && isAttached(scan, at - 1) && isNumber(scan, at - 2))
  );
}

/** "May 32". */
function isShortNumber(scan: Scan, at: number): boolean {
  return readsOn(scan, at) && isNumber(scan, at) && figures(scan, at).length <= 2;
}

function readDaysAfterMonth(scan: Scan, at: number, month: Found<Of<'month'>>): Piece[] | undefined {
  const start = pastHyphen(scan, pastDot(scan, month));
  const first = readsOn(scan, start) ? readDayOfMonth(scan, start) : undefined;
  if (!first || !mayBeDay(undefined, month.sense.month, first.value)) return undefined;
  const days = [{ from: at, to: first.next, day: first.value }];
  while (days.length < 8) {
    const joint = pastJoint(scan, days.at(-1)!.to);
    const day = joint !== undefined && readsOn(scan, joint) ? readDayOfMonth(scan, joint) : undefined;
    if (!day || !mayBeDay(undefined, month.sense.month, day.value) || countsOn(scan, day.next)) break;
    days.push({ from: joint!, to: day.next, day: day.value });
  }
  const last = days.at(-1)!;
  const tail = readYearTail(scan, last.to);
  if (tail) last.to = tail.next;
  return days.map(({ from, to, day }) => ({ from, to, meaning: meaningOf(month.sense.month, tail, day) }));
}

function readDayOfMonth(scan: Scan, at: number) {
  const day = readDay(scan, pastArticle(scan, at));
  if (!day) return undefined;
  const isFigure = isNumber(scan, at);
  if (
    isFigure &&
    isAttached(scan, day.next) &&
    (isMark(scan, day.next, '%') ||
      (isMark(scan, day.next, ':') && isNumber(scan, day.next + 1) && isAttached(scan, day.next + 1)))
  )
    return undefined;
  return isFigure || at !== pastArticle(scan, at) ? day : undefined;
}

/** "April 24 and 25 people", "May 3 and 4 p.m.": the second figure counts something else. */
function countsOn(scan: Scan, next: number): boolean {
  if (!isWord(scan, next) || !readsOn(scan, next)) return false;
  const isSmallNoun =
    /[^s]s$/.test(lower(scan, next)) && !isCapitalised(scan, next) && entryOf(scan, next) === undefined;
  return isSmallNoun || counting.some((cat) => find(scan, next, cat) !== undefined);
}

const counting = [cats.month, cats.unit, cats.meridiem, cats.clock, cats.hundred];

/** "May I ask"; where nouns are capitalised, a month may open a text as well. */
function opensAsName(scan: Scan, { sense, next }: Found<{ alsoName?: boolean }>): boolean {
  return (
    sense.alsoName === true &&
    !scan.language.nounsCapitalised &&
    !readYearTail(scan, next) &&
    !isNumber(scan, next)
  );
}

/** "Theresa May", "Frau Sonntag", "Kommissarin August": a month or weekday that is somebody's name. */
export function isNameHere(scan: Scan, at: number, found: Found<{ alsoName?: boolean }>): boolean {
  const { language } = scan;
  // "Feldzug Mai/Juni"
  if (isMark(scan, found.next, '/') && find(scan, found.next + 1, cats.month)) return false;
  const before = at > 0 && readsOn(scan, at) ? at - 1 : -1;
  if (before < 0 && !('month' in found.sense)) return false;
  if (before < 0) return opensAsName(scan, found);
  if (
    hasTrait(scan, before, BEFORE_NAME) ||
    (isMark(scan, before, '.') && hasTrait(scan, before - 1, BEFORE_NAME))
  )
    return true;
  if (!found.sense.alsoName || readYearTail(scan, found.next)) return false;
  // "the March on Washington": a month takes no article where nouns are small, but for another noun behind it.
  if (
    !language.nounsCapitalised &&
    find(scan, before, cats.article) &&
    readsOn(scan, found.next) &&
    find(scan, found.next, cats.preposition)
  )
    return true;
  // "Johnny and June Carter"
  if (
    !language.nounsCapitalised &&
    find(scan, before, cats.connector) &&
    !find(scan, before, cats.preposition) &&
    readsOn(scan, found.next) &&
    isCapitalised(scan, found.next) &&
    entryOf(scan, found.next) === undefined
  )
    return true;
  if (entryOf(scan, before) !== undefined) return false;
  if (!isWord(scan, before))
    return !isMark(scan, before, '(') && !isDash(scan, before) && !isMark(scan, before, '/');
  // A capitalised word that is no word of dates, and not one that only begins the sentence, is a given name or a title.
  return isCapitalised(scan, before) || scan.language.nounsCapitalised === false;
}
