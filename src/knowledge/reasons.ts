import type { Annotation } from '../annotate/annotation.ts';
import { nameOf } from './build-card.ts';
import type { Reasons } from './card.ts';
import type { EntityId, Lang } from './entity.ts';
import type { Knowledge } from './store.ts';

/** The linker's features as they are told; one that is not listed is too small a matter for a reader, or told by the form. */
const tellable = {
  contextual: 'contextual',
  holdsOffice: 'holds_office',
  namedWithRole: 'named_with_role',
  namedBefore: 'named_before',
  namedLater: 'named_later',
  namedInTitle: 'named_in_title',
  roleBeside: 'role_beside',
  otherRoleBeside: 'other_role_beside',
  prominence: 'prominence',
  country: 'country',
  largeCity: 'large_city',
  related: 'related',
  relatedToThing: 'related',
  genderFits: 'gender_fits',
  genderDiffers: 'gender_differs',
  notYetBorn: 'not_yet_born',
  longDead: 'long_dead',
  metonym: 'metonym',
  dominant: 'dominant',
  spelledOut: 'spelled_out',
  capital: 'capital',
  commonWord: 'common_word',
  quoted: 'quoted',
  timely: 'timely',
} as const;

export type Why = (typeof tellable)[keyof typeof tellable];

const whyOf = (feature: string): Why[] =>
  Object.hasOwn(tellable, feature) ? [tellable[feature as keyof typeof tellable]] : [];

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
    evidence: (evidence ?? []).flatMap(({ feature, weight, because }) =>
      whyOf(feature).map((why) => ({ why, weight, ...(because && { because: because.map(named) }) })),
    ),
    runnersUp: (runnersUp ?? []).map(({ entity, score }) => ({ name: named(entity), score })),
  };
}
