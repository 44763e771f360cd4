import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from './find.ts';
import type { Posting } from './posting.ts';

const fullName = /^\p{Lu}\S*(?: \p{Lu}\S*)* (\p{Lu}['’\p{Ll}][\p{L}'’-]+)$/u;

/** The surname at the end of a full name, "Kennedy" or "O'Connor"; not "VI", "Jr.", or the "Great" of "Peter the Great". */
export const surnameIn = (name: string): string | undefined => fullName.exec(plain(name))?.[1];

/**
 * Whoever a text names in full may be called by surname, also where the data set keeps the surname for a better known bearer,
 * or for nobody: "Jill Biden … Biden". Not where the word is common, or the name of a place or body.
 * @returns the matches, with such surnames among their postings and as matches of their own
 */
export function withSurnames(
  matches: readonly NameMatch[],
  text: string,
  knowledge: Knowledge,
  language: Language,
): NameMatch[] {
  const bearers = bearersOf(matches, text, knowledge, language);
  if (bearers.size === 0) return [...matches];
  // Of matches of the same words the first counts, as it does without surnames.
  const known = new Map([...matches].reverse().map((match) => [`${match.start} ${match.end}`, match]));
  const words = [...bearers.keys()].map((word) => word.replaceAll("'", "['’]")).join('|');
  const ending = language.nounsCapitalised ? 's?' : '';
  for (const { 0: word, 1: surname, index: start } of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{Pd}])(${words})${ending}(?!\\p{L})`, 'gu'),
  )) {
    const end = start + word.length;
    const key = `${start} ${end}`;
    const { postings = [], ...rest } = known.get(key) ?? { start, end, compound: false };
    known.set(key, { ...rest, postings: [...postings, ...bearers.get(plain(surname!))!] });
  }
  return [...known.values()];
}

/** By surname: those who are named in full and do not have it for a short name. */
function bearersOf(
  matches: readonly NameMatch[],
  text: string,
  knowledge: Knowledge,
  language: Language,
): Map<string, Posting[]> {
  const bearers = new Map<string, Posting[]>();
  for (const { start, end, postings } of matches) {
    const [posting, ...others] = postings.filter(({ form }) => form === 'name');
    if (!posting || others.some(({ item }) => item !== posting.item)) continue;
    const person = knowledge.recordAt(posting.item);
    if (person.kind !== 'person' || person.order !== 'given-first') continue;
    const surname = surnameIn(person.names[language.lang][0]!);
    if (!surname || isCommon(surname, language) || !plain(text.slice(start, end)).includes(surname)) continue;
    const known = knowledge.postingsNamed(surname).filter(({ form }) => form !== 'contextual');
    if (known.some(({ item }) => item === posting.item || knowledge.recordAt(item).kind !== 'person'))
      continue;
    const all = bearers.get(surname) ?? [];
    if (all.every(({ item }) => item !== posting.item))
      bearers.set(surname, [...all, { ...posting, form: 'short', caseRule: 'capital' }]);
  }
  return bearers;
}

const plain = (name: string): string => name.replaceAll('’', "'");

function isCommon(surname: string, { commonNouns, functionWords }: Language): boolean {
  const lower = surname.toLowerCase();
  return commonNouns.has(lower) || functionWords.has(lower);
}
