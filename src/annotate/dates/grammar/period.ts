import type { Unit } from '../../language/date-descriptor.ts';
import { cats } from '../categories.ts';
import type { AgeMeaning, CalendarMeaning, Meaning, Piece, RelativeMeaning } from '../meaning.ts';
import { BEFORE_DECADE, BESIDE_QUARTER, DECADE_ENDING, INFINITIVE_MARK } from '../traits.ts';
import { readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { readOrdinal } from './numbers.ts';
import { readRelativeWord, readWhich } from './relative.ts';
import {
  figures,
  find,
  goesOnAsCompound,
  hasTrait,
  isApostrophe,
  isAttached,
  isDash,
  isInFigure,
  isMark,
  pastHyphen,
  pastOfAndArticle,
  readsOn,
  type Scan,
} from './scan.ts';
import { readYearExpression, readYearTail, withRange } from './year.ts';

/** "Ende Juni", "early 1990s", "Mitte der Woche", "the beginning of the year", "Ende nächster Woche". */
export function readEdge(scan: Scan, at: number): Piece[] | undefined {
  const edge = find(scan, at, cats.edge);
  if (!edge || !readsOn(scan, edge.next)) return undefined;
  const hyphened = pastHyphen(scan, edge.next);
  const start = hyphened !== edge.next ? hyphened : pastOfAndArticle(scan, edge.next);
  if (!readsOn(scan, start)) return undefined;
  const pieces =
    readAge(scan, start) ??
    readDated(scan, start) ??
    readPartOfYear(scan, start) ??
    readSeason(scan, start, true) ??
    readWhich(scan, start) ??
    readRelativeWord(scan, start);
  const first = pieces?.[0];
  if (first && edge.sense.loose && isShort(first.meaning)) return undefined;
  if (first && takesEdge(first.meaning)) {
    first.from = at;
    first.meaning.mod = edge.sense.mod;
    return pieces;
  }
  // "Anfang der Woche", "end of the year", and without an article where the language has it so: "Ende Jahr".
  const unit = start !== edge.next || scan.language.nounsCapitalised ? readUnit(scan, start) : undefined;
  if (!unit || unit.plural || !['Y', 'M', 'W', 'DE', 'CE', 'Q', 'WE'].includes(unit.unit)) return undefined;
  return [
    {
      from: at,
      to: unit.next,
      meaning: { kind: 'relative', unit: unit.unit, shift: 0, from: 'speech', mod: edge.sense.mod },
    },
  ];
}

function readDated(scan: Scan, at: number): Piece[] | undefined {
  const month = find(scan, at, cats.month);
  if (month) return readCalendarDate(scan, at);
  return readYearExpression(scan, at);
}

/** This week, today: too short to be early in. */
function isShort(meaning: Meaning): boolean {
  return (
    meaning.kind === 'relative' && meaning.from === 'speech' && (meaning.unit === 'W' || meaning.unit === 'D')
  );
}

function takesEdge(meaning: Meaning): meaning is CalendarMeaning | RelativeMeaning | AgeMeaning {
  if (meaning.kind === 'calendar') return meaning.day === undefined;
  if (meaning.kind === 'relative') return meaning.unit !== 'D' || meaning.shift === 0;
  return meaning.kind === 'age';
}

/** "Jahresende 1918", "Monatsanfang", "year-end". */
export function readEdgeUnit(scan: Scan, at: number): Piece[] | undefined {
  const found = find(scan, at, cats['edge-unit']);
  if (!found || goesOnAsCompound(scan, found.next)) return undefined;
  const { unit, mod } = found.sense;
  const tail = unit === 'Y' ? readYearTail(scan, found.next) : undefined;
  if (tail)
    return [{ from: at, to: tail.next, meaning: { kind: 'calendar', year: tail.year, bc: tail.bc, mod } }];
  return [{ from: at, to: found.next, meaning: { kind: 'relative', unit, shift: 0, from: 'speech', mod } }];
}

/** "Frühjahr 1862", "summer of '98", "im Herbst"; a bare season only where a time is due. */
export function readSeason(scan: Scan, at: number, due = false): Piece[] | undefined {
  const season = find(scan, at, cats.season);
  if (!season || goesOnAsCompound(scan, season.next)) return undefined;
  const tail = readYearTail(scan, season.next);
  const meaning: CalendarMeaning = { kind: 'calendar', season: season.sense.season, mod: season.sense.mod };
  if (tail) {
    meaning.year = tail.year;
    meaning.bc = tail.bc;
    const piece: Piece = { from: at, to: tail.next, meaning };
    return typeof tail.year === 'number' ? withRange(scan, piece, tail.year) : [piece];
  }
  if (!due && !isDue(scan, at)) return undefined;
  if (season.sense.needsCue && isInfinitive(scan, at)) return undefined;
  // "the fall of Rome", "in the fall of Saigon": the other word of that spelling.
  if (season.sense.needsCue && readsOn(scan, season.next) && find(scan, season.next, cats.of))
    return undefined;
  return [{ from: at, to: season.next, meaning }];
}

/** "expected to fall", but "from spring to fall". */
function isInfinitive(scan: Scan, at: number): boolean {
  if (!hasTrait(scan, at - 1, INFINITIVE_MARK)) return false;
  return at < 2 || find(scan, at - 2, cats.season) === undefined;
}

function isDue(scan: Scan, at: number): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  const before = at - 1;
  if (find(scan, before, cats.preposition) || find(scan, before, cats.connector) || isMark(scan, before, '/'))
    return true;
  const article = find(scan, before, cats.article);
  if (!article) return false;
  return (
    scan.language.nounsCapitalised ||
    (readsOn(scan, before) && find(scan, before - 1, cats.preposition) !== undefined)
  );
}

