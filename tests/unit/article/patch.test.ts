import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findArticle } from '../../../src/article/find.ts';
import { patchArticle } from '../../../src/article/patch.ts';
import { ARTICLE_URL, documentOf, paragraphs, sentences } from './page.ts';

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

const added = (document: Document, place: (made: Element) => void, text: string) => {
  const made = Object.assign(document.createElement('p'), { textContent: text });
  place(made);
  return made;
};

it.each<[what: string, change: (document: Document) => Element[]]>([
  ['came first', (d) => [added(d, (made) => d.querySelector('main')!.prepend(made), sentences(2, 'bridge'))]],
  ['came in between', (d) => [added(d, (made) => element(d, 'x').after(made), sentences(2, 'bridge'))]],
  ['came last', (d) => [added(d, (made) => d.querySelector('main')!.append(made), sentences(2, 'bridge'))]],
  [
    'came after another',
    (d) => {
      const first = added(d, (made) => element(d, 'y').after(made), sentences(2, 'bridge'));
      return [added(d, (made) => first.after(made), sentences(2, 'tunnel')), first];
    },
  ],
  [
    'left',
    (d) => {
      const gone = element(d, 'x');
      gone.remove();
      return [gone];
    },
  ],
  [
    'was replaced',
    (d) => {
      const gone = element(d, 'x');
      return [added(d, (made) => gone.replaceWith(made), sentences(2, 'bridge')), gone];
    },
  ],
  [
    'moved',
    (d) => {
      d.querySelector('main')!.append(element(d, 'x'));
      return [element(d, 'x')];
    },
  ],
  [
    'came in another language',
    (d) => [
      added(
        d,
        (made) => element(d, 'x').after(made),
        'Der Hafen wurde in diesem Jahr noch einmal verbreitert, und die Stadt hat es mit einer neuen Steuer bezahlt.',
      ),
    ],
  ],
])('a paragraph that %s: the same as if the whole page were read', (_, change) => {
  const { document, article } = read();
  const patched = patchArticle(article, new Set(change(document)));
  expect(patched).toEqual(findArticle(document, ARTICLE_URL).article);
});

it.each<[what: string, text: (document: Document) => string, html?: string]>([
  ['is there already', (d) => element(d, 'x').textContent],
  ['is short and no sentence', () => 'Advertisement'],
  ['is a link', () => '', `<a href="/next">${sentences(2, 'bridge')}</a>`],
])('a new paragraph that %s asks for the whole page', (_, text, html) => {
  const { document, article } = read();
  const made = added(document, (one) => element(document, 'x').after(one), text(document));
  if (html) made.innerHTML = html;
  expect(patchArticle(article, new Set([made]))).toBeNull();
});

it('a headline that is gone asks for the whole page', () => {
  const { document, article } = read();
  const title = document.querySelector('h1')!;
  title.remove();
  expect(patchArticle(article, new Set([title]))).toBeNull();
});

it('keeps the language of what was not touched', () => {
  const { document, article } = read();
  const german = article.blocks.map((block, i) => (i === 2 ? { ...block, lang: 'de' } : block));
  const patched = patchArticle({ ...article, blocks: german }, new Set([element(document, 'x')]));
  expect(patched!.blocks.map(({ lang }) => lang)).toEqual(german.map(({ lang }) => lang));
});

it.each<[what: string, change: (document: Document) => void]>([
  ['lost its text', (d) => (element(d, 'x').textContent = '')],
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

it('whatever paragraphs come, go and change: the same as if the whole page were read, or null', () => {
  const change = fc.record({
    what: fc.constantFrom('come', 'go', 'edit'),
    at: fc.nat(20),
    topic: fc.constantFrom('bridge', 'tunnel', 'market', 'canal', 'station'),
  });
  let patchedSometimes = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const { document, article } = read();
      const touched = new Set<Element>();
      changes.forEach(({ what, at, topic }, i) => {
        const all = [...document.querySelectorAll('main > p')];
        const one = all[at % all.length]!;
        if (what === 'come')
          touched.add(added(document, (made) => one.after(made), sentences(2, `${topic} ${i}`)));
        else {
          if (what === 'go') one.remove();
          else one.append(` And the ${topic}, too.`);
          touched.add(one);
        }
      });
      const patched = patchArticle(article, touched);
      if (!patched) return;
      patchedSometimes++;
      expect(patched).toEqual(findArticle(document, ARTICLE_URL).article);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(patchedSometimes).toBeGreaterThan(20);
});
