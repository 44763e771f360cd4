import type { Unit } from '../../language/date-descriptor.ts';
import { spelling } from '../../text/tokens.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { isFinal, readAmount, readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readTime } from './clock.ts';
import { durationOf, durationValue, timeUnits } from './duration.ts';
import {
  type Found,
  find,
  goesOnAsCompound,
  isCapitalised,
  isMark,
  isWord,
  lower,
  type Of,
  pastArticle,
  pastComma,
  pastHyphen,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readPart, readWeekday, readWeekdayFrom } from './weekday.ts';

/** "last Friday", "nächstes Jahr", "diesen Sommer", "am selben Abend", "the past three weeks". */
export function readWhich(scan: Scan, at: number): Piece[] | undefined {
  const which = find(scan, at, 'which');
  if (!which || !readsOn(scan, which.next)) return undefined;
  const { shift, from, later } = which.sense;
  const start = pastHyphen(scan, which.next);
  const piece = (to: number, meaning: Meaning): Piece[] => [{ from: at, to, meaning }];

  const weekday = find(scan, start, 'weekday');
  if (weekday && !weekday.sense.abbreviated) {
    const dated = readCalendarDate(scan, start);
    if (dated) return [{ ...dated[0]!, from: at }, ...dated.slice(1)];
    return readWeekdayFrom(scan, at, weekday, { shift, from, later });
  }
  const month = find(scan, start, 'month');
  if (month && !month.sense.abbreviated) {
    const dated = readCalendarDate(scan, start)?.[0];
    const meaning = dated?.meaning;
    if (dated && meaning?.kind === 'calendar' && meaning.day !== undefined)
      return piece(dated.to, { ...meaning, which: { shift, from } });
    return piece(month.next, { kind: 'calendar', month: month.sense.month, which: { shift, from, later } });
  }
  const dated = readCalendarDate(scan, start)?.[0];
  if (
    dated?.meaning.kind === 'calendar' &&
    shift <= 0 &&
    dated.meaning.day !== undefined &&
    which.sense.spans
  ) {
    return piece(dated.to, { ...dated.meaning, which: { shift, from } });
  }
  const season = find(scan, start, 'season');
  if (season && !goesOnAsCompound(scan, season.next)) {
    return piece(season.next, {
      kind: 'calendar',
      season: season.sense.season,
      mod: season.sense.mod,
      which: { shift, from },
    });
  }
  const part = find(scan, start, 'part');
  if (part)
    return piece(part.next, {
      kind: 'relative',
      unit: 'D',
      shift,
      from: shift > 0 ? 'story' : from,
      part: part.sense.part,
      mod: part.sense.mod,
    });
  const feast = find(scan, start, 'feast');
  if (feast) return piece(feast.next, { kind: 'feast', feast: feast.sense.feast, which: { shift, from } });
  return readWhichUnit(scan, at, which, start);
}

function readWhichUnit(
  scan: Scan,
  at: number,
  which: Found<Of<'which'>>,
  start: number,
): Piece[] | undefined {
  const { shift, from, spans } = which.sense;
  const amount = readAmount(scan, start);
  if (amount?.counted) {
    // "is expected to last two days"
    if (shift < 0 && readsOn(scan, at) && scan.language.not.beforeStretch?.has(lower(scan, at - 1)))
      return undefined;
    return spans
      ? [
          {
            from: at,
            to: amount.next,
            meaning: { kind: 'plain', timex: durationOf(amount) },
            takesArticle: true,
          },
        ]
      : undefined;
  }
  const unit = readUnit(scan, start);
  if (!unit) return undefined;
  if (goesOnAsCompound(scan, unit.next) && scan.language.nounsCapitalised) return undefined;
  const isTime = unit.unit === 'h' || unit.unit === 'm' || unit.unit === 's';
  if (unit.plural) {
    const value = durationValue(undefined, unit.unit);
    return spans && !isTime
      ? [
          {
            from: at,
            to: unit.next,
            meaning: { kind: 'plain', timex: { type: 'DURATION', value } },
            takesArticle: true,
          },
        ]
      : undefined;
  }
  if (isTime || isPartOfDated(scan, unit.unit, unit.next)) return undefined;
  if (which.sense.stretch === true || (which.sense.stretch && isBehindArticle(scan, at, unit.next))) {
    const value = durationValue(1, unit.unit);
    return [{ from: at, to: unit.next, meaning: { kind: 'plain', timex: { type: 'DURATION', value } } }];
  }
  const origin = unit.unit === 'D' && shift !== 0 ? 'story' : from;
  const meaning: Meaning = { kind: 'relative', unit: unit.unit, shift, from: origin };
  if (unit.unit === 'D' && shift === 0 && from === 'speech')
    meaning.presentInStory = which.sense.present === true;
  return [{ from: at, to: unit.next, meaning, takesArticle: true }];
}

