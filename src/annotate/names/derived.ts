import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from './find.ts';
import { peopleAs } from './named.ts';
import type { Posting } from './posting.ts';

/** Names that the index holds in another form: with other letters, without the middle name, as a surname, in quotation marks. */
export function findDerived(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  const words = wordsOf(text);
  return [
    ...findMiddleNames(words, knowledge, language),
    ...findSpellings(words, knowledge, language),
    ...findPersonAdjectives(text, knowledge, language),
    ...findQuoted(words, text, knowledge, language),
  ];
}

/** A word with a capital that may be part of a name. */
interface NameWord {
  start: number;
  /** With what stands before some surnames: "al-Scharaa", "von Weizsäcker". */
  text: string;
  hasParticle: boolean;
  /** "F." */
  isInitial: boolean;
  /** The one behind it and a space. */
  next: NameWord | undefined;
}

/** "Öz", "O’Brien", "Jean-Luc". No part is longer than a name's: a word without end would be read anew from each of its letters. */
const part = String.raw`\p{Lu}[\p{L}\p{M}'’]{0,40}`;
const capitalisedWord = `${part}(?:-${part}){0,4}`;
/** One word: expressions that spell out two or three of them take longer to make than all else that is done here. */
const nameWord = new RegExp(
  String.raw`(?<![\p{L}\p{Pd}])(?=((?:al|el|as|at|ad|von|van|de|bin|ben)[- ])?(${capitalisedWord}))`,
  'gu',
);

function wordsOf(text: string): NameWord[] {
  const found = [...text.matchAll(nameWord)].map(({ 1: particle = '', 2: word = '', index }): NameWord => {
    const isInitial = word.length === 1 && text[index + particle.length + 1] === '.';
    return { start: index, text: particle + word, hasParticle: particle !== '', isInitial, next: undefined };
  });
  const byStart = new Map(found.map((word) => [word.start, word]));
  for (const word of found) {
    const end = word.start + word.text.length + (word.isInitial ? 1 : 0);
    if (text[end] === ' ') word.next = byStart.get(end + 1);
  }
  return found;
}

/** "Khawaja Mohammad Asif": a given name and a surname that make a known full name, with one or two between them. */
function findMiddleNames(words: readonly NameWord[], knowledge: Knowledge, language: Language): NameMatch[] {
  return [1, 2].flatMap((count) =>
    words.flatMap((given) => {
      if (given.hasParticle || given.isInitial || !knowledge.givenNames.has(given.text)) return [];
      let last = given.next;
      for (let i = 0; i < count; i++) {
        if (!last || last.hasParticle || !mayBeName(last.isInitial ? `${last.text}.` : last.text, language))
          return [];
        last = last.next;
      }
      if (!last) return [];
      return matchesFrom(
        given,
        last,
        peopleAs(withoutPossessive(`${given.text} ${last.text}`), ['name'], knowledge, language.lang),
      );
    }),
  );
}

function matchesFrom(given: NameWord, family: NameWord, postings: Posting[]): NameMatch[] {
  const length = family.start - given.start + withoutPossessive(family.text).length;
  return postings.length > 0 ? [matchOf(given.start, length, postings)] : [];
}

function mayBeName(part: string, { functionWords, titles }: Language): boolean {
  const lower = part.toLowerCase();
  return !functionWords.has(lower) && !titles.has(lower);
}

const SHORTEST = 4;

/** "Andrii Melnyk", "Achmed al-Scharaa": a known surname behind another spelling of its bearer's given name. */
function findSpellings(words: readonly NameWord[], knowledge: Knowledge, language: Language): NameMatch[] {
  const seen = new Map<string, Posting[]>();
  return words.flatMap((given) => {
    const { text, next: family } = given;
    if (!family || given.hasParticle || text.length < SHORTEST || !mayBeName(text, language)) return [];
    const key = `${text} ${family.text}`;
    const known = seen.get(key) ?? spelledOtherwise(text, family.text, knowledge, language);
    seen.set(key, known);
    return matchesFrom(given, family, known);
  });
}

function spelledOtherwise(
  given: string,
  family: string,
  knowledge: Knowledge,
  language: Language,
): Posting[] {
  if (peopleAs(withoutPossessive(family), ['short', 'name'], knowledge, language.lang).length === 0)
    return [];
  if (knowledge.postingsNamed(`${given} ${family}`).length > 0) return [];
  for (const spelling of spellings(given.toLowerCase())) {
    const postings = peopleAs(
      withoutPossessive(`${capitalised(spelling)} ${family}`),
      ['name'],
      knowledge,
      language.lang,
    );
    if (new Set(postings.map(({ item }) => item)).size === 1) return postings;
  }
  return [];
}

