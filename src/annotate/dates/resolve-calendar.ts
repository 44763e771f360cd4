import type { Base, Context, Story, Surroundings } from './context.ts';
import { civilOf, dayNumberOf, isDay, padded, weekday } from './days.ts';
import { type Direction, isPast } from './direction.ts';
import type { CalendarMeaning } from './meaning.ts';
import {
  daysOfSeason,
  printDate,
  printMonth,
  printPartOfYear,
  printSeason,
  printYear,
  withTime,
} from './print.ts';
import { baseOf, type CivilDate, dayTold, finish, type Resolved } from './resolved.ts';

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
  if (which?.shift === 0) return year;
  if (which) return yearOfNext(meaning, base, which.shift);
  const towards = surroundings.direction();
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  const possible = [year - 1, year, year + 1].filter((candidate) => isIn(candidate, meaning));
  // "Sonntag, der 12. April" is in few years.
  const fitting = possible.filter((candidate) => hasItsWeekday(candidate, meaning));
  for (const candidate of fitting.length > 0 ? fitting : possible) {
    const distance = distanceOf(daysIn(meaning, candidate), base.day, towards);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Of the years about the base's, the nearest in which the date lies wholly after or before it. */
function yearOfNext(meaning: CalendarMeaning, base: Base, shift: number): number {
  const { year } = civilOf(base.day);
  const step = Math.sign(shift);
  for (let candidate = year - step; candidate !== year + step * 2; candidate += step) {
    if (!isIn(candidate, meaning)) continue;
    const [first, last] = daysIn(meaning, candidate);
    if (shift < 0 ? last < base.day : first > base.day) return candidate;
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
