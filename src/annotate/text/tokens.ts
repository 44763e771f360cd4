/**
 * Tokens with UTF-16 offsets, in typed arrays: runs of letters, runs of digits, and every other visible character by
 * itself. Spaces and invisible characters are no tokens; the kind of gap before a token is kept.
 */
import { mark, unitsBetween } from './units.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Nothing stands between the token and the one before. */
export const ATTACHED = 0;
/** Spaces, or one line break: text reads on. */
const SPACED = 1;
/** A blank line or the text's beginning: text does not read on. */
export const APART = 2;

export interface Tokens {
  text: string;
  length: number;
  /** UTF-16 offset of each token's first code unit. */
  start: Uint32Array;
  /** UTF-16 offset after each token's last code unit. */
  end: Uint32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** The word's number in the vocabulary; 0 where it is not in it. */
  word: Uint16Array;
  /** 1 where the token contains an invisible character, such as a soft hyphen, that is no part of its spelling. */
  impure: Uint8Array;
}

const OTHER = 0;
const SPACE = 4;
const LINE = 5;
const INVISIBLE = 6;

const accents = /\p{Mn}/u;
/** Soft hyphens, joiners, and what turns the direction of writing: no part of a word's spelling. */
const unspelled = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;
const invisibles = new RegExp(`[${unspelled}]`, 'g');

/** Later ones take precedence. */
const kinds: readonly (readonly [kind: number, runs: RegExp])[] = [
  [WORD, /\p{L}+/gu],
  [NUMBER, /[0-9]+/g],
  [SPACE, /\s+/g],
  [LINE, /[\n\v\f\u0085\u2028\u2029]+/g],
  [INVISIBLE, new RegExp(`[${unspelled}\\p{Mn}]+`, 'gu')],
];
/** Latin, Greek, Cyrillic and punctuation; of every other script only its letterhood matters here. */
const LATIN_TO_CYRILLIC = unitsBetween(0, 0x590);
const PUNCTUATION = unitsBetween(0x1680, 0x2100);
const PRESENTATION_FORMS = unitsBetween(0xfb00, 0x10000);
const common = [LATIN_TO_CYRILLIC, PUNCTUATION, unitsBetween(0x3000, 0x3001), PRESENTATION_FORMS];

const classOf = new Uint8Array(0x10000).fill(WORD).fill(MARK, 0xd800, 0xe000);
/**
 * The letter as it is written small, in Latin, Greek and Cyrillic; one for all letters of other scripts, which no vocabulary
 * has; 0 for what is no letter. So one look tells whether a word goes on and what to hash.
 */
