import type { Unit } from '../../language/date-descriptor.ts';
import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import type { Timex } from '../reading.ts';
import { AFTER_DURATION, AFTER_NAMING_DURATION, BEFORE_DURATION } from '../traits.ts';
import { pastJoint } from './calendar.ts';
import { durationOf, durationValue, type Length, letter, timeUnits } from './duration.ts';
import { readCardinal, readYear } from './numbers.ts';
import {
  type Found,
  find,
  goesOnAsCompound,
  hasTrait,
  isCapitalised,
  isMark,
  type Of,
  pastHyphen,
  readsOn,
  type Scan,
} from './scan.ts';

/** So much of a unit. `count` is undefined where the text does not say how many. */
export interface Amount extends Length {
  plural: boolean;
  /** The count was printed, not just an article. */
  counted: boolean;
  /** Index where the amount begins without the words for about. */
  bare: number;
  next: number;
}

/** "drei Tage", "etwa zwei Wochen", "two-day", "mehr als 30 Jahre", "ein halbes Jahr", "sechs Wochen und drei Tage". */
export function readAmount(scan: Scan, at: number): Amount | undefined {
  if (scan.amount?.at !== at) scan.amount = { at, read: readAmountAt(scan, at) };
  return scan.amount.read;
}

function readAmountAt(scan: Scan, at: number): Amount | undefined {
  const approx = readApprox(scan, at);
  const bare = approx?.next ?? at;
  if (approx && !readsOn(scan, bare)) return undefined;
  const amount = readCounted(scan, bare) ?? readVague(scan, bare);
  if (amount) amount.mod = approx?.sense.mod;
  return amount;
}

/** "etwa", "at least": not what only years are approximated by. */
export function readApprox(scan: Scan, at: number): Found<Of<'approx'>> | undefined {
  const approx = find(scan, at, cats.approx);
  return approx?.sense.years ? undefined : approx;
}

function readCounted(scan: Scan, at: number): Amount | undefined {
  const article = find(scan, at, cats.article);
  if (article?.sense.definite) return undefined;
  const start = article?.next ?? at;
  // "a quarter of a", "ein halbes"
  const fraction =
    find(scan, at, cats.fraction) ?? (readsOn(scan, start) ? find(scan, start, cats.fraction) : undefined);
  const cardinal = fraction ? undefined : readCardinal(scan, at);
  let count: number;
  let next: number;
  if (fraction) {
    count = fraction.sense.value;
    next = find(scan, fraction.next, cats.article)?.next ?? fraction.next;
  } else if (cardinal) {
    count = cardinal.value;
    next = cardinal.next;
    const more = readsOn(scan, next) ? find(scan, next, cats.fraction) : undefined;
    if (more && more.sense.value < 1) {
      count += more.sense.value;
      next = more.next;
    }
  } else if (article) {
    count = 1;
    next = article.next;
    const long = find(scan, next, cats.long);
    if (long) next = long.next;
  } else return undefined;
  const long = find(scan, next, cats.long);
  const unit = readUnit(scan, pastHyphen(scan, long?.next ?? next));
  if (!unit) return undefined;
  const counted = cardinal !== undefined || fraction !== undefined;
  return withRest(scan, amountOf(at, count, unit, counted));
}

function amountOf(
  bare: number,
  count: number | undefined,
  { unit, plural, next }: { unit: Unit; plural: boolean; next: number },
  counted: boolean,
): Amount {
  return { count, unit, rest: undefined, mod: undefined, plural, counted, bare, next };
}

/** "two years and a half", "sechs Wochen und drei Tage". */
function withRest(scan: Scan, amount: Amount): Amount {
  const at = amount.next;
  const half =
    readsOn(scan, at) && find(scan, at, cats.connector) ? find(scan, at, cats.fraction) : undefined;
  if (half) {
    amount.count = amount.count! + half.sense.value;
    amount.plural = true;
    amount.counted = true;
    amount.next = half.next;
    return amount;
  }
  const and = readsOn(scan, at) ? find(scan, at, cats.connector) : undefined;
  const start = and ? and.next : at;
  if ((and?.sense.range ?? false) || !readsOn(scan, start)) return amount;
  const cardinal = readCardinal(scan, start);
  const unit = cardinal ? readUnit(scan, cardinal.next) : undefined;
  if (!cardinal || !unit || smaller[amount.unit] !== unit.unit) return amount;
  amount.rest = { count: cardinal.value, unit: unit.unit };
  amount.next = unit.next;
  return amount;
}

const smaller: Partial<Record<Unit, Unit>> = { Y: 'M', M: 'D', W: 'D', D: 'h', h: 'm', m: 's' };

