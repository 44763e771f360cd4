import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { listShown, Reader } from './reader.ts';
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
  beforeEach(() => browser.reset());

  const evaluate = <T>(expression: string) => browser.evaluate<T>(expression);
  const says = (text: string) =>
    until(`“${text}”`, () => evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(text)})`));
  const article = 'http://www.srf.ch/artikel.html';

  async function welcome(): Promise<void> {
    await browser.go(await browser.ownPage('welcome.html'));
    await until('the choices', () =>
      evaluate<boolean>(`document.querySelector('#choices input[name=reads]') !== null`),
    );
  }
  const pick = (name: string, value: string) =>
    evaluate(`document.querySelector('input[name=${name}][value=${value}]').click()`);
  const kept = (key: string, value: string) =>
    until(`${key} kept`, () =>
      evaluate<boolean>(
        `(globalThis.browser ?? chrome).storage.sync.get('${key}').then((kept) => JSON.stringify(kept['${key}']) === ${JSON.stringify(JSON.stringify(value))})`,
      ),
    );

  test('the welcome page changes its language at a click, and with it all of Dossier', async () => {
    await welcome();
    await says('Who was that again?');
    await until('the sample', async () => (await reader.highlightNames()).length > 3);
    // What the page says of itself is no article, though it names languages and news sites.
    expect(
      await browser.evaluate<boolean>(
        `[...CSS.highlights.values()].every((marks) => [...marks].every(({ startContainer }) => startContainer.parentElement.closest('article')))`,
      ),
    ).toBe(true);
    await evaluate(`document.querySelector('button[data-language=de]').click()`);
    await says('Wer war das noch gleich?');
    await until('the sample in German', async () => (await reader.highlightNames()).length > 3);
    const beside = await browser.openPopup();
    await listShown(beside);
    // The page is the extension's own: no site to switch.
    expect(await beside.evaluate<string>(`document.querySelector('.switches').innerText`)).toMatch(
      /ist\s+Diese Seite\s+Überall$/,
    );
    await beside.close();
    await reader.click('Kim Yong Chol');
    await reader.cardNamed('Kim Yong-chol');
    expect(await browser.inCard<string>('root.textContent')).toContain('Am 31. Mai 2018');
    await browser.go(article);
    await reader.annotated();
    const popup = await browser.openPopup();
    await listShown(popup);
    expect(await popup.evaluate<string>('document.body.innerText')).toMatch(/gut zu wissen/i);
    await popup.close();
  });

  test('the welcome page says where a language cannot be kept: the browser’s storage is full', async () => {
    await welcome();
    await evaluate(`(async () => {
      const { sync } = (globalThis.browser ?? chrome).storage;
      for (let size = 8000, n = 0; size > 0; n++)
        await sync.set({ ['full' + n]: 'x'.repeat(size) }).catch(() => { size = size >> 1; });
      return true;
    })()`);
    await evaluate(`document.querySelector('button[data-language=de]').click()`);
    await says('That could not be saved');
  });

  test('a page that is open follows the language', async () => {
    await browser.go(article);
    await reader.annotated();
    await browser.inExtension(`chrome.storage.sync.set({ language: 'de' }).then(() => true)`);
    await until('a German card', async () => {
      await reader.click('Kim Yong Chol');
      await reader.cardName();
      const text = await browser.inCard<string>('root.textContent');
      await browser.press('Escape');
      await reader.noCard();
      return text.includes('Am 31. Mai 2018');
    });
  });

  test('only when asked: a listed site is read at the reader’s word, and no other page with it', async () => {
    await welcome();
    await pick('reads', 'asked');
    await kept('reads', 'asked');
    await until('the sample all the same', async () => (await reader.highlightNames()).length > 3);
    await browser.go(article);
    const popup = await browser.openPopup();
    const state = (wanted: string) =>
      until(wanted, () =>
        popup.evaluate<boolean>(`document.querySelector('[data-state]')?.dataset.state === '${wanted}'`),
      );
    await state('off');
    expect(await reader.highlightNames()).toEqual([]);
    expect(await popup.evaluate<string>('document.body.innerText')).toContain('only what you ask it to');
    await popup.evaluate(`document.querySelector('.notice .primary').click()`);
    await state('ready');
    await popup.close();
    expect((await reader.highlightNames()).length).toBeGreaterThan(3);
    await browser.go(article);
    await until('silence again', async () => (await reader.highlightNames()).length === 0);
  });

  test('a listed site can be left out; its subdomains go with it', async () => {
    await welcome();
    const opened = (summary: string) =>
      until(summary, () =>
        evaluate<boolean>(`(() => {
          const fold = [...document.querySelectorAll('#choices details')].find((one) => one.querySelector('summary').innerText.includes(${JSON.stringify(summary)}));
          if (fold && !fold.open) fold.open = true;
          return fold !== undefined;
        })()`),
      );
    await opened('Which sites');
    await opened('Switzerland');
    const site = `[...document.querySelectorAll('#choices .switch')].find((one) => one.innerText.endsWith('srf.ch'))`;
    await until('the site', () => evaluate<boolean>(`${site} !== undefined`));
    expect(await axeFaults(evaluate)).toEqual([]);
    await evaluate(`${site}.click()`);
    await until('the switch', () => evaluate<boolean>(`${site}.ariaChecked === 'false'`));
    await browser.go(article);
    const popup = await browser.openPopup();
    await until('off for the site', () =>
      popup.evaluate<boolean>(`document.body.innerText.includes('You switched it off for')`),
    );
    await popup.evaluate(`document.querySelector('.notice .primary').click()`);
    await reader.annotated();
    await popup.close();
  });

  test('a card leads to the page about Dossier, with the report begun', async () => {
    await browser.go(article);
    await reader.annotated();
    const led = await reader.beginReport('Kim Yong Chol', 'Kim Yong-chol');
    expect(new URL(led).searchParams.get('card')).toBe('Kim Yong-chol');
    await browser.go(led);
    await says('Found a mistake?');
    expect(await evaluate<string>(`document.querySelector('#mistake input').value`)).toBe('Kim Yong-chol');
    expect(await evaluate<boolean>(`document.activeElement.matches('#mistake textarea')`)).toBe(true);
    expect(await axeFaults(evaluate)).toEqual([]);
    expect(
      await evaluate<number>(
        `fetch(document.querySelector('a[href="NOTICE.txt"]').href).then(({ status }) => status)`,
      ),
    ).toBe(200);
  });
});
