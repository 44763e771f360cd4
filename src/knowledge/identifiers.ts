import type { EntityId } from './entity.ts';
import { sameAs } from './sources.ts';
import type { Knowledge } from './store.ts';

/** Addresses that name the same thing, by entity; see `sameAs`. */
export type Identifiers = Record<EntityId, string[]>;

/** Those of the entities that the data set has. Rejects with DamagedFile where the file of the texts is not whole. */
export async function identifiersOf(
  entities: Iterable<EntityId>,
  knowledge: Knowledge,
): Promise<Identifiers> {
  const found: Identifiers = {};
  for (const id of knowledge.inOrder(entities)) {
    const entity = await knowledge.whole(id);
    if (entity) found[id] = sameAs(entity);
  }
  return found;
}
