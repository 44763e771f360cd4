import { daysOf } from '../annotate/dates/days.ts';
import type { Edtf } from './entity.ts';

/** First and last day, ISO 8601, inclusive; an open end is null. */
export interface Span {
  from: string | null;
  to: string | null;
}

const date = /^[~]?\d{4}(?:-\d{2}(?:-\d{2})?)?[~]?$/;

/**
 * Reads the part of EDTF that the data set uses: days, months, years, `~` for about, intervals, `..` for an open end
 * (https://www.loc.gov/standards/datetime/). Null where it is none of these or names no day of the calendar.
 */
export function spanOf(edtf: Edtf): Span | null {
  const [first, last, ...more] = edtf.split('/');
  if (first === undefined || more.length > 0) return null;
  const start = first === '..' ? null : single(first);
  const end = last === undefined ? start : last === '..' ? null : single(last);
  if (start === undefined || end === undefined || (first === '..' && last === undefined)) return null;
  const span = { from: start?.from ?? null, to: end?.to ?? null };
  if (span.from && span.to && span.from > span.to) return null;
  return span;
}

function single(text: string): { from: string; to: string } | undefined {
  if (!date.test(text)) return undefined;
  return daysOf(text.replace(/~/g, '')) ?? undefined;
}
