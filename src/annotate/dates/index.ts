import type { Lang } from '../../knowledge/entity.ts';
import type { DateDescriptor } from '../language/date-descriptor.ts';
import { germanDates } from '../language/de/dates.ts';
import { englishDates } from '../language/en/dates.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Context, isNarrative } from './context.ts';
import { dayNumber } from './days.ts';
import { directionOf } from './direction.ts';
import { readPieces } from './grammar/index.ts';
import { isMark, type Scan, scanOf } from './grammar/scan.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Piece } from './meaning.ts';
import type { DateMention } from './reading.ts';
import { type Resolved, resolve } from './resolve.ts';
import { shareYears } from './share.ts';

const descriptors: Record<Lang, DateDescriptor> = { de: germanDates, en: englishDates };
const lexicons = new Map<Lang, Lexicon>();

function lexiconFor(lang: Lang): Lexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon) {
    lexicon = lexiconOf(descriptors[lang]);
    lexicons.set(lang, lexicon);
  }
  return lexicon;
}

/**
 * Finds every date expression of a text, in order and without overlap, in linear time.
 *
 * `published` is the ISO 8601 day that relative expressions are counted from; without it, or with one that is no day of
 * the calendar, they get values with X where nothing is known. Offsets are UTF-16 code units.
 */
export function findDates(text: string, options: { lang: Lang; published?: string }): DateMention[] {
  const scan = scanOf(tokensOf(text), lexiconFor(options.lang), descriptors[options.lang]);
  const pieces = shareYears(scan, readPieces(scan));
  const day = options.published === undefined ? Number.NaN : dayNumber(options.published.slice(0, 10));
  const published = Number.isNaN(day) ? undefined : day;
  const context: Context = { published, story: undefined, narrative: isNarrative(pieces, published) };
  const mentions: DateMention[] = [];
  for (const piece of pieces) {
    const resolved = resolve(piece.meaning, context, () => directionOf(scan, piece.from, piece.to));
    if (!resolved) continue;
    mentions.push({ start: scan.tokens.start[piece.from]!, end: scan.tokens.end[piece.to - 1]!, ...resolved.reading });
    tellOn(scan, context, piece, resolved);
  }
  return mentions;
}

/** The story moves on to the date, unless it is a year in passing, such as a life's dates in parentheses. */
function tellOn(scan: Scan, context: Context, piece: Piece, resolved: Resolved): void {
  const { year, month, day, bc } = resolved;
  if (year === undefined) return;
  const isAside = month === undefined && (isMark(scan, piece.from - 1, '(') || isMark(scan, piece.to, ')'));
  if (isAside) return;
  context.story = { year, month, day, bc, at: piece.to };
}
