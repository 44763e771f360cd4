import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { listShown, Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const article = 'http://www.srf.ch/artikel.html';
/** How often each fault is tried; more with FULL. */
const TIMES = process.env.FULL ? 20 : 1;
/** ms after which the background is stopped: before a message, while it is answered, after it. */
const MOMENTS = [0, 20, 60, 150, 400];

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite();
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
    expect(await browser.errors()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await browser.reset();
    await browser.go(article);
    await reader.annotated();
  }, 40_000);

  const names = [
    ['Waffenstillstand', 'Korean Armistice Agreement'],
    ['Mike Pompeo', 'Mike Pompeo'],
  ] as const;
  async function cardOpens(turn: number) {
    const [text, name] = names[turn % names.length]!;
    await reader.click(text);
    // A retry is an answer too: the reader presses it.
    await until('the card, or a retry', async () => {
      const shown = await browser.inCard<string>(`root?.textContent ?? ''`);
      if (shown.includes('Try again')) await reader.press('Try again');
      return shown.includes(name);
    });
    await browser.press('Escape');
    await reader.noCard();
  }

  test('the background is stopped before, while and after a card is asked for', {
    timeout: TIMES * 30_000,
  }, async () => {
    for (let turn = 0; turn < TIMES; turn++) {
      await browser.stopBackground();
      await cardOpens(turn);
      const { done } = await browser.stopBackgroundIn(MOMENTS[turn % MOMENTS.length]!);
      await cardOpens(turn + 1);
      await done;
      await browser.stopBackground();
      await cardOpens(turn);
    }
    expect(await browser.errors()).toEqual([]);
  });

  test('the background is stopped while the article is read', { timeout: TIMES * 30_000 }, async () => {
    for (let turn = 0; turn < TIMES; turn++) {
      const stops = [];
      for (const moment of MOMENTS) stops.push(await browser.stopBackgroundIn(moment));
      await browser.go(`${article}?${turn}`);
      await until('highlights', async () => (await reader.highlightCount()) > 3);
      await Promise.all(stops.map(({ done }) => done));
    }
    expect(await browser.errors()).toEqual([]);
  });

  test('the background is stopped while the popup is open: list, card and switches answer', {
    timeout: TIMES * 30_000,
  }, async () => {
    for (let turn = 0; turn < TIMES; turn++) {
      const popup = await browser.openPopup();
      await listShown(popup);
      await browser.stopBackground();
      await popup.evaluate(`document.querySelector('[data-key=kim-yong-chol]').click()`);
      await until('the card, or a retry', () =>
        popup.evaluate<boolean>(`(() => {
          const retry = document.querySelector('.notice .primary');
          if (retry) retry.click();
          return document.querySelector('.card h2')?.textContent === 'Kim Yong-chol';
        })()`),
      );
      await popup.close();
    }
  });

  test('an update with the article open: the old copy leaves without a trace, a reload brings the new one', async () => {
    await browser.update();
    await reader.leave();
    await reader.rest('Waffenstillstand');
    await until('the old copy to leave, or the new one to take over', async () => {
      if ((await reader.highlightCount()) === 0) return true;
      await reader.click('Waffenstillstand');
      const name = await browser.inCard<string | null>(`root?.querySelector('h2')?.textContent ?? null`);
      return name === 'Korean Armistice Agreement';
    });
    await browser.go(article);
    await until('highlights', async () => (await reader.highlightCount()) > 3);
    await cardOpens(0);
    expect(await browser.errors()).toEqual([]);
  });

  test('switched off and on again in the browser’s list', async () => {
    await browser.enable(false);
    await browser.go(article);
    expect(await reader.highlightCount()).toBe(0);
    await browser.enable(true);
    await browser.go(article);
    await until('highlights', async () => (await reader.highlightCount()) > 3);
    await cardOpens(0);
  });

  test.each([
    [
      'nonsense in every place',
      { everywhere: 'no', sitesOff: { a: 1 }, kindsOff: [7], version: 'x', density: [] },
    ],
    [
      'the first version',
      { version: 1, everywhere: true, sitesOff: ['elsewhere.example'], kindsOff: ['date'] },
    ],
    ['a version to come', { version: 99, everywhere: true, more: { than: ['we', 'know'] } }],
  ])('storage with %s: the article is annotated, nothing is lost', async (_what, kept) => {
    await browser.inExtension(`chrome.storage.sync.set(${JSON.stringify(kept)}).then(() => true)`);
    await browser.inExtension(
      `chrome.storage.local.set({ pagesOff: { not: 'a list' }, rejections: 7 }).then(() => true)`,
    );
    await browser.go(article);
    await until('highlights', async () => (await reader.highlightCount()) > 3);
    const after = await browser.inExtension<Record<string, unknown>>('chrome.storage.sync.get(null)');
    expect(after).toMatchObject(kept);
    expect(await browser.errors()).toEqual([]);
  });

  test('storage that is full: that is said, what was kept stays, and the article too', async () => {
    const kept = await browser.inExtension<string[]>(`(async () => {
      await chrome.storage.sync.set({ sitesOff: ['elsewhere.example'] });
      for (let i = 0, free = 8000; free > 10; i++)
        await chrome.storage.sync.set({ ['full' + i]: 'x'.repeat(free) }).catch(() => { free = Math.floor(free / 2); });
      return Object.keys(await chrome.storage.sync.get(null));
    })()`);
    await browser.go(`${article}?full`);
    await until('highlights', async () => (await reader.highlightCount()) > 3);
    const popup = await browser.openPopup();
    await listShown(popup);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'srf.ch').click()`,
    );
    await until('the word that it could not be kept', () =>
      popup.evaluate<boolean>(`document.body.innerText.includes('could not be saved')`),
    );
    await popup.close();
    expect(
      await browser.inExtension('chrome.storage.sync.get(null).then((all) => Object.keys(all))'),
    ).toEqual(kept);
    expect(await browser.inExtension(`chrome.storage.sync.get('sitesOff')`)).toEqual({
      sitesOff: ['elsewhere.example'],
    });
    expect(await reader.highlightCount()).toBeGreaterThan(3);
    expect(await browser.errors()).toEqual([]);
  });

  test('the right to run in pages is taken away: nothing is there, the popup says so; given back, all is', async ({
    skip,
  }) => {
    if (!browser.allow) return skip();
    await browser.allow(false);
    await browser.go(`${article}?away`);
    const popup = await browser.openPopup();
    await until('a word', () =>
      popup.evaluate<boolean>(
        `['unread', 'no-access'].includes(document.querySelector('[data-state]')?.dataset.state)`,
      ),
    );
    await popup.close();
    expect(await reader.highlightCount()).toBe(0);
    await browser.allow(true);
    await browser.go(`${article}?back`);
    await until('highlights', async () => (await reader.highlightCount()) > 3);
    expect(await browser.errors()).toEqual([]);
  });

  test('two devices at once: each keeps its change', async () => {
    const popup = await browser.openPopup();
    await listShown(popup);
    await browser.inExtension(`chrome.storage.sync.set({ kindsOff: ['date'], version: 2 }).then(() => true)`);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'srf.ch').click()`,
    );
    const both = await until('both', async () => {
      const kept = await browser.inExtension<Record<string, unknown>>('chrome.storage.sync.get(null)');
      return kept.sitesOff && kept.kindsOff && kept;
    });
    await popup.close();
    expect(both).toMatchObject({ sitesOff: ['www.srf.ch'], kindsOff: ['date'] });
  });
});
