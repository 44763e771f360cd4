import type { EntityBase, Lang, Source } from './entity.ts';

/** Address of a Wikipedia article. */
export function wikipediaUrl(lang: Lang, title: string): string {
  return `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, '_')).replace(/%(?:2C|3A|28|29|27)/gi, decodeURIComponent)}`;
}

/** Addresses that name the same thing: the English Wikipedia article, Wikidata where it was checked. */
export function sameAs({ wikipedia, wikidata }: Pick<EntityBase, 'wikipedia' | 'wikidata'>): string[] {
  const urls = [wikipediaUrl('en', wikipedia.en)];
  if (wikidata) urls.push(`https://www.wikidata.org/entity/${wikidata}`);
  return urls;
}

/** The English Wikipedia article as a source: every entity has it. */
export function wikipediaSource({ wikipedia }: Pick<EntityBase, 'wikipedia'>): Source {
  return { title: wikipedia.en, url: wikipediaUrl('en', wikipedia.en), publisher: 'Wikipedia' };
}
