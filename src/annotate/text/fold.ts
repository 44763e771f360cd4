/**
 * Folding: text as pages have it becomes a string of small symbols in which spellings that mean the same name are
 * equal. Case, accents, ß/ss, invisible characters, every dash and every kind of space are folded away; `at` leads from
 * each symbol back to its UTF-16 offset in the text.
 */

/** Ends every match: punctuation, a blank line, the end of the text. */
const BREAK = 0;
/** Between the words of a name: a space, a line break, a dash. */
const JOINT = 1;
const APOSTROPHE = 2;
const DOT = 3;
const AMPERSAND = 4;
/** 0 to 9, then a to z. */
const FIRST_DIGIT = 5;
const FIRST_LETTER = 15;
/** A letter of a script that no name of the data set is written in. */
const FOREIGN = 41;
export const SYMBOLS = 42;

const UNSEEN = 255;
const SKIP = 254;
const SPACE = 253;
const DASH = 252;
const TWO = 128;

/** Letters that do not come apart into a base letter and accents; two letters where two are written. */
const unlike: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ŋ: 'n',
  ŉ: 'n',
  ə: 'e',
};

const invisible = /[\p{Cf}\p{Mn}]/u;
const wordly = /[\p{L}\p{M}\p{N}]/u;
const apostrophes = /['’‘ʼʹ′`´ʻ＇]/u;
const dashes = /[-‐‑‒–—―−－]/u;

/** By unit; filled in as texts bring them. */
const table = new Uint8Array(0x10000).fill(UNSEEN);
/** Second symbol of the few characters that fold to two. */
const second = new Map<number, number>();

function letterSymbol(letter: string): number {
  return FIRST_LETTER + letter.charCodeAt(0) - 97;
}

/** Latin, punctuation and presentation forms are told apart; of the rest only whether a word goes on with it. */
function isCommon(unit: number): boolean {
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x2070) || (unit >= 0x300 && unit < 0x370)) return true;
  return unit >= 0xfb00 || unit === 0x3000 || unit === 0x259 || unit === 0x2bb || unit === 0x2bc;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  // Half an emoji is no letter either.
  if (!isCommon(unit)) return wordly.test(char) ? FOREIGN : BREAK;
  if (invisible.test(char)) return SKIP;
  if (/\s/u.test(char)) return SPACE;
  if (dashes.test(char)) return DASH;
  if (apostrophes.test(char)) return APOSTROPHE;
  if (char === '.') return DOT;
  if (char === '&') return AMPERSAND;
  const lower = char.toLowerCase();
  const plain = unlike[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^[0-9]$/.test(plain)) return FIRST_DIGIT + Number(plain);
  if (/^[a-z]{1,2}$/.test(plain)) {
    if (plain.length === 1) return letterSymbol(plain);
    second.set(unit, letterSymbol(plain[1]!));
    return TWO + letterSymbol(plain[0]!);
  }
  return wordly.test(char) ? FOREIGN : BREAK;
}

function symbolOf(unit: number): number {
  let symbol = table[unit]!;
  if (symbol === UNSEEN) {
    symbol = classify(unit);
    table[unit] = symbol;
  }
  return symbol;
}

export interface Folded {
  symbols: Uint8Array;
  /** UTF-16 offset in the text of each symbol, and one past the end. */
  at: Uint32Array;
  length: number;
}

/** Folds a text of any length in linear time. */
export function fold(text: string): Folded {
  const symbols = new Uint8Array(text.length * 2 + 1);
  const at = new Uint32Array(text.length * 2 + 2);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (symbol < TWO) {
      symbols[length] = symbol;
      at[length++] = i;
    } else if (symbol < DASH) {
      symbols[length] = symbol - TWO;
      at[length++] = i;
      symbols[length] = second.get(text.charCodeAt(i)) ?? FOREIGN;
      at[length++] = i;
    } else if (symbol !== SKIP) {
      const end = endOfGap(text, i);
      symbols[length] = gapSymbol(text, i, end);
      at[length++] = i;
      i = end - 1;
    }
  }
  at[length] = text.length;
  return { symbols, at, length };
}

function endOfGap(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const symbol = symbolOf(text.charCodeAt(end));
    if (symbol !== SPACE && symbol !== DASH && symbol !== SKIP) break;
    end++;
  }
  return end;
}

/** A run of spaces and dashes joins words, but not over a blank line, nor where a dash stands alone as punctuation. */
function gapSymbol(text: string, start: number, end: number): number {
  let lines = 0;
  let spaced = false;
  let dashed = false;
  for (let i = start; i < end; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (symbol === DASH) {
      if (spaced || dashed) return BREAK;
      dashed = true;
    } else if (symbol === SPACE) {
      spaced = true;
      if (text.charCodeAt(i) === 10 && ++lines === 2) return BREAK;
    }
  }
  // "Kim -": a dash that was not attached to the word before it is caught above; "Nord- und" is a joint.
  return JOINT;
}

export function isWordSymbol(symbol: number): boolean {
  return symbol >= FIRST_DIGIT;
}

/** The folded key of a name, as the automaton stores it: symbols as char codes. Empty where nothing is left. */
export function foldKey(name: string): string {
  const { symbols, length } = fold(name.trim());
  let key = '';
  for (let i = 0; i < length; i++) key += String.fromCharCode(symbols[i]!);
  return key;
}

/** Umlauts that news agencies write out: "Mueller" for "Müller". Returns the name itself where it has none. */
export function writtenOut(name: string): string {
  return name
    .normalize('NFC')
    .replace(
      /[äöüÄÖÜ]/g,
      (umlaut) => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[umlaut] ?? umlaut,
    );
}
