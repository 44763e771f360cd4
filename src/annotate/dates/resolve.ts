import type { Unit } from '../language/date-descriptor.ts';
import type { Base, Context, Surroundings } from './context.ts';
import { civilOf, padded, weekday } from './days.ts';
import { isPast } from './direction.ts';
import { feastDay } from './feasts.ts';
import type {
  FeastMeaning,
  Meaning,
  NthMeaning,
  OffsetMeaning,
  PartMeaning,
  RelativeMeaning,
  WeekdayMeaning,
} from './meaning.ts';
import {
  ofEra,
  printAge,
  printDay,
  printUnit,
  printWeekend,
  printYear,
  shiftMonths,
  withTime,
} from './print.ts';
import { distanceOf, resolveCalendar, yearBeyond } from './resolve-calendar.ts';
import { baseOf, type CivilDate, dayTold, finish, finishDay, OPEN_DAY, type Resolved } from './resolved.ts';

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
    case 'none':
      return undefined;
    case 'calendar':
      return resolveCalendar(meaning, context, surroundings);
    case 'relative': {
      const resolved = relative(meaning, context, surroundings);
      if (resolved && meaning.timex) resolved.reading.timex = meaning.timex;
      return isUnfounded(meaning, context, surroundings) ? withoutDays(resolved) : resolved;
    }
    case 'weekday': {
      const resolved = onWeekday(meaning, context, surroundings);
      const { which } = meaning;
      const unfounded = which && isUnfounded({ ...which, unit: 'W' }, context, surroundings);
      return unfounded ? withoutDays(resolved) : resolved;
    }
    case 'offset':
      return offset(meaning, context, surroundings);
    case 'nth':
      return nth(meaning, context);
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

function relative(
  meaning: RelativeMeaning,
  context: Context,
  surroundings: Surroundings,
): Resolved | undefined {
  const { unit, part, time, mod } = meaning;
  if (context.narrative && meaning.presentInStory) {
    return { reading: { timex: { type: 'DATE', value: 'PRESENT_REF' }, from: 'itself' } };
  }
  const base = baseOf(context, meaning.from);
  if (!base) return openRelative(meaning, context);
  const isNew = meaning.fresh && base.from === 'publication' && civilOf(base.day).month <= 3;
  const shift = isNew ? 0 : meaning.shift;
  if (meaning.weekday !== undefined) {
    const day = base.day + shift * 7 - weekday(base.day) + meaning.weekday;
    return finishDay(day, meaning, base);
  }
  if (unit === 'WE' && shift === 0) return weekend(base, surroundings, mod);
  if (unit === 'h' || unit === 'm' || unit === 's') return finish(withTime(OPEN_DAY, part, time), mod);
  // "That day", told after a month: in a history the last day still holds, in news it is one of that month.
  const known =
    unit === 'D' && base.from === 'narrative'
      ? (context.story?.day ?? (context.narrative ? context.story?.lastDay : undefined))
      : undefined;
  if (known !== undefined) return finishDay(known + shift, meaning, dayTold(known));
  const unknownDay =
    unit === 'D' && base.from === 'narrative' && known === undefined && context.story?.month !== undefined;
  if (unknownDay && !context.narrative) {
    const { year, month } = civilOf(base.day);
    return finish({ value: `${padded(year, 4)}-${padded(month, 2)}-XX` }, mod, base, { year, month });
  }
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
  if (grain === 'D') return finishDay(day, meaning, base);
  const { month, ...civil } = civilOf(day);
  const { year, bc } = ofEra(civil.year);
  const more: CivilDate =
    unit === 'Y'
      ? { year, bc }
      : unit === 'M'
        ? { year, bc, month }
        : unit === 'W'
          ? { year, bc, month, day }
          : {};
  return finish(printUnit(grain, day), mod, base, more);
}

/**
 * "The next day he left", "in his first year", where the text has told of no day before: counted from publication, as annotators
 * count it, it has a value, and that is hardly what is meant. What has happened lies not behind that day.
 */
