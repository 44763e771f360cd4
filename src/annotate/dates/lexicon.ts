import type { Cat, DateDescriptor, Sense } from '../language/date-descriptor.ts';
import { type Vocabulary, vocabularyOf } from '../text/tokens.ts';

/** A meaning of a word, by itself or with the words after it, which are small. */
export interface Reading {
  rest: readonly string[];
  sense: Sense;
}

/** What the lexicon has for a word. */
export interface Entry {
  /** By category, the longest phrase first. */
  readings: ReadonlyMap<Cat, readonly Reading[]>;
  /** The categories of all its senses, as bits. */
  low: number;
  high: number;
  /** The word by itself may be an expression; others need a word of dates behind them. */
  alone: boolean;
  /** The word only joins others: "of", "the", "und". */
  links: boolean;
}

/** Bits of `cues`: what a word tells of its clause's time. */
export const PAST = 1;
export const FUTURE = 2;
export const PRESENT = 4;
/** A participle that makes a present auxiliary a perfect. */
export const PERFECT = 8;
export const NEGATION = 16;

export interface Lexicon {
  vocabulary: Vocabulary;
  /** By the vocabulary's index plus one; nothing at 0 and for words that are only cues. */
  readings: readonly (readonly Reading[] | undefined)[];
  /** Those made from the readings so far: most words of a language are never met. */
  entries: (Entry | undefined)[];
  /** Bits by the vocabulary's index plus one. */
  cues: Uint8Array;
}

const categories: readonly Cat[] = [
  ...([
    'month',
    'weekday',
    'season',
    'part',
    'unit',
    'number',
    'tens',
    'hundred',
    'fraction',
    'ordinal',
  ] as const),
  ...([
    'vague',
    'article',
    'relative',
    'which',
    'edge',
    'edge-unit',
    'approx',
    'counted',
    'adjoined',
  ] as const),
  ...(['counting', 'every', 'frequency', 'times', 'per', 'clock', 'meridiem', 'zone', 'hour-point'] as const),
  ...([
    'to-hour',
    'feast',
    'decade',
    'era',
    'era-before',
    'reference',
    'connector',
    'of',
    'half-of',
  ] as const),
  ...(['preposition', 'at', 'fixed', 'lasting', 'long', 'quarter-sign', 'beside', 'year-prefix'] as const),
];

const bits = new Map<Cat, number>(categories.map((cat, index) => [cat, index]));
const HALF = 30;

/** The bit of a category in the lower or the higher half of an entry's categories. */
export function maskOf(cat: Cat): { low: number; high: number } {
  const bit = bits.get(cat)!;
  return bit < HALF ? { low: 1 << bit, high: 0 } : { low: 0, high: 1 << (bit - HALF) };
}

const masks = Object.fromEntries(categories.map((cat) => [cat, maskOf(cat)])) as Record<
  Cat,
  { low: number; high: number }
>;

export function hasCategory(entry: Entry, cat: Cat): boolean {
  const { low, high } = masks[cat];
  return (entry.low & low) !== 0 || (entry.high & high) !== 0;
}

/** A word of these is an expression without any other. */
const whole: ReadonlySet<Cat> = new Set<Cat>([
  ...([
    'month',
    'weekday',
    'season',
    'part',
    'relative',
    'feast',
    'frequency',
    'hour-point',
    'decade',
  ] as const),
  ...(['reference', 'fixed', 'lasting', 'edge-unit', 'unit', 'half-of'] as const),
]);

const linking: ReadonlySet<Cat> = new Set<Cat>(['article', 'of', 'preposition', 'connector', 'at', 'per']);

/** Words are spelled as in a text: small, capitalised and all-capital forms are all there, so that none is folded on the way. */
export function lexiconOf(descriptor: DateDescriptor): Lexicon {
  const readings = new Map<string, Reading[]>();
  for (const [forms, sense] of descriptor.words) {
    for (const form of typeof forms === 'string' ? forms.split('|') : forms) {
      const [first = '', ...others] = form.split(' ');
      const reading = { rest: others.map((word) => word.toLowerCase()), sense };
      for (const word of spellings(first)) readingsOf(readings, word).push(reading);
      // The other words of a phrase are known too, so that a look at the next word tells whether it may go on.
      for (const other of others) for (const word of spellings(other)) readingsOf(readings, word);
    }
  }
  const cues = cuesOf(descriptor);
  const words = [...readings.keys(), ...[...cues.keys()].filter((word) => !readings.has(word))];
  return {
    vocabulary: vocabularyOf(words),
    readings: [undefined, ...readings.values()],
    entries: [],
    cues: Uint8Array.from(['', ...words], (word) => cues.get(word) ?? 0),
  };
}

/** What the lexicon has for a word by its number in the vocabulary; made when it is first asked for. */
export function entryAt(lexicon: Lexicon, word: number): Entry | undefined {
  const made = lexicon.entries[word];
  if (made !== undefined || word === 0) return made;
  const readings = lexicon.readings[word];
  if (!readings) return undefined;
  const entry = entryOf(readings);
  lexicon.entries[word] = entry;
  return entry;
}

function entryOf(all: readonly Reading[]): Entry {
  const readings = new Map<Cat, Reading[]>();
  const entry: Entry = { readings, low: 0, high: 0, alone: false, links: all.length > 0 };
  for (const reading of all) {
    const { rest, sense } = reading;
    const others = readings.get(sense.cat);
    if (others) others.push(reading);
    else readings.set(sense.cat, [reading]);
    const { low, high } = masks[sense.cat];
    entry.low |= low;
    entry.high |= high;
    entry.alone ||= rest.length === 0 && whole.has(sense.cat);
    entry.links &&= linking.has(sense.cat);
  }
  for (const list of readings.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entry;
}

/** The words that tell a clause's time, as they may be spelled. */
function cuesOf({ tense }: DateDescriptor): Map<string, number> {
  const cues = new Map<string, number>();
  const sets: [Iterable<string> | undefined, number][] = [
    [tense.past, PAST],
    [tense.future, FUTURE],
    [tense.present, PRESENT],
    [tense.perfect, PERFECT],
    [tense.negations, NEGATION],
  ];
  for (const [words, bit] of sets) {
    for (const word of words ?? [])
      for (const spelled of spellings(word)) cues.set(spelled, (cues.get(spelled) ?? 0) | bit);
  }
  return cues;
}

function spellings(word: string): string[] {
  const upper = word.toUpperCase();
  if (word !== word.toLowerCase()) return word === upper ? [word] : [word, upper];
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital === word ? [word] : capital === upper ? [word, capital] : [word, capital, upper];
}

function readingsOf(all: Map<string, Reading[]>, word: string): Reading[] {
  let readings = all.get(word);
  if (!readings) {
    readings = [];
    all.set(word, readings);
  }
  return readings;
}
