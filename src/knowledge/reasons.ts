import type { Annotation } from '../annotate/annotation.ts';
import { nameOf } from './build-card.ts';
import type { Reasons } from './card.ts';
import type { EntityId, Lang } from './entity.ts';
import type { Knowledge } from './store.ts';

/** Why a mention was linked as it was, with names in the reader's language in place of ids. */
export function reasonsFor(
  { form, score, evidence, runnersUp }: Annotation,
  lang: Lang,
  knowledge: Knowledge,
): Reasons {
  const named = (id: EntityId) => {
    const record = knowledge.get(id);
    if (!record) return id;
    return record.kind === 'office' ? record.title[lang].male : nameOf(record, lang);
  };
  return {
    form,
    score,
    evidence: (evidence ?? []).map(({ because, ...one }) => ({
      ...one,
      ...(because && { because: because.map(named) }),
    })),
    runnersUp: (runnersUp ?? []).map(({ entity, score }) => ({ name: named(entity), score })),
  };
}
