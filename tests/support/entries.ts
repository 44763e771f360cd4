import { annotate } from '../../src/annotate/annotate.ts';
import type { Lang } from '../../src/knowledge/entity.ts';
import type { Knowledge } from '../../src/knowledge/store.ts';
import { common } from './knowledge.ts';

/** Entries in YAML with a name and what must stand in any; `more`: further lines, each begun by a line break. */
export const organisation = (id: string, name: string, more = '') => `${id}:
  kind: organisation
  wikipedia: { en: ${name} }
  names: [${name}]${more}${common}
`;

export const place = (id: string, type: string, en: string, de: string, country?: string) => `${id}:
  kind: place
  type: ${type}
  wikipedia: { en: ${en} }
  names: { de: [${de}], en: [${en}] }${country ? `\n  country: ${country}` : ''}${common}
`;

export const person = (id: string, name: string, gender: 'male' | 'female', more = '') => `${id}:
  kind: person
  gender: ${gender}
  wikipedia: { en: ${name} }
  names: [${name}]${more}${common}
`;

/** What is found in a text but dates: "Kim = kim-jong-un". */
export const linksIn =
  (knowledge: Knowledge, published?: string) =>
  (text: string, lang: Lang): string[] =>
    annotate({ text, lang, ...(published && { published }) }, knowledge)
      .filter(({ kind }) => kind !== 'date')
      .map(({ text, entity }) => `${text} = ${entity}`);