function readVague(scan: Scan, at: number): Amount | undefined {
  const vague = find(scan, at, cats.vague) ?? find(scan, at, cats.long);
  if (!vague) return undefined;
  const unit = readUnit(scan, vague.next);
  if (!unit || (vague.sense.cat === 'long' && !unit.plural)) return undefined;
  return amountOf(at, undefined, { unit: unit.unit, plural: true, next: unit.next }, true);
}

/** A unit's word that does not go on as another word. */
export function readUnit(
  scan: Scan,
  at: number,
): { unit: Unit; plural: boolean; needsYear?: boolean; next: number } | undefined {
  if (!readsOn(scan, at)) return undefined;
  const unit = find(scan, at, cats.unit);
  // Where nouns are small, a capitalised one is part of a name: "60 Minutes".
  if (unit && !scan.language.nounsCapitalised && isCapitalised(scan, at) && !isCapitalised(scan, at - 1))
    return undefined;
  if (!unit) return undefined;
  const { unit: name, plural, needsYear } = unit.sense;
  return { unit: name, plural, needsYear, next: unit.next };
}

/** Durations, and what is counted from somewhere by them: "vor drei Jahren", "two days later", "drei Tage". */
export function readAmountExpression(scan: Scan, at: number): Piece[] | undefined {
  const counting = find(scan, at, cats.counting);
  if (counting?.sense.behindDay) return undefined;
  if (counting) {
    const amount = readsOn(scan, counting.next) ? readAmount(scan, counting.next) : undefined;
    if (!amount || (amount.counted === false && amount.count === undefined)) return undefined;
    if (isAge(scan, amount.next)) return undefined;
    return [{ from: counting.next, to: amount.next, meaning: countedBack(amount, counting.sense.sign) }];
  }
  if (hasTrait(scan, at - 1, BEFORE_DURATION) && readsOn(scan, at)) return undefined;
  const amount = readAmount(scan, at);
  if (amount) return afterAmount(scan, at, amount);
  return readSharedUnit(scan, at);
}

function afterAmount(scan: Scan, at: number, amount: Amount): Piece[] | undefined {
  if (isAge(scan, amount.next) || namesEvent(scan, amount.bare, amount.next)) return undefined;
  const counted = readsOn(scan, amount.next) ? find(scan, amount.next, cats.counted) : undefined;
  if (counted && (!counted.sense.final || isFinal(scan, counted.next))) {
    const { sign, from } = counted.sense;
    const meaning = shiftMeaning(amount, sign, from);
    return [fromDayBehind(scan, at, counted.next, meaning) ?? { from: at, to: counted.next, meaning }];
  }
  const rate = amount.counted ? readRate(scan, at, amount) : undefined;
  if (rate) return [rate];
  if (!amount.counted && amount.count === 1 && goesOnAsCompound(scan, amount.next)) return undefined;
  return [{ from: at, to: amount.next, meaning: { kind: 'plain', timex: durationOf(amount) } }];
}

/** "50 years ago today", "a year ago Friday", "two years ago this week": counted from the day or time right behind it. */
function fromDayBehind(scan: Scan, from: number, at: number, meaning: Meaning): Piece | undefined {
  if (meaning.kind !== 'relative' || meaning.from !== 'speech' || !readsOn(scan, at)) return undefined;
  const { unit, shift } = meaning;
  const word = find(scan, at, cats.relative);
  if (word?.sense.unit === 'D' && !word.sense.part) {
    const of: Meaning = { kind: 'relative', unit: 'D', shift: word.sense.shift, from: 'speech' };
    return { from, to: word.next, meaning: { kind: 'offset', unit, shift, of } };
  }
  const which = find(scan, at, cats.which);
  const within = which && unit === 'Y' ? readUnit(scan, which.next) : undefined;
  if (which && within && !within.plural && (within.unit === 'W' || within.unit === 'M')) {
    const inYear = within.unit === 'W' ? 52 : 12;
    const away = shift * inYear + which.sense.shift;
    return {
      from,
      to: within.next,
      meaning: { kind: 'relative', unit: within.unit, shift: away, from: 'speech' },
    };
  }
  const weekday = find(scan, at, cats.weekday);
  if (!weekday || weekday.sense.abbreviated || weekday.sense.part) return undefined;
  const of: Meaning = { kind: 'weekday', weekday: weekday.sense.weekday };
  return { from, to: weekday.next, meaning: { kind: 'offset', unit, shift, of } };
}