/** "the last week of May", "am letzten Tag des Jahres": counted within the date behind it, not from today. */
function isPartOfDated(scan: Scan, unit: Unit, next: number): boolean {
  const of = unit !== 'Y' && readsOn(scan, next) ? find(scan, next, 'of') : undefined;
  const start = of && pastArticle(scan, of.next);
  if (start === undefined || !readsOn(scan, start)) return false;
  if (find(scan, start, 'month') || find(scan, start, 'season')) return true;
  const whole = find(scan, start, 'unit');
  return whole?.sense.unit === 'Y' && !whole.sense.plural;
}

/** "for the last week": up to now; but "in the last week of May". */
function isBehindArticle(scan: Scan, at: number, next: number): boolean {
  const article = at > 0 && readsOn(scan, at) ? find(scan, at - 1, 'article') : undefined;
  if (!article?.sense.definite || !find(scan, at - 2, 'how-long')) return false;
  return !readsOn(scan, next) || find(scan, next, 'of') === undefined;
}

/** "gestern Abend", "heuer", "Vorjahr", "tomorrow at dawn". */
export function readRelativeWord(scan: Scan, at: number): Piece[] | undefined {
  const found = find(scan, at, 'relative');
  if (!found || (found.sense.adverb && isNoun(scan, at))) return undefined;
  const { unit, shift, from, part: ownPart, mod, presentInStory } = found.sense;
  const onWeekday = unit === 'D' && readsOn(scan, found.next) ? find(scan, found.next, 'weekday') : undefined;
  if (onWeekday && !onWeekday.sense.abbreviated && isAdjectival(scan, at)) {
    const day = readWeekdayFrom(scan, at, onWeekday, undefined)[0]!;
    return [{ ...day, meaning: { kind: 'relative', unit, shift, from, part: onWeekday.sense.part } }];
  }
  if (unit === 'D' && !ownPart) {
    const counted = readCountedBack(scan, found.next);
    const of: Meaning = { kind: 'relative', unit, shift, from };
    if (counted) return [{ from: at, to: counted.next, meaning: { kind: 'offset', ...counted.by, of } }];
  }
  const part = unit === 'D' && !ownPart ? readPart(scan, found.next) : undefined;
  const meaning: Meaning = { kind: 'relative', unit, shift, from };
  if (ownPart ?? part) meaning.part = ownPart ?? part?.part;
  if (mod ?? part?.mod) meaning.mod = mod ?? part?.mod;
  if (presentInStory && !part) meaning.presentInStory = true;
  return [{ from: at, to: part?.next ?? found.next, meaning }];
}

/** "heute [vor 50 Jahren]": that day so many years before. */
function readCountedBack(
  scan: Scan,
  at: number,
): { by: { unit: Unit; shift: number }; next: number } | undefined {
  const counting = readsOn(scan, at) ? find(scan, at, 'counting') : undefined;
  const amount = counting && readsOn(scan, counting.next) ? readAmount(scan, counting.next) : undefined;
  if (!counting || amount?.count === undefined || !Number.isInteger(amount.count)) return undefined;
  if (timeUnits.has(amount.unit)) return undefined;
  return { by: { unit: amount.unit, shift: counting.sense.sign * amount.count }, next: amount.next };
}

/** A capital right behind another word: "Guten Morgen". */
function isNoun(scan: Scan, at: number): boolean {
  return scan.language.nounsCapitalised && readsOn(scan, at) && isWord(scan, at - 1) && isTitleCase(scan, at);
}

/** "Morgen", not "MORGEN". */
function isTitleCase(scan: Scan, at: number): boolean {
  return isCapitalised(scan, at) && !isAllCapital(scan, at - 1);
}

function isAllCapital(scan: Scan, at: number): boolean {
  const word = spelling(scan.tokens, at);
  return word.length > 1 && word === word.toUpperCase();
}

/** "am morgigen Sonntag": the word goes with the noun behind it; "gestern Sonntag" is two expressions in one. */
function isAdjectival(scan: Scan, at: number): boolean {
  return readsOn(scan, at + 1);
}

