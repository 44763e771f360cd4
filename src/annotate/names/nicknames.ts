import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from './find.ts';
import { peopleAs } from './named.ts';

/** No longer than names are: one without end would be read anew from each of its letters. */
const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,40}`;
const particle = '(?:da|das|de|dela|della|del|der|di|dos|du|la|van|von|bin|al|el) ';
/** Given names, the nickname in quotation marks, and what follows: a few words of which the family name is made. */
const quoted = new RegExp(
  String.raw`(?<![\p{L}-])(${word}(?: ${word}){0,2}) ["„“”«»]([\p{L}\p{N}][\p{L}\p{M}\p{N} .'’-]{0,24}?)["“”«»] ((?:${particle}){0,2}${word}(?: (?:${particle})?${word}){0,2})`,
  'gu',
);

/** Few texts have anything like it; making the expression above takes longer than to see that. */
const mayHave =
  /[A-ZÀ-Þ]\S{0,40} ["„“”«»][^"„“”«»\n]{1,25}["“”«»] (?:(?:d[a-z]{1,3}|v[ao]n|la|bin|al|el) ){0,2}[A-ZÀ-ÞĀ-Ž]/;

/** 'Joaquín "El Chapo" Guzmán': people's names with a nickname between them, whether their name has it or not. */
export function findNicknamed(text: string, knowledge: Knowledge, { lang }: Language): NameMatch[] {
  if (!mayHave.test(text)) return [];
  return [...text.matchAll(quoted)].flatMap(
    ({ 0: whole, 1: given = '', 2: nickname, 3: rest = '', index }) => {
      const [before, behind] = [given.split(' '), rest.split(' ')];
      // Before the given name a sentence may begin, and behind the family name another name.
      for (let skipped = 0; skipped < before.length; skipped++) {
        for (let left = 0; left < behind.length; left++) {
          const first = before.slice(skipped).join(' ');
          const last = behind.slice(0, behind.length - left).join(' ');
          const postings = [`${first} ${last}`, `${first} ${nickname} ${last}`].flatMap((name) =>
            peopleAs(name, ['name'], knowledge, lang),
          );
          const start = index + given.length - first.length;
          const end = index + whole.length - (rest.length - last.length);
          if (postings.length > 0) return [{ start, end, postings, compound: false }];
        }
      }
      return [];
    },
  );
}
