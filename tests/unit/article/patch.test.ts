import { expect, it } from 'vitest';
import { findArticle } from '../../../src/article/find.ts';
import { patchArticle } from '../../../src/article/patch.ts';
import { ARTICLE_URL, documentOf, paragraphs } from './page.ts';

function read() {
  const html = `<h1>Why the harbour was widened</h1><main>${paragraphs(3)}<p id="x">It was <b>deep</b>, said the mayor, and nobody at the pier had known of it.</p><p id="y">First line of the poem,<br>second line of the poem, which is longer.</p>${paragraphs(2, 'pier')}</main>`;
  const document = documentOf(html);
  return { document, article: findArticle(document, ARTICLE_URL).article! };
}
const element = (document: Document, id: string) => document.getElementById(id)!;

it.each<[what: string, change: (document: Document) => void, ids: string[]]>([
  ['nothing', () => {}, ['x', 'y']],
  [
    'the text of a node',
    (d) => ((element(d, 'x').firstChild as Text).data = 'It was, they say, very '),
    ['x'],
  ],
  ['an inline element', (d) => element(d, 'x').append(d.createElement('em'), ' And so on.'), ['x']],
  [
    'two elements',
    (d) => {
      for (const id of ['x', 'y']) element(d, id).append(' And so on.');
    },
    ['x', 'y'],
  ],
])('%s changed: the same as if the whole page were read', (_, change, ids) => {
  const { document, article } = read();
  change(document);
  const patched = patchArticle(article, new Set(ids.map((id) => element(document, id))));
  expect(patched).toEqual(findArticle(document, ARTICLE_URL).article);
});

it.each<[what: string, change: (document: Document) => void]>([
  ['lost its text', (d) => (element(d, 'x').textContent = '')],
  ['is gone', (d) => element(d, 'x').remove()],
  [
    'holds blocks of its own now',
    (d) => element(d, 'x').append(d.createElement('div'), d.createElement('p')),
  ],
  [
    'became two',
    (d) => element(d, 'x').append(d.createElement('br'), d.createElement('br'), 'And more text.'),
  ],
])('an element that %s asks for the whole page', (what, change) => {
  const { document, article } = read();
  const changed = element(document, 'x');
  change(document);
  if (what.startsWith('holds')) changed.lastElementChild!.textContent = 'A paragraph within.';
  expect(patchArticle(article, new Set([changed]))).toBeNull();
});
