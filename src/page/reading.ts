import type { Annotation } from '../annotate/annotation.ts';
import type { Article, Found } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import { foreignParts } from '../article/foreign-parts.ts';
import { patchArticle } from '../article/patch.ts';
import type { Summary } from '../knowledge/card.ts';
import { type Lang, languages } from '../knowledge/entity.ts';
import { askBackground } from '../shared/ask.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from '../shared/limits.ts';
import type { Silence } from '../shared/messages.ts';
import { interfaceLang } from '../shared/translation.ts';
import type { Touched } from './touched.ts';

/** An article with what is known about it. */
export interface Reading {
  article: Article;
  lang: Lang;
  annotations: Annotation[];
  cards: Summary[];
}

/**
 * Reads the document: as a whole, or only the elements of the known article whose text changed, where that is enough.
 * @param known the article as last found
 */
export function look(known: Article | null, touched: Touched, insist: boolean): Found {
  const patched = known && touched instanceof Set ? patchArticle(known, touched) : null;
  if (patched) return { article: patched, why: [], shadows: [] };
  return findArticle(window.document, location.href, insist);
}

/** Asks what is known about what was found; or says why there is nothing to show. */
export async function readingOf(found: Found, before: Reading | null): Promise<Reading | Silence> {
  const { article } = found;
  if (!article) return { state: 'no-article', reason: found.reason };
  const lang = languages.find((known) => article.lang?.toLowerCase().split('-')[0] === known);
  if (!lang) return { state: 'language', lang: article.lang };
  // The framework replaced nodes but not words: the answer still holds.
  if (before && before.article.text === article.text && before.article.published === article.published)
    return { ...before, article };
  if (article.text.length > LONGEST_TEXT) return { state: 'no-article', reason: 'too-large' };
  const answer = await askBackground('annotate', {
    text: article.text,
    title: article.title.slice(0, LONGEST_TITLE),
    lang,
    parts: foreignParts(article),
    day: article.published ?? undefined,
    interface: interfaceLang(),
  });
  return { article, lang, ...answer };
}

export function isReading(result: Reading | Silence): result is Reading {
  return 'article' in result;
}
