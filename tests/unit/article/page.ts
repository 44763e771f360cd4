import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../src/article/article.ts';
import { findArticle } from '../../../src/article/find.ts';

/** A document as a browser would have it, its scripts not run. */
export const documentOf = (html: string, url = 'https://www.example.org/'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/articles/${name}`, import.meta.url), 'utf8');

/** Sentences enough to make a page an article, different each time. */
export const sentences = (count: number, topic = 'harbour'): string =>
  Array.from(
    { length: count },
    (_, i) => `In year ${1900 + i} the ${topic} was widened again, and the town paid for it with a new tax.`,
  ).join(' ');

export const paragraphs = (count: number, topic?: string): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>Part ${i + 1}. ${sentences(3, `${topic ?? 'harbour'} of part ${i + 1}`)}</p>`,
  ).join('');

export const ARTICLE_URL = 'https://www.example.org/news/town/why-the-harbour-was-widened-123456.html';

export function articleIn(html: string, url = ARTICLE_URL): Article {
  const found = findArticle(documentOf(html, url), url);
  if (!found.article) throw new Error(`no article: ${found.reason} (${found.why.join(', ')})`);
  return found.article;
}

/** Blocks as "kind: text", white space collapsed. */
export const linesOf = (article: Article): string[] =>
  article.blocks.map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).replace(/\s+/g, ' ').trim()}`,
  );
