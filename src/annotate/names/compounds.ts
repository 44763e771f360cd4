import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch, NameMatches } from './find.ts';
import { postingsAs } from './named.ts';

const SHORTEST_NAME = 4;
const capitalisedWord = /(?<![\p{L}\p{Pd}])\p{Lu}\p{Ll}{7,}(?!\p{L})/gu;

/** Names at the beginning of closed compounds, and nouns for offices at their ends. */
export interface Compounds {
  names: NameMatch[];
  roles: NameMatch[];
}

/**
 * Closed compounds that begin with a full name: "Russlandexperte", "Bundestagspräsidentin", "Koreakonflikt". What follows the
 * name must be a noun that the language lists as a compound's head, so that "Chinakohl" stays a vegetable.
 */
export function findCompounds(
  text: string,
  taken: NameMatches,
  knowledge: Knowledge,
  { lang, compoundHeads }: Language,
): Compounds {
  const found: Compounds = { names: [], roles: [] };
  if (compoundHeads.length === 0) return found;
  const heads = new RegExp(`^(?:${compoundHeads.join('|')})(?:e|en|s|er|in|innen|n)?$`, 'u');
  const starts = new Set([...taken.names, ...taken.roles].map(({ start }) => start));
  for (const { 0: word, index } of text.matchAll(capitalisedWord)) {
    if (starts.has(index)) continue;
    for (let cut = word.length - 3; cut >= SHORTEST_NAME; cut--) {
      const head = word.slice(cut);
      if (!heads.test(head)) continue;
      const name = word.slice(0, cut);
      const names = postingsAs(name, ['name'], knowledge, lang);
      if (names.length === 0) continue;
      found.names.push({ start: index, end: index + cut, postings: names, compound: true });
      const roles = knowledge
        .postingsNamed(head)
        .filter(({ form, langs }) => form === 'roleNoun' && langs.includes(lang));
      if (roles.length > 0)
        found.roles.push({ start: index + cut, end: index + word.length, postings: roles, compound: true });
      break;
    }
  }
  return found;
}
