import { cats } from '../categories.ts';
import type { ClockTime, Piece } from '../meaning.ts';
import { readCardinal } from './numbers.ts';
import {
  continuesList,
  entryOf,
  figures,
  find,
  goesOnAsFigure,
  isAttached,
  isCapitalised,
  isInFigure,
  isMark,
  pastComma,
  readsOn,
  type Scan,
} from './scan.ts';

export interface ReadTime {
  time: ClockTime;
  /** a.m. or p.m. was printed. */
  halved?: boolean;
  next: number;
}

/** A time of the clock: "20.30 Uhr", "4 Uhr 45", "10 p.m. EST", "halb acht", "quarter past three", "noon". */
export function readTime(scan: Scan, at: number): ReadTime | undefined {
  const point = find(scan, at, cats['hour-point']);
  if (point && isInName(scan, at)) return undefined;
  if (point) return { time: { hour: point.sense.hour, minute: 0 }, next: point.next };
  const spoken = readSpokenTime(scan, at);
  if (spoken) return spoken;
  const hours = figures(scan, at);
  if (hours === '') return readHourInWords(scan, at);
  if (hours.length === 4) return readMilitaryTime(scan, at, hours);
  if (hours.length > 2 || Number(hours) > 24 || isInFigure(scan, at)) return undefined;
  const colon = isMark(scan, at + 1, ':');
  const dot = isMark(scan, at + 1, '.') || isMark(scan, at + 1, ',');
  const minutes = isAttached(scan, at + 1) && isAttached(scan, at + 2) ? figures(scan, at + 2) : '';
  if ((colon || dot) && minutes.length === 2 && Number(minutes) < 60) {
    const seconds =
      colon && isMark(scan, at + 3, ':') && isAttached(scan, at + 4) ? figures(scan, at + 4) : '';
    const time: ClockTime = { hour: Number(hours), minute: Number(minutes) };
    if (seconds.length === 2) time.second = Number(seconds);
    const next = seconds.length === 2 ? at + 5 : at + 3;
    const tail = readTail(scan, next, time);
    if (tail) return tail;
    return colon && !goesOnAsFigure(scan, next) && isExpected(scan, at) ? { time, next } : undefined;
  }
  const time = { hour: Number(hours), minute: 0 };
  return readTail(scan, at + 1, time) ?? readHourOfPart(scan, at, at + 1, time);
}

/** "0735 GMT": four figures are a time where a zone follows. */
function readMilitaryTime(scan: Scan, at: number, text: string): ReadTime | undefined {
  const zone = readsOn(scan, at + 1) ? find(scan, at + 1, cats.zone) : undefined;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  // In parentheses it says again what the time before it said: "10:35 a.m. (0735 GMT)".
  if (!zone || hour > 24 || minute > 59 || isInFigure(scan, at) || isMark(scan, at - 1, '('))
    return undefined;
  return withZone(scan, at + 1, { hour, minute });
}

/** "at 4 in the morning", "um 6 abends": the part of the day makes a time of a bare number, where a time is due. */
function readHourOfPart(scan: Scan, at: number, next: number, time: ClockTime): ReadTime | undefined {
  if (time.hour > 12 || time.hour < 1 || !isExpected(scan, at) || !readsOn(scan, next)) return undefined;
  return find(scan, next, cats.part)?.sense.adverb ? withZone(scan, next, time) : undefined;
}

/** "High Noon": where nouns are small, capitals in a row are a name. */
function isInName(scan: Scan, at: number): boolean {
  return (
    !scan.language.nounsCapitalised &&
    at > 0 &&
    readsOn(scan, at) &&
    isCapitalised(scan, at) &&
    isCapitalised(scan, at - 1) &&
    entryOf(scan, at - 1) === undefined
  );
}

/** Uhr, p.m., o'clock, the zone, and the part of the day that says which twelve hours. */
function readTail(scan: Scan, at: number, time: ClockTime): ReadTime | undefined {
  let next = at;
  const meridiem = find(scan, next, cats.meridiem);
  if (meridiem) {
    if (time.hour > 12) return undefined;
    time.hour = (time.hour % 12) + (meridiem.sense.pm ? 12 : 0);
    const read = withZone(scan, meridiem.next, time);
    read.halved = true;
    return read;
  }
  const clock = readsOn(scan, next) ? find(scan, next, cats.clock) : undefined;
  if (!clock) return undefined;
  next = clock.next;
  const minutes = readsOn(scan, next) ? figures(scan, next) : '';
  if (
    minutes.length === 2 &&
    Number(minutes) < 60 &&
    !goesOnAsFigure(scan, next + 1) &&
    !find(scan, next + 1, cats.month) &&
    !isMark(scan, next + 1, '.')
  ) {
    time.minute = Number(minutes);
    return withZone(scan, next + 1, time);
  }
  return withZone(scan, next, time);
}

