import type { Annotation } from '../annotate/annotation.ts';
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import type { Summary } from '../knowledge/card.ts';
import { type Lang, languages } from '../knowledge/entity.ts';
import { askBackground } from '../shared/ask.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from '../shared/limits.ts';
import type { Silence } from '../shared/messages.ts';
import { interfaceLang } from '../shared/translation.ts';

/** An article with what is known about it. */
export interface Reading {
  article: Article;
  lang: Lang;
  annotations: Annotation[];
  cards: Summary[];
}

/** Finds the article in the document and asks what is known about it; or says why there is nothing to show. */
export async function readPage(before: Reading | null, insist: boolean): Promise<Reading | Silence> {
  const { article, ...found } = findArticle(document, location.href, insist);
  if (!article) return { state: 'no-article', reason: 'reason' in found ? found.reason : 'empty' };
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
    day: article.published ?? undefined,
    interface: interfaceLang(),
  });
  return { article, lang, ...answer };
}

export function isReading(result: Reading | Silence): result is Reading {
  return 'article' in result;
}
