import type { Cat, DateDescriptor, Sense } from '../../language/date-descriptor.ts';
import { APART, ATTACHED, MARK, NUMBER, SHAPES, spelling, type Tokens, WORD } from '../../text/tokens.ts';
import type { CatAt } from '../categories.ts';
import { cats } from '../categories.ts';
import { type Entry, entryAt, type Lexicon } from '../lexicon.ts';
import type { Amount } from './amount.ts';

/** A text as the rules see it: tokens, and what the lexicon has for each. */
export interface Scan {
  tokens: Tokens;
  lexicon: Lexicon;
  language: DateDescriptor;
  /** The amount read last, which several rules ask for at one place. */
  amount?: { at: number; read: Amount | undefined };
}

export type Of<C extends Cat> = Extract<Sense, { cat: C }>;

export interface Found<S> {
  sense: S;
  /** Index of the token after it. */
  next: number;
}

export function entryOf(scan: Scan, at: number): Entry | undefined {
  return entryAt(scan.lexicon, scan.tokens.word[at] ?? 0);
}

/** The first sense of a category at a token, the longest phrase first. */
export function find<N extends number>(scan: Scan, at: number, cat: N): Found<Of<CatAt<N>>> | undefined {
  const word = scan.tokens.word[at];
  if (!word || at >= scan.tokens.length) return undefined;
  const readings = entryAt(scan.lexicon, word)?.readings[cat];
  if (!readings) return undefined;
  for (let i = 0; i < readings.length; i++) {
    const { rest, sense } = readings[i]!;
    const next = rest.length === 0 ? at + 1 : phraseEnd(scan, at, rest);
    if (next > 0) return { sense: sense as Of<CatAt<N>>, next };
  }
  return undefined;
}

const DASH = -0x2d;

/** Where a phrase ends that begins at a token; -1 where other words follow. */
export function phraseEnd(scan: Scan, at: number, rest: readonly number[]): number {
  const { length, gap, word } = scan.tokens;
  for (let i = 0; i < rest.length; i++) {
    const here = at + 1 + i;
    if (here >= length || gap[here] === APART) return -1;
    const expected = rest[i]!;
    if (expected > 0) {
      // Whatever its shape: "Twelfth night".
      const shape = word[here]! - expected;
      if (shape < 0 || shape >= SHAPES) return -1;
    } else if (expected === DASH ? !isDash(scan, here) : charOf(scan, here) !== -expected) return -1;
  }
  return at + 1 + rest.length;
}

/** Whether the token exists and the text reads on to it from the one before. */
export function readsOn(scan: Scan, at: number): boolean {
  return at < scan.tokens.length && scan.tokens.gap[at] !== APART;
}

export function isAttached(scan: Scan, at: number): boolean {
  return at < scan.tokens.length && scan.tokens.gap[at] === ATTACHED;
}

export function charOf(scan: Scan, at: number): number {
  return scan.tokens.kind[at] === MARK ? scan.tokens.text.charCodeAt(scan.tokens.start[at]!) : 0;
}

export function isMark(scan: Scan, at: number, mark: string): boolean {
  return at >= 0 && at < scan.tokens.length && charOf(scan, at) === mark.charCodeAt(0);
}

export function isDash(scan: Scan, at: number): boolean {
  const char = at >= 0 && at < scan.tokens.length ? charOf(scan, at) : 0;
  return char === 0x2d || (char >= 0x2010 && char <= 0x2015) || char === 0x2212;
}

export function isWord(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.tokens.length && scan.tokens.kind[at] === WORD;
}

export function isNumber(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.tokens.length && scan.tokens.kind[at] === NUMBER;
}

export function lower(scan: Scan, at: number): string {
  return at >= 0 && at < scan.tokens.length ? spelling(scan.tokens, at).toLowerCase() : '';
}

export function isCapitalised(scan: Scan, at: number): boolean {
  if (!isWord(scan, at)) return false;
  const first = scan.tokens.text.charAt(scan.tokens.start[at]!);
  return first !== first.toLowerCase();
}

/** Whether a word has one of these traits. */
export function hasTrait(scan: Scan, at: number, traits: number): boolean {
  if (at < 0 || at >= scan.tokens.length) return false;
  return (scan.lexicon.traits[scan.tokens.word[at]!]! & traits) !== 0;
}

