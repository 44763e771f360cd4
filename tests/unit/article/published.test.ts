import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/article/published.ts';
import { articleIn, paragraphs } from './page.ts';

describe('dayOf', () => {
  it.each<[string, string | null]>([
    ['2018-05-31', '2018-05-31'],
    ['2018-05-31T23:30:00-05:00', '2018-05-31'],
    ['2018-05-31T22:30:00Z', '2018-05-31'],
    ['20180531', '2018-05-31'],
    ['20180531T120000', '2018-05-31'],
    ['2018/05/31 10:00:00', '2018-05-31'],
    ['31.05.2018, 10:00 Uhr', '2018-05-31'],
    ['Do 31.05.18 | 14:07 Uhr', '2018-05-31'],
    ['31. Mai 2018', '2018-05-31'],
    ['Donnerstag, 31. Mai 2018, 10.00 Uhr', '2018-05-31'],
    ['08:39, 31 May 2018', '2018-05-31'],
    ['May 31, 2018', '2018-05-31'],
    ['Thu May 31 2018 10:00:00 GMT+0200', '2018-05-31'],
    ['1527760800', '2018-05-31'],
    ['1527760800000', '2018-05-31'],
    ['1701011234', '2023-11-26'],
    ['2018053110', '2018-05-31'],
    ['1970-01-01T00:00:00Z', null],
    ['2018-5-31 7:14', '2018-05-31'],
    ['2018.05.31 07:14', '2018-05-31'],
    ['2018年5月31日 7時14分', '2018-05-31'],
    ['31/05/2018 - 07:14', '2018-05-31'],
    ['05/31/2018', '2018-05-31'],
    ['06/05/2018 7:14 pm', '2018-06-05'],
    ['06/05/2018 19:14', '2018-05-06'],
    ['Thu May 31 07:14:00 UTC 2018', '2018-05-31'],
    ['le 1er juin 2018 à 7h14', '2018-06-01'],
    ['2018-02-31', null],
    ['31.13.2018', null],
    ['yesterday', null],
    ['10:00', null],
    ['', null],
  ])('%s is %s', (written, day) => expect(dayOf(written)).toBe(day));
});

describe('the day of publication', () => {
  const page = (head: string, body: string): string =>
    `<head><title>Why the harbour was widened</title>${head}</head><h1>Why the harbour was widened</h1>${body}${paragraphs(6)}`;
  const ld = (thing: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;
  const meta = (name: string, day: string): string => `<meta property="${name}" content="${day}T10:00:00Z">`;

  it.each<[string, string, string, string]>([
    [
      'JSON-LD before all',
      ld({ '@type': 'NewsArticle', datePublished: '2018-05-31' }) +
        meta('article:published_time', '2018-05-30'),
      '',
      '2018-05-31',
    ],
    [
      'publication, not update',
      ld({ '@type': 'NewsArticle', dateModified: '2019-01-01', datePublished: '2018-05-31' }),
      '',
      '2018-05-31',
    ],
    [
      'the graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', datePublished: '2001-01-01' },
          { '@type': ['ReportageNewsArticle'], datePublished: '2018-05-31' },
        ],
      }),
      '',
      '2018-05-31',
    ],
    [
      'broken JSON-LD, as far as it goes',
      '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2018-05-31", oops}</script>',
      '',
      '2018-05-31',
    ],
    [
      'JSON-LD with a bare line feed',
      '<script type="application/ld+json">{"@type": "NewsArticle", "description": "a\nb", "datePublished": "2018-05-31",}</script>',
      '',
      '2018-05-31',
    ],
    [
      'the article, not the teasers in a list',
      ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', datePublished: '2016-01-01' }],
      }) + meta('article:published_time', '2018-05-31'),
      '',
      '2018-05-31',
    ],
    [
      'meta elements',
      meta('article:modified_time', '2019-01-01') + meta('article:published_time', '2018-05-31'),
      '',
      '2018-05-31',
    ],
    [
      'a time mark beside the headline',
      '',
      '<time datetime="2018-05-31T10:00">yesterday</time>',
      '2018-05-31',
    ],
    [
      'a time mark that is no update',
      '',
      '<time class="updated" datetime="2019-01-01">now</time><time datetime="2018-05-31">then</time>',
      '2018-05-31',
    ],
    ['a written line', '', '<p>Published 31 May 2018, 10:00</p>', '2018-05-31'],
    ['a written byline', '', '<div class="byline">Jane Example, 31.05.2018</div>', '2018-05-31'],
  ])('follows %s', (_, head, body, day) => expect(articleIn(page(head, body)).published).toBe(day));

  it('follows the address as a last resort', () => {
    expect(
      articleIn(page('', ''), 'https://www.example.org/2018/05/31/why-the-harbour-was-widened').published,
    ).toBe('2018-05-31');
  });
  it('is not a day named in the text', () => {
    expect(articleIn(page('', '<p>It was on 31 May 2018 that the council voted.</p>')).published).toBeNull();
  });
});
