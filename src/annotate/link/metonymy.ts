import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { Context } from './context.ts';
import { wordAfter, wordBefore } from './words.ts';

/** Whose government a capital stands for where it acts: "Moskau erklärte", "Beijing warned". Null where it is a place. */
export function governmentMeant(
  entity: StoredEntity,
  { start, end }: { start: number; end: number },
  { text, language, knowledge }: Context,
): EntityId | null {
  if (entity.kind !== 'place' || !entity.country) return null;
  const country = knowledge.get(entity.country);
  if (country?.kind !== 'place' || country.capital !== entity.id) return null;
  const before = wordBefore(text, start);
  if (before?.adjacent && language.locative.has(before.lower)) return null;
  const after = wordAfter(text, end);
  const acts = after?.adjacent === true && !after.dashed && language.actVerbs.has(after.text);
  const inverted = before?.adjacent === true && !before.dashed && language.actVerbs.has(before.text);
  return acts || (inverted && language.nounsCapitalised) ? country.id : null;
}
