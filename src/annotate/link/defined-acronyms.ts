import type { StoredEntity } from '../../knowledge/store.ts';
import type { Linked } from './linked.ts';

/** "Democratic Alliance (DA)", "Japan Innovation Party, or JIP,", "Europäische Volkspartei, kurz EVP,": the acronym behind a name. */
const definition =
  /^(?:\s\((?:(?:kurz|abgekürzt|or):? )?|, (?:or|known as|kurz|abgekürzt) (?:the )?)["“„‘']?(\p{Lu}{2,6})(?=["“”’']?[),;.:])/u;
const LONGEST = 30;

/**
 * Acronyms that the text itself gives to a name it has written out: what "DA" is depends on the country, and the article
 * says which. Finds them wherever they stand, unless something else was linked there.
 */
export function findDefinedAcronyms(linked: readonly Linked[], text: string): Linked[] {
  const defined = new Map<string, StoredEntity>();
  for (const { match, entity, form } of linked) {
    if (entity.kind === 'person' || (form !== 'name' && form !== 'short')) continue;
    const acronym = definition.exec(text.slice(match.end, match.end + LONGEST))?.[1];
    if (acronym && abbreviates(acronym, text.slice(match.start, match.end)) && !defined.has(acronym))
      defined.set(acronym, entity);
  }
  return [...defined].flatMap(([acronym, entity]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}\\p{Pd}&])${acronym}(?![\\p{L}\\p{N}&])`, 'gu'))]
      .map(({ index }) => ({ start: index, end: index + acronym.length }))
      .filter(({ start, end }) => !linked.some(({ match }) => match.start < end && start < match.end))
      .map((match) => ({
        match,
        entity,
        form: /^\p{Pd}\p{L}/u.test(text.slice(match.end, match.end + 2)) ? 'compound' : 'short',
        score: 0.95,
        evidence: [{ feature: 'namedBefore', weight: 3, because: [entity.id] }],
      })),
  );
}

/** Its letters stand in the name in this order, and the first begins it. */
function abbreviates(acronym: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = -1;
  for (const letter of acronym.toLowerCase()) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters[0] === acronym[0]!.toLowerCase();
}