/** "20. Jahrhundert v. Chr.", "the 19th century", "1980er-Jahre", "1990s", "zwanziger Jahre", "the sixties". */
export function readAge(scan: Scan, at: number): Piece[] | undefined {
  return readDecade(scan, at) ?? readCentury(scan, at);
}

/** `shared`: how many more numbers may share the word: "18. und 19. Jahrhundert". */
function readCentury(scan: Scan, at: number, shared = 2): Piece[] | undefined {
  const ordinal = readOrdinal(scan, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return undefined;
  const unit = readUnit(scan, pastHyphen(scan, ordinal.next));
  if (unit?.unit !== 'CE') {
    const joint =
      shared > 0 && readsOn(scan, ordinal.next) ? find(scan, ordinal.next, cats.connector) : undefined;
    const next = joint && readsOn(scan, joint.next) ? readCentury(scan, joint.next, shared - 1) : undefined;
    const first = next?.[0]?.meaning;
    if (!next || first?.kind !== 'age' || first.unit !== 'CE') return undefined;
    return [{ from: at, to: ordinal.next, meaning: { ...first, prefix: ordinal.value - 1 } }, ...next];
  }
  const era = readsOn(scan, unit.next) ? find(scan, unit.next, cats.era) : undefined;
  const meaning: AgeMeaning = { kind: 'age', unit: 'CE', prefix: ordinal.value - 1 };
  if (era?.sense.bc) meaning.bc = true;
  return [{ from: at, to: era?.next ?? unit.next, meaning }];
}

function readDecade(scan: Scan, at: number): Piece[] | undefined {
  const apostrophe = isApostrophe(scan, at);
  const text = figures(scan, apostrophe ? at + 1 : at);
  const ending = (apostrophe ? at + 1 : at) + 1;
  if (text !== '') {
    if (
      (text.length !== 2 && text.length !== 3 && text.length !== 4) ||
      !text.endsWith('0') ||
      isInFigure(scan, at)
    )
      return undefined;
    if (!isAttached(scan, ending) || !hasTrait(scan, ending, DECADE_ENDING)) return undefined;
    if (text.length === 4 && (Number(text) < 1000 || Number(text) > 2190)) return undefined;
    if (isCentury(scan, text)) {
      const prefix = Number(text) / 100;
      return [{ from: at, to: ending + 1, meaning: { kind: 'age', unit: 'CE', prefix } }];
    }
    return decadePiece(scan, at, ending + 1, Math.floor(Number(text) / 10), text.length === 2);
  }
  const word = find(scan, at, cats.decade);
  return word ? decadePiece(scan, at, word.next, word.sense.decade, true, word.sense.years) : undefined;
}

/** "the 1800s", but "the 2000s": of this century the first decade is spoken of, not all of it. */
function isCentury(scan: Scan, text: string): boolean {
  return (
    scan.language.order.hundredsAreCentury === true &&
    text.length > 2 &&
    text.endsWith('00') &&
    text !== '2000'
  );
}

/** "late", "mid-to-late". */
function isOfEdge(scan: Scan, at: number): boolean {
  return Boolean(
    isDash(scan, at) || find(scan, at, cats.edge) || find(scan, at, cats.connector)?.sense.range,
  );
}

/** "in his late 20s", "in the low 60s": a time of life, a temperature. */
function isNoTime(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (before > 0 && readsOn(scan, before) && isOfEdge(scan, before)) before--;
  return hasTrait(scan, before, BEFORE_DECADE);
}

function decadePiece(
  scan: Scan,
  at: number,
  next: number,
  decade: number,
  short: boolean,
  hasYears = false,
): Piece[] | undefined {
  const unit = readUnit(scan, pastHyphen(scan, next));
  const named = unit?.unit === 'Y' ? unit : undefined;
  if (scan.language.order.decadeNeedsUnit && !named && short && !hasYears) return undefined;
  if (isNoTime(scan, at)) return undefined;
  const end = named?.next ?? next;
  const era = readsOn(scan, end) ? find(scan, end, cats.era) : undefined;
  const meaning: AgeMeaning = { kind: 'age', unit: 'DE', prefix: decade };
  if (short) meaning.short = true;
  if (era?.sense.bc) meaning.bc = true;
  return [{ from: at, to: era?.next ?? end, meaning, takesArticle: true }];
}

/** "drittes Quartal 2015", "the first half of 1998", "1. Halbjahr", "Q3 2018". */
export function readPartOfYear(scan: Scan, at: number): Piece[] | undefined {
  const counted = readQuarterSign(scan, at) ?? readCountedUnit(scan, at);
  if (!counted) return undefined;
  const { value, unit, next } = counted;
  if ((unit !== 'Q' && unit !== 'H') || value < 1 || value > (unit === 'Q' ? 4 : 2)) return undefined;
  const tail = readYearTail(scan, next);
  if (!tail && counted.needsYear) return undefined;
  const to = tail?.next ?? next;
  // "The third quarter of the game", "of fiscal 2024": no quarter of the calendar, nor the one that is on.
  const isOfOther = !tail && find(scan, next, cats.preposition)?.sense.attributive === true;
  if (isOfOther || isOfOtherYear(scan, at - 1, to)) return [{ from: at, to, meaning: { kind: 'none' } }];
  const meaning: CalendarMeaning = { kind: 'calendar', year: tail?.year };
  meaning[unit === 'Q' ? 'quarter' : 'half'] = value;
  return [{ from: at, to, meaning }];
}

/** "fiscal third quarter", "drittes Quartal des Geschäftsjahres", "third quarter of its fiscal year". */
function isOfOtherYear(scan: Scan, before: number, end: number): boolean {
  const to = find(scan, end, cats.of) ? end + 3 : end;
  for (let at = before; at < to && (at === before || readsOn(scan, at)); at++)
    if (hasTrait(scan, at, BESIDE_QUARTER)) return true;
  return false;
}

interface CountedUnit {
  value: number;
  unit: Unit;
  needsYear?: boolean;
  next: number;
}

function readCountedUnit(scan: Scan, at: number): CountedUnit | undefined {
  const ordinal = readOrdinal(scan, at);
  const unit = ordinal && readUnit(scan, pastHyphen(scan, ordinal.next));
  return unit && { ...unit, value: ordinal.value };
}

function readQuarterSign(scan: Scan, at: number): CountedUnit | undefined {
  const number =
    find(scan, at, cats['quarter-sign']) && isAttached(scan, at + 1) ? figures(scan, at + 1) : '';
  return number.length === 1 ? { value: Number(number), unit: 'Q', next: at + 2 } : undefined;
}
