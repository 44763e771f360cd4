import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { listShown, Reader, typeQuery } from './reader.ts';
import { type Site, serveSite } from './site.ts';

/** None is on the browsers' lists of hosts that are asked by HTTPS only. */
const hosts = ['www.srf.ch', 'www.nzz.ch', 'www.spiegel.de'];
/** Sampled in `npm test`, whole in `npm run test:full`. */
const ROUNDS = process.env.FULL ? 5 : 2;

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;

  beforeAll(async () => {
    site = await serveSite();
    browser = await start({ extension, port: site.port });
    expect(await browser.errors()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Everything that the panel offers, once. */
  async function usePanel() {
    const popup = await browser.openPopup();
    const there = (selector: string) =>
      until(selector, () => popup.evaluate<boolean>(`!!document.querySelector('${selector}')`));
    const click = (selector: string) => popup.evaluate(`document.querySelector('${selector}').click()`);
    await listShown(popup);
    for (const [tab, shown] of [
      ['timeline', '.timeline-row'],
      ['map', 'svg.map, .map svg'],
      ['cards', '.line-open'],
    ]) {
      await click(`#tab-${tab}`);
      await there(shown!);
    }
    await popup.evaluate('navigator.clipboard.writeText = () => Promise.resolve()');
    await popup.evaluate(`[...document.querySelectorAll('.menus details')].at(-1).open = true`);
    await there('[data-action=copy-jsonld]');
    await click('[data-action=copy-jsonld]');
    await until('the export', () =>
      popup.evaluate<boolean>(`document.querySelector('.export [role=status]').textContent === 'Copied.'`),
    );
    await click('#tab-search');
    await typeQuery(popup, 'Merkel');
    await there('[data-key=angela-merkel]');
    await click('[data-key=angela-merkel]');
    await there('.card h2');
    await popup.close();
  }

  test('welcome, articles with cards, the panel, settings, export: no request but the pages’ own', async () => {
    const reader = new Reader(browser);
    await browser.go(await browser.ownPage('welcome.html'));
    await until('the sample', async () => (await reader.highlightNames()).length > 0);
    for (let round = 0; round < ROUNDS; round++) {
      const host = hosts[round % hosts.length];
      await browser.go(`http://${host}/artikel.html?${round}`);
      await reader.annotated();
      await reader.click('Waffenstillstand');
      await reader.cardNamed('Korean Armistice Agreement');
      await browser.press('Escape');
      await browser.go(`http://${host}/article.html?${round}`);
      await reader.annotated();
      await reader.click('Mike Pompeo');
      await reader.cardNamed('Mike Pompeo');
    }
    await usePanel();
    await browser.go(await browser.ownPage('options.html'));
    await until('the settings', () =>
      browser.evaluate<boolean>(`!!document.querySelector('input[name=density][value=all]')`),
    );
    await browser.evaluate(`document.querySelector('input[name=density][value=all]').click()`);
    await browser.go(await browser.ownPage('about.html'));
    await until('the page about', () => browser.evaluate<boolean>(`!!document.querySelector('h1')`));
    const requests = await browser.requests();
    expect(requests.length).toBeGreaterThanOrEqual(ROUNDS * 2);
    for (const url of requests) {
      const { hostname, pathname } = new URL(url);
      expect(hosts).toContain(hostname);
      expect(pathname).toMatch(/^\/(?:artikel\.html|article\.html|favicon\.ico)$/);
    }
    expect(await browser.errors()).toEqual([]);
  });

  test('the policy of its pages lets nothing out, whatever code ran in them', async () => {
    const before = (await browser.requests()).length;
    const directives = ['connect-src', 'frame-src', 'img-src', 'script-src'];
    // Told by events of their own, which may come after those of the elements.
    const refused = await browser.inExtensionPage<string[]>(`new Promise((done) => {
      const refused = new Set();
      const all = () => done([...refused].sort());
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        refused.add(violatedDirective.replace('-elem', ''));
        if (refused.size === ${directives.length}) all();
      });
      setTimeout(all, 15_000);
      for (const url of ['https://www.srf.ch/', 'data:,x']) fetch(url).catch(() => undefined);
      for (const tag of ['img', 'script', 'iframe']) {
        const element = document.createElement(tag);
        element.src = 'https://www.srf.ch/x';
        document.body.append(element);
      }
    })`);
    expect(refused).toEqual(directives);
    expect(await browser.requests()).toHaveLength(before);
  });
});
