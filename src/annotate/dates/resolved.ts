import type { DayPart } from '../language/date-descriptor.ts';
import type { Base, Context } from './context.ts';
import { civilOf, dayNumberOf, isoOf } from './days.ts';
import type { ClockTime, Shift } from './meaning.ts';
import { ofEra, type Printed, printDay, withTime } from './print.ts';
import type { DateReading, Timex } from './reading.ts';

/** Where an expression lies, as far as it is known. */
export interface CivilDate {
  year?: number;
  bc?: boolean;
  month?: number;
  /** Day number. */
  day?: number;
}

/** A reading, with what the story needs of it. */
export interface Resolved extends CivilDate {
  reading: DateReading;
}

const nowhere: CivilDate = {};

export const OPEN_DAY: Printed = { value: 'XXXX-XX-XX' };

export function finish(
  printed: Printed,
  mod: string | undefined,
  base?: Base,
  at: CivilDate = nowhere,
): Resolved {
  const timex: Timex = { type: printed.isTime ? 'TIME' : 'DATE', value: printed.value };
  if (mod) timex.mod = mod;
  const { interval } = printed;
  const reading: DateReading = { timex, interval, anchor: base?.iso, from: base?.from ?? 'itself' };
  return { reading, year: at.year, bc: at.bc, month: at.month, day: at.day };
}

export function finishDay(
  day: number,
  { part, time, mod }: { part?: DayPart; time?: ClockTime; mod?: string },
  base?: Base,
): Resolved {
  const { month, ...civil } = civilOf(day);
  return finish(withTime(printDay(day), part, time), mod, base, { ...ofEra(civil.year), month, day });
}

/** The day that relative expressions are counted from. */
export function baseOf(context: Context, from: Shift['from']): Base | undefined {
  const { story, narrative } = context;
  const storyDay =
    story && !story.bc ? (story.day ?? dayNumberOf(story.year, story.month ?? 1, 1)) : undefined;
  if (story?.bc && from === 'story') return undefined;
  if (narrative) return storyDay === undefined ? undefined : dayTold(storyDay);
  if (from === 'story' && storyDay !== undefined) return dayTold(storyDay);
  return context.publication;
}

/** A day of the story, or of the expression itself, as something to count from. */
export function dayTold(day: number): Base {
  return { day, from: 'narrative', iso: isoOf(day) };
}
