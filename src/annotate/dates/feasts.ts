import type { FeastId } from '../language/date-descriptor.ts';
import { dayNumberOf, easter, weekday } from './days.ts';

/** The nth weekday of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, day: number, n: number): number {
  const first = dayNumberOf(year, month, 1);
  if (n > 0) return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7;
  const last = dayNumberOf(year, month + 1, 1) - 1;
  return last - ((weekday(last) - day + 7) % 7);
}

const fixed = (month: number, day: number) => (year: number) => dayNumberOf(year, month, day);
const fromEaster = (days: number) => (year: number) => easter(year) + days;

const reckoning: Record<FeastId, (year: number) => number> = {
  'new-year': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  'carnival-monday': fromEaster(-48),
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'holy-saturday': fromEaster(-1),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  'may-day': fixed(5, 1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'corpus-christi': fromEaster(60),
  'independence-day': fixed(7, 4),
  'swiss-national-day': fixed(8, 1),
  assumption: fixed(8, 15),
  'german-unity': fixed(10, 3),
  reformation: fixed(10, 31),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'st-martin': fixed(11, 11),
  'st-nicholas': fixed(12, 6),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'labor-day': (year) => nthWeekday(year, 9, 1, 1),
  'memorial-day': (year) => nthWeekday(year, 5, 1, -1),
  'mlk-day': (year) => nthWeekday(year, 1, 1, 3),
  'presidents-day': (year) => nthWeekday(year, 2, 1, 3),
  'columbus-day': (year) => nthWeekday(year, 10, 1, 2),
  'veterans-day': fixed(11, 11),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  // The Tuesday after the first Monday of November.
  'election-day': (year) => nthWeekday(year, 11, 1, 1) + 1,
  'mothers-day': (year) => nthWeekday(year, 5, 7, 2),
  advent: (year) => {
    const christmas = dayNumberOf(year, 12, 25);
    return christmas - weekday(christmas) - 21;
  },
};

/** The day number of a feast in a year of the Gregorian calendar. */
export function feastDay(feast: FeastId, year: number): number {
  return reckoning[feast](year);
}
