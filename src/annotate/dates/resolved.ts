import type { DayPart } from '../language/date-descriptor.ts';
import type { Context } from './context.ts';
import { civilOf, dayNumberOf, isoOf } from './days.ts';
import type { ClockTime, Shift } from './meaning.ts';
import { type Printed, printDay, withTime } from './print.ts';
import type { DateReading } from './reading.ts';

/** A reading, with what the story needs of it. */
export interface Resolved {
  reading: DateReading;
  year?: number;
  bc?: boolean;
  month?: number;
  day?: number;
}

export interface Base {
  day: number;
  from: 'publication' | 'narrative';
}

export const OPEN_DAY: Printed = { value: 'XXXX-XX-XX' };

export function finish(
  printed: Printed,
  mod: string | undefined,
  base?: Base,
  more: Partial<Resolved> = {},
): Resolved {
  const reading: DateReading = {
    timex: { type: printed.isTime ? 'TIME' : 'DATE', value: printed.value },
    from: base?.from ?? 'itself',
  };
  if (mod) reading.timex.mod = mod;
  if (printed.interval) reading.interval = printed.interval;
  if (base) reading.anchor = isoOf(base.day);
  return { reading, ...more };
}

export function finishDay(
  day: number,
  { part, time, mod }: { part?: DayPart; time?: ClockTime; mod?: string },
  base?: Base,
): Resolved {
  const { year, month } = civilOf(day);
  return finish(withTime(printDay(day), part, time), mod, base, { year, month, day });
}

/** The day that relative expressions are counted from. */
export function baseOf(context: Context, from: Shift['from']): Base | undefined {
  const { story, published, narrative } = context;
  const storyDay =
    story && !story.bc ? (story.day ?? dayNumberOf(story.year, story.month ?? 1, 1)) : undefined;
  if (story?.bc && from === 'story') return undefined;
  if (narrative) return storyDay === undefined ? undefined : { day: storyDay, from: 'narrative' };
  if (from === 'story' && storyDay !== undefined) return { day: storyDay, from: 'narrative' };
  return published === undefined ? undefined : { day: published, from: 'publication' };
}
