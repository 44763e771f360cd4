import type { Lang } from '../../knowledge/entity.ts';
import type { Form } from '../annotation.ts';

/** How the letters' case in the text must be for a name to count. */
export type CaseRule = 'any' | 'capital' | 'upper' | 'lastCapital' | 'upperEnding' | 'bothCapital';

/**
 * What a name of the index is to what it stands for. `title` is an office's, `roleNoun` a noun of the language,
 * `city` the name of a city that is known by where it lies only.
 */
export type PostingForm =
  | 'name'
  | 'short'
  | 'adjective'
  | 'demonym'
  | 'contextual'
  | 'title'
  | 'roleNoun'
  | 'city';

export type PostingGender = 'any' | 'male' | 'female';

/** One thing that a name may stand for. */
export interface Posting {
  /** Index of the record; of the role noun for `roleNoun`. */
  item: number;
  form: PostingForm;
  langs: readonly Lang[];
  caseRule: CaseRule;
  /** What the word tells of the holder's gender. */
  gender: PostingGender;
}

/** All of a posting but what it stands for: few kinds are many postings'. */
export type PostingKind = Omit<Posting, 'item'>;

/** A year, and the small word before it, may follow: "Parlamentswahl 2022", "Revolution von 1917". */
const lastWordCapital = /(?:^|[^\p{L}])\p{Lu}[^\s\p{Pd}]*(?:(?: \p{Ll}+)? \(?\p{N}[\p{N}\p{Pd},. )]*)?$/u;

/** Whether the slice of the text is written as the rule asks. Headlines in capitals pass, but for names under five letters. */
export function caseFits(rule: CaseRule, slice: string): boolean {
  switch (rule) {
    case 'any':
      return true;
    case 'capital':
      return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(slice) && (slice.length > 4 || !isShouted(slice));
    case 'upper':
      return /^\P{Ll}*$/u.test(slice);
    // "RTs" is RT's; "RTS" is somebody else, and "Uns" is us.
    case 'upperEnding':
      return /^\P{Ll}{2,}['’]?s$/u.test(slice);
    case 'lastCapital':
      return lastWordCapital.test(slice);
    case 'bothCapital':
      return /^\p{Lu}/u.test(slice) && lastWordCapital.test(slice);
  }
}

function isShouted(slice: string): boolean {
  return /^\p{Lu}{2,}$/u.test(slice);
}

/** The form an annotation made from a posting has. */
export function annotationForm(form: PostingForm): Form {
  if (form === 'demonym') return 'adjective';
  if (form === 'city') return 'name';
  return form === 'title' || form === 'roleNoun' ? 'role' : form;
}
