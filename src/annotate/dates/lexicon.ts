import type { DateDescriptor, Sense } from '../language/date-descriptor.ts';
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
import { cats, linking, measuring, whole } from './categories.ts';
import { traitsOf } from './traits.ts';

/** A meaning of a word, by itself or with the words and marks after it. */
export interface Reading {
  /** The words' first numbers; a mark is its character, negative. */
  rest: readonly number[];
  sense: Sense;
  /** How much of a capital the word must have: SMALL is any, CAPITALISED that or all capitals. */
  shape: number;
  /** The rules that such an expression may begin, as bits. */
  begins: number;
}

/** What the lexicon has for a word. */
export interface Entry {
  /** By the place of their category, the longest phrase first. */
  readings: readonly (readonly Reading[] | undefined)[];
  /** The readings of the word with those behind it. */
  phrases: readonly Reading[];
  /** The rules that the word may begin by itself, as bits. */
  begins: number;
  /** The word by itself may be an expression; others need a word of dates behind them. */
  alone: boolean;
  /** The word only joins others: "of", "the", "und". */
  links: boolean;
  /** The word names a stretch of time, by itself or in an adjective: "days", "zweitägig". */
  measures: boolean;
}

export interface Lexicon {
  vocabulary: Vocabulary;
  forms: Forms;
  /** By a word's number; null where it means nothing in that shape. Made when first asked for: most are never met. */
  entries: (Entry | null | undefined)[];
  /** By a word's number; bits, as in `traits.ts`. */
  traits: Uint32Array;
  /** By their last letter. */
  pastEndings: ReadonlyMap<number, readonly string[]>;
  /** The rules that an expression with such a sense at its head may follow, as bits. */
  rulesBegunBy: (sense: Sense) => number;
}

/** What the descriptor lists, in columns: thousands of objects would keep a background that wakes busy. */
interface Forms {
  /** The vocabulary's index by word. */
  indexes: ReadonlyMap<string, number>;
  /** By index: the least shape in which the word is known, be it only as part of a phrase; more than any where it only has traits. */
  shapes: readonly number[];
  /** By index: the place of the word's last form, or NONE. */
  last: readonly number[];
  /** By place: the place of the same word's form before it, or NONE. */
  before: readonly number[];
  /** By place: the word, with those behind it in a phrase. */
  listed: readonly string[];
  /** By place. */
  senses: readonly Sense[];
}

const NONE = -1;

const ONLY_TRAITS = 3;

/** Words are kept once, small; a form with a capital says so in its readings. */
export function lexiconOf(descriptor: DateDescriptor, rulesBegunBy: Lexicon['rulesBegunBy']): Lexicon {
  const indexes = new Map<string, number>();
  const shapes: number[] = [];
  const last: number[] = [];
  const before: number[] = [];
  const listed: string[] = [];
  const senses: Sense[] = [];
  const indexOf = (form: string): number => {
    const word = form.toLowerCase();
    const shape = word === form ? SMALL : capitalsOf(form);
    const index = indexes.get(word);
    if (index !== undefined) {
      if (shape < shapes[index]!) shapes[index] = shape;
      return index;
    }
    indexes.set(word, shapes.length);
    last.push(NONE);
    return shapes.push(shape) - 1;
  };
  for (const [forms, sense] of descriptor.words) {
    for (const form of typeof forms === 'string' ? forms.split('|') : forms) {
      const space = form.indexOf(' ');
      const index = indexOf(space < 0 ? form : form.slice(0, space));
      before.push(last[index]!);
      last[index] = listed.push(form) - 1;
      senses.push(sense);
      // The other words of a phrase are known too, so that a look at the next word tells whether it may go on.
      if (space >= 0) for (const part of form.split(' ').slice(1)) if (isLetter.test(part)) indexOf(part);
    }
  }
  const traits = traitsOf(descriptor);
  for (const word of traits.keys()) {
    if (indexes.has(word)) continue;
    indexes.set(word, shapes.length);
    last.push(NONE);
    shapes.push(ONLY_TRAITS);
  }
  const traitsByNumber = new Uint32Array(wordNumber(shapes.length, SMALL));
  for (const [word, bits] of traits) {
    const index = indexes.get(word)!;
    traitsByNumber.fill(bits, wordNumber(index, SMALL), wordNumber(index + 1, SMALL));
  }
  return {
    vocabulary: vocabularyOf([...indexes.keys()]),
    forms: { indexes, shapes, last, before, listed, senses },
    entries: new Array(traitsByNumber.length).fill(undefined),
    traits: traitsByNumber,
    pastEndings: byLastLetter(descriptor.tense.pastEndings),
    rulesBegunBy,
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

/** The shape of a form that is not written small. */
function capitalsOf(form: string): number {
  return form === form.toUpperCase() ? ALL_CAPITAL : CAPITALISED;
}

/** What the lexicon has for a word by its number; made when it is first asked for. */
export function entryAt(lexicon: Lexicon, number: number): Entry | undefined {
  const made = lexicon.entries[number];
  if (made !== undefined) return made ?? undefined;
  const shape = wordShape(number);
  const known = number !== 0 && lexicon.forms.shapes[wordIndex(number)]! <= shape;
  const entry = known
    ? entryOf(readingsOf(lexicon, wordIndex(number)).filter((reading) => reading.shape <= shape))
    : null;
  lexicon.entries[number] = entry;
  return entry ?? undefined;
}

function readingsOf({ forms, rulesBegunBy }: Lexicon, index: number): Reading[] {
  const { indexes, last, before, listed, senses } = forms;
  const readings: Reading[] = [];
  const numberOf = (part: string): number =>
    isLetter.test(part) ? wordNumber(indexes.get(part.toLowerCase())!, SMALL) : -part.charCodeAt(0);
  for (let place = last[index]!; place !== NONE; place = before[place]!) {
    const [first = '', ...others] = listed[place]!.split(' ');
    const shape = first === first.toLowerCase() ? SMALL : capitalsOf(first);
    const sense = senses[place]!;
    readings.push({ rest: others.map(numberOf), sense, shape, begins: rulesBegunBy(sense) });
  }
  return readings.reverse();
}

function entryOf(all: readonly Reading[]): Entry {
  const readings: Reading[][] = [];
  const phrases = all.filter(({ rest }) => rest.length > 0);
  const entry = { readings, phrases, begins: 0, alone: false, links: all.length > 0, measures: false };
  for (const reading of all) {
    const { rest, sense, begins } = reading;
    const place = cats[sense.cat];
    const others = readings[place];
    if (others) others.push(reading);
    else readings[place] = [reading];
    if (rest.length === 0) {
      entry.begins |= begins;
      entry.alone ||= whole.has(sense.cat);
    }
    entry.links &&= linking.has(sense.cat);
    entry.measures ||= measuring.has(sense.cat);
  }
  for (const list of readings) list?.sort((a, b) => b.rest.length - a.rest.length);
  return entry;
}
