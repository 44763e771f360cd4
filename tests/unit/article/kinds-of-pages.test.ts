import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/article/find.ts';
import { articleIn, documentOf, paragraphs } from './page.ts';

const HEADLINE = 'Why the harbour was widened';
const at = (path: string) => `https://www.example.org${path}`;
const ARTICLE = at('/news/why-the-harbour-was-widened-4711.html');

const ld = (...things: object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`;
const news = (more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2018-05-31T10:00:00+02:00',
  ...more,
});
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const page = (head: string, body: string, title = HEADLINE) =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}</body></html>`;
const teasers = (count: number, text = '') =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article><h2><a href="/news/${i}">The harbour is number ${i} of all harbours</a></h2><p>${text || `Somebody measured harbour ${i}, and found it long.`}</p></article>`,
  ).join('');
const pictures = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<figure><img src="${i}.jpg"><figcaption>The harbour on day ${i}</figcaption></figure>`,
  ).join('');

describe('pages that are no articles, with the reason', () => {
  it.each<[what: string, html: string, url: string, reason: string]>([
    [
      'a video page',
      page(
        og('video.other') + ld({ '@type': 'VideoObject' }),
        '<p>The harbour from the air, in two minutes.</p>',
      ),
      at('/video/the-harbour-from-the-air-4711.html'),
      'video',
    ],
    [
      'a video page by its address alone',
      page('', '<p>The harbour from the air, in two minutes of film.</p>'),
      at('/videos/the-harbour-from-the-air-4711'),
      'video',
    ],
    [
      'a podcast episode',
      page(ld({ '@type': 'PodcastEpisode' }), '<p>We talk about the harbour, and about who paid for it.</p>'),
      at('/podcast/the-harbour-from-below-4711.html'),
      'audio',
    ],
    [
      'a gallery',
      page(ld({ '@type': 'ImageGallery' }), pictures(20)),
      at('/bilder/the-harbour-in-twenty-pictures-4711.html'),
      'gallery',
    ],
    [
      'a gallery that claims to be an article',
      page(og('article') + ld(news()), pictures(20)),
      at('/fotostrecke/the-harbour-in-twenty-pictures-4711.html'),
      'gallery',
    ],
    [
      'a section that says og:type article',
      page(og('article'), teasers(30), 'Politics'),
      at('/politics/'),
      'section',
    ],
    [
      'a topic page with an introduction',
      page(
        og('article'),
        `<p>All about the harbour: what was built there, when, and what the town paid for it, in one place.</p>${teasers(30)}`,
        'Harbour',
      ),
      at('/topics/harbour'),
      'section',
    ],
    [
      'a front page with one long teaser',
      page(
        '',
        `<article><h2><a href="/a">The pier that sank</a></h2>${paragraphs(2)}</article>${teasers(30)}`,
        'The Example',
      ),
      at('/'),
      'front-page',
    ],
    [
      'a contact page that claims to be a NewsArticle',
      page(
        og('article') + ld(news({ headline: 'Contact' })),
        `<p>Phone: 030 123. Fax: 030 124. We are glad to hear from you, whatever it is about.</p><p>Example Press Ltd, 1 Harbour Road, registered in England, company number 123, and open from nine to five.</p>`,
        'Contact',
      ),
      at('/contact'),
      'legal',
    ],
    ...(
      [
        [
          'de',
          'Datenschutzerklärung',
          '/datenschutz',
          'Wir verarbeiten personenbezogene Daten auf der Rechtsgrundlage von Art. 6 Abs. 1 DSGVO. Unsere Website setzt Cookies, sofern Ihre Einwilligung vorliegt. Haftung wird nicht übernommen.',
        ],
        [
          'en',
          'Privacy policy',
          '/privacy-policy',
          'We process personal data under the GDPR; the legal basis is your consent. Our website sets cookies. You have rights, and may write to our data protection officer.',
        ],
        [
          'fr',
          'Mentions légales',
          '/mentions-legales',
          'Le directeur de la publication est Jean Exemple. Les données personnelles sont traitées selon le RGPD, et des cookies sont déposés avec votre consentement. Responsabilité limitée.',
        ],
        [
          'it',
          'Informativa sulla privacy',
          '/privacy',
          'I dati personali sono trattati secondo il GDPR con il suo consenso; il titolare del trattamento è Esempio S.p.A. Il sito usa i cookie e non risponde di altri siti.',
        ],
        [
          'es',
          'Aviso legal',
          '/aviso-legal',
          'Los datos personales se tratan según el RGPD con su consentimiento; el responsable del tratamiento es Ejemplo S.L. Este sitio usa cookies y no responde de otros sitios.',
        ],
        [
          'nl',
          'Privacyverklaring',
          '/privacyverklaring',
          'Wij verwerken persoonsgegevens volgens de AVG met uw toestemming. Deze website plaatst cookies. De verwerkingsverantwoordelijke is Voorbeeld B.V., en u kunt bezwaar maken.',
        ],
      ] as const
    ).map(([lang, title, path, text]): [string, string, string, string] => [
      `a legal page in ${lang} that says og:type article`,
      page(
        og('article') + ld(news({ headline: title, inLanguage: lang })),
        `<p>${text}</p>`.repeat(1) + paragraphs(6, title),
        title,
      ),
      at(path),
      'legal',
    ]),
  ])('%s', (_, html, url, reason) => {
    const found = findArticle(documentOf(html, url), url);
    expect(found.article ? found.why : found.reason).toEqual(reason);
  });
});

