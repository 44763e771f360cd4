import type { Base, Context, Story, Surroundings } from './context.ts';
import { civilOf, dayNumberOf, isDay, padded, weekday } from './days.ts';
import { type Direction, isPast } from './direction.ts';
import { nthWeekday } from './feasts.ts';
import type { CalendarMeaning } from './meaning.ts';
import { orderOf } from './order.ts';
import {
  daysOfSeason,
  printDate,
  printMonth,
  printPartOfYear,
  printSeason,
  printYear,
  withTime,
} from './print.ts';
import { baseOf, type CivilDate, dayTold, finish, finishDay, type Resolved } from './resolved.ts';

export function resolveCalendar(
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
  if (meaning.month === undefined && meaning.day !== undefined)
    return dayOfStoryMonth(meaning, context) ?? dayNear(meaning, context, surroundings);
  const { story } = context;
  if (context.narrative && story && !meaning.which) {
    return finishCalendar(meaning, yearInStory(meaning, story, surroundings), story.bc, baseIn(story));
  }
  if (story && !meaning.which && meaning.day !== undefined && isToldFromStory(context, story, surroundings)) {
    return finishCalendar(meaning, yearInStory(meaning, story, surroundings), false, baseIn(story));
  }
  const base = baseOf(context, meaning.which?.from ?? 'speech');
  if (!base) return openCalendar(meaning);
  const near = yearNear(meaning, base, surroundings);
  if (meaning.until && base.from === 'publication')
    meaning.until.year = { shift: near + wrapOf(meaning) - civilOf(base.day).year, from: 'speech' };
  return finishCalendar(meaning, near, false, base);
}

/** 1 where the range that begins here ends in the next year. */
function wrapOf({ until, ...from }: CalendarMeaning): number {
  return until && orderOf(from) > orderOf(until) ? 1 : 0;
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

/** In news, a passage of history: a full date of years ago, and the past tense goes on in its paragraph. */
function isToldFromStory(context: Context, story: Story, surroundings: Surroundings): boolean {
  if (story.bc || story.month === undefined || !story.printedYear) return false;
  const years = context.published === undefined ? 0 : civilOf(context.published).year - story.year;
  return years > 0 && surroundings.sameParagraph() && isPast(surroundings.direction());
}

function dayOfStoryMonth(meaning: CalendarMeaning, context: Context): Resolved | undefined {
  const { story } = context;
  if (!story?.month || !isDay(story.year, story.month, meaning.day!)) return undefined;
  return finishCalendar({ ...meaning, month: story.month }, story.year, story.bc, baseIn(story));
}

function baseIn(story: Story): Base | undefined {
  return story.bc ? undefined : dayTold(story.day ?? dayNumberOf(story.year, story.month ?? 1, 1));
}

/** "on the 15th", in news that told of no month: the nearest such day on the side that the clause's tense tells. */
function dayNear(
  meaning: CalendarMeaning,
  context: Context,
  surroundings: Surroundings,
): Resolved | undefined {
  if (context.narrative || context.story?.month) return undefined;
  const base = baseOf(context, 'speech');
  if (!base) return openCalendar(meaning);
  const now = civilOf(base.day);
  const towards = surroundings.direction();
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const month of [now.month - 1, now.month, now.month + 1]) {
    const day = dayNumberOf(now.year, month, meaning.day!);
    if ((isPast(towards) && day > base.day) || (towards === 'future' && day < base.day)) continue;
    const distance = Math.abs(day - base.day);
    if (civilOf(day).day === meaning.day && distance < least) [best, least] = [day, distance];
  }
  if (best === undefined) return undefined;
  const { year, month } = civilOf(best);
  return finishCalendar({ ...meaning, month }, year, false, base);
}

