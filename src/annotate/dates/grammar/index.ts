import { APART, ATTACHED, NUMBER, WORD } from '../../text/tokens.ts';
import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { apostropheRules, figureRules, longFigureRules, rules } from './rules.ts';
import {
  entryOf,
  find,
  isApostrophe,
  isDash,
  isInFigure,
  isMark,
  phraseEnd,
  readsOn,
  type Scan,
} from './scan.ts';

/** Reads the text from end to end; the pieces are in order and do not overlap. */
export function readPieces(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  const { length, kind, word } = scan.tokens;
  for (let at = 0; at < length; ) {
    let fitting = 0;
    if (kind[at] !== WORD) fitting = kind[at] === NUMBER ? rulesAtFigures(scan, at) : rulesAtMark(scan, at);
    // Most tokens are words that are none of dates.
    else if (word[at] !== 0) fitting = rulesAtWord(scan, at);
    const found = fitting === 0 ? undefined : readLongest(scan, at, fitting);
    if (found) {
      takeArticle(scan, found[0]!, pieces.at(-1)?.to ?? 0);
      for (let i = 0; i < found.length; i++) pieces.push(found[i]!);
      at = found.at(-1)!.to;
    } else at++;
  }
  return pieces;
}

/** The rules that a word may begin by itself or with the words that follow, as bits. */
function rulesAtWord(scan: Scan, at: number): number {
  const entry = entryOf(scan, at);
  if (!entry || !(entry.alone || goesOnAsDate(scan, at + 1))) return 0;
  let fitting = entry.begins;
  for (let i = 0; i < entry.phrases.length; i++) {
    const { begins, rest } = entry.phrases[i]!;
    if ((begins & ~fitting) !== 0 && phraseEnd(scan, at, rest) > 0) fitting |= begins;
  }
  return fitting;
}

function rulesAtFigures(scan: Scan, at: number): number {
  if (!mayBeFigures(scan, at)) return 0;
  return scan.tokens.end[at]! - scan.tokens.start[at]! > 2 ? longFigureRules : figureRules;
}

function rulesAtMark(scan: Scan, at: number): number {
  return scan.tokens.kind[at + 1] === NUMBER && isApostrophe(scan, at) && at + 1 < scan.tokens.length
    ? apostropheRules
    : 0;
}

/** How many words such as "of the" may stand between the word that an expression begins with and the next that matters. */
const LINKS = 3;

/** Whether a figure, a joining mark or a word that is more than a link follows: "end of the [year]", but not "end of it". */
function goesOnAsDate(scan: Scan, from: number): boolean {
  const { kind, gap, length } = scan.tokens;
  for (let at = from; at < from + LINKS; at++) {
    if (at >= length || gap[at] === APART) return false;
    if (kind[at] !== WORD) return goesOn(scan, at);
    const entry = entryOf(scan, at);
    if (!entry) return false;
    if (!entry.links) return true;
  }
  return true;
}

/** Whether a word of dates, a figure or a joining mark follows. */
function goesOn(scan: Scan, at: number): boolean {
  const { kind, gap, length } = scan.tokens;
  if (at >= length || gap[at] === APART) return false;
  if (kind[at] === WORD) return entryOf(scan, at) !== undefined;
  return kind[at] === NUMBER || isDash(scan, at) || isApostrophe(scan, at) || isMark(scan, at, '½');
}

/** Four figures may be a year; fewer need something that makes a date of them; those inside a sum are none. */
function mayBeFigures(scan: Scan, at: number): boolean {
  const { start, end, gap, length } = scan.tokens;
  if (isInFigure(scan, at)) return false;
  if (end[at]! - start[at]! === 4) return true;
  return at + 1 < length && (gap[at + 1] === ATTACHED || goesOn(scan, at + 1) || isMark(scan, at + 1, '/'));
}

function readLongest(scan: Scan, at: number, fitting: number): Piece[] | undefined {
  let best: Piece[] | undefined;
  let end = at;
  let measured: boolean | undefined;
  for (let left = fitting; left !== 0; left &= left - 1) {
    const { read, measures } = rules[31 - Math.clz32(left & -left)]!;
    if (measures) {
      measured ??= isMeasured(scan, at);
      if (!measured) continue;
    }
    const pieces = read(scan, at);
    if (pieces === undefined) continue;
    if (isWholeDate(pieces[0]!.meaning)) return pieces;
    const to = pieces.at(-1)?.to ?? at;
    if (to > end) [best, end] = [pieces, to];
  }
  return best;
}

/** How many words, figures and marks may stand ahead of a unit: "more than two and a half". */
const MEASURE = 12;

/** Whether a word for a stretch of time stands here or behind words of dates, figures and marks alone. */
function isMeasured(scan: Scan, from: number): boolean {
  const { kind, gap, length } = scan.tokens;
  for (let at = from; at < length && at < from + MEASURE; at++) {
    if (at > from && gap[at] === APART) return false;
    if (kind[at] !== WORD) continue;
    const entry = entryOf(scan, at);
    if (entry?.measures) return true;
    // "18th": the ending of a figure is no word.
    if (!entry && gap[at] !== ATTACHED) return false;
  }
  return false;
}

/** Day, month and year: nothing else that begins there is longer. */
function isWholeDate(meaning: Meaning): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.day !== undefined &&
    meaning.month !== undefined &&
    meaning.year !== undefined
  );
}

/** In languages where it belongs: "in [den vergangenen Jahren]", but "das Schlachtfeld des [letzten Jahres]". */
function takeArticle(scan: Scan, piece: Piece, free: number): void {
  const at = piece.from - 1;
  if (!piece.takesArticle || !scan.language.order.articleBelongs || at <= free || !readsOn(scan, piece.from))
    return;
  const article = find(scan, at, cats.article);
  const preposition = find(scan, at - 1, cats.preposition);
  if (article?.sense.definite && preposition?.next === at && readsOn(scan, at)) piece.from = at;
}
