import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { Context } from './context.ts';
import { holdsFunction, type RoleMention } from './roles.ts';
import { wordBefore } from './words.ts';

/** How far back, in UTF-16 code units, "the president" reaches when the article names several: two sentences. */
const NEAR = 250;

/** For so many days after a change of office a text that names both holders leaves it open who is meant. */
const CHANGE = 30;

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Whom "der Präsident", said without a country, takes up: the one person of the article who holds such an office. */
export function antecedentOf(
  mention: RoleMention,
  linked: readonly { match: { start: number }; entity: StoredEntity }[],
  day: string,
  context: Context,
): { person: EntityId; office?: undefined } | null {
  if (mention.functions.length === 0 || !isDefinite(mention, context)) return null;
  const noun = context.text.slice(mention.noun, mention.end);
  const last = new Map<EntityId, number>();
  const later = new Set<EntityId>();
  for (const { match, entity } of linked) {
    if (entity.kind !== 'person') continue;
    if (mention.gender !== 'any' && mention.gender !== entity.gender) continue;
    if (!holdsFunction(entity.id, mention.functions, day, context, noun)) {
      // So soon after a change of office "the president" may be either.
      if (holdsFunction(entity.id, mention.functions, daysBefore(day, CHANGE), context, noun)) return null;
      continue;
    }
    if (match.start < mention.start) last.set(entity.id, match.start);
    else later.add(entity.id);
  }
  const [nearest, next] = [...last].sort((a, b) => b[1] - a[1]);
  // A headline says "PM" before the text names him.
  if (!nearest) return later.size === 1 ? { person: [...later][0]! } : null;
  const distance = mention.start - nearest[1];
  const clear = !next || (distance <= NEAR && mention.start - next[1] > 2 * NEAR - 100);
  return clear ? { person: nearest[0] } : null;
}

/** "der Präsident", "the prime minister", or a headline's "PM": not "a president", nor "die Präsidenten". */
function isDefinite(mention: RoleMention, { text, language }: Context): boolean {
  const word = wordBefore(text, mention.start);
  if (/^\p{Lu}{2,}$/u.test(text.slice(mention.start, mention.end)))
    return !(word?.adjacent && language.copulas.has(word.lower));
  if (!word?.adjacent) return false;
  const forms = language.definite[mention.gender === 'female' ? 'female' : 'male'];
  return forms.has(word.lower);
}
