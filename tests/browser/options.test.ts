import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

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
    await opened();
  });

  const opened = async () => {
    await browser.go(await browser.ownPage('options.html'));
    await until('the page', () => browser.evaluate<boolean>(`document.querySelector('h1') !== null`));
    await until('the sample', async () => (await reader.highlighted()).length > 0);
  };
  const evaluate = <T>(expression: string) => browser.evaluate<T>(expression);
  const stored = (area: 'sync' | 'local') =>
    evaluate<Record<string, unknown>>(`(globalThis.browser ?? chrome).storage.${area}.get(null)`);
  const store = (area: 'sync' | 'local', items: object) =>
    evaluate(`(globalThis.browser ?? chrome).storage.${area}.set(${JSON.stringify(items)}).then(() => true)`);
  const pick = (name: string, value: string) =>
    evaluate(`document.querySelector('input[name=${name}][value=${value}]').click()`);
  const press = (label: string) =>
    evaluate(
      `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).trim() === ${JSON.stringify(label)}).click()`,
    );
  const says = (text: string) =>
    until(`“${text}”`, () => evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(text)})`));

  test('what is chosen shows in the sample at once, is kept, and is there again', async () => {
    expect((await reader.highlighted()).filter((one) => one === 'Trump')).toHaveLength(0);
    await pick('density', 'all');
    await until(
      'every mention',
      async () => (await reader.highlighted()).filter((one) => one === 'Trump').length === 2,
    );
    await pick('density', 'section');
    await until(
      'one in each section',
      async () => (await reader.highlighted()).filter((one) => one === 'Trump').length === 1,
    );
    await pick('style', 'marker');
    await until('the marker', async () => (await reader.highlightNames()).includes('dossier-marker-person'));
    await pick('opening', 'click');
    await pick('cardLanguage', 'article');
    await until('all of it kept', async () => {
      const { density, style, opening, cardLanguage } = await stored('sync');
      return [density, style, opening, cardLanguage].join() === 'section,marker,click,article';
    });
    await opened();
    expect(
      await evaluate<string[]>(`[...document.querySelectorAll('input:checked')].map(({ value }) => value)`),
    ).toEqual(['section', 'marker', 'click', 'article', 'browser', 'listed']);
  });

  test('on demand: the sample is plain until Alt is held, and it is said how', async () => {
    await pick('style', 'none');
    await until('nothing', async () => (await reader.highlighted()).length === 0);
    await says('Hold Alt');
    await browser.holdAlt(true);
    await until('highlights', async () => (await reader.highlighted()).length > 0);
    await browser.holdAlt(false);
    await until('nothing', async () => (await reader.highlighted()).length === 0);
  });

  test('names and sites can be taken back', async () => {
    await store('sync', {
      muted: [
        { id: 'mike-pompeo', name: 'Mike Pompeo' },
        { id: 'donald-trump', name: 'Donald Trump' },
      ],
      sitesOff: ['www.srf.ch'],
    });
    await says('Mike Pompeo');
    await says('www.srf.ch');
    await press('Highlight Donald Trump again');
    await press('Switch on again for www.srf.ch');
    await until('both lists shorter', async () => {
      const { muted, sitesOff } = await stored('sync');
      return JSON.stringify([muted, sitesOff]) === '[[{"id":"mike-pompeo","name":"Mike Pompeo"}],[]]';
    });
    await says('None. The toolbar button switches Dossier off for a site.');
  });

  test('links that were rejected are counted, and all taken back', async () => {
    await store('local', {
      rejected: [
        { page: 'a', key: 'kim-jong-un', all: true },
        { page: 'b', key: 'kim-jong-un', all: false },
      ],
    });
    await says('You hid 2 cards');
    await press('Show all of them again');
    await says('Nothing yet. A card that is wrong');
    expect(await stored('local')).toEqual({});
  });

  test('the keys of the commands are told', async () => {
    // A browser may keep a suggested key to itself: then the command has none.
    for (const key of ['O', 'D', 'J', 'K']) await says(`Alt+Shift+${key}`);
    await says('Open the list of cards');
  });

  test('accessible, with everything in it', async () => {
    await store('sync', {
      muted: [{ id: 'a', name: 'Anna Muster' }],
      sitesOff: ['www.srf.ch'],
      style: 'none',
    });
    await store('local', { rejected: [{ page: 'a', key: 'b', all: true }] });
    await says('You hid 1 card');
    await says('Anna Muster');
    expect(await axeFaults(evaluate)).toEqual([]);
  });

  test.each(['options', 'welcome', 'about', 'side'])(
    '%s: two and three times as large, nothing is cut off sideways',
    async (page) => {
      await browser.go(await browser.ownPage(`${page}.html`));
      try {
        for (const factor of [2, 3]) {
          await browser.zoom(factor);
          await until('no scroll sideways', () =>
            evaluate<boolean>(
              `document.querySelector('h1') !== null && document.documentElement.scrollWidth <= innerWidth`,
            ),
          );
        }
      } finally {
        await browser.zoom(1);
      }
    },
  );
});
