import type { EntityBase, Lang, Source } from './entity.ts';

/** Address of a Wikipedia article. */
export function wikipediaUrl(lang: Lang, title: string): string {
  return `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, '_')).replace(/%(?:2C|3A|28|29|27)/gi, decodeURIComponent)}`;
}

/** The English Wikipedia article as a source: every entity has it. */
export function wikipediaSource({ wikipedia }: Pick<EntityBase, 'wikipedia'>): Source {
  return { title: wikipedia.en, url: wikipediaUrl('en', wikipedia.en), publisher: 'Wikipedia' };
}
