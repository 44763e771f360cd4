import type { Lang } from '../../knowledge/entity.ts';
import type { DateDescriptor } from '../language/date-descriptor.ts';
import { datesOf } from '../language/index.ts';
import { type Tokens, tokensOf } from '../text/tokens.ts';
import { type Context, isNarrative } from './context.ts';
import { dayNumber, isoOf } from './days.ts';
import { readPieces } from './grammar/index.ts';
import { rulesBegunBy } from './grammar/rules.ts';
import type { Scan } from './grammar/scan.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { DateMention } from './reading.ts';
import { resolve } from './resolve.ts';
import { shareCountedYears, shareDays, shareWeeks, shareYears } from './share.ts';
import { openSection, tellOn } from './story.ts';
import { PlaceInText } from './surroundings.ts';

const lexicons = new WeakMap<DateDescriptor, Lexicon>();

function lexiconFor(descriptor: DateDescriptor): Lexicon {
  let lexicon = lexicons.get(descriptor);
  if (!lexicon) {
    lexicon = lexiconOf(descriptor, rulesBegunBy);
    lexicons.set(descriptor, lexicon);
  }
  return lexicon;
}

/** The tokens of the last text, whose room serves the next, unless they were very many. */
let lastTokens: Tokens | undefined;
const MANY_TOKENS = 1 << 16;

function cut(text: string, lexicon: Lexicon): Tokens {
  const tokens = tokensOf(text, lexicon.vocabulary, lastTokens);
  lastTokens = tokens.start.length <= MANY_TOKENS ? tokens : undefined;
  return tokens;
}

const isDecade = /^\d{3}$/;
const isAgeLong = /^P(\d+|X)(DE|CE)$/;

/** What annotators of the language write for decades and centuries. */
function inItsConvention(value: string, { order }: DateDescriptor): string {
  if (value.length === 3 && order.decadeMark && isDecade.test(value)) return value + order.decadeMark;
  const long = order.agesInYears && value.startsWith('P') ? isAgeLong.exec(value) : null;
  if (!long) return value;
  return long[1] === 'X' ? 'PXY' : `P${Number(long[1]) * (long[2] === 'DE' ? 10 : 100)}Y`;
}

/**
 * Finds every date expression of a text, in order and without overlap, in linear time.
 *
 * `published` is the ISO 8601 day that relative expressions are counted from; without it, or with one that is no day of
 * the calendar, they get values with X where nothing is known. Offsets are UTF-16 code units.
 */
export function findDates(text: string, options: { lang: Lang; published?: string }): DateMention[] {
  return findDatesIn(text, datesOf[options.lang], options.published);
}

/** The same for any language that has a descriptor. */
export function findDatesIn(text: string, language: DateDescriptor, publishedOn?: string): DateMention[] {
  const lexicon = lexiconFor(language);
  const scan: Scan = { tokens: cut(text, lexicon), lexicon, language };
  const pieces = readPieces(scan);
  shareYears(scan, pieces);
  shareCountedYears(scan, pieces);
  shareWeeks(scan, pieces);
  shareDays(scan, pieces);
  const day = publishedOn === undefined ? Number.NaN : dayNumber(publishedOn.slice(0, 10));
  const published = Number.isNaN(day) ? undefined : day;
  const context: Context = {
    published,
    publication:
      published === undefined ? undefined : { day: published, from: 'publication', iso: isoOf(published) },
    story: undefined,
    narrative: isNarrative(pieces, published),
  };
  const surroundings = new PlaceInText(scan, context);
  const mentions: DateMention[] = [];
  let before = 0;
  for (const piece of pieces) {
    const { from, to } = piece;
    openSection(scan, context, before, from);
    before = to;
    surroundings.moveTo(piece);
    const resolved = resolve(piece.meaning, context, surroundings);
    if (!resolved) continue;
    const { timex } = resolved.reading;
    timex.value = inItsConvention(timex.value, language);
    const start = scan.tokens.start[from]!;
    const end = scan.tokens.end[to - 1]!;
    const { interval, anchor, from: origin } = resolved.reading;
    mentions.push({ start, end, timex, interval, anchor, from: origin });
    tellOn(scan, context, piece, resolved);
  }
  return mentions;
}
