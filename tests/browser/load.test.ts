import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

/** Sampled in `npm test`, whole in `npm run test:full`. */
const full = Boolean(process.env.FULL);
const TABS = full ? 100 : 5;
const WORDS = full ? 100_000 : 20_000;
const ARTICLES = full ? 1000 : 12;
/** A document has about 22, and Chromium keeps a few that were left: more than three of 12 would be a leak, as one of each of 1,000 would. */
const LINGERING = full ? ARTICLES : 66;

const article = readFileSync(join(import.meta.dirname, '../fixtures/site/artikel.html'), 'utf8');
const sentence =
  'Kim Yong Chol reiste am Donnerstag von Pjöngjang nach New York, wo ihn Mike Pompeo zum Essen empfing. ';
const long = article.replace(
  '</article>',
  `${`<p>${sentence.repeat(10)}</p>`.repeat(Math.ceil(WORDS / 10 / sentence.trim().split(' ').length))}</article>`,
);
/** In a page's own world: names of highlights are seen there. */
const highlighted = `[...'person event place'.split(' ')].some((kind) => CSS.highlights.has('dossier-' + kind))`;

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite({ made: new Map([['long.html', long]]) });
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
    expect(await browser.errors()).toEqual([]);
    await browser.go('http://www.srf.ch/artikel.html');
    await reader.annotated();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test(`${TABS} tabs with articles at once are all annotated`, { timeout: 600_000 }, async () => {
    const urls = Array.from({ length: TABS }, (_, i) => `http://www.srf.ch/artikel.html?${i}`);
    await browser.inTabs(urls, highlighted);
    expect(await browser.errors()).toEqual([]);
  });

  test(`an article of ${WORDS} words is annotated`, { timeout: 120_000 }, async () => {
    await browser.go('http://www.srf.ch/long.html');
    await until('highlights', () => browser.evaluate<boolean>(highlighted), 60_000);
    await reader.click('Waffenstillstand');
    await reader.cardNamed('Korean Armistice Agreement');
    await browser.press('Escape');
    expect(await browser.errors()).toEqual([]);
  });

  test(`memory returns to where it was after ${ARTICLES} articles`, { timeout: 3_600_000 }, async () => {
    const read = async (i: number) => {
      await browser.go(`http://www.srf.ch/${i % 2 ? 'artikel' : 'article'}.html?${i}`);
      await until('highlights', () =>
        browser.evaluate<boolean>(`${highlighted} || CSS.highlights.has('dossier-dark-person')`),
      );
    };
    // What the first articles load stays: the data set, the texts that were read.
    for (let i = 0; i < 4; i++) await read(i);
    const before = await browser.memory();
    for (let i = 0; i < ARTICLES; i++) await read(i);
    const after = await browser.memory();
    const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
    console.log(
      `${_name}: page ${megabytes(before.page)} to ${megabytes(after.page)} MB, background ${megabytes(before.background)} to ${megabytes(after.background)} MB, listeners ${before.listeners} to ${after.listeners}`,
    );
    expect(before.page).toBeGreaterThan(0);
    expect(before.background).toBeGreaterThan(0);
    if (before.listeners !== null) expect(after.listeners).toBeLessThan(before.listeners + LINGERING);
    expect(after.page).toBeLessThan(before.page * 1.2 + 2 ** 20);
    expect(after.background).toBeLessThan(before.background * 1.2 + 2 ** 20);
  });
});
