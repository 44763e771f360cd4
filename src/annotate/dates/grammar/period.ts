import type { Unit } from '../../language/date-descriptor.ts';
import { cats } from '../categories.ts';
import type { AgeMeaning, CalendarMeaning, Meaning, Piece, RelativeMeaning } from '../meaning.ts';
import { BEFORE_DECADE, BEFORE_FEAST, BESIDE_QUARTER, DECADE_ENDING, INFINITIVE_MARK } from '../traits.ts';
import { readUnit } from './amount.ts';
import { readCalendarDate } from './calendar.ts';
import { isRangeMark, readOrdinal, readYear } from './numbers.ts';
import { readRelativeWord, readWhich } from './relative.ts';
import {
  entryOf,
  figures,
  find,
  goesOnAsCompound,
  goesOnAsName,
  hasTrait,
  isAttached,
  isCapitalised,
  isDash,
  isInFigure,
  isMark,
  lower,
  type Of,
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
  const { unit, mod, shift } = found.sense;
  const tail = unit === 'Y' ? readYearTail(scan, found.next) : undefined;
  if (tail)
    return [{ from: at, to: tail.next, meaning: { kind: 'calendar', year: tail.year, bc: tail.bc, mod } }];
  return [
    { from: at, to: found.next, meaning: { kind: 'relative', unit, shift: shift ?? 0, from: 'speech', mod } },
  ];
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
  const apostrophe = isMark(scan, at, "'") || isMark(scan, at, '’') || isMark(scan, at, '‘');
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
  const half = find(scan, at, cats['half-of']);
  const ordinal = half ? undefined : (readQuarterSign(scan, at) ?? readOrdinal(scan, at));
  const unit = ordinal && (signOf(ordinal) ?? readUnit(scan, pastHyphen(scan, ordinal.next)));
  const name: Unit | undefined = half ? 'H' : unit?.unit;
  const value = half?.sense.half ?? ordinal?.value;
  if ((name !== 'Q' && name !== 'H') || value === undefined || value < 1 || value > (name === 'Q' ? 4 : 2))
    return undefined;
  const end = half?.next ?? unit!.next;
  const tail = readYearTail(scan, end);
  if (!tail && unit && 'needsYear' in unit && unit.needsYear) return undefined;
  // "The third quarter of the game", "of fiscal 2024": no quarter of the calendar, nor the one that is on.
  const isOther = tail ? false : find(scan, end, cats.preposition)?.sense.attributive === true;
  if (isOther || isBesideQuarter(scan, at - 1, tail?.next ?? end))
    return [{ from: at, to: tail?.next ?? end, meaning: { kind: 'none' } }];
  const meaning: CalendarMeaning = { kind: 'calendar', year: tail?.year };
  meaning[name === 'Q' ? 'quarter' : 'half'] = value;
  return [{ from: at, to: tail?.next ?? end, meaning }];
}

/** "fiscal third quarter", "drittes Quartal des Geschäftsjahres", "third quarter of its fiscal year". */
function isBesideQuarter(scan: Scan, before: number, end: number): boolean {
  for (let at = before; at < end + 3 && (at <= before || readsOn(scan, at)); at++)
    if (hasTrait(scan, at, BESIDE_QUARTER)) return true;
  return false;
}

function signOf(ordinal: { next: number; unit?: Unit }): { unit: Unit; next: number } | undefined {
  return ordinal.unit ? { unit: ordinal.unit, next: ordinal.next } : undefined;
}

function readQuarterSign(scan: Scan, at: number): { value: number; unit: Unit; next: number } | undefined {
  const number =
    find(scan, at, cats['quarter-sign']) && isAttached(scan, at + 1) ? figures(scan, at + 1) : '';
  return number.length === 1 ? { value: Number(number), unit: 'Q', next: at + 2 } : undefined;
}

/** "Weihnachten 1966", "Ostern", "Thanksgiving Day"; "Easter week", "Pfingstwochenende". */
export function readFeast(scan: Scan, at: number): Piece[] | undefined {
  const feast = find(scan, at, cats.feast);
  if (!feast || goesOnAsCompound(scan, feast.next) || isOthersFeast(scan, at, feast.sense)) return undefined;
  const turn = feast.sense.feast === 'new-year' ? readTurnOfYear(scan, feast.next) : undefined;
  const tail = turn ?? readYearTail(scan, feast.next);
  if (!tail && goesOnAsName(scan, feast.next)) return undefined;
  const unit = tail ? undefined : readUnit(scan, feast.next);
  const around = feast.sense.unit ?? (unit?.plural ? undefined : unit?.unit);
  if (around === 'W' || around === 'WE') {
    const end = feast.sense.unit ? feast.next : unit!.next;
    const year = tail ?? readYearTail(scan, end);
    const of: Meaning = { kind: 'feast', feast: feast.sense.feast, year: year?.year };
    const to = year?.next ?? end;
    return [{ from: at, to, meaning: { kind: 'offset', unit: around, shift: 0, of } }];
  }
  return [
    {
      from: at,
      to: tail?.next ?? feast.next,
      meaning: { kind: 'feast', feast: feast.sense.feast, year: tail?.year, near: feast.sense.near },
    },
  ];
}

/** "Orthodox Easter", "Ukraine's Independence Day", "Israeli Memorial Day". */
function isOthersFeast(scan: Scan, at: number, { national }: Of<'feast'>): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  if (hasTrait(scan, at - 1, BEFORE_FEAST)) return true;
  if (!national || isPossessive(scan, at - 1)) return national === true;
  return isCapitalised(scan, at - 1) && !entryOf(scan, at - 1);
}

/** The s of "Ukraine's". */
function isPossessive(scan: Scan, at: number): boolean {
  const marks = scan.language.tense.possessive ?? [];
  return (
    (lower(scan, at) === 's' && isAttached(scan, at) && marks.some((mark) => isMark(scan, at - 1, mark))) ||
    marks.some((mark) => isMark(scan, at, mark))
  );
}

/** "zum Jahreswechsel 2025/26": the year that begins. */
function readTurnOfYear(scan: Scan, at: number): { year: number; bc?: boolean; next: number } | undefined {
  const first = readsOn(scan, at) ? readYear(scan, at) : undefined;
  if (!first || !isRangeMark(scan, first.next)) return undefined;
  const year = first.value + 1;
  const figure = first.next + 1;
  const isNext = figures(scan, figure) === String(year) || figures(scan, figure) === String(year).slice(2);
  return isNext ? { year, next: figure + 1 } : undefined;
}