/** "Tag darauf", "the week before": a unit with what adjoins it. */
export function readAdjoined(scan: Scan, at: number): Piece[] | undefined {
  const unit = readUnit(scan, at);
  const adjoined =
    unit && !unit.plural && readsOn(scan, unit.next) ? find(scan, unit.next, 'adjoined') : undefined;
  if (!unit || !adjoined || (adjoined.sense.final && !isFinal(scan, adjoined.next))) return undefined;
  return [
    {
      from: at,
      to: adjoined.next,
      meaning: { kind: 'relative', unit: unit.unit, shift: adjoined.sense.sign, from: 'story' },
      takesArticle: true,
    },
  ];
}

/** "am Abend", "in the early morning", "abends", "Abend des 22. Juni", "Nacht vom 8. auf den 9. Mai". */
export function readPartOfDay(scan: Scan, at: number): Piece[] | undefined {
  const leading = find(scan, at, 'at');
  const start = leading?.next ?? at;
  if (leading && !readsOn(scan, start)) return undefined;
  const edge = find(scan, start, 'edge');
  const partAt = edge ? pastHyphen(scan, edge.next) : start;
  const part = readsOn(scan, partAt) || partAt === at ? find(scan, partAt, 'part') : undefined;
  if (!part || part.sense.follows) return undefined;
  const detail = { part: part.sense.part, mod: edge?.sense.mod ?? part.sense.mod };
  const dated = readDateOfPart(scan, part.next);
  if (dated) {
    const [first, ...others] = dated;
    if (first && ['calendar', 'weekday', 'relative'].includes(first.meaning.kind)) {
      return [{ ...first, from: start, meaning: { ...first.meaning, ...detail } as Meaning }, ...others];
    }
  }
  const adjoined = readsOn(scan, part.next) ? find(scan, part.next, 'adjoined') : undefined;
  if (adjoined && (!adjoined.sense.final || isFinal(scan, adjoined.next))) {
    const meaning: Meaning = {
      kind: 'relative',
      unit: 'D',
      shift: adjoined.sense.sign,
      from: 'story',
      ...detail,
    };
    return [{ from: start, to: adjoined.next, meaning }];
  }
  if (!leading && !edge && !part.sense.adverb) return undefined;
  if (edge && !leading && part.sense.adverb) return undefined;
  if (goesOnAsCompound(scan, part.next)) return undefined;
  return [{ from: start, to: part.next, meaning: { kind: 'part', ...detail } }];
}

function readDateOfPart(scan: Scan, at: number): Piece[] | undefined {
  const start = pastOfAndArticle(scan, at);
  if (!readsOn(scan, start)) return undefined;
  const dated = start === at ? undefined : readCalendarDate(scan, start);
  if (dated?.[0]?.meaning.kind === 'calendar' && dated[0].meaning.day !== undefined) return dated;
  const which = readWhich(scan, start)?.[0];
  // "am Morgen des folgenden Tages"
  if (which?.meaning.kind === 'relative' && which.meaning.unit === 'D' && !which.meaning.part) return [which];
  return start === at ? undefined : readWeekday(scan, start);
}

/** A day with a time right behind it is one expression: "8. Mai, 23:01 Uhr", "heute 20 Uhr". */
export function withTimeAfter(scan: Scan, pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)!;
  const { meaning } = last;
  const isDay =
    (meaning.kind === 'calendar' && meaning.day !== undefined && !meaning.time) ||
    (meaning.kind === 'relative' && meaning.unit === 'D') ||
    meaning.kind === 'weekday';
  if (!isDay || meaning.part) return pieces;
  const next = pastComma(scan, last.to);
  if (meaning.kind === 'calendar' && next === last.to) return pieces;
  const time = readsOn(scan, next) ? readTime(scan, next) : undefined;
  if (!time) return pieces;
  return [...pieces.slice(0, -1), { ...last, to: time.next, meaning: { ...meaning, time: time.time } }];
}

/** "9 a.m. EST Tuesday", "10 p.m. tomorrow": a time with its day right behind it. */
export function withDayAfter(scan: Scan, piece: Piece): Piece | undefined {
  const { meaning, to } = piece;
  if (meaning.kind !== 'part' || !readsOn(scan, to) || isMark(scan, to, ',')) return undefined;
  const day = readWeekday(scan, to) ?? readRelativeWord(scan, to);
  const found = day?.[0];
  if (!found || found.meaning.kind === 'plain' || !('kind' in found.meaning)) return undefined;
  if (found.meaning.kind !== 'weekday' && !(found.meaning.kind === 'relative' && found.meaning.unit === 'D'))
    return undefined;
  if (found.meaning.part) return undefined;
  return { from: piece.from, to: found.to, meaning: { ...found.meaning, time: meaning.time } };
}