describe('articles of special kinds', () => {
  it.each<[what: string, html: string, note: string | null]>([
    ['a plain article', page(ld(news()), paragraphs(6)), null],
    [
      'the beginning of an article that has to be paid for',
      page(
        ld(news({ isAccessibleForFree: false })),
        `${paragraphs(2)}<div class="paywall"><p>Subscribe now.</p></div>`,
      ),
      'beginning',
    ],
    [
      'an article behind a meter, by its meta element',
      page(`${ld(news())}<meta property="article:content_tier" content="locked">`, paragraphs(3)),
      'beginning',
    ],
    ['a live ticker', page(ld(news({ '@type': 'LiveBlogPosting' })), paragraphs(8)), 'live'],
    [
      'one page of several',
      page(`${ld(news())}<link rel="next" href="/news/harbour-2.html">`, paragraphs(6)),
      'part',
    ],
    [
      'a video page with a whole article',
      page(og('video.other') + ld(news(), { '@type': 'VideoObject' }), paragraphs(8)),
      null,
    ],
    [
      'a podcast page with a transcript',
      page(ld({ '@type': 'PodcastEpisode', datePublished: '2018-05-31' }) + og('article'), paragraphs(12)),
      null,
    ],
  ])('%s is read', (_, html, note) => {
    expect(articleIn(html, ARTICLE).note).toBe(note);
  });

  it('a live ticker has the day that it began on, not that of an entry', () => {
    const entry = (day: number) =>
      `<section><time datetime="2018-06-0${day}T10:00:00Z">June ${day}</time>${paragraphs(1, `pier ${day}`)}</section>`;
    const html = page(
      ld(news({ '@type': 'LiveBlogPosting', dateModified: '2018-06-03' })),
      `${paragraphs(2)}${[3, 2, 1].map(entry).join('')}`,
    );
    expect(articleIn(html, ARTICLE).published).toBe('2018-05-31');
  });

  it('of several articles one after another, the one that the title names', () => {
    const story = (headline: string, day: string) =>
      `<article><h1>${headline}</h1><time datetime="${day}">that day</time>${paragraphs(5, day)}</article>`;
    const html = (title: string) =>
      `<html lang="en"><head><title>${title}</title>${og('article')}<meta property="article:published_time" content="2018-05-31"></head><body><main>${story(HEADLINE, '2018-05-31')}${story('Who paid for the pier', '2018-06-04')}</main></body></html>`;
    const first = articleIn(html(HEADLINE), ARTICLE);
    const second = articleIn(html('Who paid for the pier'), ARTICLE);
    expect([first.title, first.published]).toEqual([HEADLINE, '2018-05-31']);
    expect([second.title, second.published]).toEqual(['Who paid for the pier', '2018-06-04']);
    expect(first.text).not.toContain('2018-06-04');
    expect(second.text).not.toContain('2018-05-31');
  });
});

