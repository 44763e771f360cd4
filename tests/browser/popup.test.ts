import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Driver, type Popup, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { listShown, Reader } from './reader.ts';
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

  /** Opens the popup, does something in it, closes it. */
  async function inPopup<T>(act: (popup: Popup) => Promise<T>, shown = listShown): Promise<T> {
    const popup = await browser.openPopup();
    try {
      await shown(popup);
      return await act(popup);
    } finally {
      await popup.close();
    }
  }
  const lines = (popup: Popup) =>
    popup.evaluate<string[]>(`[...document.querySelectorAll('.line-open')].map((line) => line.dataset.key)`);
  const press = (popup: Popup, button: string) =>
    popup.evaluate(
      `(() => { const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(button)}); if (!found) throw new Error('no button ' + ${JSON.stringify(button)}); found.click(); })()`,
    );
  const stateIs = (state: string) => (popup: Popup) =>
    until(`state ${state}`, () =>
      popup.evaluate<boolean>(`document.querySelector('[data-state]')?.dataset.state === '${state}'`),
    ).then(() => undefined);
  const painted = () => reader.highlightNames().then((names) => names.length > 0);

  test('lists the article’s cards, the least known first', async () => {
    await inPopup(async (popup) => {
      const keys = await lines(popup);
      expect(new Set(keys)).toEqual(new Set(keys.filter((key, i) => keys.indexOf(key) === i)));
      const first = keys.slice(0, 4);
      expect(first).toContain('kim-yong-chol');
      expect(first).not.toContain('donald-trump');
      expect(keys).toContain('donald-trump');
      expect(keys).toContain('north-korea');
      const text = await popup.evaluate<string>('document.body.innerText');
      expect(text).toContain('Moskau lädt Kim ein');
      expect(text).toContain('31 May 2018');
      expect(Number(await browser.badge())).toBe(keys.length);
    });
  });

  test('opens by its keys, too', async ({ skip }) => {
    if (!browser.openPopupByKeys) return skip();
    const popup = await browser.openPopupByKeys();
    try {
      await listShown(popup);
    } finally {
      await popup.close();
    }
  });

  test('filters by kind', async () => {
    await inPopup(async (popup) => {
      const all = await lines(popup);
      await popup.evaluate(`document.querySelector('.filter [data-kind=event]').click()`);
      const events = await until('a shorter list', async () => {
        const now = await lines(popup);
        return now.length < all.length && now;
      });
      expect(events).toContain('korean-war');
      expect(events).not.toContain('kim-yong-chol');
      await popup.evaluate(`document.querySelector('.filter [data-kind=event]').click()`);
      await until('the whole list', async () => (await lines(popup)).length === all.length);
    });
  });

  test('opens a card in place and goes back', async () => {
    await inPopup(async (popup) => {
      await popup.evaluate(`document.querySelector('[data-key=kim-yong-chol]').click()`);
      await until('the card', () =>
        popup.evaluate<boolean>(`document.querySelector('.card h2')?.textContent === 'Kim Yong-chol'`),
      );
      expect(await popup.evaluate<string>(`document.querySelector('.as-of').textContent`)).toContain(
        'On 31 May 2018',
      );
      await popup.evaluate(`document.querySelector('.card .back').click()`);
      await until(
        'the list',
        async () =>
          (await lines(popup)).length > 0 && popup.evaluate<boolean>(`!document.querySelector('.card')`),
      );
    });
  });

  test('jumps to a mention and opens its card there', async () => {
    await browser.evaluate(`scrollTo(0, document.documentElement.scrollHeight)`);
    await inPopup(async (popup) => {
      await popup.evaluate(
        `document.querySelector('[data-key=kim-jong-un]').parentElement.querySelector('.line-jump').click()`,
      );
      await reader.cardNamed('Kim Jong-un');
    });
  });

  test('this page: off, remembered over a reload, on again', async () => {
    await inPopup(async (popup) => {
      await press(popup, 'This page');
      await stateIs('off')(popup);
    });
    await until('nothing painted', async () => !(await painted()));
    expect(await browser.badge()).toBe('');
    await browser.go(article);
    await inPopup(async (popup) => {
      await press(popup, 'This page');
      await listShown(popup);
    }, stateIs('off'));
    await reader.annotated();
    await until('highlights', painted);
  });

  test('this site: off, remembered, on again', async () => {
    await inPopup(async (popup) => {
      await press(popup, 'srf.ch');
      await stateIs('off')(popup);
    });
    await until('nothing painted', async () => !(await painted()));
    await browser.go('http://www.srf.ch/article.html');
    await inPopup(async (popup) => {
      await press(popup, 'srf.ch');
      await listShown(popup);
    }, stateIs('off'));
    await reader.annotated();
  });

  test('everywhere: off, remembered, on again', async () => {
    await inPopup(async (popup) => {
      await press(popup, 'Everywhere');
      await stateIs('off')(popup);
    });
    await until('nothing painted', async () => !(await painted()));
    await browser.go(article);
    await inPopup(async (popup) => {
      await press(popup, 'Everywhere');
      await listShown(popup);
    }, stateIs('off'));
    await reader.annotated();
  });

  test('a kind: its highlights go and come back', async () => {
    expect(await reader.highlightNames()).toContain('dossier-person');
    const toggle = (popup: Popup) =>
      popup.evaluate(`document.querySelector('.kinds [data-kind=person]').click()`);
    await inPopup(toggle);
    await until('no people', async () => !(await reader.highlightNames()).includes('dossier-person'));
    expect(await reader.highlightNames()).toContain('dossier-event');
    await inPopup(toggle);
    await until('people', async () => (await reader.highlightNames()).includes('dossier-person'));
  });

  test('the keyboard command switches this page', async () => {
    await browser.command('toggle');
    await until('nothing painted', async () => !(await painted()));
    await browser.command('toggle');
    await until('highlights', painted);
  });

  test('a background that the browser stopped answers again', async () => {
    await browser.stopBackground();
    await reader.click('Kim Yong Chol');
    await reader.cardNamed('Kim Yong-chol');
    await browser.press('Escape');
    await browser.stopBackground();
    await inPopup(async (popup) => {
      await popup.evaluate(`document.querySelector('[data-key=kim-yong-chol]').click()`);
      await until('the card', () =>
        popup.evaluate<boolean>(`document.querySelector('.card h2')?.textContent === 'Kim Yong-chol'`),
      );
    });
  });

  test('accessible: the list, and what is said where it is off', async () => {
    await inPopup(async (popup) => {
      expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
      await press(popup, 'This page');
      await stateIs('off')(popup);
      expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
    });
  });
});
