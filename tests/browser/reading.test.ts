import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type Popup, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { madePages, noArticles, notedArticles } from './kinds-of-pages.ts';
import { Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const german = 'http://www.srf.ch/artikel.html';
const english = 'http://www.srf.ch/article.html';

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite({ made: await madePages(join(import.meta.dirname, '../fixtures/site')) });
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => browser.reset());

  test('an article at a publisher’s address is annotated, its DOM untouched', async () => {
    await browser.go(german);
    const before = await browser.evaluate<string>('document.documentElement.outerHTML');
    await reader.annotated();
    await reader.rest('Kim Yong Chol');
    await reader.cardNamed('Kim Yong-chol');
    await reader.leave();
    await reader.noCard();
    expect(await browser.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    const served = await browser.evaluate<string>(
      `[...document.scripts].length + ':' + document.styleSheets.length`,
    );
    expect(served).toBe('1:0');
  });

  test('resting on a name opens its card with the office of that day; the pointer may move into it', async () => {
    await browser.go(german);
    await reader.annotated();
    const waited = await reader.timesCards();
    await reader.rest('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    expect(await waited()).toBeGreaterThanOrEqual(500);
    const asOf = await browser.inCard<string>(`root.querySelector('.as-of').textContent`);
    expect(asOf).toContain('Secretary of State');
    expect(asOf).toContain('26 April 2018');
    await reader.moveIntoCard();
    await reader.cardStays();
    await reader.leave();
    await reader.noCard();
    expect(await waited()).toBeGreaterThanOrEqual(300);
  });

  test('a click opens a card at once, a click elsewhere closes it', async () => {
    await browser.go(german);
    await reader.annotated();
    await reader.click('Waffenstillstand');
    await reader.cardNamed('Korean Armistice Agreement');
    const card = await browser.inCard<string>('root.textContent');
    expect(card).toContain('27 July 1953');
    expect(card).toContain('Panmunjom');
    await reader.clickBeside();
    await reader.noCard();
  });

  test('a date tells its distance and what happened on it', async () => {
    await browser.go(german);
    await reader.annotated();
    await reader.click('12. Juni');
    await reader.cardNamed('Tuesday, 12 June 2018');
    const card = await browser.inCard<string>('root.textContent');
    expect(card).toContain('twelve days after this article');
    expect(card).toMatch(/Singapore summit/i);
  });

  test('the keyboard goes from highlight to highlight; Escape gives the focus back', async () => {
    await browser.go(german);
    await reader.annotated();
    await browser.command('next');
    const first = await reader.cardName();
    expect(await browser.evaluate<boolean>(`document.activeElement.matches(':root > div[popover]')`)).toBe(
      true,
    );
    await browser.command('next');
    const second = await until('another card', async () => {
      const name = await reader.cardName();
      return name !== first && name;
    });
    await browser.command('previous');
    await reader.cardNamed(first);
    expect(second).not.toBe(first);
    await browser.press('Escape');
    await reader.noCard();
    expect(await browser.evaluate<boolean>('document.activeElement === document.body')).toBe(true);
  });

  test('scrolling the mention away closes its card', async () => {
    await browser.go(english);
    await reader.annotated();
    await browser.evaluate(`document.body.style.minHeight = '4000px'`);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await browser.evaluate('scrollTo(0, 3000)');
    await reader.noCard();
  });

  test('on a dark page the highlights and the card are dark', async () => {
    await browser.go(`${english}?style`);
    await reader.annotated();
    const kinds = await reader.highlightNames();
    expect(kinds).toContain('dossier-dark-person');
    expect(kinds.every((name) => name.startsWith('dossier-dark-'))).toBe(true);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    expect(await browser.inCard<string>('root.dataset.theme')).toBe('dark');
  });

  /** What the popup says in place of a list. */
  const notice = (popup: Popup) =>
    until('a notice', () =>
      popup.evaluate<string>(`document.querySelector('.notice:not(.waiting)')?.innerText`),
    );

  test.each([
    ...noArticles.map(([name, says]) => [name, says] as const),
    ['article-francais.html', 'The article is in French'] as const,
  ])('%s stays untouched, and the popup says why', async (name, says) => {
    await browser.go(`http://www.srf.ch/${name}`);
    const popup = await browser.openPopup();
    const told = await notice(popup);
    await popup.close();
    expect(told).toContain(says);
    expect(await reader.highlightNames()).toEqual([]);
    expect(await browser.badge()).toBe('');
  });

  test.each(notedArticles)('%s is read, and the popup notes what it is', async (name, notes) => {
    await browser.go(`http://www.srf.ch/${name}`);
    await reader.annotated();
    const popup = await browser.openPopup();
    const note = await until('a note', () =>
      popup.evaluate<string>(`document.querySelector('.page-note')?.innerText`),
    );
    await popup.close();
    expect(note).toBe(notes);
  });

  test('a site that is not on the list is left alone', async () => {
    await browser.go('http://nobody.example/artikel.html');
    const popup = await browser.openPopup();
    const told = await until('a reason', async () => {
      const text = await popup.evaluate<string>(
        `document.querySelector('[data-state]')?.dataset.state ?? ''`,
      );
      return !['loading', 'reading', ''].includes(text) && text;
    });
    await popup.close();
    expect(['unread', 'no-access']).toContain(told);
    expect(await reader.highlightNames()).toEqual([]);
  });

  test('nothing left the browser but the pages’ own requests', async () => {
    for (const url of await browser.requests())
      expect(url).toMatch(/^http:\/\/(www\.srf\.ch|nobody\.example)(:\d+)?\//);
  });
});
