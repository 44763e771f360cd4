import type { Cat, DateDescriptor, Sense } from '../language/date-descriptor.ts';

/** A phrase that begins with a word: the words after it, small, and its senses. */
export interface Phrase {
  rest: string[];
  senses: Sense[];
  begins: boolean;
}

export interface Entry {
  /** The longest first; the last may be the single word with an empty rest. */
  phrases: Phrase[];
  begins: boolean;
}

/** Categories that an expression may begin with; the others are looked up only from within one. */
const beginnings: ReadonlySet<Cat> = new Set<Cat>([
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
    'relative',
    'which',
    'edge',
    'edge-unit',
    'approx',
    'counting',
    'every',
    'frequency',
  ] as const),
  ...([
    'times',
    'hour-point',
    'to-hour',
    'feast',
    'decade',
    'reference',
    'half-of',
    'fixed',
    'lasting',
  ] as const),
  ...(['at', 'long', 'era-before', 'quarter-sign'] as const),
]);

export type Lexicon = ReadonlyMap<string, Entry>;

/** Keys are spelled as in a text: small, capitalised and all-capital forms are all there, so that none is folded on the way. */
export function lexiconOf(descriptor: DateDescriptor): Lexicon {
  const lexicon = new Map<string, Entry>();
  for (const [forms, sense] of descriptor.words) {
    for (const form of typeof forms === 'string' ? forms.split('|') : forms) {
      const [first, ...rest] = form.split(' ');
      for (const key of spellings(first ?? ''))
        add(
          lexicon,
          key,
          rest.map((word) => word.toLowerCase()),
          sense,
        );
    }
  }
  for (const entry of lexicon.values()) {
    entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
    entry.begins = entry.phrases.some((phrase) => phrase.begins);
  }
  return lexicon;
}

function spellings(word: string): Set<string> {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const isSmall = word === word.toLowerCase();
  return new Set(isSmall ? [word, capital, word.toUpperCase()] : [word, word.toUpperCase()]);
}

function add(lexicon: Map<string, Entry>, key: string, rest: string[], sense: Sense): void {
  let entry = lexicon.get(key);
  if (!entry) {
    entry = { phrases: [], begins: false };
    lexicon.set(key, entry);
  }
  const joined = rest.join(' ');
  let phrase = entry.phrases.find((known) => known.rest.join(' ') === joined);
  if (!phrase) {
    phrase = { rest, senses: [], begins: false };
    entry.phrases.push(phrase);
  }
  if (!phrase.senses.includes(sense)) phrase.senses.push(sense);
  phrase.begins ||=
    beginnings.has(sense.cat) ||
    (sense.cat === 'article' && !sense.definite) ||
    (sense.cat === 'per' && sense.alone === true);
}