/** "24 hours a day", "drei Tage pro Woche": so much in each of the larger unit. */
function readRate(scan: Scan, from: number, amount: Amount): Piece | undefined {
  const per = readsOn(scan, amount.next) ? find(scan, amount.next, cats.per) : undefined;
  const unit = per ? readUnit(scan, per.next) : undefined;
  if (!per || !unit || unit.plural || amount.count === undefined || !Number.isInteger(amount.count))
    return undefined;
  if (amount.count === whole[unit.unit]?.[amount.unit])
    return { from, to: unit.next, meaning: { kind: 'none' } };
  const freq = `${amount.count}${letter(amount.unit).toUpperCase()}`;
  const timex: Timex = { type: 'SET', value: durationValue(1, unit.unit), freq };
  return { from, to: unit.next, meaning: { kind: 'plain', timex } };
}

/** So many make the larger unit whole, so that the rate says no more than always, as "24/7" does. */
const whole: Partial<Record<Unit, Partial<Record<Unit, number>>>> = {
  h: { m: 60 },
  D: { h: 24 },
  W: { D: 7, h: 168 },
  Y: { M: 12, W: 52, D: 365 },
};

/** Whether the clause ends here, so that a preposition before has nothing to govern. */
export function isFinal(scan: Scan, at: number): boolean {
  return (
    !readsOn(scan, at) ||
    isMark(scan, at, '.') ||
    isMark(scan, at, ',') ||
    isMark(scan, at, ';') ||
    isMark(scan, at, ')')
  );
}

/** "vor [drei Jahren]": annotators leave the preposition outside and print the duration; the days are counted all the same. */
function countedBack(amount: Amount, sign: 1 | -1): Meaning {
  const timex = durationOf(amount);
  const meaning = shiftMeaning(amount, sign, 'speech');
  if (meaning.kind !== 'relative') return { kind: 'plain', timex };
  meaning.timex = timex;
  return meaning;
}

function shiftMeaning(amount: Amount, sign: 1 | -1, from: 'speech' | 'story'): Meaning {
  if (amount.count === undefined) {
    return { kind: 'plain', timex: { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  }
  // From no known hour: all that can be said is how long.
  if (timeUnits.has(amount.unit)) return { kind: 'plain', timex: durationOf(amount) };
  const { count, unit } = finer(amount.count, amount.unit);
  const meaning: Meaning = { kind: 'relative', unit, shift: sign * count, from, counted: true };
  if (amount.mod) meaning.mod = amount.mod;
  return meaning;
}

/** Halves in the next smaller unit, so that months and days can be counted whole. */
function finer(count: number, unit: Unit): { count: number; unit: Unit } {
  const whole = Math.floor(count);
  if (whole === count) return { count, unit };
  if (unit === 'Y') return { count: Math.round(count * 12), unit: 'M' };
  if (unit === 'W') return { count: Math.round(count * 7), unit: 'D' };
  if (unit === 'DE') return { count: Math.round(count * 10), unit: 'Y' };
  if (unit === 'CE') return { count: Math.round(count * 100), unit: 'Y' };
  if (unit === 'M') return { count: Math.round(count * 30), unit: 'D' };
  return { count: whole, unit };
}

export function isAge(scan: Scan, next: number): boolean {
  const word = pastHyphen(scan, next);
  return readsOn(scan, word) && hasTrait(scan, word, AFTER_DURATION);
}

/** "the Hundred Years' War", "im Siebenjährigen Krieg": a capital, and the noun that makes a name of it. */
export function namesEvent(scan: Scan, at: number, next: number): boolean {
  if (!isCapitalised(scan, at)) return false;
  const noun = isMark(scan, next, "'") || isMark(scan, next, '’') ? next + 1 : next;
  return hasTrait(scan, noun, AFTER_NAMING_DURATION) && isCapitalised(scan, noun);
}

/** "18 bis 35 Jahre", "zwei oder drei Tage": the first number has its unit from the second. */
function readSharedUnit(scan: Scan, at: number): Piece[] | undefined {
  const approx = readApprox(scan, at);
  const first = readCardinal(scan, approx?.next ?? at);
  if (!first || readYear(scan, at)) return undefined;
  const joint = pastJointOfNumbers(scan, first.next);
  const amount = joint !== undefined && readsOn(scan, joint) ? readAmount(scan, joint) : undefined;
  if (!amount?.counted || amount.count === undefined || isAge(scan, amount.next)) return undefined;
  const others = afterAmount(scan, joint!, amount);
  if (!others) return undefined;
  const piece: Piece = {
    from: at,
    to: first.next,
    meaning: { kind: 'plain', timex: durationOf({ count: first.value, unit: amount.unit }) },
  };
  return [piece, ...others];
}

function pastJointOfNumbers(scan: Scan, at: number): number | undefined {
  const joint = pastJoint(scan, at);
  if (joint === undefined || isMark(scan, at, ',')) return undefined;
  return joint;
}
