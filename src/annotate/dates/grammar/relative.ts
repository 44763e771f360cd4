import type { Unit } from '../../language/date-descriptor.ts';
import { spelling } from '../../text/tokens.ts';
import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { BEFORE_STRETCH } from '../traits.ts';
import { isFinal, readAmount, readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readCountedBehindDay } from './counted.ts';
import { durationOf, durationValue } from './duration.ts';
import {
  type Found,
  find,
  goesOnAsCompound,
  hasTrait,
  isAttached,
  isCapitalised,
  isDash,
  isWord,
  type Of,
  pastArticle,
  pastHyphen,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readPart, readWeekday, readWeekdayFrom } from './weekday.ts';

/** "last Friday", "nächstes Jahr", "diesen Sommer", "am selben Abend", "the past three weeks". */
export function readWhich(scan: Scan, at: number): Piece[] | undefined {
  const which = find(scan, at, cats.which);
  if (!which || !readsOn(scan, which.next)) return undefined;
  const { shift, from } = which.sense;
  const start = pastHyphen(scan, which.next);
  const piece = (to: number, meaning: Meaning): Piece[] => [{ from: at, to, meaning }];

  if (which.sense.first) return readWhichUnit(scan, at, which, start);
  const weekday = find(scan, start, cats.weekday);
  if (weekday && !weekday.sense.abbreviated) {
    const dated = readCalendarDate(scan, start);
    if (dated) {
      dated[0]!.from = at;
      return dated;
    }
    return readWeekdayFrom(scan, at, weekday, { shift, from });
  }
  const month = find(scan, start, cats.month);
  if (month && !month.sense.abbreviated) {
    // "am letzten Mai-Wochenende"
    if (goesOnAsCompound(scan, month.next) && scan.language.nounsCapitalised) return undefined;
    const dated = readCalendarDate(scan, start)?.[0];
    const meaning = dated?.meaning;
    if (dated && meaning?.kind === 'calendar' && meaning.day !== undefined) {
      meaning.which = { shift, from };
      return piece(dated.to, meaning);
    }
    // "last October 2017": the year says more.
    if (dated && meaning?.kind === 'calendar' && meaning.year !== undefined) return piece(dated.to, meaning);
    return piece(month.next, { kind: 'calendar', month: month.sense.month, which: { shift, from } });
  }
  const dated = readCalendarDate(scan, start)?.[0];
  if (
    dated?.meaning.kind === 'calendar' &&
    shift <= 0 &&
    dated.meaning.day !== undefined &&
    which.sense.spans
  ) {
    dated.meaning.which = { shift, from };
    return piece(dated.to, dated.meaning);
  }
  const season = find(scan, start, cats.season);
  if (season && !goesOnAsCompound(scan, season.next)) {
    return piece(season.next, {
      kind: 'calendar',
      season: season.sense.season,
      mod: season.sense.mod,
      which: { shift, from },
    });
  }
  const part = find(scan, start, cats.part);
  if (part)
    return piece(part.next, {
      kind: 'relative',
      unit: 'D',
      shift,
      from: shift > 0 ? 'story' : from,
      part: part.sense.part,
      mod: part.sense.mod,
    });
  const feast = find(scan, start, cats.feast);
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
    if (shift < 0 && readsOn(scan, at) && hasTrait(scan, at - 1, BEFORE_STRETCH)) return undefined;
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
  if (which.sense.fresh) meaning.fresh = true;
  if (which.sense.first) meaning.first = true;
  if (unit.unit === 'D' && shift === 0 && from === 'speech')
    meaning.presentInStory = which.sense.present === true;
  return [{ from: at, to: unit.next, meaning, takesArticle: true }];
}

/** "the last week of May", "am letzten Tag des Jahres": counted within the date behind it, not from today. */
function isPartOfDated(scan: Scan, unit: Unit, next: number): boolean {
  const of = unit !== 'Y' && readsOn(scan, next) ? find(scan, next, cats.of) : undefined;
  const start = of && pastArticle(scan, of.next);
  if (start === undefined || !readsOn(scan, start)) return false;
  if (find(scan, start, cats.month) || find(scan, start, cats.season)) return true;
  const whole = find(scan, start, cats.unit);
  return whole?.sense.unit === 'Y' && !whole.sense.plural;
}

