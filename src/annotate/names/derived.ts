import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import { foldKey } from '../text/fold.ts';
import { numberOf } from './automaton.ts';
import type { NameMatch } from './find.ts';
import { caseFits, type Posting, type PostingForm } from './posting.ts';

/** Names that the index holds in another form: with other letters, without the middle name, as a surname, in quotation marks. */
export function findDerived(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  return [
    ...findMiddleNames(text, knowledge, language),
    ...findSpellings(text, knowledge, language),
    ...findPersonAdjectives(text, knowledge, language),
    ...findQuoted(text, knowledge, language),
  ];
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*";
const surname = `(?:(?:al|el|as|at|ad|von|van|de|bin|ben)[- ])?${word}`;
const withMiddle = [1, 2].map(
  (count) =>
    new RegExp(`(?<![\\p{L}\\p{Pd}])(?=(${word}) ((?:(?:${word}|\\p{Lu}\\.) ){${count}})(${surname}))`, 'gu'),
);

/** "Khawaja Mohammad Asif": a given name and a surname that make a known full name, with others between them. */
function findMiddleNames(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  return withMiddle.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 1: given = '', 2: middle = '', 3: family = '', index }) => {
      if (!knowledge.givenNames.has(given) || !middle.split(' ').every((part) => mayBeName(part, language)))
        return [];
      const postings = peopleOf(`${given} ${family}`, ['name'], knowledge, language);
      const length = given.length + 1 + middle.length + withoutPossessive(family).length;
      return postings.length > 0 ? [matchOf(index, length, postings)] : [];
    }),
  );
}

function mayBeName(part: string, { functionWords, titles }: Language): boolean {
  const lower = part.toLowerCase();
  return !functionWords.has(lower) && !titles.has(lower);
}

const pair = new RegExp(`(?<![\\p{L}\\p{Pd}])(?=(${word}) (${surname}))`, 'gu');
const SHORTEST = 4;

/** "Andrii Melnyk", "Achmed al-Scharaa": a known surname behind another spelling of its bearer's given name. */
function findSpellings(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  const seen = new Map<string, Posting[]>();
  return [...text.matchAll(pair)].flatMap(({ 1: given = '', 2: family = '', index }) => {
    if (given.length < SHORTEST || !mayBeName(given, language)) return [];
    const key = `${given} ${family}`;
    const known = seen.get(key) ?? spelledOtherwise(given, family, knowledge, language);
    seen.set(key, known);
    const length = given.length + 1 + withoutPossessive(family).length;
    return known.length > 0 ? [matchOf(index, length, known)] : [];
  });
}

function spelledOtherwise(
  given: string,
  family: string,
  knowledge: Knowledge,
  language: Language,
): Posting[] {
  if (peopleOf(family, ['short', 'name'], knowledge, language).length === 0) return [];
  if (numberOf(knowledge.automaton, foldKey(`${given} ${family}`)) >= 0) return [];
  for (const spelling of spellings(given.toLowerCase())) {
    const postings = peopleOf(`${capitalised(spelling)} ${family}`, ['name'], knowledge, language);
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

const withQuoted = new RegExp(
  `(?<![\\p{L}\\p{Pd}])(${word}) ["„“«»‚‘']((?:${word}[ -]?){1,3})["“”»«‘’']`,
  'gu',
);

/** 'Hurrikan "Katrina"', "Mission «Rosetta»": a name whose last words are quoted. */
function findQuoted(text: string, knowledge: Knowledge, { lang }: Language): NameMatch[] {
  return [...text.matchAll(withQuoted)].flatMap(({ 0: whole, 1: noun = '', 2: quoted = '', index }) => {
    const number = numberOf(knowledge.automaton, foldKey(`${noun} ${quoted}`));
    const postings = number < 0 ? [] : knowledge.postingsOf(number);
    const named = postings.filter(({ form, langs }) => form === 'name' && langs.includes(lang));
    return named.length > 0 ? [matchOf(index, whole.length, named)] : [];
  });
}

const anyWord = /(?<![\p{L}\p{Pd}])\p{L}+['’]?\p{L}+(?![\p{L}\p{Pd}])/gu;

/** "trumpsche", "Merkel'sche", "Trumpian": an adjective made from a surname. */
function findPersonAdjectives(text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  return [...text.matchAll(anyWord)].flatMap(({ 0: whole, index }) => {
    const stem = language.personAdjective.exec(whole)?.[1];
    if (!stem) return [];
    const postings = peopleOf(capitalised(stem), ['short'], knowledge, language);
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

function peopleOf(
  name: string,
  forms: readonly PostingForm[],
  knowledge: Knowledge,
  { lang }: Language,
): Posting[] {
  const number = numberOf(knowledge.automaton, foldKey(withoutPossessive(name)));
  if (number < 0) return [];
  return knowledge
    .postingsOf(number)
    .filter(
      ({ form, langs, caseRule, item }) =>
        forms.includes(form) &&
        langs.includes(lang) &&
        caseFits(caseRule, name) &&
        knowledge.recordAt(item).kind === 'person',
    );
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
