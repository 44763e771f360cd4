import type { Found } from '../article/article.ts';
import { findArticle } from '../article/find.ts';

/** Finds the article in an HTML page by the same code that reads live documents. No script of the page runs. */
export async function articleIn(html: string, url: string): Promise<Found> {
  // jsdom takes a third of a second to load: only pages pay for it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return findArticle(window.document, url);
  } finally {
    window.close();
  }
}