/** Figures as printed; empty where the token is no number or longer than any figure of a date. */
export function figures(scan: Scan, at: number): string {
  if (!isNumber(scan, at) || scan.tokens.end[at]! - scan.tokens.start[at]! > 12) return '';
  return spelling(scan.tokens, at);
}

/** Before figures that stand for a year or decade: '18. */
export function isApostrophe(scan: Scan, at: number): boolean {
  return isMark(scan, at, "'") || isMark(scan, at, '’') || isMark(scan, at, '‘');
}

/** Past a dash that joins two words: "mid-May". */
export function pastHyphen(scan: Scan, at: number): number {
  return isDash(scan, at) && isAttached(scan, at) && isAttached(scan, at + 1) ? at + 1 : at;
}

/** Past an article, if there is one. */
export function pastArticle(scan: Scan, at: number): number {
  return readsOn(scan, at) ? (find(scan, at, cats.article)?.next ?? at) : at;
}

/** Past a comma, if there is one. */
export function pastComma(scan: Scan, at: number): number {
  return isMark(scan, at, ',') && readsOn(scan, at) ? at + 1 : at;
}

/** Whether a number stands inside a longer figure: 1.914, 3:15, 10.0.1, €2000, #12. */
export function isInFigure(scan: Scan, at: number): boolean {
  if (at === 0 || !isAttached(scan, at)) return false;
  const before = charOf(scan, at - 1);
  if (before === 0) return true;
  if (
    (before === 0x2e || before === 0x2c || before === 0x3a) &&
    isNumber(scan, at - 2) &&
    isAttached(scan, at - 1)
  )
    return true;
  return (
    before === 0x24 ||
    before === 0x20ac ||
    before === 0xa3 ||
    before === 0x23 ||
    before === 0x40 ||
    before === 0xa7 ||
    before === 0x5f ||
    before === 0x2b
  );
}

/** Whether a number stands behind another and a joining mark, so that it was part of the list begun before it. */
export function continuesList(scan: Scan, at: number): boolean {
  if (at < 2 || !isAttached(scan, at) || !isAttached(scan, at - 1) || !isNumber(scan, at - 2)) return false;
  return isDash(scan, at - 1) || isMark(scan, at - 1, '/');
}

/** Whether a figure goes on after the token: 2000.50, 12,000, 5%. */
export function goesOnAsFigure(scan: Scan, next: number): boolean {
  if (!isAttached(scan, next)) return false;
  const char = charOf(scan, next);
  if (char === 0x25 || char === 0xb0 || char === 0x20ac || char === 0x24) return true;
  return (
    (char === 0x2e || char === 0x2c || char === 0x3a) &&
    isNumber(scan, next + 1) &&
    isAttached(scan, next + 1)
  );
}

/** Whether a compound goes on after the token: "Mai-Demonstration". */
export function goesOnAsCompound(scan: Scan, next: number): boolean {
  return (
    isDash(scan, next) &&
    charOf(scan, next) !== 0x2013 &&
    charOf(scan, next) !== 0x2014 &&
    isAttached(scan, next) &&
    isAttached(scan, next + 1) &&
    isWord(scan, next + 1)
  );
}

/** "Christmas Island", "the Good Friday Agreement", "the Daily Mail": where nouns are small, a capital behind makes a name. */
export function goesOnAsName(scan: Scan, next: number): boolean {
  return (
    !scan.language.nounsCapitalised &&
    readsOn(scan, next) &&
    isCapitalised(scan, next) &&
    entryOf(scan, next) === undefined
  );
}

/** Past "of", "of the", "des", "vom" and the like. */
export function pastOfAndArticle(scan: Scan, at: number): number {
  if (!readsOn(scan, at)) return at;
  const of = find(scan, at, cats.of);
  return pastArticle(scan, of?.next ?? at);
}

/** "1863 setzte …", "Im Jahr 1863 …". */
export function opensSentence(scan: Scan, from: number): boolean {
  let at = from;
  while (at > 0 && readsOn(scan, at) && from - at < 2 && find(scan, at - 1, cats.preposition)) at--;
  return !readsOn(scan, at) || isMark(scan, at - 1, '.');
}
