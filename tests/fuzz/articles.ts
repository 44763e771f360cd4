import * as fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect } from 'vitest';
import { findArticle } from '../../src/article/find.ts';
import type { Fuzz } from './index.ts';

const sentence =
  'In that year the harbour was widened again, and the town paid for it with a new tax on the ships.';
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(sentence, `${sentence} ${sentence} ${sentence}`) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '31. Mai 2018',
      '<b',
      '&#0;',
      '&lt;script&gt;',
      '\u202e',
      '\u00ad',
      '\n\n',
      '😀',
      '-->',
      ']]>',
    ),
  },
);
const names =
  'p p p p div div section article main h1 h2 h3 ul li blockquote figure figcaption a b em span br hr img form input table tr td svg template noscript script style iframe details dialog custom-box';
const name = fc.constantFrom(...names.split(' '));
const attribute = fc.constantFrom(
  ...[
    '',
    'class="teaser"',
    'class="comments related"',
    'id="body"',
    'name="body"',
    'name="documentElement"',
    'name="parentNode"',
  ],
  ...[
    'name="getAttribute"',
    'hidden',
    'style="display:none"',
    'role="navigation"',
    'itemprop="articleBody"',
    'class="&quot;&lt;"',
  ],
  ...[
    'href="javascript:alert(1)"',
    'onload="alert(1)"',
    'lang="de"',
    'datetime="2018-05-31"',
    `class="${'x'.repeat(3000)}"`,
  ],
);
const { node } = fc.letrec<{ node: string; inner: string }>((tie) => ({
  node: fc
    .tuple(name, attribute, tie('inner'))
    .map(([tag, more, inner]) => `<${tag} ${more}>${inner}</${tag}>`),
  inner: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    words,
    fc.array(tie('node'), { maxLength: 4 }).map((list) => list.join('')),
    fc.tuple(words, tie('node'), words).map((list) => list.join('')),
  ),
}));
const data = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '{"@type":"NewsArticle","headline":"Harbour","datePublished":"2018-05-31","inLanguage":"en"}',
    '{"__proto__":{"polluted":1},"@type":["NewsArticle"],"headline":{"@value":"x"}}',
    '{"@graph":[{"@type":"Article","datePublished":{}}]}',
    '{"@type":"NewsArticle",',
    '[[[[[[]]]]]]',
    'null',
  ),
);
const page = fc.record({ nodes: fc.array(node, { maxLength: 12 }), data, tail: words });
const address = fc.constantFrom(
  'https://www.example.org/news/town/why-the-harbour-was-widened-123456.html',
  'https://www.example.org/',
  'https://www.example.org/%E0%A4%A/2018/05/31/',
  'about:blank',
  '',
);

/** HTML to an article, or to none: no error, the document unchanged, and every block's text is that of its nodes. */
export function articles(): Fuzz {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  const parser = new window.DOMParser();
  return {
    name: 'HTML to the article finder',
    share: 1,
    property: fc.asyncProperty(
      page,
      address,
      fc.boolean(),
      async ({ nodes, data: json, tail }, url, insist) => {
        const html = `<!doctype html><html lang="en"><title>Harbour</title><script type="application/ld+json">${json}</script><body><h1>Why the harbour was widened</h1>${nodes.join('')}<p>${tail}</p>`;
        const document = parser.parseFromString(html, 'text/html');
        const { outerHTML } = Object.getOwnPropertyDescriptors(window.Element.prototype);
        const whole = () => outerHTML.get!.call(document.querySelector('html'));
        const before = whole();
        const found = findArticle(document, url, insist);
        expect(found.why).not.toContain('page-unreadable');
        expect(whole()).toBe(before);
        let last = 0;
        for (const block of found.article?.blocks ?? []) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          for (const { node: text, start } of block.nodes)
            expect(found.article!.text.slice(start, start + text.data.length)).toBe(text.data);
          last = block.end;
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
  };
}