const small = new Uint16Array(0x10000).fill(1).fill(0, 0xd800, 0xe000);
for (const units of common) {
  const end = units.from + units.text.length;
  classOf.fill(MARK, units.from, end);
  for (const [kind, runs] of kinds) mark(classOf, units, runs, kind);
  for (let unit = units.from; unit < end; unit++) if (classOf[unit] !== WORD) small[unit] = 0;
}
for (let unit = 0; unit < LATIN_TO_CYRILLIC.text.length; unit++) {
  if (small[unit] === 0) continue;
  const folded = String.fromCharCode(unit).toLowerCase();
  small[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** How a word is written; what is listed with a capital is no word with a small letter. */
export const SMALL = 0;
export const CAPITALISED = 1;
export const ALL_CAPITAL = 2;
export const SHAPES = 3;

/** The number of a word in a text: that of the vocabulary's word and of its shape. 0 stands for a word not in it. */
export function wordNumber(index: number, shape: number): number {
  return index * SHAPES + shape + 1;
}

/** The index in the vocabulary of a word's number. */
export function wordIndex(number: number): number {
  return Math.floor((number - 1) / SHAPES);
}

/** The shape of a word's number. */
export function wordShape(number: number): number {
  return (number - 1) % SHAPES;
}

/** Small words, found by hash with open addressing. */
export interface Vocabulary {
  words: readonly string[];
  /** Index plus one of the word in `words`, 0 where the slot is free. */
  slots: Uint16Array;
  hashes: Int32Array;
  /** A bit for each of the words: few enough to stay in the processor's cache, where most words of a text end. */
  sieve: Uint8Array;
}

/** Far more slots than words, so that most words of a text end at a free slot. */
const SLOTS = 1 << 14;
const SIEVE = 1 << 16;
const LONGEST = 64;

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function sieveBit(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SIEVE - 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + small[word.charCodeAt(i)]!) | 0;
  return hash;
}

/** Of words in small letters; at most some ten thousand. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(words.length);
  const sieve = new Uint8Array(SIEVE >> 3);
  for (let index = 0; index < words.length; index++) {
    const hash = hashOf(words[index]!);
    hashes[index] = hash;
    const bit = sieveBit(hash);
    sieve[bit >> 3]! |= 1 << (bit & 7);
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = index + 1;
  }
  return { words, slots, hashes, sieve };
}

function lookUp(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { words, slots, hashes } = vocabulary;
  let slot = slotOf(hash);
  for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
    if (hashes[index - 1] === hash && isSpelled(words[index - 1]!, text, start, end))
      return wordNumber(index - 1, shapeOf(text, start, end));
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++)
    if (word.charCodeAt(i - start) !== small[text.charCodeAt(i)]) return false;
  return true;
}

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (small[first] === first) return SMALL;
  const last = text.charCodeAt(end - 1);
  return small[last] === last ? CAPITALISED : ALL_CAPITAL;
}

/**
 * Cuts a text of any length into tokens and looks its words up, in linear time. `used`: tokens that nobody needs any
 * more, whose arrays are taken again.
 */
export function tokensOf(text: string, vocabulary: Vocabulary, used?: Tokens): Tokens {
  // Prose has a token for every five characters or so; hostile text has one for each, and the arrays grow.
  const room = Math.min(text.length, (text.length >> 2) + 16);
  const tokens = used && used.start.length >= room ? used : emptyTokens(text, room);
  tokens.text = text;
  const { sieve } = vocabulary;
  let { start, end, kind: kinds, gap: gaps, word, impure: impures } = tokens;
  const { length } = text;
  let count = 0;
  let gap = APART;
  let lines = 0;
  let i = 0;
  while (i < length) {
    const from = i;
    let found = 0;
    let impure = false;
    const kind = classOf[text.charCodeAt(i)]!;
    i++;
    if (kind === WORD) {
      let hash = small[text.charCodeAt(from)]!;
      for (; i < length; i++) {
        const letter = small[text.charCodeAt(i)]!;
        if (letter === 0) break;
        hash = (Math.imul(hash, 31) + letter) | 0;
      }
      if (i < length && classOf[text.charCodeAt(i)] === INVISIBLE) {
        i = endOfImpureRun(text, i, kind);
        impure = true;
        found = lookUpSpelled(vocabulary, text.slice(from, i));
      } else if (i - from <= LONGEST) {
        const bit = sieveBit(hash);
        if ((sieve[bit >> 3]! & (1 << (bit & 7))) !== 0) found = lookUp(vocabulary, text, from, i, hash);
      }
    } else if (kind === NUMBER) {
      let next = OTHER;
      for (; i < length; i++) {
        next = classOf[text.charCodeAt(i)]!;
        if (next !== NUMBER) break;
      }
      if (next === INVISIBLE && i < length) {
        i = endOfImpureRun(text, i, kind);
        impure = true;
      }
    } else if (kind !== MARK) {
      if (kind === LINE && ++lines >= 2) gap = APART;
      else if (kind !== INVISIBLE && gap === ATTACHED) gap = SPACED;
      continue;
    }
    if (count === start.length) {
      grow(tokens);
      ({ start, end, kind: kinds, gap: gaps, word, impure: impures } = tokens);
    }
    start[count] = from;
    end[count] = i;
    kinds[count] = kind;
    gaps[count] = gap;
    word[count] = found;
    impures[count] = impure ? 1 : 0;
    count++;
    gap = ATTACHED;
    lines = 0;
    // What follows is a space more often than not.
    if (i < length && text.charCodeAt(i) === 0x20) {
      gap = SPACED;
      i++;
    }
  }
  tokens.length = count;
  return tokens;
}

function emptyTokens(text: string, room: number): Tokens {
  return {
    text,
    length: 0,
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    kind: new Uint8Array(room),
    gap: new Uint8Array(room),
    impure: new Uint8Array(room),
    word: new Uint16Array(room),
  };
}

function grow(tokens: Tokens): void {
  const larger = emptyTokens(tokens.text, tokens.start.length * 2 + 16);
  for (const key of ['start', 'end', 'kind', 'gap', 'impure', 'word'] as const) larger[key].set(tokens[key]);
  Object.assign(tokens, larger);
}

/** Where a run ends that has an invisible character in it or behind it. */
function endOfImpureRun(text: string, seen: number, kind: number): number {
  let end = seen;
  for (let i = seen; i < text.length; i++) {
    const next = classOf[text.charCodeAt(i)]!;
    if (next === kind) end = i + 1;
    else if (next !== INVISIBLE) break;
  }
  // A combining accent behind the last letter belongs to it.
  while (end < text.length && accents.test(text.charAt(end))) end++;
  return end;
}

function lookUpSpelled(vocabulary: Vocabulary, slice: string): number {
  if (slice.length > LONGEST) return 0;
  const word = withoutInvisible(slice);
  return lookUp(vocabulary, word, 0, word.length, hashOf(word));
}

/** The token as it is spelled, without invisible characters. */
export function spelling(tokens: Tokens, at: number): string {
  const slice = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return tokens.impure[at] ? withoutInvisible(slice) : slice;
}

function withoutInvisible(word: string): string {
  return word.replace(invisibles, '').normalize('NFC');
}
