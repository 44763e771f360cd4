import type { Season, Unit } from '../language/date-descriptor.ts';
import type { Context, Story, Surroundings } from './context.ts';
import { civilOf, dayNumberOf, isDay, isoOf, padded, weekday } from './days.ts';
import type { Direction } from './direction.ts';
import { feastDay } from './feasts.ts';
import type {
  CalendarMeaning,
  FeastMeaning,
  Meaning,
  PartMeaning,
  RelativeMeaning,
  Shift,
  WeekdayMeaning,
} from './meaning.ts';
import {
  daysOfSeason,
  type Printed,
  printAge,
  printDate,
  printDay,
  printMonth,
  printPartOfYear,
  printSeason,
  printUnit,
  printWeekend,
  printYear,
  shiftMonths,
  withTime,
} from './print.ts';
import type { DateReading } from './reading.ts';

/** A reading, with what the story needs of it. */
export interface Resolved {
  reading: DateReading;
  year?: number;
  bc?: boolean;
  month?: number;
  day?: number;
}

interface Base {
  day: number;
  from: 'publication' | 'narrative';
}

const OPEN_DAY: Printed = { value: 'XXXX-XX-XX' };

/** Turns a meaning into a value, counted from the context where it does not stand by itself. */
export function resolve(
  meaning: Meaning,
  context: Context,
  surroundings: Surroundings,
): Resolved | undefined {
  switch (meaning.kind) {
    case 'plain':
      if (meaning.in && (meaning.in === 'narrative') !== context.narrative) return undefined;
      return { reading: { timex: meaning.timex, from: 'itself' } };
    case 'age': {
      const prefix = meaning.short ? centuryOf(meaning.prefix, context) : meaning.prefix;
      const printed = printAge(prefix, meaning.unit, meaning.bc);
      return finish(printed, meaning.mod);
    }
    case 'calendar':
      return calendar(meaning, context, surroundings);
    case 'relative':
      return relative(meaning, context, surroundings);
    case 'weekday':
      return onWeekday(meaning, context, surroundings);
    case 'part':
      return partOfDay(meaning, context, surroundings);
    case 'feast':
      return feast(meaning, context, surroundings);
  }
}

/** "The sixties" are those of the century that the story is in, else of the last. */
function centuryOf(decade: number, context: Context): number {
  const century =
    context.narrative && context.story && !context.story.bc ? Math.floor(context.story.year / 100) : 19;
  return century * 10 + decade;
}

