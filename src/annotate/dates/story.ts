import { cats } from './categories.ts';
import type { Context } from './context.ts';
import { find, isMark, isNumber, isWord, opensSentence, readsOn, type Scan } from './grammar/scan.ts';
import type { Piece } from './meaning.ts';
import type { Resolved } from './resolved.ts';

/** How many years ahead a year in passing may lie and still carry the story on. */
const STRIDE = 3;
/** A longer paragraph is no heading. */
const HEADING = 14;

/** The story moves on to a date, unless it is a year in passing, such as a life's dates in parentheses. */
export function tellOn(scan: Scan, context: Context, piece: Piece, resolved: Resolved): void {
  const { year, month, day, bc } = resolved;
  if (year === undefined || looksBack(piece)) return;
  const heading = isHeading(scan, piece.from);
  if (!heading && isAside(scan, context, piece, year, month)) return;
  const lastDay = day ?? context.story?.day ?? context.story?.lastDay;
  // A date that took its year from the story has it as if it were printed.
  const printedYear =
    piece.meaning.kind === 'calendar' &&
    (typeof piece.meaning.year === 'number' ||
      (resolved.reading.from === 'narrative' && context.story?.printedYear === true));
  const printedDay =
    piece.meaning.kind === 'calendar' ? (day ?? context.story?.printedDay) : context.story?.printedDay;
  context.story = { year, month, day, bc, at: piece.to, lastDay, printedDay, printedYear };
  if (heading) context.section = standsAlone(scan, piece) ? context.story : undefined;
}

/** Under a heading that is a year, every heading below it begins that year again: "1862", "In the west", "At sea". */
export function openSection(scan: Scan, context: Context, before: number, from: number): void {
  const { section, story } = context;
  if (!section || !story || story.at === section.at) return;
  for (let at = Math.max(before, story.at); at < from; at++) {
    if (!readsOn(scan, at) && isHeading(scan, at)) {
      context.story = { ...section, lastDay: undefined };
      return;
    }
  }
}

/** Whether a token stands in a paragraph that is short and ends without a full stop. */
function isHeading(scan: Scan, at: number): boolean {
  let first = at;
  while (readsOn(scan, first) && at - first < HEADING) first--;
  let last = at;
  while (readsOn(scan, last + 1) && last - first < HEADING) last++;
  if (readsOn(scan, first) || last - first >= HEADING || last + 1 >= scan.tokens.length) return false;
  return isWord(scan, last) || isNumber(scan, last) || isMark(scan, last, ')');
}

/** "im Vorjahr", "last year": told of from where the story stays. */
function looksBack({ meaning }: Piece): boolean {
  return meaning.kind === 'relative' && meaning.unit === 'Y' && meaning.shift < 0 && !meaning.counted;
}

function standsAlone(scan: Scan, piece: Piece): boolean {
  return !readsOn(scan, piece.from) && !readsOn(scan, piece.to);
}

/** In the middle of a sentence: a year in passing, what is called by its date ("Kriegsrat vom 8. Dezember 1912"), an end ("bis 1915"). */
function isAside(
  scan: Scan,
  { story, narrative }: Context,
  piece: Piece,
  year: number,
  month: number | undefined,
): boolean {
  const { from, to } = piece;
  if (month === undefined && (isMark(scan, from - 1, '(') || isMark(scan, to, ')'))) return true;
  if (!story || story.bc || opensSentence(scan, from)) return false;
  const ahead = year > story.year && isUntil(scan, from);
  if (month === undefined) return ahead || year < story.year || year > story.year + STRIDE;
  if (!narrative) return false;
  return ahead || (year < story.year && find(scan, from - 1, cats.preposition)?.sense.attributive === true);
}

/** "bis 1915", "bis zum 9. Januar 1916". */
function isUntil(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3 && readsOn(scan, at + 1); at--) {
    const until = find(scan, at, cats.connector);
    if (until?.sense.range && until.next >= from - 1) return true;
  }
  return false;
}

/** Whether no sentence ends and no paragraph begins between two places. */
export function inOneSentence(scan: Scan, from: number, to: number): boolean {
  if (to - from > 40) return false;
  for (let at = from; at < to; at++) {
    if (!readsOn(scan, at) || isMark(scan, at, ';') || isMark(scan, at, '!') || isMark(scan, at, '?'))
      return false;
    if (isMark(scan, at, '.') && (isWord(scan, at - 1) || !isWord(scan, at + 1))) return false;
  }
  return readsOn(scan, to);
}

/** Whether no paragraph begins between two places; looks no further than a long sentence. */
export function inOneParagraph(scan: Scan, from: number, to: number): boolean {
  if (to - from > 200) return false;
  for (let at = from; at <= to; at++) if (!readsOn(scan, at)) return false;
  return true;
}
