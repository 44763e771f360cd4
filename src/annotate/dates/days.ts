/**
 * Day arithmetic on the proleptic Gregorian calendar. A day is an integer, counted from 1970-01-01; no Date object and
 * no time zone is involved.
 */

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const edtfPoint = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|(\d{3})X|(\d{2})XX)$/;

/** Days since 1970-01-01. Months beyond 1 to 12 and days beyond the month carry over. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y = Math.floor((months - 2) / 12);
  const m = months - 2 - y * 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** Days since 1970-01-01 of an ISO 8601 day; NaN where it is none of the calendar. */
export function dayNumber(iso: string): number {
  const match = isoDay.exec(iso);
  if (!match) return Number.NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumberOf(year, month, day) : Number.NaN;
}

export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

export function civilOf(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** ISO 8601 of a day number, for the years 0 to 9999. */
export function isoOf(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Week-numbering year and ISO week (1 to 53) of a day. */
export function isoWeekOf(number: number): { year: number; week: number } {
  const thursday = number - weekday(number) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumberOf(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumberOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/**
 * First and last ISO day that an EDTF day, month, year, decade (198X), century (19XX) or interval of these covers.
 * Null where it is none of these, names no day of the calendar or runs backwards.
 */
export function daysOf(edtf: string): { from: string; to: string } | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return daysOfPoint(edtf);
  const first = daysOfPoint(edtf.slice(0, slash));
  const last = daysOfPoint(edtf.slice(slash + 1));
  if (!first || !last || first.from > last.to) return null;
  return { from: first.from, to: last.to };
}

function daysOfPoint(edtf: string): { from: string; to: string } | null {
  const match = edtfPoint.exec(edtf);
  if (!match) return null;
  if (match[4]) return { from: `${match[4]}0-01-01`, to: `${match[4]}9-12-31` };
  if (match[5]) return { from: `${match[5]}00-01-01`, to: `${match[5]}99-12-31` };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[3]) return isDay(year, month, day) ? { from: edtf, to: edtf } : null;
  if (!match[2]) return { from: `${edtf}-01-01`, to: `${edtf}-12-31` };
  return month >= 1 && month <= 12
    ? { from: `${edtf}-01`, to: `${edtf}-${padded(daysInMonth(year, month), 2)}` }
    : null;
}

const twoFigures = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

export function padded(number: number, width: number): string {
  if (width === 2 && number >= 0 && number < 100) return twoFigures[number] ?? String(number);
  return number >= 1000 && width === 4 ? String(number) : String(number).padStart(width, '0');
}
