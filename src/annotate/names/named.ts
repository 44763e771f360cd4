import type { Lang } from '../../knowledge/entity.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import { caseFits, type Posting, type PostingForm } from './posting.ts';

/** What a name, written like this in a text of the language, stands for in one of the forms. */
export function postingsAs(
  name: string,
  forms: readonly PostingForm[],
  knowledge: Knowledge,
  lang: Lang,
): Posting[] {
  return knowledge
    .postingsNamed(name)
    .filter(
      ({ form, langs, caseRule }) => forms.includes(form) && langs.includes(lang) && caseFits(caseRule, name),
    );
}

/** Whom such a name stands for. */
export const peopleAs: typeof postingsAs = (name, forms, knowledge, lang) =>
  postingsAs(name, forms, knowledge, lang).filter(({ item }) => knowledge.recordAt(item).kind === 'person');
