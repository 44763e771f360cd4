import { DEEPEST, LAST, type PackedTexts, STRIDE } from '../phrases.ts';
import { inPlanes } from '../planes.ts';

/** Stands behind each text while phrases are sought: none reaches over it. */
const END = 0;
/** A phrase takes as much room as it spares when it stands twice. */
const LEAST = 3;
/** As many letters, phrases and texts as two bytes can number. */
const MOST = LAST + 1;
/** So many of the most frequent phrases are numbered first: their high bytes are few, and these are most of all. */
const FREQUENT = 1 << 10;
/** Phrases are made together whose frequency is at least that part of the greatest. */
const TOGETHER = 1 / 4;

const referred = /\uE000(\d+)\uE000/;

/** How a text that is to be packed refers to the one at an index. */
export const referenceTo = (index: number): string => `\uE000${index}\uE000`;

/** Packs texts: pairs of numbers that are frequent become phrases, these parts of longer ones, until all pairs are rare. */
export function packPhrases(texts: readonly string[]): PackedTexts {
  const { letters, numbers: spelled } = inLetters(texts);
  let numbers = spelled;
  const phrases: number[] = [];
  const first = letters.length + 1;
  for (;;) {
    const made = new Map<number, number>();
    for (const pair of apart(frequentPairs(numbers))) {
      if (first + phrases.length / 2 >= MOST - texts.length) break;
      made.set(pair, first + phrases.length / 2);
      phrases.push(pair >>> 16, pair & 0xffff);
    }
    if (made.size === 0) break;
    numbers = joined(numbers, made);
  }
  if (deepest(phrases, first) > DEEPEST) throw new RangeError('phrases lie too deep within each other');
  const sorted = sortedPhrases(phrases, first, numbers);
  const { kept, ...places } = parted(numbers);
  return {
    letters: Uint16Array.from(letters),
    firsts: inPlanes(sorted.firsts),
    seconds: inPlanes(sorted.seconds),
    numbers: inPlanes(kept.map((number) => sorted.renumbered[number]!)),
    ...places,
  };
}

/**
 * The phrases by their first numbers, then by their second ones, as they are numbered then: their first numbers rise, and
 * rising numbers take little room. Those that are frequent among the numbers of the texts go before the others.
 */
function sortedPhrases(
  phrases: readonly number[],
  first: number,
  numbers: Uint16Array,
): { firsts: Uint16Array; seconds: Uint16Array; renumbered: Uint16Array } {
  const end = first + phrases.length / 2;
  const isPhrase = (number: number) => number >= first && number < end;
  const partOf = (phrase: number, second: 0 | 1) => phrases[(phrase - first) * 2 + second]!;
  const times = new Uint32Array(MOST);
  for (const number of numbers) times[number]!++;
  const all = Array.from({ length: end - first }, (_, i) => first + i);
  const frequent = new Set(all.toSorted((a, b) => times[b]! - times[a]! || a - b).slice(0, FREQUENT));
  const compare = (a: number, b: number): number =>
    a !== b && isPhrase(a) && isPhrase(b)
      ? Number(frequent.has(b)) - Number(frequent.has(a)) ||
        compare(partOf(a, 0), partOf(b, 0)) ||
        compare(partOf(a, 1), partOf(b, 1))
      : a - b;
  const sorted = all.sort(compare);
  const renumbered = Uint16Array.from({ length: MOST }, (_, number) => number);
  sorted.forEach((phrase, i) => {
    renumbered[phrase] = first + i;
  });
  const parts = (second: 0 | 1) => Uint16Array.from(sorted, (phrase) => renumbered[partOf(phrase, second)]!);
  return { firsts: parts(0), seconds: parts(1), renumbered };
}

/** How deep phrases lie within each other. Each is made of earlier ones. */
function deepest(phrases: readonly number[], first: number): number {
  const depths: number[] = [];
  const depthOf = (number: number) => depths[number - first] ?? 0;
  for (let at = 0; at < phrases.length; at += 2)
    depths.push(1 + Math.max(depthOf(phrases[at]!), depthOf(phrases[at + 1]!)));
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

function inLetters(texts: readonly string[]): { letters: number[]; numbers: Uint16Array<ArrayBuffer> } {
  const letters: number[] = [];
  const numberOf = new Uint16Array(0x1_0000);
  const numbers = new Uint16Array(texts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const text of texts) {
    text.split(referred).forEach((part, index) => {
      // Every other part is an index.
      if (index % 2 === 1) {
        numbers[at++] = LAST - Number(part);
        return;
      }
      for (let i = 0; i < part.length; i++) {
        const letter = part.charCodeAt(i);
        if (numberOf[letter] === 0) numberOf[letter] = letters.push(letter);
        numbers[at++] = numberOf[letter]!;
      }
    });
    // END is there already.
    at++;
  }
  return { letters, numbers: numbers.slice(0, at) };
}

const pairAt = (numbers: Uint16Array, at: number): number => ((numbers[at]! << 16) | numbers[at + 1]!) >>> 0;

/** The most frequent first. */
function frequentPairs(numbers: Uint16Array): number[] {
  const pairs = new Uint32Array(numbers.length);
  let count = 0;
  for (let at = 0; at + 1 < numbers.length; at++)
    if (numbers[at] !== END && numbers[at + 1] !== END) pairs[count++] = pairAt(numbers, at);
  const sorted = pairs.subarray(0, count).sort();
  const found: { pair: number; times: number }[] = [];
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && sorted[to] === sorted[from]) to++;
    if (to - from >= LEAST) found.push({ pair: sorted[from]!, times: to - from });
  }
  found.sort((a, b) => b.times - a.times || a.pair - b.pair);
  const enough = (found[0]?.times ?? 0) * TOGETHER;
  return found.filter(({ times }) => times >= enough).map(({ pair }) => pair);
}

/** Those of the pairs that do not compete for any number. */
function apart(pairs: readonly number[]): number[] {
  const lefts = new Set<number>();
  const rights = new Set<number>();
  return pairs.filter((pair) => {
    const left = pair >>> 16;
    const right = pair & 0xffff;
    if (rights.has(left) || lefts.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

function joined(numbers: Uint16Array, made: ReadonlyMap<number, number>): Uint16Array<ArrayBuffer> {
  const begins = new Uint8Array(MOST);
  for (const pair of made.keys()) begins[pair >>> 16] = 1;
  const result = new Uint16Array(numbers.length);
  let length = 0;
  for (let at = 0; at < numbers.length; at++) {
    const phrase = begins[numbers[at]!] === 1 ? made.get(pairAt(numbers, at)) : undefined;
    result[length++] = phrase ?? numbers[at]!;
    if (phrase !== undefined) at++;
  }
  return result.slice(0, length);
}

/** The numbers without what stands behind each text. Throws RangeError where a text is too long. */
function parted(numbers: Uint16Array): Pick<PackedTexts, 'lengths' | 'anchors'> & { kept: Uint16Array } {
  const lengths: number[] = [];
  const anchors: number[] = [];
  let start = 0;
  let length = 0;
  for (const number of numbers) {
    if (number !== END) length++;
    else {
      if (length >= 1 << 8) throw new RangeError('a text is too long');
      if (lengths.length % STRIDE === 0) anchors.push(start);
      lengths.push(length);
      start += length;
      length = 0;
    }
  }
  return {
    kept: numbers.filter((number) => number !== END),
    lengths: Uint8Array.from(lengths),
    anchors: inPlanes(Uint32Array.from(anchors)),
  };
}