function withZone(scan: Scan, at: number, time: ClockTime): ReadTime {
  const zone = readsOn(scan, at) ? find(scan, at, cats.zone) : undefined;
  const next = zone?.next ?? at;
  if (zone?.sense.offset) time.zone = zone.sense.offset;
  const part = readsOn(scan, next) ? find(scan, next, cats.part) : undefined;
  if (part?.sense.adverb) {
    const late =
      part.sense.part === 'AF' || part.sense.part === 'EV' || (part.sense.part === 'NI' && time.hour >= 6);
    if (late && time.hour < 12) time.hour += 12;
    return { time, next: part.next };
  }
  return { time, next };
}

/** "halb acht", "Viertel nach drei", "half past seven". */
function readSpokenTime(scan: Scan, at: number): ReadTime | undefined {
  const offset = find(scan, at, cats['to-hour']);
  const hour = offset && readsOn(scan, offset.next) ? readCardinal(scan, offset.next) : undefined;
  if (!offset || !hour || hour.value > 12 || hour.value < 1) return undefined;
  if (find(scan, hour.next, cats.unit) || find(scan, hour.next, cats.month)) return undefined;
  const minutes = hour.value * 60 + offset.sense.minutes;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return readTail(scan, hour.next, time) ?? { time, next: hour.next };
}

/** "acht Uhr", "three o'clock". */
function readHourInWords(scan: Scan, at: number): ReadTime | undefined {
  const hour = readCardinal(scan, at);
  if (!hour || hour.value > 24 || !Number.isInteger(hour.value)) return undefined;
  const next = hour.next;
  const time = { hour: hour.value, minute: 0 };
  if (!(find(scan, next, cats.clock) || find(scan, next, cats.meridiem)))
    return readHourOfPart(scan, at, next, time);
  return readTail(scan, next, time);
}

/** Without "Uhr" or "p.m.", 20:30 is a time only where one is due; it may be a result or a verse. */
function isExpected(scan: Scan, at: number): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  const before = pastCommaBackwards(scan, at - 1);
  if (find(scan, before, cats.preposition)?.sense.clock) return true;
  return find(scan, before, cats.relative) !== undefined || find(scan, before, cats.weekday) !== undefined;
}

function pastCommaBackwards(scan: Scan, at: number): number {
  return isMark(scan, at, ',') ? at - 1 : at;
}

/** "20 bis 22 Uhr", "8.30-12 und 14-16 Uhr", "between 9 and 10 a.m.": hours that share the word after the last. */
export function readClockExpression(scan: Scan, at: number): Piece[] | undefined {
  const alone = readTime(scan, at);
  if (alone) return [pieceOf(at, alone)];
  if (continuesList(scan, at)) return undefined;
  const hours: { from: number; read: ReadTime }[] = [];
  let next = at;
  while (hours.length < 6) {
    const last = hours.length > 0 && readsOn(scan, next) ? readTime(scan, next) : undefined;
    if (last) {
      const sharesHalf = last.halved === true && last.time.hour >= 12;
      const pieces = hours.map(({ from, read }) =>
        pieceOf(from, sharesHalf ? intoAfternoon(read, last) : read),
      );
      return [...pieces, pieceOf(next, last)];
    }
    const bare = readsOn(scan, next) || next === at ? readBareTime(scan, next) : undefined;
    const joint = bare && pastClockJoint(scan, bare.next);
    if (!bare || joint === undefined) return undefined;
    hours.push({ from: next, read: bare });
    next = joint;
  }
  return undefined;
}

function pieceOf(from: number, { time, next }: ReadTime): Piece {
  return { from, to: next, meaning: { kind: 'part', time } };
}

/** "9 to 10 p.m.": the first hour is of the same half of the day, unless it would come after the last. */
function intoAfternoon(read: ReadTime, last: ReadTime): ReadTime {
  const hour = read.time.hour + 12;
  return hour <= last.time.hour ? { ...read, time: { ...read.time, hour } } : read;
}

function pastClockJoint(scan: Scan, at: number): number | undefined {
  const next = pastComma(scan, at);
  const connector = readsOn(scan, next) ? find(scan, next, cats.connector) : undefined;
  if (connector) return connector.next;
  return isDashAt(scan, next) ? next + 1 : undefined;
}

function readBareTime(scan: Scan, at: number): ReadTime | undefined {
  const hours = figures(scan, at);
  if (hours === '' || hours.length > 2 || Number(hours) > 24 || isInFigure(scan, at)) return undefined;
  const minutes =
    isAttached(scan, at + 1) &&
    (isMark(scan, at + 1, ':') || isMark(scan, at + 1, '.')) &&
    isAttached(scan, at + 2)
      ? figures(scan, at + 2)
      : '';
  if (minutes.length === 2 && Number(minutes) < 60)
    return { time: { hour: Number(hours), minute: Number(minutes) }, next: at + 3 };
  return { time: { hour: Number(hours), minute: 0 }, next: at + 1 };
}

function isDashAt(scan: Scan, at: number): boolean {
  return isMark(scan, at, '-') || isMark(scan, at, '–') || isMark(scan, at, '/');
}
