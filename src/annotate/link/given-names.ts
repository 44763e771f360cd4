import type { StoredEntity } from '../../knowledge/store.ts';
import type { Context } from './context.ts';
import type { Person } from './linked.ts';
import { wordAfter } from './words.ts';

/** "Sir Keir": an honorific with the given name of somebody whom the article names in full. */
export function findGivenNames(
  linked: readonly { match: { start: number; end: number }; entity: StoredEntity }[],
  { text, language }: Context,
): { start: number; end: number; person: Person }[] {
  if (language.givenNameTitles.size === 0) return [];
  const byGivenName = new Map<string, Set<Person>>();
  for (const { entity, match } of linked) {
    if (entity.kind !== 'person' || entity.order === 'family-first') continue;
    const given = /^(?:Sir |Dame )?(\p{Lu}\p{L}+)\s/u.exec(text.slice(match.start, match.end))?.[1];
    if (given) byGivenName.set(given, (byGivenName.get(given) ?? new Set()).add(entity));
  }
  const titles = new RegExp(`(?<!\\p{L})(?:${[...language.givenNameTitles].join('|')})\\s`, 'giu');
  return [...text.matchAll(titles)].flatMap(({ 0: title, index }) => {
    const word = wordAfter(text, index + title.length - 1);
    const given = word?.text.replace(/['’]s?$/u, '') ?? '';
    const people = word?.adjacent ? byGivenName.get(given) : undefined;
    if (people?.size !== 1) return [];
    return [{ start: word!.start, end: word!.start + given.length, person: [...people][0]! }];
  });
}
