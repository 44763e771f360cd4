import { spanOf } from '../../knowledge/edtf.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { Context } from './context.ts';
import { holdsFunction, type RoleMention } from './roles.ts';

/**
 * "President Ferdinand Marcos", years after the father's death, is the son, whom the papers call so without his Jr.: the
 * title beside the name is his on the day. Null where the bearer of the plain name may be meant.
 */
export function heirMeant(
  entity: StoredEntity,
  role: RoleMention | null,
  context: Context,
): StoredEntity | null {
  const { day, knowledge, lang } = context;
  if (entity.kind !== 'person' || !entity.died || !role || role.notNow || !day) return null;
  const died = spanOf(entity.died)?.to;
  if (!died || died >= day) return null;
  for (const name of entity.names[lang]) {
    for (const { item, form } of knowledge.postingsNamed(`${name} Jr.`)) {
      const heir = knowledge.recordAt(item);
      if (form === 'name' && heir.kind === 'person' && holdsFunction(heir.id, role.functions, day, context))
        return heir;
    }
  }
  return null;
}
