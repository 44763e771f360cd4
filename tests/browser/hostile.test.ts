import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { articles, large } from './hostile-pages.ts';
import { listShown, Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

/** Sampled in `npm test`, whole in `npm run test:full`. */
const LARGE = process.env.FULL ? [...large.keys()] : ['nodes.html', 'string.html'];
/** ms of the processor, on a machine that is slow and busy. */
const LONGEST_TASK = 600;

/** Most of it is Chromium's to fear: its content scripts see the elements that a document is named after. */
const browsers = process.env.FULL ? drivers : drivers.slice(0, 1);

describe.each(browsers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite({
      made: new Map([...articles, ...large]),
      policy: () => "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    });
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
    expect(await browser.errors()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const unhurt = async () => {
    expect(await browser.errors()).toEqual([]);
    expect(await browser.evaluate<boolean>(`'hurt' in window`)).toBe(false);
  };

  const click = async (text: string) => {
    const { x, y } = await browser.evaluate<{ x: number; y: number }>(`spot(${JSON.stringify(text)})`);
    await browser.click(x, y);
  };

  test.each(['markup.html', 'clobbered.html', 'polluting.html', 'overrides.html'])(
    '%s is annotated, its card opens, nothing of it runs',
    async (name) => {
      await browser.go(`http://www.srf.ch/${name}`);
      await reader.annotated();
      await click('Waffenstillstand');
      await reader.cardNamed('Korean Armistice Agreement');
      await browser.press('Escape');
      await reader.noCard();
      await unhurt();
    },
  );

  test('a page that has broken what scripts are made of: its cards open', async () => {
    await browser.go('http://www.srf.ch/patched.html');
    await reader.annotated();
    // Nothing can be asked of the page itself.
    await browser.command('next');
    await reader.cardName();
    await browser.press('Escape');
    await reader.noCard();
    expect(await browser.errors()).toEqual([]);
  });

  test('markup in a headline is text in the panel', async () => {
    await browser.go('http://www.srf.ch/markup.html');
    await reader.annotated();
    const popup = await browser.openPopup();
    await listShown(popup);
    expect(await popup.evaluate<string>('document.body.textContent')).toContain(
      '<img src=x onerror="hurt = 1">',
    );
    expect(await popup.evaluate<number>(`document.querySelectorAll('img[src=x]').length`)).toBe(0);
    await popup.close();
    await unhurt();
  });

  test('events that a page makes up open and end nothing', async () => {
    await browser.go('http://www.srf.ch/events.html');
    await reader.annotated();
    await reader.staysClosed();
    // The card that the reader opens stays, whatever is made up meanwhile.
    await reader.click('Waffenstillstand');
    await reader.cardNamed('Korean Armistice Agreement');
    await reader.cardStays();
    expect(await reader.highlightCount()).toBeGreaterThan(3);
    await unhurt();
  });

  test('a page that takes the card away or copies it gets no text of it, and the next one opens', async () => {
    await browser.go('http://www.srf.ch/remover.html');
    await reader.annotated();
    await reader.click('Waffenstillstand');
    await until('the copy', () => browser.evaluate<boolean>('removed > 0'));
    expect(await browser.evaluate<string>('document.documentElement.outerHTML')).not.toContain('Panmunjom');
    await reader.noCard();
    const before = await browser.evaluate<number>('removed');
    await reader.click('Mike Pompeo');
    await until('the next copy', () => browser.evaluate<boolean>(`removed > ${before}`));
    await unhurt();
  });

  test('what a page lays over everything does not cover the card', async () => {
    await browser.go('http://www.srf.ch/article.html?style');
    await reader.annotated();
    await browser.evaluate(`(() => {
      const veil = document.createElement('div');
      veil.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: transparent';
      document.documentElement.append(veil);
    })()`);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await browser.evaluate(`[...document.querySelectorAll('div')].at(-1).style.pointerEvents = 'auto'`);
    const { left, top, right, bottom } = await reader.cardBox();
    const above = await browser.evaluate<string>(
      `document.elementFromPoint(${(left + right) / 2}, ${(top + bottom) / 2}).getAttribute('popover')`,
    );
    expect(above).toBe('manual');
    await unhurt();
  });

  test.each(LARGE)('%s does not freeze', { timeout: 60_000 }, async (name) => {
    const longest = await browser.longestTask(async () => {
      await browser.go(`http://www.srf.ch/${name}`);
      const popup = await browser.openPopup();
      await until('a state', () =>
        popup.evaluate<boolean>(
          `!['loading', 'reading', undefined].includes(document.querySelector('[data-state]')?.dataset.state)`,
        ),
      );
      await popup.close();
    });
    if (longest !== null) {
      console.log(`${name}: the longest task took ${longest.toFixed(0)} ms`);
      expect(longest).toBeLessThan(LONGEST_TASK);
    }
    await unhurt();
  });
});
