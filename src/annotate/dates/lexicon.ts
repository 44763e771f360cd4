import type { Cat, DateDescriptor, Sense } from '../language/date-descriptor.ts';
import {
  ALL_CAPITAL,
  CAPITALISED,
  SMALL,
  type Vocabulary,
  vocabularyOf,
  wordIndex,
  wordNumber,
  wordShape,
} from '../text/tokens.ts';

/** A meaning of a word, by itself or with the words and marks after it. */
export interface Reading {
  /** The words' first numbers; a mark is its character, negative. */
  rest: readonly number[];
  sense: Sense;
  /** How much of a capital the word must have: SMALL is any, CAPITALISED that or all capitals. */
  shape: number;
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
  /** The word names a stretch of time, by itself or in an adjective: "days", "zweitägig". */
  measures: boolean;
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
  /** By the vocabulary's index. */
  words: readonly Word[];
  /** By a word's number; null where it means nothing in that shape. Made when first asked for: most are never met. */
  entries: (Entry | null | undefined)[];
  /** Bits by a word's number. */
  cues: Uint8Array;
  /** By their last letter. */
  pastEndings: ReadonlyMap<number, readonly string[]>;
}

interface Word {
  readings: Reading[];
  /** The least shape in which the word is known, be it only as part of a phrase; more than any where it is but a cue. */
  shape: number;
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
  ...([
    'preposition',
    'at',
    'fixed',
    'lasting',
    'long',
    'quarter-sign',
    'beside',
    'year-prefix',
    'how-long',
    'on-day',
  ] as const),
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

const measuring: ReadonlySet<Cat> = new Set<Cat>(['unit', 'lasting', 'half-of', 'quarter-sign']);

const linking: ReadonlySet<Cat> = new Set<Cat>([
  'article',
  'of',
  'preposition',
  'connector',
  'at',
  'per',
  'how-long',
  'on-day',
]);

const ONLY_CUE = 3;

/** Words are kept once, small; a form with a capital says so in its readings. */
export function lexiconOf(descriptor: DateDescriptor): Lexicon {
  const indexes = new Map<string, number>();
  const words: Word[] = [];
  const indexOf = (form: string, shape: number): number => {
    const word = form.toLowerCase();
    let index = indexes.get(word);
    if (index === undefined) {
      index = words.length;
      indexes.set(word, index);
      words.push({ readings: [], shape });
    } else if (shape < words[index]!.shape) words[index]!.shape = shape;
    return index;
  };
  // The other words of a phrase are known too, so that a look at the next word tells whether it may go on.
  const restOf = (part: string): number =>
    isLetter.test(part) ? wordNumber(indexOf(part, shapeOf(part)), SMALL) : -part.charCodeAt(0);
  for (const [forms, sense] of descriptor.words) {
    for (const form of typeof forms === 'string' ? forms.split('|') : forms) {
      const [first = '', ...others] = form.includes(' ') ? form.split(' ') : [form];
      const shape = shapeOf(first);
      words[indexOf(first, shape)]!.readings.push({ rest: others.map(restOf), sense, shape });
    }
  }
  const cues = cuesOf(descriptor);
  for (const word of cues.keys()) indexOf(word, ONLY_CUE);
  const bits = new Uint8Array(wordNumber(words.length, SMALL));
  for (const [word, cue] of cues) {
    const index = indexes.get(word)!;
    bits.fill(cue, wordNumber(index, SMALL), wordNumber(index + 1, SMALL));
  }
  return {
    vocabulary: vocabularyOf([...indexes.keys()]),
    words,
    entries: new Array(bits.length).fill(undefined),
    cues: bits,
    pastEndings: byLastLetter(descriptor.tense.pastEndings),
  };
}

function byLastLetter(endings: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1);
    const group = groups.get(last);
    if (group) group.push(ending);
    else groups.set(last, [ending]);
  }
  return groups;
}

const isLetter = /^\p{L}/u;

function shapeOf(form: string): number {
  if (form === form.toLowerCase()) return SMALL;
  return form === form.toUpperCase() ? ALL_CAPITAL : CAPITALISED;
}

/** What the lexicon has for a word by its number; made when it is first asked for. */
export function entryAt(lexicon: Lexicon, number: number): Entry | undefined {
  const made = lexicon.entries[number];
  if (made !== undefined) return made ?? undefined;
  const word = number === 0 ? undefined : lexicon.words[wordIndex(number)]!;
  const shape = wordShape(number);
  const entry =
    word && word.shape <= shape ? entryOf(word.readings.filter((reading) => reading.shape <= shape)) : null;
  lexicon.entries[number] = entry;
  return entry ?? undefined;
}

function entryOf(all: readonly Reading[]): Entry {
  const readings = new Map<Cat, Reading[]>();
  const entry: Entry = { readings, low: 0, high: 0, alone: false, links: all.length > 0, measures: false };
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
    entry.measures ||= measuring.has(sense.cat);
  }
  for (const list of readings.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entry;
}

/** The words that tell a clause's time. */
function cuesOf({ tense }: DateDescriptor): Map<string, number> {
  const cues = new Map<string, number>();
  const sets: [Iterable<string> | undefined, number][] = [
    [tense.past, PAST],
    [tense.future, FUTURE],
    [tense.present, PRESENT],
    [tense.perfect, PERFECT],
    [tense.negations, NEGATION],
  ];
  for (const [words, bit] of sets)
    for (const word of words ?? []) cues.set(word, (cues.get(word) ?? 0) | bit);
  return cues;
}