function finishCalendar(
  meaning: CalendarMeaning,
  year: number,
  bc = false,
  base?: Base,
): Resolved | undefined {
  const { month, day, season, quarter, half, part, time, mod } = meaning;
  const more: CivilDate = { year, bc, month, day: undefined };
  if (meaning.nth && month !== undefined && !bc) {
    const number = nthWeekday(year, month, meaning.nth.weekday, meaning.nth.n);
    return civilOf(number).month === month ? finishDay(number, { part, time, mod }, base) : undefined;
  }
  if (month !== undefined && day !== undefined) {
    if (!bc && !isDay(year, month, day)) return undefined;
    if (!bc) more.day = dayNumberOf(year, month, day);
    return finish(withTime(printDate(year, month, day, bc), part, time), mod, base, more);
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
            : day !== undefined
              ? `XXXX-XX-${padded(day, 2)}`
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
  if (season) return daysOfSeason(year, season);
  const months = quarter !== undefined ? 3 : 6;
  const last = (quarter ?? half ?? 2) * months;
  return [dayNumberOf(year, last - months + 1, 1), dayNumberOf(year, last + 1, 1) - 1];
}

/** The year of a date that has none: "last" and "next" decide, else what is nearest, weighed by the clause's tense. */
function yearNear(meaning: CalendarMeaning, base: Base, surroundings: Surroundings): number {
  const { year } = civilOf(base.day);
  const { which } = meaning;
  // "This winter" began last year, or goes on into the next.
  const isThis = which?.shift === 0;
  if (isThis && meaning.season !== 'WI') return year;
  if (which && !isThis)
    return yearBeyond(base.day, which.shift, (inYear) =>
      isIn(inYear, meaning) ? daysIn(meaning, inYear) : undefined,
    );
  const towards = surroundings.direction();
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  const years = isThis ? [year - 1, year] : [year - 1, year, year + 1];
  const possible = years.filter((candidate) => isIn(candidate, meaning));
  // "Sonntag, der 12. April" is in few years.
  const fitting = possible.filter((candidate) => hasItsWeekday(candidate, meaning));
  for (const candidate of fitting.length > 0 ? fitting : possible) {
    const [first, last] = daysIn(meaning, candidate);
    const end = meaning.until ? daysIn(meaning.until, candidate + wrapOf(meaning))[1] : last;
    const distance = distanceOf([first, end], base.day, towards);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** So many years are looked at for a date that not all of them have. */
const FARTHEST = 12;

/**
 * The nth year, from the day on, in which a date lies wholly after it, or before it where the shift is negative.
 * @param daysIn first and last day number of the date in a year
 */
export function yearBeyond(
  day: number,
  shift: number,
  daysIn: (year: number) => [number, number] | undefined,
): number {
  const { year } = civilOf(day);
  const step = Math.sign(shift);
  let left = Math.abs(shift);
  for (let away = -1; away <= FARTHEST; away++) {
    const candidate = year + step * away;
    const days = daysIn(candidate);
    if (days && (shift < 0 ? days[1] < day : days[0] > day)) left--;
    if (left === 0) return candidate;
  }
  return year + shift;
}

function hasItsWeekday(year: number, { month, day, weekday: own }: CalendarMeaning): boolean {
  return own === undefined || month === undefined || day === undefined
    ? true
    : weekday(dayNumberOf(year, month, day)) === own;
}

/** There is a 29 February in some years only. */
function isIn(year: number, { month, day }: CalendarMeaning): boolean {
  return day === undefined || month === undefined || isDay(year, month, day);
}

/** How much farther a date seems that lies against the tense of its clause. */
const AGAINST = 12;

export function distanceOf([first, last]: [number, number], from: number, towards: Direction): number {
  if (first <= from && from <= last) return 0;
  const isBefore = last < from;
  if (towards === 'told' && !isBefore) return Number.POSITIVE_INFINITY;
  const distance = isBefore ? from - last : first - from;
  const against = (towards === 'past' && !isBefore) || (towards === 'future' && isBefore);
  return against ? distance * AGAINST : distance;
}
