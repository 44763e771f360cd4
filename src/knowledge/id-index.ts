import type { EntityId } from './entity.ts';

/**
 * Where the records lie whose id is not found as a name, by id: slots found by hash with open addressing, each with a record's
 * place plus one, 0 where it is free. An id is told by the record itself, so that nothing has to be made of ids beforehand.
 */
export type IdIndex = Uint16Array;

/** FNV-1a over the code units. */
function hashOf(id: EntityId): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * @param places of records, by id
 * @throws RangeError where a place is higher than two bytes can number
 */
export function indexIds(places: ReadonlyMap<EntityId, number>): IdIndex {
  let size = 2;
  while (size < places.size * 2) size *= 2;
  const slots = new Uint16Array(size);
  for (const [id, place] of places) {
    if (place >= (1 << 16) - 1) throw new RangeError(`too many records: ${place}`);
    let slot = hashOf(id) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = place + 1;
  }
  return slots;
}

/** The place of the record with this id, undefined where there is none. @param idAt the id of the record at a place */
export function placeById(
  slots: IdIndex,
  id: EntityId,
  idAt: (place: number) => EntityId,
): number | undefined {
  let slot = hashOf(id) & (slots.length - 1);
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (idAt(found - 1) === id) return found - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  return undefined;
}
