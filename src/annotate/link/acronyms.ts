import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { type Context, countriesOf } from './context.ts';

/**
 * "SVP": the one body whose name it is, where nothing in the article speaks for those to
 * whom the acronym is but short.
 */
export function ownerOfAcronym(
  { postings, start, end }: NameMatch,
  { text, knowledge, countries, named }: Context,
): StoredEntity | null {
  if (!/^\p{Lu}{2,}$/u.test(text.slice(start, end))) return null;
  const owners = new Set(postings.filter(({ form }) => form === 'name').map(({ item }) => item));
  if (owners.size !== 1) return null;
  const [owner] = owners;
  const others = postings.filter(({ item }) => item !== owner);
  if (others.length === 0 || !others.every(({ form }) => form === 'short')) return null;
  const spokenFor = others.some(({ item }) => {
    const other = knowledge.recordAt(item);
    if (other.kind === 'office') return false;
    return (
      countriesOf(other).some((country) => countries.has(country)) ||
      other.related.some((id) => named.has(id))
    );
  });
  const entity = knowledge.recordAt(owner!);
  return spokenFor || entity.kind !== 'organisation' ? null : entity;
}
