import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { type Context, countriesOf } from './context.ts';

/** How much of the body's country another one must have of the text, where the text begins with that other one. */
const SHARE = 0.5;

/**
 * "The Supreme Court" in an article on Brazil that names the United States too: without its country such a name means the
 * body of the country that the article is about. That is the one it names first, or most often.
 */
export function isAnothersBody(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  const { text, language, countries, inFull } = context;
  if (entity.kind !== 'organisation' || !entity.country || inFull.has(entity.id)) return false;
  if (!language.stateBodies.has(text.slice(match.start, match.end).replace(/\s+/g, ' ').toLowerCase()))
    return false;
  const own = countries.get(entity.country) ?? 0;
  const first = firstNamed(context);
  return [...countries].some(
    ([country, count]) =>
      country !== entity.country && (count > own || (country === first && count >= own * SHARE)),
  );
}

/** The country that the text names first, by itself or by somebody of it. */
function firstNamed({ named, knowledge }: Context): EntityId | null {
  let first: { country: EntityId; at: number } | null = null;
  for (const [id, [at]] of named) {
    const entity = knowledge.entity(id);
    const country = entity && countriesOf(entity)[0];
    if (country && at !== undefined && (!first || at < first.at)) first = { country, at };
  }
  return first?.country ?? null;
}
