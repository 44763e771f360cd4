import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { bodyText } from '../../../src/article/body-text.ts';
import { findArticle } from '../../../src/article/find.ts';
import { ARTICLE_URL, articleIn, documentOf, fixture, linesOf, paragraphs } from './page.ts';

const URL_OF_REPORT =
  'https://www.aaretaler-bote.example/region/bruecke-ueber-die-aare-bleibt-gesperrt-4711.html';

/** The promise that highlights rest on: each node's text stands in the article's text where it says. */
function expectMapped(article: Article): void {
  for (const block of article.blocks) {
    let end = block.start;
    for (const { node, start } of block.nodes) {
      expect(article.text.slice(start, start + node.data.length)).toBe(node.data);
      expect(article.text.slice(end, start)).toMatch(/^\n*$/);
      end = start + node.data.length;
    }
    expect(end).toBe(block.end);
  }
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
    article.text,
  );
}

describe('findArticle on a whole page', () => {
  const document = documentOf(fixture('german-report.html'), URL_OF_REPORT);
  const before = document.documentElement.outerHTML;
  const found = findArticle(document, URL_OF_REPORT);
  const article = found.article!;

  it('finds what belongs to the article, and nothing else', () => {
    expect(linesOf(article)).toEqual([
      'title: Brücke über die Aare bleibt bis Herbst gesperrt',
      'lead: Die Gemeinde hat Risse in zwei Pfeilern gefunden. Pendlerinnen und Pendler müssen einen Umweg fahren.',
      'caption: Die gesperrte Brücke am Freitagmorgen.',
      'paragraph: Die Brücke bei Muri ist seit dem 10. Mai gesperrt, wie die Gemeinde am Freitag mitteilte. Fachleute fanden bei einer Kontrolle Risse in zwei Pfeilern.',
      'paragraph: «Die Sicherheit geht vor», sagte Gemeindepräsidentin Eva Muster. Sie rechnet mit Kosten in Millionenhöhe.',
      'heading: Umweg von zwölf Kilometern',
      'paragraph: Wer von einem Ufer zum anderen will, fährt nun über Thun. Das sind zwölf Kilometer mehr, und die Busse haben Verspätung.',
      'quote: Wir haben das seit Jahren gesagt, und niemand hat zugehört.',
      'paragraph: Der Kanton prüft drei Möglichkeiten:',
      'item: eine Verstärkung der Pfeiler',
      'item: einen Neubau weiter südlich',
      'paragraph: Im Herbst soll die Brücke wieder offen sein, sofern das Wetter mitspielt und die Firmen liefern.',
    ]);
  });

  it('tells title, language and the day of publication, not of the update', () => {
    expect(article).toMatchObject({
      title: 'Brücke über die Aare bleibt bis Herbst gesperrt',
      lang: 'de-CH',
      published: '2023-05-12',
    });
  });

  it('maps every block to live text nodes', () => expectMapped(article));
  it('gives its reasons', () =>
    expect(found.why).toEqual(expect.arrayContaining(['declares-article', 'long-text', 'headline'])));
  it('leaves the document as it was', () => expect(document.documentElement.outerHTML).toBe(before));
  it('offers the running text alone', () => {
    expect(bodyText(article)).not.toContain('Freitagmorgen');
    expect(bodyText(article).split('\n')[0]).toMatch(/^Die Gemeinde hat Risse/);
  });
});

