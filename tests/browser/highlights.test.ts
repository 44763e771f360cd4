import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const article = 'http://www.srf.ch/artikel.html';

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite();
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await browser.reset();
    await browser.go(article);
    await reader.annotated();
  });

  /** Changed as by another device, or in another tab: the page must follow without a reload. */
  const set = (settings: Partial<Settings>) =>
    browser.inExtension(`chrome.storage.sync.set(${JSON.stringify(settings)}).then(() => true)`);
  const times = async (words: string) => (await reader.highlighted()).filter((one) => one === words).length;
  const names = (prefix: string) => async () => {
    const shown = (await reader.highlightNames()).filter((name) => !name.endsWith('active'));
    return shown.length > 0 && shown.every((name) => name.startsWith(prefix));
  };

  test('density: the first mention, the first in each section, every one', async () => {
    expect(await times('Kim Yong Chol')).toBe(1);
    expect(await times('Kim')).toBe(1);
    await set({ density: 'section' });
    await until('one in each section', async () => (await times('Kim Yong Chol')) === 2);
    const perSection = (await reader.highlighted()).length;
    await set({ density: 'all' });
    await until('every mention', async () => (await times('Kim')) > 2);
    expect((await reader.highlighted()).length).toBeGreaterThan(perSection);
    await set({ density: 'first' });
    await until('the first only', async () => (await times('Kim')) === 1);
    expect(await times('Kim Yong Chol')).toBe(1);
  });

  test('what the reader knows is not highlighted, but stays in the list', async () => {
    const badge = await browser.badge();
    await set({ muted: [{ id: 'kim-yong-chol', name: 'Kim Yong-chol' }] });
    await until('it to go', async () => (await times('Kim Yong Chol')) === 0);
    expect(await browser.badge()).toBe(badge);
  });

  test('styles: lines, full lines, marker', async () => {
    await set({ style: 'underline' });
    await until('full lines', names('dossier-underline-'));
    await set({ style: 'marker' });
    await until('the marker', names('dossier-marker-'));
    await set({ style: 'dotted' });
    await until('quiet lines', names('dossier-'));
  });

  test('on demand: while Alt is held, and by the command; the keyboard goes on without', async () => {
    await set({ style: 'none' });
    const nothing = () => until('nothing', async () => (await reader.highlighted()).length === 0);
    const something = () => until('highlights', async () => (await reader.highlighted()).length > 0);
    await nothing();
    await reader.click('Mike Pompeo');
    await reader.noCard();
    await browser.holdAlt(true);
    await something();
    await browser.holdAlt(false);
    await nothing();
    await browser.command('toggle');
    await something();
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await browser.press('Escape');
    await browser.command('toggle');
    await nothing();
    await browser.command('next');
    await reader.cardName();
    expect(await reader.highlightNames()).toEqual(['dossier-active']);
  });

  test('opening by a click alone: resting does nothing', async () => {
    await set({ opening: 'click' });
    await reader.rest('Mike Pompeo');
    await reader.staysClosed();
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await reader.leave();
    await reader.noCard();
  });

  test('opening with the modifier: pointing with Alt held, at once; a plain click does nothing', async () => {
    await set({ opening: 'modifier' });
    await reader.click('Mike Pompeo');
    await reader.rest('Waffenstillstand');
    await reader.staysClosed();
    await browser.holdAlt(true);
    await reader.cardNamed('Korean Armistice Agreement');
    await browser.holdAlt(false);
    await reader.moveIntoCard();
    await reader.cardStays();
    await browser.press('Escape');
    await reader.noCard();
    await reader.tap('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
  });

  test('cards in the language of the article: all of the card', async () => {
    await set({ cardLanguage: 'article' });
    await until('a card in German', async () => {
      await reader.click('Mike Pompeo');
      await reader.cardNamed('Mike Pompeo');
      const told = await reader.cardText();
      await browser.press('Escape');
      await reader.noCard();
      return told.includes('Am 31. Mai 2018') && told.includes('Außenminister') && told.includes('Quelle');
    });
  });

  test('kinds have lines of their own in forced colours, too', async () => {
    await browser.forceColours(true);
    try {
      await reader.click('Mike Pompeo');
      await reader.cardNamed('Mike Pompeo');
      const lines = await browser.evaluate<string[]>(
        `['person', 'organisation', 'place', 'event', 'date'].map((kind) => ((style) => style.textDecorationLine + ' ' + style.textDecorationStyle + ' ' + style.textDecorationThickness)(getComputedStyle(document.body, '::highlight(dossier-' + kind + ')')))`,
      );
      expect(new Set(lines).size).toBe(5);
      expect(lines.every((line) => line.startsWith('underline'))).toBe(true);
    } finally {
      await browser.forceColours(false);
    }
  });
});
