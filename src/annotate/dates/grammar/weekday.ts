import type { DayPart, Mod } from '../../language/date-descriptor.ts';
import { cats } from '../categories.ts';
import type { Meaning, Piece, Shift } from '../meaning.ts';
import { readUnit } from './amount.ts';
import { isNameHere } from './calendar.ts';
import { readCountedBehindDay } from './counted.ts';
import { readOrdinal } from './numbers.ts';
import {
  entryOf,
  type Found,
  find,
  goesOnAsCompound,
  isWord,
  type Of,
  pastHyphen,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';

/** "a Friday night service": the article is the noun's. */
function goesWithNoun(scan: Scan, at: number): boolean {
  return !scan.language.nounsCapitalised && isWord(scan, at) && readsOn(scan, at) && !entryOf(scan, at);
}

/** A weekday with its part of the day and its week: "Friday night", "Montag nächster Woche", "Tuesday of last week". */
export function readWeekday(scan: Scan, at: number): Piece[] | undefined {
  const weekday = find(scan, at, cats.weekday);
  if (!weekday || weekday.sense.abbreviated || isNameHere(scan, at, weekday)) return undefined;
  // "Montags bis freitags" at a sentence's head is the adverb.
  const governed = at > 0 && readsOn(scan, at) && find(scan, at - 1, cats.article) !== undefined;
  if (weekday.sense.genitive && !governed) return undefined;
  if (goesOnAsCompound(scan, weekday.next) && scan.language.nounsCapitalised) return undefined;
  // "Good Friday Agreement": the feast was no date here, so its weekday is none either.
  if (at > 0 && readsOn(scan, at) && (find(scan, at - 1, cats.feast)?.next ?? 0) > at) return undefined;
  if (followsOrdinal(scan, at)) return undefined;
  const [piece] = readWeekdayFrom(scan, at, weekday, undefined);
  const counted = piece?.meaning.kind === 'weekday' ? readCountedBehindDay(scan, piece.to) : undefined;
  if (counted?.unit === 'W' && weekday.sense.part === undefined && piece?.to === weekday.next) {
    const towards = counted.shift < 0 ? ('past' as const) : ('future' as const);
    const of: Meaning = { kind: 'weekday', weekday: weekday.sense.weekday, towards };
    return [{ from: at, to: counted.next, meaning: { kind: 'offset', unit: 'W', shift: counted.shift, of } }];
  }
  // "an einem Sonntag", "on a Sunday": some one, nobody says which.
  const isAny = at > 0 && readsOn(scan, at) && find(scan, at - 1, cats.article)?.sense.definite === false;
  if (isAny && piece?.meaning.kind === 'weekday' && !goesWithNoun(scan, piece.to)) {
    const { part } = piece.meaning;
    const value = `XXXX-WXX-${weekday.sense.weekday}${part ? `T${part}` : ''}`;
    return [{ ...piece, meaning: { kind: 'plain', timex: { type: part ? 'TIME' : 'DATE', value } } }];
  }
  return piece && [piece];
}

/** "the second Sunday of Lent", "am dritten Montag": not the last one, nor the next. */
function followsOrdinal(scan: Scan, at: number): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  return [at - 1, at - 2].some((before) => before >= 0 && readOrdinal(scan, before)?.next === at);
}

export function readWeekdayFrom(
  scan: Scan,
  from: number,
  found: Found<Of<'weekday'>>,
  which: Shift | undefined,
): Piece[] {
  const { weekday, part: ownPart } = found.sense;
  const part = readPart(scan, found.next);
  const to = part?.next ?? found.next;
  const detail = { part: ownPart ?? part?.part, mod: part?.mod, time: undefined };
  const week = which ? undefined : readWeek(scan, to);
  const meaning: Meaning = week
    ? { kind: 'relative', unit: 'W', shift: week.shift, from: week.from, weekday, ...detail }
    : { kind: 'weekday', weekday, which, ...detail };
  return [{ from, to: week?.next ?? to, meaning }];
}

export function readPart(scan: Scan, at: number): { part: DayPart; mod?: Mod; next: number } | undefined {
  if (!readsOn(scan, at)) return undefined;
  const start = pastHyphen(scan, at);
  const part = find(scan, start, cats.part);
  if (part) return { part: part.sense.part, mod: part.sense.mod, next: part.next };
  const edge = find(scan, start, cats.edge);
  const after = edge && readsOn(scan, edge.next) ? find(scan, edge.next, cats.part) : undefined;
  return edge && after ? { part: after.sense.part, mod: edge.sense.mod, next: after.next } : undefined;
}

function readWeek(
  scan: Scan,
  at: number,
): { shift: number; from: 'speech' | 'story'; next: number } | undefined {
  const start = pastOfAndArticle(scan, at);
  const which = readsOn(scan, start) ? find(scan, start, cats.which) : undefined;
  const unit = which ? readUnit(scan, which.next) : undefined;
  if (!which || unit?.unit !== 'W' || unit.plural) return undefined;
  return { shift: which.sense.shift, from: which.sense.from, next: unit.next };
}
