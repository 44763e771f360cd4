import { daysOf } from './days.ts';
import type { DateReading } from './reading.ts';

/**
 * Whether a date is worth a card of its own: it covers a known day, month, year or a range of these. Today, durations that
 * are counted from nowhere, sets, vague references and times of day by themselves are recognised, but there is nothing to say about them.
 */
export function worthACard(mention: DateReading): boolean {
  const { timex, interval, anchor, from } = mention;
  if (interval === undefined || daysOf(interval) === null) return false;
  if (timex.type === 'TIME' && from !== 'itself') return false;
  // The day of publication itself, by whatever word, is where the reader already is.
  return !(from === 'publication' && interval === anchor);
}
