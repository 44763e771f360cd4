import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title>${head}<h1>${title}</h1>${body}</html>`;
const declared = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const picture = (_: unknown, i: number) =>
  `<figure><img alt=""><figcaption>Singapore on day ${i}</figcaption></figure>`;

const teasers = '<article><h2><a href="/a">Donald Trump lands in Singapore</a></h2></article>'.repeat(8);

/** Pages that are no articles, by the name they are served at, and what the panel says of each. */
export const noArticles: [name: string, says: string, html?: string][] = [
  ['index.html', 'This looks like a front page. Open one of its articles.', page('The Example', '', teasers)],
  ['front.html', 'This looks like a list of articles. Open one of them.'],
  ['empty.html', 'This page has no text.'],
  ['huge.html?style', 'This page is too large to be read.'],
  [
    'short.html',
    'The text on this page is too short for an article.',
    page('Summit', '', '<p>Kim Jong Un meets Donald Trump in Singapore, and that is all.</p>'),
  ],
  [
    'contact',
    'This looks like a page of terms or an imprint.',
    page(
      'Contact',
      declared({ '@type': 'NewsArticle', headline: 'Contact', datePublished: '2018-05-31' }),
      '<p>Example Press Ltd, 1 Harbour Road, registered in England, company number 123. Angela Merkel was our guest once.</p>',
    ),
  ],
  [
    'video.html',
    'This page shows a video; there is hardly any text to read.',
    page(
      'The summit from the air',
      declared({ '@type': 'VideoObject' }),
      '<p>Donald Trump lands in Singapore.</p>',
    ),
  ],
  [
    'podcast',
    'This page is for listening; there is hardly any text to read.',
    page(
      'The summit by ear',
      declared({ '@type': 'PodcastEpisode' }),
      '<p>We talk about Donald Trump in Singapore.</p>',
    ),
  ],
  [
    'summit-in-pictures.html',
    'This page shows pictures; there is hardly any text to read.',
    page(
      'The summit in pictures',
      declared({ '@type': 'ImageGallery' }),
      Array.from({ length: 20 }, picture).join(''),
    ),
  ],
];

const published = { headline: 'A general comes to New York', datePublished: '2018-05-31T16:00:00-04:00' };

/** What the head of an article declares, by the name it is served at, and what the panel notes beside the list. */
export const notedArticles: [name: string, notes: string, head: string][] = [
  [
    'for-subscribers.html',
    'For subscribers: Dossier reads what this page shows.',
    declared({ '@type': 'NewsArticle', isAccessibleForFree: false, ...published }),
  ],
  [
    'live.html',
    'A live page: “today” is taken for the day it began, and may be wrong in later entries.',
    declared({ '@type': 'LiveBlogPosting', ...published }),
  ],
  [
    'page-1.html',
    'One page of several: Dossier reads this one, and the next when you turn to it.',
    '<link rel="next" href="page-2.html">',
  ],
];

/** The pages above that do not stand in the site's folder. */
export async function madePages(folder: string): Promise<Map<string, string>> {
  const article = await readFile(join(folder, 'article.html'), 'utf8');
  return new Map([
    ...noArticles.flatMap(([name, , html]) => (html === undefined ? [] : [[name, html] as const])),
    ...notedArticles.map(([name, , head]) => [name, article.replace('</head>', `${head}</head>`)] as const),
  ]);
}
