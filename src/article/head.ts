import type { Dom } from './dom.ts';

/** What a page says of itself apart from its text, read without walking through it. */
export interface Head {
  title: string;
  /** As declared on the root element. */
  lang: string | null;
  canonical: string | null;
  /** Meta elements by name or property, in lower case, in document order. */
  metas: { name: string; content: string }[];
  /** Sources of the JSON-LD scripts. */
  data: string[];
  /** Headings that are links, or in links. */
  linkedHeadings: number;
  /** Has a page before or after it (`rel=next`, `rel=prev`). */
  pages: boolean;
}

const MOST_METAS = 500;
const MOST_SCRIPTS = 50;
const LONGEST_CONTENT = 5_000;
const LONGEST_TITLE = 1_000;

/** Reads title, meta elements, JSON-LD. */
export function readHead(dom: Dom): Head {
  const metas: Head['metas'] = [];
  for (const meta of [...dom.queryAll('meta[content]')].slice(0, MOST_METAS)) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => dom.attribute(meta, key))
      .find(Boolean);
    const content = dom.attribute(meta, 'content');
    if (name && content)
      metas.push({ name: name.toLowerCase().trim(), content: content.slice(0, LONGEST_CONTENT) });
  }
  const title = dom.queryAll('head > title')[0];
  const canonical = dom.queryAll('link[rel="canonical"]')[0];
  const scripts = [...dom.queryAll('script[type*="ld+json" i]')].slice(0, MOST_SCRIPTS);
  return {
    title: title ? dom.text(title).trim().slice(0, LONGEST_TITLE) : '',
    lang: dom.root && (dom.attribute(dom.root, 'lang') ?? dom.attribute(dom.root, 'xml:lang')),
    canonical: canonical ? dom.attribute(canonical, 'href') : null,
    metas,
    data: scripts.map((script) => dom.text(script)),
    pages: dom.queryAll('head > link[rel="next"], head > link[rel="prev"]').length > 0,
    linkedHeadings: dom.queryAll('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
      .length,
  };
}
