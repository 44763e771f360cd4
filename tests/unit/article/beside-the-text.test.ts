import { describe, expect, it } from 'vitest';
import { articleIn, linesOf, paragraphs } from './page.ts';

const HEADLINE = 'Why the harbour was widened';

/** What an article of six paragraphs has beside its headline and these. */
const beside = (before: string, within: string, lang = 'en'): string[] => {
  const html = `<html lang="${lang}"><head><title>${HEADLINE}</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2018-05-31"}</script></head>
    <body><main><article><h1>${HEADLINE}</h1>${before}<div>${paragraphs(3)}${within}${paragraphs(3, 'pier')}</div></article></main></body></html>`;
  const lines = linesOf(articleIn(html));
  expect(lines.filter((line) => line.startsWith('paragraph: Part'))).toHaveLength(6);
  return lines.filter((line) => line !== `title: ${HEADLINE}` && !line.startsWith('paragraph: Part'));
};

describe('what stands between headline and text', () => {
  it.each<[what: string, before: string, lines: string[]]>([
    [
      'a second line that is a heading',
      '<h2>Nobody wanted to pay for it when it was built</h2>',
      ['lead: Nobody wanted to pay for it when it was built'],
    ],
    [
      'what the article says, in points',
      '<ul><li>The harbour was widened for the third time in ten years</li><li>Fishermen will have to go around it until autumn</li></ul>',
      [
        'item: The harbour was widened for the third time in ten years',
        'item: Fishermen will have to go around it until autumn',
      ],
    ],
    [
      'links in a list',
      '<ul><li><a href="/a">The harbour that was widened in the town of Olten</a></li></ul>',
      [],
    ],
    [
      'a line with the clock in it',
      '<div><time datetime="2018-05-31T10:00">2 days ago</time> <span>Jane Example</span> <span>transport correspondent, Harbour Town</span></div>',
      [],
    ],
    [
      'whose picture it is',
      '<p>Jane Example / AFP / Getty Images</p><p>Illustration by Jane Example</p>',
      [],
    ],
    [
      'an event with its day',
      '<p>A chronicle, with <time datetime="1953-07-27">27 July 1953</time> as the day on which it all began again.</p>',
      ['paragraph: A chronicle, with 27 July 1953 as the day on which it all began again.'],
    ],
  ])('%s', (_, before, lines) => expect(beside(before, '')).toEqual(lines));
});

describe('what stands in the text', () => {
  it.each<[what: string, within: string, lines: string[]]>([
    [
      'a newsletter in a <figure>',
      '<figure><div><a href="#on">skip past newsletter promotion</a><p>Our letter tells every morning what has happened in the harbours of this country</p></div></figure><p>after newsletter promotion</p>',
      [],
    ],
    [
      'a picture with its caption in a <figure>',
      '<figure><img src="a.jpg"><figcaption>The harbour on the day on which it was opened</figcaption></figure>',
      ['caption: The harbour on the day on which it was opened'],
    ],
    [
      'a picture whose caption is a plain box',
      '<figure><picture><img src="a.jpg"></picture><div>The harbour on the day on which it was opened</div></figure>',
      ['caption: The harbour on the day on which it was opened'],
    ],
    [
      'a subscription',
      '<section class="offer"><h3>Read on for one euro</h3><p>Four weeks of all articles, and after that nine euros in each month that follows.</p></section>',
      [],
    ],
    [
      'a subscription that no name tells',
      '<p>Get all articles for four weeks, and cancel at any time.</p><p>Sind Sie bereits Abonnent? Melden Sie sich hier an.</p>',
      [],
    ],
    [
      'who wrote and who translated',
      '<p>Reporting by Jane Example and John Sample; Editing by Ann Other</p><p>Translated from German by Jane Example</p><p>(Anna Beispiel, 31.5.2018)</p>',
      [],
    ],
    [
      'whom to follow',
      '<p><em>Follow Jane Example on X</em></p><p>Follow Jane and John Example on Twitter.</p>',
      [],
    ],
  ])('%s', (_, within, lines) => expect(beside('', within)).toEqual(lines));

  it.each([
    'The service will raise its prices for subscribers.',
    'Some 2000 people in the town have bereits registriert sich.',
    'Der Vertrag mit dem Hafen ist jederzeit kündbar.',
    'Reporting from the harbour has become impossible since then.',
    'Adapted from a novel by Jane Example, the film tells of a harbour.',
  ])('a sentence of the text is none of it: %s', (line) =>
    expect(beside('', `<p>${line}</p>`)).toEqual([`paragraph: ${line}`]),
  );
});

it('a page that says around all of it that a dialog is open', () => {
  const html = `<html lang="en"><title>${HEADLINE}</title><body><div class="modal-open has-comments comments"><main><h1>${HEADLINE}</h1>${paragraphs(6)}</main></div></body></html>`;
  expect(linesOf(articleIn(html))).toHaveLength(7);
});

describe('the day that only a line tells', () => {
  const withLine = (line: string) =>
    articleIn(
      `<html lang="en"><title>${HEADLINE}</title><body><main><h1>${HEADLINE}</h1>${line}${paragraphs(6)}</main></body></html>`,
    ).published;
  it.each<[line: string, day: string | null]>([
    ['<p>Von Anna Beispiel, Bern, Donnerstag, 31. Mai 2018, 10.12 Uhr</p>', '2018-05-31'],
    ['<p>By Jane Example and John Sample in Harbour Town, 31 May 2018</p>', '2018-05-31'],
    ['<p>Published at noon on the day itself, which was 31 May 2018</p>', '2018-05-31'],
    ['<ul><li>The harbour was opened to all ships on May 31, 2008</li></ul>', null],
    ['<p>Founded 31 May 1908</p>', null],
  ])('%s', (line, day) => expect(withLine(line)).toBe(day));
});
