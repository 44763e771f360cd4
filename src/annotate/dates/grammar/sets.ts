import { cats } from '../categories.ts';
import type { Piece } from '../meaning.ts';
import type { Timex } from '../reading.ts';
import { readAmount, readUnit } from './amount.ts';
import { durationValue } from './duration.ts';
import { readOrdinal } from './numbers.ts';
import {
  find,
  goesOnAsCompound,
  goesOnAsName,
  isAttached,
  isCapitalised,
  isDash,
  isWord,
  pastArticle,
  pastHyphen,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';

/** "jeden Montag", "every two weeks", "täglich", "zweimal pro Woche", "once a year". */
export function readSet(scan: Scan, at: number): Piece[] | undefined {
  const every = find(scan, at, cats.every);
  if (every) return readEvery(scan, at, every.next);
  const times = find(scan, at, cats.times);
  if (times) return readTimes(scan, at, times.next, times.sense.value);
  const frequency = find(scan, at, cats.frequency);
  if (!frequency) return undefined;
  if (
    isDash(scan, frequency.next) &&
    isAttached(scan, frequency.next) &&
    isAttached(scan, frequency.next + 1) &&
    isWord(scan, frequency.next + 1)
  )
    return undefined;
  // "the Daily Mail", "Nightly News"
  if (isCapitalised(scan, at) && goesOnAsName(scan, frequency.next)) return undefined;
  const { value, quant } = frequency.sense;
  return set(at, frequency.next, value, quant);
}

function set(from: number, to: number, value: string, quant?: string, freq?: string): Piece[] {
  const timex: Timex = { type: 'SET', value };
  if (quant) timex.quant = quant;
  if (freq) timex.freq = freq;
  return [{ from, to, meaning: { kind: 'plain', timex } }];
}

function readEvery(scan: Scan, at: number, start: number): Piece[] | undefined {
  if (!readsOn(scan, start)) return undefined;
  const weekday = find(scan, start, cats.weekday);
  if (weekday && !weekday.sense.abbreviated) {
    const part = readsOn(scan, weekday.next)
      ? find(scan, pastHyphen(scan, weekday.next), cats.part)
      : undefined;
    const ofDay = weekday.sense.part ?? part?.sense.part;
    const value = `XXXX-WXX-${weekday.sense.weekday}${ofDay ? `T${ofDay}` : ''}`;
    return set(at, part?.next ?? weekday.next, value, 'EVERY');
  }
  const part = find(scan, start, cats.part);
  if (part) return set(at, part.next, `XXXX-XX-XXT${part.sense.part}`, 'EVERY');
  const season = find(scan, start, cats.season);
  if (season) return set(at, season.next, `XXXX-${season.sense.season}`, 'EVERY');
  const month = find(scan, start, cats.month);
  if (month && !month.sense.abbreviated && !month.sense.genitive)
    return set(at, month.next, `XXXX-${String(month.sense.month).padStart(2, '0')}`, 'EVERY');
  const unit = readUnit(scan, start);
  if (unit)
    return goesOnAsCompound(scan, unit.next)
      ? undefined
      : set(at, unit.next, durationValue(1, unit.unit), 'EVERY');
  const amount = readAmount(scan, start);
  if (amount?.counted) return set(at, amount.next, durationValue(amount.count, amount.unit), 'EVERY');
  const ordinal = readOrdinal(scan, start);
  const counted = ordinal && ordinal.value > 0 ? readUnit(scan, ordinal.next) : undefined;
  if (ordinal && counted) return set(at, counted.next, durationValue(ordinal.value, counted.unit), 'EVERY');
  return readEveryNthWeekday(scan, at, ordinal?.next ?? find(scan, start, cats.which)?.next ?? start);
}

/** "jeden letzten Samstag im Monat", "every first Monday of the month": once a month; else once a week. */
function readEveryNthWeekday(scan: Scan, at: number, start: number): Piece[] | undefined {
  const day = readsOn(scan, start) ? find(scan, start, cats.weekday) : undefined;
  if (!day) return undefined;
  const unit = readUnit(scan, pastOfAndArticle(scan, day.next));
  if (unit?.unit === 'M') return set(at, unit.next, 'P1M', 'EVERY');
  return set(at, day.next, `XXXX-WXX-${day.sense.weekday}`, 'EVERY');
}

function readTimes(scan: Scan, at: number, start: number, times: number): Piece[] | undefined {
  if (!readsOn(scan, start)) return undefined;
  const per = find(scan, start, cats.per);
  const unit = per ? readUnit(scan, pastArticle(scan, per.next)) : undefined;
  if (unit) return set(at, unit.next, durationValue(1, unit.unit), undefined, `${times}X`);
  const frequency = find(scan, start, cats.frequency);
  return frequency ? set(at, frequency.next, frequency.sense.value, undefined, `${times}X`) : undefined;
}

/** "pro Jahr", "per day": so much in each. */
export function readPer(scan: Scan, at: number): Piece[] | undefined {
  const per = find(scan, at, cats.per);
  if (!per?.sense.alone) return undefined;
  const unit = readUnit(scan, per.next);
  return unit && !unit.plural ? set(at, unit.next, durationValue(1, unit.unit), 'EACH') : undefined;
}