function finish(
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

/** The day that relative expressions are counted from. */
function baseOf(context: Context, from: Shift['from']): Base | undefined {
  const { story, published, narrative } = context;
  const storyDay =
    story && !story.bc ? (story.day ?? dayNumberOf(story.year, story.month ?? 1, 1)) : undefined;
  if (narrative) return storyDay === undefined ? undefined : { day: storyDay, from: 'narrative' };
  if (from === 'story' && storyDay !== undefined) return { day: storyDay, from: 'narrative' };
  return published === undefined ? undefined : { day: published, from: 'publication' };
}

function calendar(
  meaning: CalendarMeaning,
  context: Context,
  surroundings: Surroundings,
): Resolved | undefined {
  const { year, bc } = meaning;
  if (typeof year === 'number') return finishCalendar(meaning, year, bc);
  if (year) {
    const base = baseOf(context, year.from);
    if (!base) return openCalendar(meaning);
    return finishCalendar(meaning, civilOf(base.day).year + year.shift, false, base);
  }
  if (meaning.month === undefined && meaning.day !== undefined) return dayOfStoryMonth(meaning, context);
  const { story } = context;
  if (context.narrative && story && !meaning.which) {
    const base: Base | undefined = story.bc
      ? undefined
      : { day: story.day ?? dayNumberOf(story.year, story.month ?? 1, 1), from: 'narrative' };
    return finishCalendar(meaning, yearInStory(meaning, story, surroundings), story.bc, base);
  }
  const base = baseOf(context, meaning.which?.from ?? 'speech');
  if (!base) return openCalendar(meaning);
  return finishCalendar(meaning, yearNear(meaning, base, surroundings), false, base);
}

/** A month early in the year, told after one of its end, lies in the next year. */
function yearInStory(meaning: CalendarMeaning, story: Story, surroundings: Surroundings): number {
  const wraps =
    meaning.month !== undefined &&
    story.month !== undefined &&
    story.month >= 11 &&
    meaning.month <= 2 &&
    surroundings.sameParagraph();
  return wraps ? story.year + 1 : story.year;
}

function dayOfStoryMonth(meaning: CalendarMeaning, context: Context): Resolved | undefined {
  const { story } = context;
  if (!story?.month || !isDay(story.year, story.month, meaning.day!)) return undefined;
  const base: Base | undefined = story.bc
    ? undefined
    : { day: story.day ?? dayNumberOf(story.year, story.month, 1), from: 'narrative' };
  return finishCalendar({ ...meaning, month: story.month }, story.year, story.bc, base);
}

function finishCalendar(
  meaning: CalendarMeaning,
  year: number,
  bc = false,
  base?: Base,
): Resolved | undefined {
  const { month, day, season, quarter, half, part, time, mod } = meaning;
  const more = { year, bc, month };
  if (month !== undefined && day !== undefined) {
    if (!bc && !isDay(year, month, day)) return undefined;
    const printed = withTime(printDate(year, month, day, bc), part, time);
    return finish(printed, mod, base, bc ? more : { ...more, day: dayNumberOf(year, month, day) });
  }
  if (month !== undefined) return finish(printMonth(year, month, bc), mod, base, more);
  if (season) return finish(printSeason(year, season, bc), mod, base, more);
  if (quarter !== undefined) return finish(printPartOfYear(year, 'Q', quarter), mod, base, more);
  if (half !== undefined) return finish(printPartOfYear(year, 'H', half), mod, base, more);
  return finish(printYear(year, bc), mod, base, more);
}

function openCalendar(meaning: CalendarMeaning): Resolved {
  const { month, day, season, quarter, half, part, time, mod } = meaning;
  const value =
    month !== undefined
      ? `XXXX-${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}`
      : season
        ? `XXXX-${season}`
        : quarter !== undefined
          ? `XXXX-Q${quarter}`
          : half !== undefined
            ? `XXXX-H${half}`
            : 'XXXX';
  return finish(withTime({ value }, part, time), mod);
}

/** First and last day number of a calendar date in a year. */
function daysIn(meaning: CalendarMeaning, year: number): [number, number] {
  const { month, season, quarter, half } = meaning;
  if (month !== undefined && meaning.day !== undefined) {
    const day = dayNumberOf(year, month, meaning.day);
    return [day, day];
  }
  if (month !== undefined) return [dayNumberOf(year, month, 1), dayNumberOf(year, month + 1, 1) - 1];
  if (season) return daysOfSeason(year, season as Season);
  const months = quarter !== undefined ? 3 : 6;
  const last = (quarter ?? half ?? 2) * months;
  return [dayNumberOf(year, last - months + 1, 1), dayNumberOf(year, last + 1, 1) - 1];
}

/** The year of a date that has none: "last" and "next" decide, else what is nearest, weighed by the clause's tense. */
function yearNear(meaning: CalendarMeaning, base: Base, surroundings: Surroundings): number {
  const { year } = civilOf(base.day);
  const { which } = meaning;
  if (which?.shift === 0) return year;
  const candidates = [year - 1, year, year + 1].filter(
    (candidate) =>
      meaning.day === undefined ||
      meaning.month === undefined ||
      isDay(candidate, meaning.month, meaning.day),
  );
  if (which) {
    const fits = (candidate: number) => {
      const [first, last] = daysIn(meaning, candidate);
      return which.shift < 0 ? last < base.day : first > base.day;
    };
    const fitting = candidates.filter(fits);
    return (which.shift < 0 ? fitting.at(-1) : fitting[0]) ?? year + which.shift;
  }
  const towards = surroundings.direction();
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(daysIn(meaning, candidate), base.day, towards);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function distanceOf([first, last]: [number, number], from: number, towards: Direction): number {
  if (first <= from && from <= last) return 0;
  const isPast = last < from;
  const distance = isPast ? from - last : first - from;
  const against = (towards === 'past' && !isPast) || (towards === 'future' && isPast);
  return against ? distance * 3 : distance;
}

function relative(
  meaning: RelativeMeaning,
  context: Context,
  surroundings: Surroundings,
): Resolved | undefined {
  const { unit, shift, part, time, mod } = meaning;
  if (context.narrative && meaning.presentInStory) {
    return { reading: { timex: { type: 'DATE', value: 'PRESENT_REF' }, from: 'itself' } };
  }
  const base = baseOf(context, meaning.from);
  if (!base) return openRelative(meaning, context);
  if (meaning.weekday !== undefined) {
    const day = base.day + shift * 7 - weekday(base.day) + meaning.weekday;
    return finishDay(day, meaning, base);
  }
  if (unit === 'WE' && shift === 0) return weekend(base, surroundings, mod);
  if (unit === 'h' || unit === 'm' || unit === 's') return finish(withTime(OPEN_DAY, part, time), mod);
  const known =
    unit === 'D' && base.from === 'narrative' ? (context.story?.day ?? context.story?.lastDay) : undefined;
  if (known !== undefined) return finishDay(known + shift, meaning, { ...base, day: known });
  const unknownMonth =
    base.from === 'narrative' && context.story?.month === undefined && ['M', 'W', 'D', 'Q'].includes(unit);
  if (unknownMonth)
    return finish(
      { value: `${padded(civilOf(base.day).year, 4)}-XX${unit === 'D' ? '-XX' : ''}` },
      mod,
      base,
    );
  const day = shiftDay(base.day, unit, shift);
  if (unit === 'D') return finishDay(day, meaning, base);
  const grain: Unit = unit === 'W' && meaning.counted && base.from === 'narrative' ? 'D' : unit;
  const { year, month } = civilOf(day);
  if (grain === 'D') return finishDay(day, meaning, base);
  const more: Partial<Resolved> =
    unit === 'Y' ? { year } : unit === 'M' ? { year, month } : unit === 'W' ? { year, month, day } : {};
  return finish(printUnit(grain, day), mod, base, more);
}

function finishDay(
  day: number,
  { part, time, mod }: { part?: RelativeMeaning['part']; time?: RelativeMeaning['time']; mod?: string },
  base?: Base,
): Resolved {
  const { year, month } = civilOf(day);
  return finish(withTime(printDay(day), part, time), mod, base, { year, month, day });
}

function shiftDay(day: number, unit: Unit, shift: number): number {
  const months: Partial<Record<Unit, number>> = { Y: 12, M: 1, Q: 3, H: 6, DE: 120, CE: 1200 };
  const each = months[unit];
  if (each !== undefined) return shiftMonths(day, each * shift);
  return day + shift * (unit === 'W' || unit === 'WE' ? 7 : 1);
}

function openRelative(meaning: RelativeMeaning, context: Context): Resolved {
  const { unit, part, time, mod } = meaning;
  if (context.story?.bc && unit === 'Y') {
    // Years before Christ count down.
    const year = context.story.year - meaning.shift;
    return finish(printYear(year, true), mod, undefined, { year, bc: true });
  }
  const value: Partial<Record<Unit, string>> = {
    Y: 'XXXX',
    M: 'XXXX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    Q: 'XXXX-QX',
    H: 'XXXX-HX',
    DE: 'XXX',
    CE: 'XX',
  };
  if (meaning.weekday !== undefined)
    return finish(withTime({ value: `XXXX-WXX-${meaning.weekday}` }, part, time), mod);
  return finish(withTime({ value: value[unit] ?? 'XXXX-XX-XX' }, part, time), mod);
}

function weekend(base: Base, surroundings: Surroundings, mod: string | undefined): Resolved {
  const isOn = weekday(base.day) >= 6;
  const back = !isOn && surroundings.direction() === 'past' ? 7 : 0;
  return finish(printWeekend(base.day - back), mod, base);
}

function onWeekday(meaning: WeekdayMeaning, context: Context, surroundings: Surroundings): Resolved {
  const { which, weekday: wanted } = meaning;
  const base = baseOf(context, which?.from ?? 'speech');
  if (!base)
    return finish(withTime({ value: `XXXX-WXX-${wanted}` }, meaning.part, meaning.time), meaning.mod);
  const today = weekday(base.day);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  const shift = which ? which.shift : context.narrative ? 1 : undefined;
  if (shift !== undefined) {
    if (shift < 0) return finishDay(base.day - (back || 7), meaning, base);
    if (shift > 0) return finishDay(base.day + (ahead || 7), meaning, base);
    return finishDay(base.day + ahead, meaning, base);
  }
  const towards = surroundings.direction();
  if (towards === 'open')
    return finish(withTime({ value: `XXXX-WXX-${wanted}` }, meaning.part, meaning.time), meaning.mod);
  return finishDay(towards === 'future' ? base.day + ahead : base.day - back, meaning, base);
}

function partOfDay(meaning: PartMeaning, context: Context, surroundings: Surroundings): Resolved {
  const { story, published, narrative } = context;
  const base: Base | undefined =
    story?.day !== undefined && !story.bc && (narrative || surroundings.sameSentence())
      ? { day: story.day, from: 'narrative' }
      : published !== undefined && !narrative
        ? { day: published, from: 'publication' }
        : undefined;
  if (!base) return finish(withTime(OPEN_DAY, meaning.part, meaning.time), meaning.mod);
  const { year, month } = civilOf(base.day);
  return finish(withTime(printDay(base.day), meaning.part, meaning.time), meaning.mod, base, {
    year,
    month,
    day: base.day,
  });
}

function feast(meaning: FeastMeaning, context: Context, surroundings: Surroundings): Resolved | undefined {
  const { year, which, part, time, mod } = meaning;
  const at = (inYear: number, base?: Base) =>
    finishDay(feastDay(meaning.feast, inYear), { part, time, mod }, base);
  if (typeof year === 'number') return at(year);
  const base = baseOf(context, year?.from ?? which?.from ?? 'speech');
  if (!base) return finish(OPEN_DAY, mod);
  const { year: current } = civilOf(base.day);
  if (year) return at(current + year.shift, base);
  if (context.narrative && context.story) return at(context.story.year, base);
  const towards = surroundings.direction();
  let best = current;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [current - 1, current, current + 1]) {
    const day = feastDay(meaning.feast, candidate);
    if (which && (which.shift < 0 ? day >= base.day : which.shift > 0 && day <= base.day)) continue;
    const distance = distanceOf([day, day], base.day, towards);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return at(best, base);
}