/** Groups of letters that transliterations from Russian, Ukrainian, Arabic and Persian use for the same sound. */
const sameSound = [
  ['ij', 'ii', 'iy', 'yi', 'y', 'i', 'j'],
  ['ei', 'ey', 'ej', 'ai', 'ay'],
  ['w', 'v'],
  ['kh', 'ch', 'h'],
  ['tsch', 'ch', 'tch'],
  ['sch', 'sh'],
  ['dsch', 'dj', 'j'],
  ['ou', 'u', 'oo'],
  ['ks', 'x'],
  ['q', 'k'],
  ['ph', 'f'],
  ['je', 'ye', 'e'],
  ['mm', 'm'],
  ['ss', 's'],
  ['dd', 'd'],
];
const MOST_SPELLINGS = 120;

/** Other spellings of a lower-case name, one or two sounds apart. */
function spellings(name: string): Set<string> {
  const found = new Set<string>();
  const add = (from: string) => {
    for (const group of sameSound) {
      for (const part of group) {
        for (let at = from.indexOf(part); at >= 0; at = from.indexOf(part, at + 1)) {
          for (const other of group)
            if (other !== part && found.size < MOST_SPELLINGS)
              found.add(from.slice(0, at) + other + from.slice(at + part.length));
        }
      }
    }
  };
  add(name);
  for (const near of [...found]) add(near);
  found.delete(name);
  return found;
}

const openingQuotes = new Set('"„“«»‚‘\'');

/** 'Hurrikan "Katrina"', "Mission «Rosetta»": a name whose last words are quoted. */
function findQuoted(
  words: readonly NameWord[],
  text: string,
  knowledge: Knowledge,
  { lang }: Language,
): NameMatch[] {
  return words.flatMap(({ start, text: noun, hasParticle }) => {
    const quote = start + noun.length + 1;
    if (hasParticle || text[quote - 1] !== ' ' || !openingQuotes.has(text[quote]!)) return [];
    const [whole, quoted] = quotedAt(text, quote);
    if (whole === undefined) return [];
    const named = knowledge.postingsNamed(`${noun} ${quoted}`).filter(
      ({ form, langs, item }) =>
        form === 'name' &&
        langs.includes(lang) &&
        // Wochenzeitung «Die Zeit»: what is quoted is the paper's name by itself.
        !(knowledge.recordAt(item).kind === 'organisation' && isNamed(item, quoted!, knowledge)),
    );
    return named.length > 0 ? [matchOf(start, quote - start + whole.length, named)] : [];
  });
}

const isNamed = (item: number, name: string, knowledge: Knowledge): boolean =>
  knowledge.postingsNamed(name).some((posting) => posting.item === item);

const quotedWords = new RegExp(`^.((?:${capitalisedWord}(?![\\p{L}\\p{M}])[ -]?){1,3})["“”»«‘’']`, 'u');
/** What three words in quotation marks take at most, in UTF-16 code units. */
const LONGEST_QUOTED = 100;

/** One to three words in quotation marks, with these and without. */
function quotedAt(text: string, offset: number): readonly string[] {
  return quotedWords.exec(text.slice(offset, offset + LONGEST_QUOTED)) ?? [];
}

const anyWord = /(?<![\p{L}\p{Pd}])\p{L}+(?:['’]\p{L}+)?(?![\p{L}\p{Pd}])/gu;

/** "trumpsche", "Merkel'sche", "Trumpian": an adjective made from a surname. */
function findPersonAdjectives(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  return [...text.matchAll(anyWord)].flatMap(({ 0: whole, index }) => {
    const stem = language.personAdjective.exec(whole)?.[1];
    if (!stem) return [];
    const postings = peopleAs(capitalised(stem), ['short'], knowledge, language.lang);
    return postings.length > 0
      ? [
          matchOf(
            index,
            whole.length,
            postings.map((posting) => ({ ...posting, form: 'adjective' as const })),
          ),
        ]
      : [];
  });
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/u, '');
}

function matchOf(start: number, length: number, postings: Posting[]): NameMatch {
  return { start, end: start + length, postings, compound: false };
}
