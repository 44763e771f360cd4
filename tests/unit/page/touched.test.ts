// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { join, Territory, type Touched, WATCHED } from '../../../src/page/touched.ts';

const long = 'A sentence about the harbour, which was widened again, and about who paid for it. '.repeat(4);
const html = `<header class="top">News</header><div id="all"><main><div id="story">
  <p id="one">The first paragraph.</p><div id="ad"></div><p id="two">The <b>second</b> one.</p></div></main>
  <aside id="beside"><p>Clock</p></aside></div>`;

/** What becomes of the mutations that a change makes, on a page whose article is paragraphs one and two. */
function after(change: () => void, article = true): Touched {
  document.body.innerHTML = html;
  document.body.removeAttribute('class');
  const blocks = [...document.querySelectorAll('#story p')].map((element) => ({ element }) as Block);
  const territory = new Territory(article ? { blocks } : null);
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: WATCHED,
    attributeOldValue: true,
  });
  change();
  return territory.touched(observer.takeRecords());
}
const get = (id: string) => document.getElementById(id)!;
const made = (name: string, textContent: string, className = '') =>
  Object.assign(document.createElement(name), { textContent, className, id: 'new' });
const ids = (touched: Touched) =>
  touched instanceof Set ? [...touched].map(({ id }) => id).join(' ') : touched;

test.each<[what: string, change: () => void, touched: string]>([
  ['nothing', () => {}, 'nothing'],
  ['text of a paragraph', () => ((get('one').firstChild as Text).data = 'Other'), 'one'],
  ['text of an inline element in one', () => (get('two').querySelector('b')!.textContent = 'third'), 'two'],
  [
    'two paragraphs',
    () => {
      for (const id of ['one', 'two']) get(id).append('!');
    },
    'one two',
  ],
  ['a new paragraph', () => get('story').append(made('p', 'New')), 'new'],
  [
    'several new paragraphs, one after the other',
    () => get('story').append(made('p', 'New'), made('p', 'Newer')),
    'new new',
  ],
  ['a new paragraph that looks otherwise', () => get('story').append(made('p', 'New', 'teaser')), 'all'],
  ['a new paragraph among others of its kind', () => get('ad').append(made('p', 'New')), 'all'],
  ['a new heading', () => get('story').append(made('h2', 'New')), 'all'],
  ['a text without an element', () => get('story').append('New'), 'all'],
  [
    'a paragraph that came and went',
    () => {
      const p = made('p', 'New');
      get('story').append(p);
      p.remove();
    },
    'new',
  ],
  ['a paragraph replaced', () => get('one').replaceWith(get('one').cloneNode(true)), 'one one'],
  ['a paragraph moved', () => get('story').append(get('one')), 'one'],
  ['a paragraph removed', () => get('one').remove(), 'one'],
  ['the article removed', () => get('all').remove(), 'all'],
  [
    'an empty element beside the paragraphs',
    () => get('story').append(document.createElement('i')),
    'nothing',
  ],
  ['a paragraph hidden', () => (get('one').hidden = true), 'all'],
  ['a class around the article', () => (document.body.className = 'locked'), 'all'],
  ['the same class again', () => (document.querySelector('header')!.className = 'top'), 'nothing'],
  ['a style that hides', () => (get('story').style.display = 'none'), 'all'],
  ['a style that moves', () => (get('story').style.transform = 'none'), 'nothing'],
  [
    'a clock elsewhere',
    () => ((get('beside').firstElementChild!.firstChild as Text).data = '12:01'),
    'nothing',
  ],
  ['a class elsewhere', () => (get('beside').className = 'sticky'), 'nothing'],
  ['a short text elsewhere', () => get('beside').append('12 comments'), 'nothing'],
  ['a long text elsewhere', () => get('beside').append(long), 'all'],
])('%s', (_, change, touched) => expect(ids(after(change))).toBe(touched));

test.each<[what: string, change: () => void, touched: string]>([
  ['a short text', () => get('beside').append('12 comments'), 'nothing'],
  ['a long text', () => get('beside').append(long), 'all'],
  ['a text filled in', () => ((get('beside').firstElementChild!.firstChild as Text).data = long), 'all'],
])('without an article: %s', (_, change, touched) => expect(ids(after(change, false))).toBe(touched));

test('runs of changes are joined', () => {
  const [a, b] = [document.createElement('p'), document.createElement('p')];
  expect(join('nothing', new Set([a]))).toEqual(new Set([a]));
  expect(join(new Set([a]), new Set([b]))).toEqual(new Set([a, b]));
  expect(join(new Set([a]), 'all')).toBe('all');
  expect(join('nothing', 'nothing')).toBe('nothing');
});
