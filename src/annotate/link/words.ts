import type { Language } from '../language/language.ts';

/** Words beside a mention. Offsets are UTF-16 code units. */

export interface Word {
  text: string;
  lower: string;
  capitalised: boolean;
  /** Only white space, or a dash, lies between it and the mention. */
  adjacent: boolean;
  /** A dash joins it to the mention. */
  dashed: boolean;
  start: number;
}

const before = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\u00AD]*)([^\p{L}\p{N}]*)$/u;
const after = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u00AD]*)/u;
/** Long enough for a word and the gap beside it. */
const WINDOW = 60;

export function wordBefore(text: string, offset: number): Word | null {
  const from = Math.max(0, offset - WINDOW);
  const found = before.exec(text.slice(from, offset));
  return found ? word(found[1]!, found[2]!, from + found.index, offset - found[2]!.length, text) : null;
}

export function wordAfter(text: string, offset: number): Word | null {
  const found = after.exec(text.slice(offset, offset + WINDOW));
  return found ? word(found[2]!, found[1]!, offset + found[1]!.length, offset, text) : null;
}

/** "Col. Qureshi", "vs. Real Madrid", "J. Trump": the dot is the abbreviation's. */
const abbreviated =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Sen|Rep|Gov|Rev|St|vs|Abg|Nr|\p{Lu})\.\s*$/u;

/** "Telegram.", "Kim." and "EU." end a sentence; "Gen.", "J." do not. */
const endsSentence = (word: string) => /[^.]{2,}\.$/u.test(word) && !abbreviated.test(word);

/** Lines so long, in UTF-16 code units, are wrapped by hand; a longer one is a paragraph, and a shorter one ends where it does. */
const WRAPPED = { shortest: 50, longest: 90 };

/** Whether the white space at the offset parts two lines that are no paragraph broken in two: a headline and what it stands over. */
function endsLine(gap: string, offset: number, text: string): boolean {
  if (!gap.includes('\n')) return false;
  if (/\n\s*\n/.test(gap)) return true;
  const end = text.indexOf('\n', offset);
  const line = end - text.lastIndexOf('\n', end - 1) - 1;
  const next = text.indexOf('\n', end + 1);
  const following = (next < 0 ? text.length : next) - end - 1;
  return line < WRAPPED.shortest || line > WRAPPED.longest || following > WRAPPED.longest;
}

function word(word: string, gap: string, start: number, gapStart: number, text: string): Word {
  // An em dash parts: "the capital—Riga—was calm".
  const dashed = /^[^\P{Pd}—]$/u.test(gap);
  return {
    text: word,
    lower: word.toLowerCase().replace(/\u00AD|\.$/g, ''),
    capitalised: /^\p{Lu}/u.test(word),
    adjacent: dashed || (/^\s+$/u.test(gap) && !endsLine(gap, gapStart, text) && !endsSentence(word)),
    dashed,
    start,
  };
}

/** Whether a sentence, or a line of its own, begins at the offset. A quotation begins one only where a sentence may. */
export function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset);
  if (/\n\s*[-–—]?\s*["'„“”«»‘([]*\s*$/u.test(before)) return true;
  const unquoted = before.replace(/["'„“”«»‘([]\s*$/u, '');
  if (/(?:\p{Lu}\.){2,}\s*$/u.test(unquoted)) return false; // "U.S. Status": the dot is the acronym's
  if (abbreviated.test(unquoted)) return false;
  return /^\s*$|[.!?:…]["'”“»«’)\]]*\s*$/u.test(unquoted);
}

/** Words of a line that are long enough for a headline to write them with a capital. */
const longWord = /(?<!\p{L})\p{L}{4,}/gu;
const LONGEST_HEADLINE = 160;

/**
 * Whether the line of the offset is set in capitals, or, where nouns have none, in title case, so that a capital tells
 * nothing.
 */
export function inHeadline(
  text: string,
  offset: number,
  { nounsCapitalised }: Pick<Language, 'nounsCapitalised'>,
): boolean {
  const window = Math.max(0, offset - LONGEST_HEADLINE);
  const line = text.slice(window, offset + LONGEST_HEADLINE);
  const start = line.lastIndexOf('\n', offset - window - 1) + 1;
  const end = line.indexOf('\n', offset - window);
  if (start === 0 && window > 0) return false;
  const headline = line.slice(start, end < 0 ? line.length : end);
  // A headline is one sentence and ends without a stop.
  if (headline.length > LONGEST_HEADLINE || /[.!?]["'”’]?(?:\s|$)/.test(headline)) return false;
  const words = headline.match(longWord) ?? [];
  const set = nounsCapitalised ? /^\p{Lu}+$/u : /^\p{Lu}/u;
  const capitalised = words.filter((word) => set.test(word));
  return words.length >= 4 && capitalised.length >= words.length * 0.75;
}

/** Whether nothing but white space stands before the offset in its line. */
export function opensLine(text: string, offset: number): boolean {
  return offset === 0 || /\n\s*$/.test(text.slice(Math.max(0, offset - 4), offset));
}
