import type { Note } from './article.ts';
import type { Head } from './head.ts';
import { readStructuredData, type Thing } from './structured-data.ts';
import { sameWords } from './words.ts';

/** What the page declares of itself. */
export interface Metadata {
  /** The thing that the page says it is, where that is an article. */
  article: Thing | null;
  /** That thing is of this page: it has its title or address, or is the only one of its kind. */
  certain: boolean;
  /** Types of the things that the page as a whole is. */
  types: string[];
  openGraph: string | null;
  /** Headlines as declared, the likeliest first. */
  titles: string[];
  descriptions: string[];
  /** Days and times of publication as declared, the most trusted first. */
  published: string[];
  note: Note | null;
  languages: (string | null)[];
}

/** A section may list its articles as if it were each of them. */
const MOST_MAIN = 2;

const ARTICLE_TYPE =
  /^(?:\w*article|blogposting|liveblogposting|report|reportage|review|opinion|analysis|socialmediaposting|discussionforumposting)$/;

const isArticleType = (type: string): boolean => ARTICLE_TYPE.test(type);

/** Names of meta elements for the day of publication, the most trusted first. */
const PUBLISHED =
  `article:published_time og:article:published_time datepublished article:published og:published_time
  publish-date publishdate publication_date publication-date pubdate published_time published-date published_at
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime dc.date.issued dcterms.created dc.date.created
  dcterms.date dc.date dc.date.published article.published article_date_original date.created originalpublicationdate
  date`.split(/\s+/);

const firstOf = (head: Head, names: string[]): string[] =>
  names.flatMap((name) => head.metas.filter((meta) => meta.name === name).map((meta) => meta.content.trim()));

/** "Headline | Publisher", "Headline - Section - Publisher": the headline is the first part that is long enough. */
function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|–—»•·-]\s+|\s*\|\s*/).filter(Boolean);
  if (parts.length < 2) return title;
  const long = parts.find((part) => part.split(/\s+/).length >= 4);
  return long && title.startsWith(long) && long.length >= title.length * 0.35 ? long : title;
}

const pathOf = (url: string | null): string | null => {
  try {
    return url ? new URL(url).pathname.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
};

function noteOf(head: Head, article: Thing | null): Note | null {
  if (article?.types.includes('liveblogposting')) return 'live';
  const tier = firstOf(head, ['article:content_tier'])[0] ?? '';
  if (article?.free === false || /^(?:locked|metered|paid)$/i.test(tier)) return 'beginning';
  return head.pages ? 'part' : null;
}

/** Reads JSON-LD, meta elements and the like. */
export function readMetadata(head: Head, url: string): Metadata {
  const things = readStructuredData(head.data);
  const headlines = firstOf(head, ['og:title', 'twitter:title']);
  const here = new Set([pathOf(url), pathOf(head.canonical)].filter((path) => path));
  const articles = things.filter((thing) => thing.types.some(isArticleType));
  const fits = (thing: Thing): boolean =>
    here.has(pathOf(thing.url)) ||
    headlines.some((title) => thing.headline !== null && sameWords(title, thing.headline) > 0.8);
  const main = articles.filter((thing) => thing.main);
  const article =
    main.find(fits) ??
    main.find((thing) => thing.published !== null) ??
    main[0] ??
    articles.find(fits) ??
    null;
  const pages = things.filter((thing) => thing.main && thing.published !== null);
  return {
    article,
    certain: article ? article.main && (fits(article) || main.length <= MOST_MAIN) : false,
    types: [...new Set(things.filter((thing) => thing.main).flatMap((thing) => thing.types))],
    openGraph: firstOf(head, ['og:type'])[0]?.toLowerCase() ?? null,
    titles: [article?.headline ?? '', ...headlines, withoutSiteName(head.title)].filter(Boolean),
    descriptions: [
      ...firstOf(head, ['og:description', 'description', 'twitter:description']),
      article?.description ?? '',
    ].filter((text) => text.length > 40),
    published: [
      article?.published ?? '',
      ...firstOf(head, PUBLISHED),
      ...pages.map((thing) => thing.published ?? ''),
    ].filter(Boolean),
    note: noteOf(head, article),
    languages: [
      head.lang,
      article?.language ?? null,
      ...firstOf(head, ['content-language', 'language', 'dc.language', 'og:locale']),
    ],
  };
}
