import type { Lang } from '../../knowledge/entity.ts';
import type { DateDescriptor } from '../language/date-descriptor.ts';
import { germanDates } from '../language/de/dates.ts';
import { englishDates } from '../language/en/dates.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Context, isNarrative } from './context.ts';
import { dayNumber } from './days.ts';
import { directionOf } from './direction.ts';
import { readPieces } from './grammar/index.ts';
import type { Scan } from './grammar/scan.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { DateMention } from './reading.ts';
import { resolve } from './resolve.ts';
import { shareDays, shareYears } from './share.ts';
import { inOneParagraph, inOneSentence, openSection, tellOn } from './story.ts';

const descriptors: Record<Lang, DateDescriptor> = { de: germanDates, en: englishDates };
const lexicons = new WeakMap<DateDescriptor, Lexicon>();

function lexiconFor(descriptor: DateDescriptor): Lexicon {
  let lexicon = lexicons.get(descriptor);
  if (!lexicon) {
    lexicon = lexiconOf(descriptor);
    lexicons.set(descriptor, lexicon);
  }
  return lexicon;
}

const isDecade = /^\d{3}$/;

/**
 * Finds every date expression of a text, in order and without overlap, in linear time.
 *
 * `published` is the ISO 8601 day that relative expressions are counted from; without it, or with one that is no day of
 * the calendar, they get values with X where nothing is known. Offsets are UTF-16 code units.
 */
export function findDates(text: string, options: { lang: Lang; published?: string }): DateMention[] {
  return findDatesIn(text, descriptors[options.lang], options.published);
}

/** The same for any language that has a descriptor. */
export function findDatesIn(text: string, language: DateDescriptor, publishedOn?: string): DateMention[] {
  const lexicon = lexiconFor(language);
  const scan: Scan = { tokens: tokensOf(text, lexicon.vocabulary), lexicon, language };
  const pieces = shareDays(scan, shareYears(scan, readPieces(scan)));
  const day = publishedOn === undefined ? Number.NaN : dayNumber(publishedOn.slice(0, 10));
  const published = Number.isNaN(day) ? undefined : day;
  const context: Context = { published, story: undefined, narrative: isNarrative(pieces, published) };
  const mentions: DateMention[] = [];
  let before = 0;
  for (const piece of pieces) {
    const { from, to } = piece;
    openSection(scan, context, before, from);
    before = to;
    const storyAt = context.story?.at ?? from;
    const resolved = resolve(piece.meaning, context, {
      direction: () => directionOf(scan, from, to),
      sameSentence: () => inOneSentence(scan, storyAt, from),
      sameParagraph: () => inOneParagraph(scan, storyAt, from),
    });
    if (!resolved) continue;
    const { timex } = resolved.reading;
    if (language.order.decadeMark && isDecade.test(timex.value)) timex.value += language.order.decadeMark;
    mentions.push({
      start: scan.tokens.start[piece.from]!,
      end: scan.tokens.end[piece.to - 1]!,
      ...resolved.reading,
    });
    tellOn(scan, context, piece, resolved);
  }
  return mentions;
}
