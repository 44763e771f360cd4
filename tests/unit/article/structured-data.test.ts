import { describe, expect, it } from 'vitest';
import { readStructuredData } from '../../../src/article/structured-data.ts';

describe('readStructuredData', () => {
  it.each<[string, string]>([
    ['plain', '{"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31"}'],
    [
      'in CDATA marks',
      '//<![CDATA[\n{"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31"}\n//]]>',
    ],
    ['in a comment', '<!-- {"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31"} -->'],
    [
      'with a full type',
      '{"@type": "http://schema.org/NewsArticle", "headline": "H", "datePublished": "2018-05-31"}',
    ],
    ['with a comma too many', '{"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31",}'],
    ['cut off', '{"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31", "x'],
    ['in a graph', '{"@graph": [{"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31"}]}'],
    [
      'as the main entity',
      '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "H", "datePublished": "2018-05-31"}}',
    ],
  ])('reads an article %s', (_, source) => {
    const article = readStructuredData([source]).find(({ types }) => types.includes('newsarticle'));
    expect(article).toMatchObject({ main: true, headline: 'H', published: '2018-05-31' });
  });

  it('tells things in lists from what the page is', () => {
    const things = readStructuredData([
      '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "H"}]}',
    ]);
    expect(things.find(({ types }) => types.includes('newsarticle'))?.main).toBe(false);
  });

  it.each(['', 'null', '[]', '"x"', '{', '{"@type": 1}', '{"@type": "NewsArticle", "headline": [[["x"]]]}'])(
    'survives %s',
    (source) => expect(() => readStructuredData([source])).not.toThrow(),
  );
});
