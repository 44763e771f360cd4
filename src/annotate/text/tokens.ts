/**
 * Tokens with UTF-16 offsets, in typed arrays: runs of letters, runs of digits, and every other visible character by
 * itself. Spaces and invisible characters are no tokens; the kind of gap before a token is kept.
 */

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** Nothing stands between the token and the one before. */
export const ATTACHED = 0;
/** Spaces, or one line break: text reads on. */
export const SPACED = 1;
/** A blank line, a tab or the text's beginning: text does not read on. */
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
  /** 1 where the token contains an invisible character, such as a soft hyphen, that is no part of its spelling. */
  impure: Uint8Array;
}

const OTHER = 0;
const SPACE = 4;
const LINE = 5;
const INVISIBLE = 6;

const classOf = new Uint8Array(0x10000).fill(OTHER);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Mn}]/u.test(char)) return INVISIBLE;
  if ('\n\v\f\u0085\u2028\u2029'.includes(char)) return LINE;
  if (/\s/u.test(char)) return SPACE;
  if (/[0-9]/.test(char)) return NUMBER;
  return /\p{L}/u.test(char) ? WORD : MARK;
}

// Latin and punctuation one by one; every other script at once, since only its letterhood matters here.
for (let unit = 0; unit < 0x10000; unit++) {
  const common = unit < 0x590 || (unit >= 0x1680 && unit < 0x2100) || unit === 0x3000 || unit >= 0xfb00;
  classOf[unit] = common ? classify(unit) : unit >= 0xd800 && unit < 0xe000 ? MARK : WORD;
}

/** Cuts a text of any length into tokens, in linear time. */
export function tokensOf(text: string): Tokens {
  const room = roomFor(text);
  const tokens: Tokens = {
    text,
    length: 0,
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    kind: new Uint8Array(room),
    gap: new Uint8Array(room),
    impure: new Uint8Array(room),
  };
  let gap = APART;
  let lines = 0;
  let i = 0;
  while (i < text.length) {
    const kind = classOf[text.charCodeAt(i)]!;
    if (kind === SPACE || kind === LINE) {
      if (kind === LINE && ++lines >= 2) gap = APART;
      else if (gap === ATTACHED) gap = SPACED;
      i++;
    } else if (kind === INVISIBLE) {
      i++;
    } else {
      const at = tokens.length++;
      tokens.start[at] = i;
      tokens.kind[at] = kind;
      tokens.gap[at] = gap;
      i = kind === MARK ? i + 1 : endOfRun(tokens, at, i, kind);
      tokens.end[at] = i;
      gap = ATTACHED;
      lines = 0;
    }
  }
  return tokens;
}

function endOfRun(tokens: Tokens, at: number, from: number, kind: number): number {
  const { text } = tokens;
  let end = from + 1;
  for (let i = end; i < text.length; i++) {
    const next = classOf[text.charCodeAt(i)]!;
    if (next === kind) end = i + 1;
    else if (next !== INVISIBLE) break;
  }
  for (let i = from + 1; i < end; i++) {
    if (classOf[text.charCodeAt(i)] === INVISIBLE) {
      tokens.impure[at] = 1;
      break;
    }
  }
  return end;
}

/** How many tokens the text has: counted first, since arrays as long as the text would cost more than counting. */
function roomFor(text: string): number {
  let count = 0;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf[text.charCodeAt(i)]!;
    if (kind === MARK || ((kind === WORD || kind === NUMBER) && kind !== before)) count++;
    if (kind !== INVISIBLE) before = kind;
  }
  return count;
}

/** The token as it is spelled, without invisible characters. */
export function spelling(tokens: Tokens, at: number): string {
  const slice = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (!tokens.impure[at]) return slice;
  return slice.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '').normalize('NFC');
}
