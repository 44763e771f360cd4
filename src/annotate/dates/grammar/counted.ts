import type { Unit } from '../../language/date-descriptor.ts';
import { cats } from '../categories.ts';
import { readAmount } from './amount.ts';
import { timeUnits } from './duration.ts';
import { find, readsOn, type Scan } from './scan.ts';

/** So many units away from the day that stands before: "heute [vor 50 Jahren]", "Freitag [in einer Woche]". */
export function readCountedBehindDay(
  scan: Scan,
  at: number,
): { unit: Unit; shift: number; next: number } | undefined {
  const counting = readsOn(scan, at) ? find(scan, at, cats.counting) : undefined;
  const amount = counting && readsOn(scan, counting.next) ? readAmount(scan, counting.next) : undefined;
  if (!counting || amount?.count === undefined || !Number.isInteger(amount.count)) return undefined;
  if (timeUnits.has(amount.unit)) return undefined;
  // "Heute in acht Tagen" is a week from now.
  if (counting.sense.behindDay && amount.unit === 'D') return undefined;
  return { unit: amount.unit, shift: counting.sense.sign * amount.count, next: amount.next };
}