/** "for the last week": up to now; but "in the last week of May". */
function isBehindArticle(scan: Scan, at: number, next: number): boolean {
  const article = at > 0 && readsOn(scan, at) ? find(scan, at - 1, cats.article) : undefined;
  if (!article?.sense.definite || !find(scan, at - 2, cats['how-long'])) return false;
  return !readsOn(scan, next) || find(scan, next, cats.of) === undefined;
}

/** "gestern Abend", "heuer", "Vorjahr", "tomorrow at dawn". */
export function readRelativeWord(scan: Scan, at: number): Piece[] | undefined {
  const found = find(scan, at, cats.relative);
  if (!found || (found.sense.adverb && isNoun(scan, at))) return undefined;
  const { unit, shift, from, part: ownPart, mod, presentInStory } = found.sense;
  // "Mai-Wochenende", "letzten Wochenende im April": one of another time.
  if (isDash(scan, at - 1) && isAttached(scan, at) && isAttached(scan, at - 1) && isWord(scan, at - 2))
    return undefined;
  if (unit === 'WE' && isPartOfDated(scan, unit, found.next)) return undefined;
  // "am morgigen Sonntag"
  const onWeekday =
    unit === 'D' && readsOn(scan, found.next) ? find(scan, found.next, cats.weekday) : undefined;
  if (onWeekday && !onWeekday.sense.abbreviated) {
    const day = readWeekdayFrom(scan, at, onWeekday, undefined)[0]!;
    day.meaning = { kind: 'relative', unit, shift, from, part: onWeekday.sense.part };
    return [day];
  }
  if (unit === 'D' && !ownPart) {
    const counted = readCountedBehindDay(scan, found.next);
    if (counted && (counted.shift < 0 || shift >= 0)) {
      const of: Meaning = { kind: 'relative', unit, shift, from };
      return [
        {
          from: at,
          to: counted.next,
          meaning: { kind: 'offset', unit: counted.unit, shift: counted.shift, of },
        },
      ];
    }
  }
  const part = unit === 'D' && !ownPart ? readPart(scan, found.next) : undefined;
  const meaning: Meaning = { kind: 'relative', unit, shift, from };
  if (ownPart ?? part) meaning.part = ownPart ?? part?.part;
  if (mod ?? part?.mod) meaning.mod = mod ?? part?.mod;
  if (presentInStory && !part) meaning.presentInStory = true;
  return [{ from: at, to: part?.next ?? found.next, meaning }];
}

/** A capital right behind another word: "Guten Morgen". */
function isNoun(scan: Scan, at: number): boolean {
  return (
    scan.language.nounsCapitalised &&
    readsOn(scan, at) &&
    isWord(scan, at - 1) &&
    isCapitalised(scan, at) &&
    // A headline in capitals tells nothing.
    !isAllCapital(scan, at - 1)
  );
}

function isAllCapital(scan: Scan, at: number): boolean {
  const word = spelling(scan.tokens, at);
  return word.length > 1 && word === word.toUpperCase();
}

/** "Tag darauf", "the week before": a unit with what adjoins it. */
export function readAdjoined(scan: Scan, at: number): Piece[] | undefined {
  const unit = readUnit(scan, at);
  const adjoined =
    unit && !unit.plural && readsOn(scan, unit.next) ? find(scan, unit.next, cats.adjoined) : undefined;
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
  const leading = find(scan, at, cats.at);
  const start = leading?.next ?? at;
  if (leading && !readsOn(scan, start)) return undefined;
  const edge = find(scan, start, cats.edge);
  const partAt = edge ? pastHyphen(scan, edge.next) : start;
  const part = readsOn(scan, partAt) || partAt === at ? find(scan, partAt, cats.part) : undefined;
  if (!part || part.sense.follows) return undefined;
  const detail = { part: part.sense.part, mod: edge?.sense.mod ?? part.sense.mod };
  const dated = readDateOfPart(scan, part.next);
  const first = dated?.[0];
  if (first && hasPart(first.meaning)) {
    first.from = start;
    Object.assign(first.meaning, detail);
    return dated;
  }
  const adjoined = readsOn(scan, part.next) ? find(scan, part.next, cats.adjoined) : undefined;
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

function hasPart({ kind }: Meaning): boolean {
  return kind === 'calendar' || kind === 'weekday' || kind === 'relative';
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
