import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/find.ts';
import { ARTICLE_URL, articleIn, documentOf, paragraphs } from './page.ts';

const page = (body: string, head = ''): string =>
  `<head><title>Why the harbour was widened</title>${head}</head><body><h1>Why the harbour was widened</h1>${body}</body>`;
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const repeat = (count: number, html: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => html(i)).join('');

describe('findArticle on hostile pages', () => {
  it.each<[string, string]>([
    [
      'shadowed document properties',
      page(
        `<form name="body"></form><img name="documentElement"><img name="createTreeWalker"><img name="implementation"><img name="defaultView">${paragraphs(6)}`,
      ),
    ],
    [
      'a form whose fields shadow what a walk goes by',
      page(
        `<form>${[
          'parentNode',
          'firstChild',
          'nextSibling',
          'nextElementSibling',
          'firstElementChild',
          'children',
          'attributes',
          'className',
          'id',
          'tagName',
          'localName',
          'getAttribute',
          'textContent',
          'nodeType',
          'checkVisibility',
          'innerHTML',
        ]
          .map((name) => `<input name="${name}">`)
          .join('')}${paragraphs(6)}</form>`,
      ),
    ],
    ['broken JSON-LD', page(paragraphs(6), ld('{"@type": "NewsArticle", "headline": "x", '))],
    [
      'JSON-LD that pollutes',
      page(
        paragraphs(6),
        ld(
          '{"__proto__": {"polluted": 1, "@type": "NewsArticle"}, "constructor": {"prototype": {"polluted": 1}}}',
        ),
      ),
    ],
    [
      'JSON-LD nested a hundred thousand deep',
      page(paragraphs(6), ld(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
    ],
    [
      'JSON-LD of no use',
      page(
        paragraphs(6),
        ld('null') + ld('[null, 1, "x", {"@type": [null, {}], "datePublished": {}}]') + ld(''),
      ),
    ],
    ['a thousand empty boxes', page(repeat(1000, () => '<div></div>') + paragraphs(6))],
    ['many line breaks', page('<br>'.repeat(20_000) + paragraphs(6))],
    [
      'words made to slow patterns down',
      page(`<p>${'das '.repeat(38)}x</p><p>${'dpa '.repeat(38)}!</p>${paragraphs(6)}`),
    ],
  ])('reads an article beside %s', (_, html) => {
    const document = documentOf(html);
    const before = html.includes('"innerHTML"') ? '' : document.documentElement?.outerHTML;
    const found = findArticle(document, ARTICLE_URL);
    expect(found.article?.blocks.filter(({ kind }) => kind !== 'title').length).toBeGreaterThanOrEqual(6);
    if (before) expect(document.documentElement.outerHTML).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('gives up on a page that is too deep', () => {
    const document = documentOf('');
    let inner: Element = document.body;
    for (let i = 0; i < 2200; i++) inner = inner.appendChild(document.createElement('div'));
    inner.append('At the bottom of it all there is a sentence, and nothing else.');
    expect(findArticle(document, ARTICLE_URL)).toMatchObject({ article: null, reason: 'too-large' });
  });

  it.each([
    ['many elements', page(repeat(35_001, () => '<i></i>') + paragraphs(6))],
    ['many nodes', page(repeat(20_000, () => '<i>x</i>') + paragraphs(6))],
    ['much text', page(`${paragraphs(6)}<p>${'A sentence that never ends, '.repeat(72_000)}</p>`)],
  ])('gives up on a page with too %s', (_, html) => {
    expect(findArticle(documentOf(html), ARTICLE_URL)).toMatchObject({ article: null, reason: 'too-large' });
  });

  it.each<[string, (i: number) => string, number]>([
    [
      'paragraphs',
      (i) => `<p>Sentence ${i} of this page says little, but it says it, at some length.</p>`,
      17_000,
    ],
    ['headings', (i) => `<h2>Heading number ${i}</h2>`, 17_000],
    [
      'linked headlines',
      (i) => `<div><h2><a href="/${i}">Headline number ${i} of the day</a></h2></div>`,
      8500,
    ],
    ['inline elements in one paragraph', (i) => `<b>word${i}</b>, `, 11_000],
  ])(
    'is done with a page of very many %s in good time',
    (_, html, count) => {
      const document = documentOf(page(repeat(count, html)));
      const start = process.cpuUsage();
      findArticle(document, ARTICLE_URL);
      const { user, system } = process.cpuUsage(start);
      // A walk that grew with the square of the page would take minutes. Of the processor: a busy machine is no fault.
      expect((user + system) / 1000).toBeLessThan(10_000);
    },
    180_000,
  );

  it('never throws, whatever the document is', () => {
    const empty = documentOf('');
    empty.documentElement.remove();
    expect(findArticle(empty, 'not an address')).toMatchObject({ article: null, reason: 'empty' });
    expect(findArticle({} as Document, '')).toMatchObject({ article: null });
  });

  it('reads a text that is all in one element', () => {
    const text = repeat(60, (i) => `Sentence ${i} of this page says little, but it says it. `);
    expect(articleIn(page(`<div>${text}</div>`)).text).toContain('Sentence 59 of this page');
  });
});
