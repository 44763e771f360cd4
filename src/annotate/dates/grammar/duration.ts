import type { Mod, Unit } from '../../language/date-descriptor.ts';
import type { Timex } from '../reading.ts';

/** So long; `count` is undefined where the text does not say how many. */
export interface Length {
  count?: number;
  unit: Unit;
  rest?: { count: number; unit: Unit };
  mod?: Mod;
}

export const timeUnits: ReadonlySet<Unit> = new Set<Unit>(['h', 'm', 's']);
const written: Partial<Record<Unit, string>> = { h: 'H', m: 'M', s: 'S', H: 'M', Q: 'Q' };
/** What a half of a unit is printed as. */
const halves: Partial<Record<Unit, { count: number; unit: Unit }>> = {
  Y: { count: 6, unit: 'M' },
  M: { count: 2, unit: 'W' },
  D: { count: 12, unit: 'h' },
  h: { count: 30, unit: 'm' },
  H: { count: 3, unit: 'M' },
  m: { count: 30, unit: 's' },
  DE: { count: 5, unit: 'Y' },
  CE: { count: 5, unit: 'DE' },
};

/** The TIMEX3 value of a duration: P3D, PT16H, P1Y6M, PXY. */
export function durationValue(
  count: number | undefined,
  unit: Unit,
  rest?: { count: number; unit: Unit },
): string {
  if (count === undefined) return `${timeUnits.has(unit) ? 'PT' : 'P'}X${letter(unit)}`;
  const whole = Math.floor(count);
  const fraction = count - whole;
  const half = halves[unit];
  if (fraction > 0 && !half) return withPart('P', count, unit);
  let value = 'P';
  if (whole > 0) value = withPart(value, unit === 'H' ? whole * 6 : whole, unit);
  if (fraction > 0 && half) value = withPart(value, Math.round(half.count * 2 * fraction), half.unit);
  return rest ? withPart(value, rest.count, rest.unit) : value;
}

/** The larger part comes first, so the first time unit opens the part for times. */
function withPart(value: string, count: number, unit: Unit): string {
  const opensTime = timeUnits.has(unit) && !value.includes('T');
  return `${value}${opensTime ? 'T' : ''}${count}${letter(unit)}`;
}

/** The letter of a unit in a duration. */
export function letter(unit: Unit): string {
  return written[unit] ?? unit;
}

export function durationOf(amount: Length): Timex {
  const timex: Timex = { type: 'DURATION', value: durationValue(amount.count, amount.unit, amount.rest) };
  if (amount.mod) timex.mod = amount.mod;
  return timex;
}
