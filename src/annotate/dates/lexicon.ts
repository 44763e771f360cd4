import type { Cat, DateDescriptor, Sense } from '../language/date-descriptor.ts';
import { type Vocabulary, vocabularyOf } from '../text/tokens.ts';

/** A phrase that begins with a word: the words after it, small, and its senses. */
export interface Phrase {
  rest: readonly string[];
  senses: Sense[];
}

/** What the lexicon has for a word. */
export interface Entry {
  /** The longest first; the last may be the single word with an empty rest. */
  phrases: Phrase[];
  /** The same by category: the longest phrase first. */
  readings: Map<Cat, { rest: readonly string[]; sense: Sense }[]>;
  /** The categories of all its senses, as bits. */
  low: number;
  high: number;
  /** The word by itself may be an expression; others need a word of dates behind them. */
  alone: boolean;
  /** The word only joins others: "of", "the", "und". */
  links: boolean;
}

export interface Lexicon {
  vocabulary: Vocabulary;
  /** By the vocabulary's index plus one; nothing at 0. */
  entries: readonly (Entry | undefined)[];
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
  const byWord = new Map<string, Entry>();
  for (const [forms, sense] of descriptor.words) {
    for (const form of typeof forms === 'string' ? forms.split('|') : forms) {
      const [first = '', ...rest] = form.split(' ');
      const small = rest.map((word) => word.toLowerCase());
      for (const word of spellings(first)) add(byWord, word, small, sense);
      // The other words of a phrase are known too, so that a look at the next word tells whether it may go on.
      for (const word of rest) for (const spelled of spellings(word)) known(byWord, spelled);
    }
  }
  for (const entry of byWord.values()) {
    entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
    for (const { rest, senses } of entry.phrases) {
      for (const sense of senses) {
        const readings = entry.readings.get(sense.cat) ?? [];
        if (readings.length === 0) entry.readings.set(sense.cat, readings);
        readings.push({ rest, sense });
      }
    }
    entry.links = entry.phrases.length > 0 && [...entry.readings.keys()].every((cat) => linking.has(cat));
  }
  return { vocabulary: vocabularyOf([...byWord.keys()]), entries: [undefined, ...byWord.values()] };
}

function spellings(word: string): Set<string> {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const isSmall = word === word.toLowerCase();
  return new Set(isSmall ? [word, capital, word.toUpperCase()] : [word, word.toUpperCase()]);
}

function known(byWord: Map<string, Entry>, word: string): Entry {
  let entry = byWord.get(word);
  if (!entry) {
    entry = { phrases: [], readings: new Map(), low: 0, high: 0, alone: false, links: false };
    byWord.set(word, entry);
  }
  return entry;
}

function add(byWord: Map<string, Entry>, word: string, rest: readonly string[], sense: Sense): void {
  const entry = known(byWord, word);
  const joined = rest.join(' ');
  let phrase = entry.phrases.find((other) => other.rest.join(' ') === joined);
  if (!phrase) {
    phrase = { rest, senses: [] };
    entry.phrases.push(phrase);
  }
  if (!phrase.senses.includes(sense)) phrase.senses.push(sense);
  const { low, high } = maskOf(sense.cat);
  entry.low |= low;
  entry.high |= high;
  entry.alone ||= rest.length === 0 && whole.has(sense.cat);
}