function isUnfounded(
  { from, shift, first, unit }: Pick<RelativeMeaning, 'from' | 'shift' | 'first'> & { unit: Unit },
  context: Context,
  surroundings: Surroundings,
): boolean {
  if (from !== 'story' || baseOf(context, from)?.from !== 'publication') return false;
  return (first === true && unit !== 'D') || (shift > 0 && isPast(surroundings.direction()));
}

function withoutDays(resolved: Resolved | undefined): Resolved | undefined {
  return resolved && { reading: { timex: resolved.reading.timex, from: 'itself' } };
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
    // Years before Christ count down, and none is the year 0.
    const { year, bc } = ofEra(1 - context.story.year + meaning.shift);
    return finish(printYear(year, bc), mod, undefined, { year, bc });
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
  const back = !isOn && isPast(surroundings.direction()) ? 7 : 0;
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
    if (shift < 0) return finishDay(base.day - (back || 7) + (shift + 1) * 7, meaning, base);
    if (shift > 0) return finishDay(base.day + (ahead || 7) + (shift - 1) * 7, meaning, base);
    // "He was arrested this Monday", on a Wednesday; "this Friday" is still to come.
    const isOver = base.from === 'publication' && wanted < today && isPast(surroundings.direction());
    return finishDay(isOver ? base.day - back : base.day + ahead, meaning, base);
  }
  const towards = meaning.towards ?? surroundings.direction();
  if (towards === 'open')
    return finish(withTime({ value: `XXXX-WXX-${wanted}` }, meaning.part, meaning.time), meaning.mod);
  return finishDay(towards === 'future' ? base.day + ahead : base.day - back, meaning, base);
}

function partOfDay(meaning: PartMeaning, context: Context, surroundings: Surroundings): Resolved {
  const { story, narrative } = context;
  const base: Base | undefined =
    story?.day !== undefined &&
    !story.bc &&
    (narrative ||
      surroundings.sameSentence() ||
      (surroundings.sameParagraph() && isPast(surroundings.direction())))
      ? dayTold(story.day)
      : narrative
        ? undefined
        : context.publication;
  if (!base) return finish(withTime(OPEN_DAY, meaning.part, meaning.time), meaning.mod);
  const { year, month } = civilOf(base.day);
  return finish(withTime(printDay(base.day), meaning.part, meaning.time), meaning.mod, base, {
    year,
    month,
    day: base.day,
  });
}

/** Counted from the day of another expression. */
function offset(meaning: OffsetMeaning, context: Context, surroundings: Surroundings): Resolved {
  const { unit, shift } = meaning;
  const of = resolve(meaning.of, context, surroundings);
  if (of?.day === undefined) return finish(OPEN_DAY, undefined);
  const base = dayTold(of.day);
  if (meaning.weekday !== undefined) {
    const away = ((meaning.weekday - weekday(of.day)) * shift + 7) % 7 || 7;
    return finishDay(of.day + shift * away, {}, base);
  }
  const day = shiftDay(of.day, unit, shift);
  if (shift !== 0) return finishDay(day, {}, base);
  return finish(printUnit(unit, day), undefined, base);
}

function nth(meaning: NthMeaning, context: Context): Resolved {
  const { unit, n } = meaning;
  const first = context.story?.printedDay;
  if (first === undefined) return finish({ value: unit === 'W' ? 'XXXX-WXX' : OPEN_DAY.value }, undefined);
  return finish(printUnit(unit, shiftDay(first, unit, n - 1)), undefined, dayTold(first));
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
  if (which && which.shift !== 0)
    return at(
      yearBeyond(base.day, which.shift, (inYear) => {
        const day = feastDay(meaning.feast, inYear);
        return [day, day];
      }),
      base,
    );
  const towards = surroundings.direction();
  let best = current;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [current - 1, current, current + 1]) {
    const day = feastDay(meaning.feast, candidate);
    const distance = distanceOf([day, day], base.day, towards);
    if (distance < least) [best, least] = [candidate, distance];
  }
  const away = Math.abs(feastDay(meaning.feast, best) - base.day);
  return meaning.near !== undefined && away > meaning.near ? finish(OPEN_DAY, mod) : at(best, base);
}
