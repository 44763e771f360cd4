import type { Lang } from '../../knowledge/entity.ts';
import type { Form } from '../annotation.ts';

/** How the letters' case in the text must be for a name to count. */
export type CaseRule = 'any' | 'capital' | 'upper' | 'lastCapital' | 'upperEnding' | 'bothCapital';

const forms = ['name', 'short', 'adjective', 'demonym', 'contextual', 'title', 'roleNoun', 'city'] as const;
/**
 * What a name of the index is to what it stands for. `title` is an office's, `roleNoun` a noun of the language,
 * `city` the name of a city that is known by where it lies only.
 */
export type PostingForm = (typeof forms)[number];

const caseRules: readonly CaseRule[] = [
  'any',
  'capital',
  'upper',
  'lastCapital',
  'upperEnding',
  'bothCapital',
];
const genders = ['any', 'male', 'female'] as const;
export type PostingGender = (typeof genders)[number];

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

/** A posting in 32 bits: item 18, form 3, languages 2, case 3, gender 2. */
export function packPosting({ item, form, langs, caseRule, gender }: Posting): number {
  if (item >= 1 << 18) throw new RangeError(`too many records: ${item}`);
  const mask = (langs.includes('de') ? 1 : 0) | (langs.includes('en') ? 2 : 0);
  return (
    (item |
      (forms.indexOf(form) << 18) |
      (mask << 21) |
      (caseRules.indexOf(caseRule) << 23) |
      (genders.indexOf(gender) << 26)) >>>
    0
  );
}

export function unpackPosting(packed: number): Posting {
  const langs: Lang[] = [];
  if (packed & (1 << 21)) langs.push('de');
  if (packed & (2 << 21)) langs.push('en');
  return {
    item: packed & 0x3ffff,
    form: forms[(packed >>> 18) & 7]!,
    langs,
    caseRule: caseRules[(packed >>> 23) & 7]!,
    gender: genders[(packed >>> 26) & 3]!,
  };
}

const lastWordCapital = /(?:^|[^\p{L}])\p{Lu}[^\s\p{Pd}]*$/u;

/** Whether the slice of the text is written as the rule asks. Headlines in capitals pass, but for names under five letters. */
export function caseFits(rule: CaseRule, slice: string): boolean {
  switch (rule) {
    case 'any':
      return true;
    case 'capital':
      return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(slice) && (slice.length > 4 || !isShouted(slice));
    case 'upper':
      return /^\P{Ll}*s?$/u.test(slice);
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
