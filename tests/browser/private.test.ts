import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { listShown, Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const article = 'http://www.srf.ch/artikel.html';

describe.each(drivers)('%s: a private window', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite();
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
    await browser.go(article);
  });
  afterAll(async () => {
    await browser?.allowPrivate(false);
    await browser?.close();
    await site?.close();
  });

  async function privately(act: () => Promise<void>): Promise<void> {
    await browser.goPrivate();
    try {
      await act();
    } finally {
      await browser.leavePrivate();
    }
  }
  const kept = () =>
    browser.inExtension<unknown>(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])',
    );
  /** Opened later than the private window's page, and read: that one would have been, too. */
  async function readInOrdinaryTab(): Promise<void> {
    const url = `http://www.srf.ch:${site.port}/artikel.html?ordinary`;
    const id = await browser.inExtension<number>(
      `chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`,
    );
    const ask = `chrome.tabs.sendMessage(${id}, { dossier: 'pageState', request: null }).then(({ value }) => value.state)`;
    await until('the article in an ordinary tab', async () => (await browser.inExtension(ask)) === 'ready');
    await browser.inExtension(`chrome.tabs.remove(${id}).then(() => true)`);
  }
  const highlights = () => until('highlights', async () => (await reader.highlightCount()) > 3);

  test('is not read unless the reader allows it', async () => {
    await privately(async () => {
      await browser.go(article);
      await readInOrdinaryTab();
      expect(await reader.highlightCount()).toBe(0);
    });
  });

  test('is read where that is allowed; nothing of it is kept', async () => {
    await browser.allowPrivate(true);
    const before = await kept();
    await privately(async () => {
      await browser.go(article);
      await highlights();
      await reader.click('Mike Pompeo');
      await reader.cardNamed('Mike Pompeo');
      expect(await browser.inCard<number>(`root.querySelectorAll('.mute').length`)).toBe(0);
      await browser.press('Escape');
      await reader.noCard();
      const popup = await browser.openPopup();
      await listShown(popup);
      const switches = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('.switches [role=switch]')].map((one) => one.textContent.trim())`,
      );
      expect(switches).toEqual(['This page', 'Everywhere']);
      await popup.evaluate(`document.querySelector('.switches [role=switch]').click()`);
      await until('off', () =>
        popup.evaluate<boolean>(`document.querySelector('[data-state]')?.dataset.state === 'off'`),
      );
      await popup.close();
      await until('nothing painted', async () => (await reader.highlightCount()) === 0);
      // Left and come back to, it is on again.
      await browser.go(article);
      await highlights();
      expect(new URL(await reader.beginReport('Mike Pompeo', 'Mike Pompeo')).search).toBe('');
    });
    expect(await kept()).toEqual(before);
    expect(await browser.errors()).toEqual([]);
  });
});
