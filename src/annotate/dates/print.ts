import type { DayPart, Season, Unit } from '../language/date-descriptor.ts';
import { civilOf, dayNumberOf, daysInMonth, isoOf, isoWeekOf, mondayOf, padded, weekday } from './days.ts';
import type { ClockTime } from './meaning.ts';

/** What a resolved expression is printed as. */
export interface Printed {
  value: string;
  /** EDTF; absent where there are no days. */
  interval?: string;
  isTime?: boolean;
}

const seasonStart: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A year of the arithmetic's as people count it: before 1 comes 1 BC, which the arithmetic calls 0. */
export function ofEra(year: number): { year: number; bc?: boolean } {
  return year > 0 ? { year } : { year: 1 - year, bc: true };
}

/** A value that begins with a year; only those of four figures after Christ have days that EDTF can say. */
function ofYear(year: number, bc: boolean, rest = ''): Printed {
  const value = `${padded(year, 4)}${rest}`;
  if (bc) return { value: `BC${value}` };
  return year > 9999 ? { value } : { value, interval: value };
}

export function printDay(day: number): Printed {
  const civil = civilOf(day);
  const { year, bc } = ofEra(civil.year);
  return printDate(year, civil.month, civil.day, bc);
}

export function printYear(year: number, bc = false): Printed {
  return ofYear(year, bc);
}

export function printMonth(year: number, month: number, bc = false): Printed {
  return ofYear(year, bc, `-${padded(month, 2)}`);
}

export function printDate(year: number, month: number, day: number, bc = false): Printed {
  return ofYear(year, bc, `-${padded(month, 2)}-${padded(day, 2)}`);
}

function printWeek(day: number): Printed {
  const { year, week } = isoWeekOf(day);
  const monday = mondayOf(year, week);
  return {
    value: `${padded(year, 4)}-W${padded(week, 2)}`,
    interval: `${isoOf(monday)}/${isoOf(monday + 6)}`,
  };
}

export function printWeekend(day: number): Printed {
  const week = printWeek(day);
  const saturday = day - weekday(day) + 6;
  return { value: `${week.value}-WE`, interval: `${isoOf(saturday)}/${isoOf(saturday + 1)}` };
}

/** Winter begins in the December of its year. */
export function printSeason(year: number, season: Season, bc = false): Printed {
  const value = `${padded(year, 4)}-${season}`;
  if (bc) return { value: `BC${value}` };
  const [from, to] = daysOfSeason(year, season);
  return { value, interval: `${isoOf(from)}/${isoOf(to)}` };
}

/** First and last day number of a season as the weather services count it. */
export function daysOfSeason(year: number, season: Season): [number, number] {
  const month = seasonStart[season];
  return [dayNumberOf(year, month, 1), dayNumberOf(year, month + 3, 1) - 1];
}

/** Quarters and halves of a year. */
export function printPartOfYear(year: number, letter: 'Q' | 'H', n: number): Printed {
  const months = letter === 'Q' ? 3 : 6;
  const last = n * months;
  const from = `${padded(year, 4)}-${padded(last - months + 1, 2)}-01`;
  const to = `${padded(year, 4)}-${padded(last, 2)}-${padded(daysInMonth(year, last), 2)}`;
  return { value: `${padded(year, 4)}-${letter}${n}`, interval: `${from}/${to}` };
}

/** Decades (193) and centuries (19) by the figures they begin with. */
export function printAge(prefix: number, unit: 'DE' | 'CE', bc = false): Printed {
  const width = unit === 'DE' ? 3 : 2;
  const value = padded(prefix, width);
  if (bc) return { value: `BC${value}` };
  const first = unit === 'DE' ? prefix * 10 : prefix * 100 + 1;
  const last = unit === 'DE' ? first + 9 : first + 99;
  return { value, interval: `${padded(first, 4)}/${padded(last, 4)}` };
}

export function withTime(day: Printed, part: DayPart | undefined, time: ClockTime | undefined): Printed {
  if (time) {
    const seconds = time.second === undefined ? '' : `:${padded(time.second, 2)}`;
    const clock = `T${padded(time.hour, 2)}:${padded(time.minute, 2)}${seconds}${time.zone ?? ''}`;
    return { value: day.value + clock, interval: day.interval, isTime: true };
  }
  return part ? { value: `${day.value}T${part}`, interval: day.interval, isTime: true } : day;
}

/** The unit that a day lies in; far from our time the year, which is all that can be meant. */
export function printUnit(unit: Unit, day: number): Printed {
  const { month, ...civil } = civilOf(day);
  const { year, bc } = ofEra(civil.year);
  if (bc || year > 9999) return unit === 'M' ? printMonth(year, month, bc) : printYear(year, bc);
  switch (unit) {
    case 'Y':
      return printYear(year);
    case 'M':
      return printMonth(year, month);
    case 'W':
      return printWeek(day);
    case 'WE':
      return printWeekend(day);
    case 'Q':
      return printPartOfYear(year, 'Q', Math.ceil(month / 3));
    case 'H':
      return printPartOfYear(year, 'H', Math.ceil(month / 6));
    case 'DE':
      return printAge(Math.floor(year / 10), 'DE');
    case 'CE':
      return printAge(Math.floor((year - 1) / 100), 'CE');
    default:
      return printDay(day);
  }
}

/** A day in a month so many months away; the last of the month where that one is shorter. */
export function shiftMonths(day: number, months: number): number {
  const civil = civilOf(day);
  const first = dayNumberOf(civil.year, civil.month + months, 1);
  const { year, month } = civilOf(first);
  return first + Math.min(civil.day, daysInMonth(year, month)) - 1;
}
