import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Popup } from './drivers/driver.ts';
import { until } from './drivers/driver.ts';
import { drivers } from './drivers/index.ts';
import { madePages, noArticles, notedArticles } from './kinds-of-pages.ts';
import { listShown, Reader, typeQuery } from './reader.ts';
import { cardAtRest, picturePage } from './screenshots-page.ts';
import { serveSite } from './site.ts';

const words = {
  de: {
    lang: 'de-DE',
    page: 'artikel.html',
    person: 'Kim Yong Chol',
    event: 'Waffenstillstand',
    date: '12. Juni',
    place: 'Pjöngjang',
    why: 'Warum diese Karte?',
    mute: 'Kenne ich',
    query: 'Lawrow',
  },
  en: {
    lang: 'en-US',
    page: 'article.html',
    person: 'Kim Yong Chol',
    event: 'armistice',
    date: '12 June',
    place: 'Pyongyang',
    query: 'Kim',
    why: 'Why this card?',
    mute: 'I know this one',
  },
} as const;

/** The tabs after the first, and what is there when each is drawn. */
const tabsShown = { timeline: '.timeline-row', map: '.map-land', search: '.search .line' };

/**
 * Takes a picture of every state in both browsers, light and dark, German and English, into a folder; or only in those of
 * which the name has a part, such as `firefox-de`.
 */
export async function takeScreenshots(folder: string, root: string, part = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pages = join(root, 'tests/fixtures/site');
  const site = await serveSite({ folder: pages, made: await madePages(pages) });
  for (const [name, start] of drivers) {
    for (const lang of ['de', 'en'] as const) {
      for (const dark of [false, true]) {
        const what = `${name.toLowerCase()}-${lang}-${dark ? 'dark' : 'light'}`;
        if (!what.includes(part)) continue;
        const driver = await start({
          extension: join(root, 'dist/extension'),
          port: site.port,
          dark,
          lang: words[lang].lang,
        });
        const prefix = join(folder, what);
        try {
          await picture(driver, prefix, lang);
        } finally {
          await driver.close();
        }
        console.log(`${prefix}-*.png`);
      }
    }
  }
  await site.close();
}

async function chooseLanguage(driver: Driver, language: 'de' | 'en'): Promise<void> {
  await driver.go(await driver.ownPage('about.html'));
  await driver.evaluate(
    `(globalThis.browser ?? chrome).storage.sync.set({ language: '${language}' }).then(() => true)`,
  );
  await until('the language', () =>
    driver.evaluate<boolean>(`document.documentElement.lang === '${language}'`),
  );
}

/** Over a low window the panel's foot is out of sight until it has fitted itself in. Half a pixel is rounded away. */
const fitted = (popup: Popup) =>
  until('a popup as high as the panel', () =>
    popup.evaluate<boolean>(`innerHeight + 1 >= document.querySelector('.panel').offsetHeight`),
  );

async function picture(driver: Driver, prefix: string, lang: 'de' | 'en'): Promise<void> {
  const { page, person, event, date, place } = words[lang];
  const reader = new Reader(driver);
  await chooseLanguage(driver, lang);
  await driver.screenshot(`${prefix}-about.png`);
  await driver.go(await driver.ownPage('welcome.html'));
  await until('the sample', async () => (await reader.highlightNames()).length > 3);
  await driver.screenshot(`${prefix}-welcome.png`);
  for (const [what, text] of Object.entries({ person, event, date, place })) {
    await reader.click(text);
    await reader.cardName();
    await cardAtRest(driver);
    await driver.screenshot(`${prefix}-card-${what}.png`);
    await driver.press('Escape');
    await reader.noCard();
  }
  await picturePage(driver, reader, prefix, words[lang]);
  await driver.go(`http://www.srf.ch/${page}`);
  await reader.annotated();
  const popup = await driver.openPopup();
  await listShown(popup);
  await fitted(popup);
  await popup.screenshot(`${prefix}-popup.png`);
  await popup.evaluate(`document.querySelector('.order').click()`);
  await popup.screenshot(`${prefix}-popup-in-order.png`);
  for (const [tab, shown] of Object.entries(tabsShown)) {
    await popup.evaluate(`document.querySelector('#tab-${tab}').click()`);
    if (tab === 'search') await typeQuery(popup, words[lang].query);
    await until(tab, () => popup.evaluate<boolean>(`document.querySelector('${shown}') !== null`));
    await popup.screenshot(`${prefix}-popup-${tab}.png`);
  }
  await popup.evaluate(`document.querySelector('#view-search .line-open').click()`);
  await until('the card', () => popup.evaluate<boolean>(`document.querySelector('.card h2') !== null`));
  await popup.screenshot(`${prefix}-popup-card.png`);
  await popup.evaluate(`document.querySelectorAll('.menus details')[1].open = true`);
  await until('the menu', () => popup.evaluate<boolean>(`document.querySelector('.export') !== null`));
  await popup.screenshot(`${prefix}-popup-export.png`);
  await popup.close();
  for (const [name] of [...noArticles, ...notedArticles]) {
    await driver.go(`http://www.srf.ch/${name}`);
    const popup = await driver.openPopup();
    await until('what the page is', () =>
      popup.evaluate<boolean>(`document.querySelector('.notice:not(.waiting), .page-note') !== null`),
    );
    await fitted(popup);
    await popup.screenshot(`${prefix}-popup-at-${name.replace(/\W\w*$|\?.*/, '')}.png`);
    await popup.close();
  }
}
