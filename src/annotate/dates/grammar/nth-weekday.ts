import { cats } from '../categories.ts';
import type { Piece } from '../meaning.ts';
import { readOrdinal } from './numbers.ts';
import { readDay } from './offset.ts';
import { type Found, find, goesOnAsCompound, type Of, pastArticle, readsOn, type Scan } from './scan.ts';
import { readYearTail } from './year.ts';

/** The last Friday. */
const LAST = -1;

interface CountedWeekday {
  /** 1 to 5 or LAST; undefined where none is counted. */
  n: number | undefined;
  weekday: Found<Of<'weekday'>>;
}

/** "first Monday", "letzten Freitag", "Freitag". */
function readCountedWeekday(scan: Scan, at: number): CountedWeekday | undefined {
  const last = find(scan, at, cats.which);
  const nth = last?.sense.shift === -1 ? { value: LAST, next: last.next } : readOrdinal(scan, at);
  const start = nth?.next ?? at;
  const weekday = start === at || readsOn(scan, start) ? find(scan, start, cats.weekday) : undefined;
  if (!weekday || weekday.sense.abbreviated || weekday.sense.part) return undefined;
  return { n: nth?.value, weekday };
}

/** "the first Monday in May", "am zweiten Sonntag im Mai 2027", "the last Friday of April". */
export function readNthWeekday(scan: Scan, at: number): Piece[] | undefined {
  const { n, weekday } = readCountedWeekday(scan, at) ?? {};
  if (!weekday || n === undefined || n > 5) return undefined;
  const of = readsOn(scan, weekday.next) ? find(scan, weekday.next, cats.of) : undefined;
  const start = of ? pastArticle(scan, of.next) : -1;
  const month = of && readsOn(scan, start) ? find(scan, start, cats.month) : undefined;
  if (!month || month.sense.abbreviated || goesOnAsCompound(scan, month.next)) return undefined;
  const tail = readYearTail(scan, month.next);
  return [
    {
      from: at,
      to: tail?.next ?? month.next,
      meaning: {
        kind: 'calendar',
        month: month.sense.month,
        year: tail?.year,
        bc: tail?.bc,
        nth: { n, weekday: weekday.sense.weekday },
      },
    },
  ];
}

/** "the Friday before Christmas", "am Sonntag nach Ostern", "am letzten Freitag vor dem 1. Mai". */
export function readWeekdayBeside(scan: Scan, at: number): Piece[] | undefined {
  const { n, weekday } = readCountedWeekday(scan, at) ?? {};
  const side = weekday && readsOn(scan, weekday.next) ? find(scan, weekday.next, cats.beside) : undefined;
  if (!weekday || !side || side.sense.ahead || side.sense.loose) return undefined;
  // The first after, the last before.
  if (n !== undefined && n !== (side.sense.sign > 0 ? 1 : LAST)) return undefined;
  const day = readDay(scan, pastArticle(scan, side.next));
  if (day?.meaning.kind !== 'calendar' && day?.meaning.kind !== 'feast') return undefined;
  const { sign } = side.sense;
  return [
    {
      from: at,
      to: day.to,
      meaning: { kind: 'offset', unit: 'D', shift: sign, weekday: weekday.sense.weekday, of: day.meaning },
    },
  ];
}
