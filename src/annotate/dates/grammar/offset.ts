import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { FUTURE, PAST, PRESENT } from '../traits.ts';
import { isFinal, readAmount, readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { timeUnits } from './duration.ts';
import { readFeast } from './feast.ts';
import { readOrdinal } from './numbers.ts';
import { readRelativeWord, readWhich } from './relative.ts';
import {
  find,
  goesOnAsCompound,
  hasTrait,
  isNumber,
  pastArticle,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readWeekday } from './weekday.ts';

/** "zwei Tage vor Weihnachten", "the day after Thanksgiving", "the week of March 6": counted from a date beside it. */
export function readOffset(scan: Scan, at: number): Piece[] | undefined {
  const unit = readUnit(scan, at);
  const amount = unit ? undefined : readAmount(scan, at);
  const next = unit?.next ?? amount?.next;
  const name = unit?.unit ?? amount?.unit;
  const count = unit ? 1 : amount?.count;
  // Of days alone it is known where they lie.
  if (next === undefined || !name || timeUnits.has(name) || !readsOn(scan, next)) return undefined;
  if (unit?.unit === 'W') {
    const day = readDay(scan, pastOfAndArticle(scan, next));
    if (day) return offset(at, day, name, 0);
  }
  const side = find(scan, next, cats.beside);
  if (!side || count === undefined || unit?.plural || !Number.isInteger(count)) return undefined;
  const day = readDay(scan, pastArticle(scan, side.next));
  if (!day) return undefined;
  if (side.sense.ahead && day.meaning.kind === 'weekday' && !day.meaning.which)
    day.meaning.towards = 'future';
  return offset(at, day, name, side.sense.sign * count);
}

function offset(
  from: number,
  day: Piece,
  unit: Extract<Meaning, { kind: 'offset' }>['unit'],
  shift: number,
): Piece[] {
  return [{ from, to: day.to, meaning: { kind: 'offset', unit, shift, of: day.meaning } }];
}

/** A single expression for one day. */
export function readDay(scan: Scan, at: number): Piece | undefined {
  if (!readsOn(scan, at)) return undefined;
  const pieces =
    readCalendarDate(scan, at) ??
    readFeast(scan, at) ??
    readWhich(scan, at) ??
    readRelativeWord(scan, at) ??
    readWeekday(scan, at);
  const day = pieces?.[0];
  if (!day) return undefined;
  const { meaning } = day;
  if (meaning.kind === 'calendar') return meaning.day === undefined ? undefined : day;
  if (meaning.kind === 'relative') return meaning.unit === 'D' ? day : undefined;
  return meaning.kind === 'feast' || meaning.kind === 'weekday' ? day : undefined;
}

/**
 * "am 23. August und am 24. die …", "on the 15th, …": a day whose month is the story's, else the one that is near; no noun
 * may follow that the ordinal goes with.
 */
export function readBareDay(scan: Scan, at: number): Piece[] | undefined {
  if (at === 0 || !readsOn(scan, at) || !isNumber(scan, at)) return undefined;
  const day = readOrdinal(scan, at);
  if (!day || day.value < 1 || day.value > 31 || !isOnDay(scan, at)) return undefined;
  const { next } = day;
  const ends =
    isFinal(scan, next) ||
    find(scan, next, cats.article) ||
    find(scan, next, cats.preposition) ||
    find(scan, next, cats.connector) ||
    hasTrait(scan, next, PAST | FUTURE | PRESENT);
  // The dot of an ordinal may be that of the sentence.
  if (!ends || (scan.language.order.dayDot && !readsOn(scan, next))) return undefined;
  return [{ from: at, to: next, meaning: { kind: 'calendar', day: day.value } }];
}

/** Behind "am", "on the". */
function isOnDay(scan: Scan, at: number): boolean {
  if (find(scan, at - 1, cats['on-day'])?.next === at) return true;
  return (
    find(scan, at - 1, cats.article)?.sense.definite === true &&
    readsOn(scan, at - 1) &&
    find(scan, at - 2, cats['on-day'])?.next === at - 1
  );
}

/** "in der dritten Woche", "on the second day": counted from the last day that was printed, itself the first. */
export function readNth(scan: Scan, at: number): Piece[] | undefined {
  const ordinal = readOrdinal(scan, at);
  const unit = ordinal && ordinal.value > 1 && ordinal.value < 32 ? readUnit(scan, ordinal.next) : undefined;
  if (
    !ordinal ||
    !unit ||
    unit.plural ||
    goesOnAsCompound(scan, unit.next) ||
    (unit.unit !== 'W' && unit.unit !== 'D')
  )
    return undefined;
  const meaning: Meaning = { kind: 'nth', unit: unit.unit, n: ordinal.value };
  return [{ from: at, to: unit.next, meaning, takesArticle: true }];
}