describe('findArticle on text in unusual dress', () => {
  const page = (body: string): string =>
    `<title>Why the harbour was widened</title><body><h1>Why the harbour was widened</h1>${body}`;

  it.each<[string, string, string]>([
    [
      'line breaks, one of them within a paragraph',
      `<p>First line<br>second line.</p>${paragraphs(5)}`,
      'paragraph: First line second line.',
    ],
    [
      'paragraphs parted by two line breaks',
      `<div>${'The first part, with a comma.<br><br> The second part, with another.'}</div>${paragraphs(5)}`,
      'paragraph: The second part, with another.',
    ],
    [
      'a name across inline elements',
      `<p>So said <b>Kim </b><i>Jong</i>-<span>un</span>, twice.</p>${paragraphs(5)}`,
      'paragraph: So said Kim Jong-un, twice.',
    ],
    [
      'a dropped capital',
      `<p><span class="dropcap">T</span>he mayor said so herself.</p>${paragraphs(5)}`,
      'paragraph: The mayor said so herself.',
    ],
    [
      'a headline with its topic in one element',
      `${paragraphs(2)}<h2><span>The tax</span><span>Who pays</span></h2>${paragraphs(4, 'pier')}`,
      'heading: Who pays',
    ],
    [
      'a heading linked to itself',
      `${paragraphs(2)}<h2><a href="#tax">Who pays for it</a></h2>${paragraphs(4, 'pier')}`,
      'heading: Who pays for it',
    ],
    [
      'a box in a heading',
      `${paragraphs(2)}<h2><div>Who pays for it</div></h2>${paragraphs(4, 'pier')}`,
      'heading: Who pays for it',
    ],
    [
      'a custom element in a sentence',
      `<p>So said <x-name>Ms Example</x-name> on Friday.</p>${paragraphs(5)}`,
      'paragraph: So said Ms Example on Friday.',
    ],
    [
      'a sentence that is nearly all a link',
      `<p><a href="/x">The council said on Friday that the pier would close</a> for good.</p>${paragraphs(5)}`,
      'paragraph: The council said on Friday that the pier would close for good.',
    ],
    [
      'a caption without a figure',
      `<div><img src="a.jpg"><div>The harbour at dawn, seen from the old pier.</div></div>${paragraphs(5)}`,
      'caption: The harbour at dawn, seen from the old pier.',
    ],
  ])('reads %s', (_, body, line) => {
    const article = articleIn(page(`<main>${body}</main>`));
    expectMapped(article);
    expect(linesOf(article)).toContain(line);
  });

  it.each<[string, string]>([
    [
      'a form around everything',
      `<form id="aspnetForm"><input name="parentNode"><div>${paragraphs(6)}</div></form>`,
    ],
    ['a table for layout', `<table><tr><td><a href="/">Home</a></td><td>${paragraphs(6)}</td></tr></table>`],
    [
      'no paragraphs at all',
      `<div>${paragraphs(6).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
    ],
    [
      'a pay wall in the middle',
      `<div class="free">${paragraphs(2)}</div><div class="paywall">${paragraphs(4, 'pier')}</div>`,
    ],
    [
      'advertisements between its parts',
      `<div>${paragraphs(2)}</div><div class="ad">Buy now, while it lasts, in every shop.</div><div>${paragraphs(4, 'pier')}</div>`,
    ],
    ['a wrapper named after a sidebar', `<div class="content-with-sidebar sidebar">${paragraphs(6)}</div>`],
  ])('reads all of a text in %s', (_, body) => {
    const article = articleIn(page(body));
    expectMapped(article);
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'lead')).toHaveLength(6);
  });

  it.each<[string, string]>([
    ['a byline', '<p class="author">By Jane Example, our reporter at the harbour</p>'],
    ['a byline without a class', '<p>By Jane Example</p>'],
    ['a related link', '<p>Read more: <a href="/x">The pier that sank</a></p>'],
    [
      'a related box',
      '<div class="related-articles"><h3>More</h3><p>Another story, told at some length, with commas.</p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter"><p>Sign up, and we will write to you every morning.</p></div>',
    ],
    ['a share bar', '<div class="social-share">Share Facebook</div>'],
    ['comments', '<div id="comments"><p>I disagree with every word of this, and so does my dog.</p></div>'],
    [
      'a consent notice',
      '<div class="cookie-consent"><p>We value your privacy, and so do our 800 partners.</p></div>',
    ],
    ['an open dialog', '<dialog open><p>We value your privacy, and so do our 800 partners.</p></dialog>'],
    [
      'a closed dialog',
      '<dialog><article><p>Another story, told at some length, with commas.</p></article></dialog>',
    ],
    ['hidden text', '<p style="display: none">You cannot see this sentence, whatever you do.</p>'],
    ['text for screen readers', '<p class="sr-only">Advertisement begins here, please skip it.</p>'],
    ['a button', '<button>Show all the pictures of the harbour, please.</button>'],
    ['a photo credit', '<p>Photo: Jane Example</p>'],
    ['the headline again', '<p>Why the harbour was widened</p>'],
    [
      'a teaser card',
      '<div><h3><a href="/x">The pier that sank twice in a year</a></h3><p>A visit to the pier, with photographs.</p></div>',
    ],
    ['a heading that nothing follows', '<h2>You may be interested</h2>'],
  ])('leaves out %s', (_, extra) => {
    const plain = linesOf(articleIn(page(`<main>${paragraphs(6)}</main>`)));
    expect(linesOf(articleIn(page(`<main>${paragraphs(6)}${extra}</main>`)))).toEqual(plain);
  });

  it('finds an article that the site shows in a dialog', () => {
    const plain = linesOf(articleIn(page(`<main>${paragraphs(6)}</main>`)));
    expect(linesOf(articleIn(page(`<dialog open><main>${paragraphs(6)}</main></dialog>`)))).toEqual(plain);
  });
});

describe('findArticle on pages that are no articles', () => {
  const legal = 'https://www.aaretaler-bote.example/impressum';
  it.each<[string, string, string, string]>([
    ['an empty page', '', ARTICLE_URL, 'empty'],
    [
      'a page without running text',
      '<h1>Why the harbour was widened</h1><p>Soon.</p>',
      ARTICLE_URL,
      'too-short',
    ],
    ['a front page', fixture('front-page.html'), 'https://www.example.org/', 'front-page'],
    ['a section', fixture('front-page.html'), 'https://www.example.org/news/', 'section'],
    ['a section without an address', fixture('front-page.html'), '', 'section'],
    ['an imprint that claims to be an article', fixture('imprint.html'), legal, 'legal'],
    ['an imprint at an article-like address', fixture('imprint.html'), ARTICLE_URL, 'legal'],
  ])('says what %s is', (_, html, url, reason) => {
    expect(findArticle(documentOf(html), url)).toMatchObject({ article: null, reason });
  });
});