describe('the day, however it is declared', () => {
  const micro = (day: string) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1>${day}<div itemprop="articleBody">${paragraphs(6)}</div></div>`;
  const plain = (body: string, head = '') =>
    `<html><head><title>${HEADLINE}</title>${head}</head><body><h1>${HEADLINE}</h1>${body}${paragraphs(6)}</body></html>`;
  const meta = (day: string) => plain('', `<meta property="article:published_time" content="${day}">`);
  it.each<[what: string, html: string]>([
    [
      'microdata in a meta element',
      micro('<meta itemprop="datePublished" content="2018-05-31T10:00:00+02:00">'),
    ],
    [
      'microdata in a time element',
      micro(
        '<time itemprop="dateModified" datetime="2018-07-01">July</time><time itemprop="datePublished" datetime="2018-05-31T10:00">May</time>',
      ),
    ],
    ['RFC 822', meta('Thu, 31 May 2018 07:14:00 +0200')],
    ['a space instead of T, and a zone', meta('2018-05-31 23:14:00.0 +0100')],
    ['a visible <time> alone', plain('<p><time datetime="2018-05-31T23:59:59-04:00">last night</time></p>')],
    ['French words', plain('<p>Publié le jeudi 31 mai 2018 à 10h12</p>')],
    ['Italian words', plain('<p>31 maggio 2018 alle 10:12</p>')],
    ['Spanish words', plain('<p>31 de mayo de 2018, 10:12</p>')],
    ['Dutch words', plain('<p>donderdag 31 mei 2018, 10:12</p>')],
    [
      'a publication beside an update',
      plain('<p>Aktualisiert: 02.06.2018, 10:12 Uhr</p><p>Veröffentlicht: 31.05.2018, 10:12 Uhr</p>'),
    ],
    [
      'the graph, where the page was published on another day',
      plain('', ld({ '@type': 'WebPage', datePublished: '2018-01-01' }, news())),
    ],
  ])('%s', (_, html) => expect(articleIn(html, ARTICLE).published).toBe('2018-05-31'));
});

describe('languages of blocks', () => {
  const german =
    'Der Hafen wurde in diesem Jahr wieder erweitert, und die Stadt hat dafür mit einer neuen Steuer bezahlt, wie sie es immer tut.';
  const foreign = (extra: string) =>
    articleIn(page(ld(news()), paragraphs(3) + extra + paragraphs(3, 'pier')), ARTICLE)
      .blocks.filter(({ lang }) => lang)
      .map(({ lang, kind }) => `${kind} ${lang}`);
  it.each<[what: string, extra: string, expected: string[]]>([
    ['none', '', []],
    ['a declared one', `<blockquote lang="de"><p>Der Hafen ist tief.</p></blockquote>`, ['quote de']],
    ['one that the text shows', `<p>${german}</p>`, ['paragraph de']],
    ['one that is declared wrongly', `<p lang="fr">${german}</p>`, ['paragraph de']],
    ['the article’s own, declared again', `<p lang="en-GB">The harbour is deep, they say.</p>`, []],
    ['too few words to tell', '<p>Der Hafen ist tief und die Stadt hat bezahlt.</p>', []],
  ])('%s', (_, extra, expected) => expect(foreign(extra)).toEqual(expected));
});
