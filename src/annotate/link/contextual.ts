import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { type Context, namedNear } from './context.ts';

/** How near, in UTF-16 code units, what a contextual name asks for must be named: a paragraph or two. */
const REACH = 700;

export interface ContextualChoice {
  entity: StoredEntity;
  /** The entities that made the word stand for it. */
  because: string[];
}

/** Which entity a common word stands for here: the one whose condition is met, or nothing where two are. */
export function chooseContextual(match: NameMatch, context: Context): ContextualChoice | null {
  const choices: ContextualChoice[] = [];
  for (const { item, form } of match.postings) {
    if (form !== 'contextual') continue;
    const entity = context.knowledge.recordAt(item);
    if (entity.kind === 'office') continue;
    const because = metCondition(entity, match.start, context);
    if (because) choices.push({ entity, because });
  }
  return choices.length === 1 ? choices[0]! : null;
}

function metCondition({ contextual }: StoredEntity, offset: number, context: Context): string[] | null {
  for (const condition of contextual?.when ?? []) {
    const wanted = typeof condition === 'string' ? [condition] : condition;
    if (wanted.every((id) => namedNear(context, id, offset, REACH))) return wanted;
  }
  return null;
}
