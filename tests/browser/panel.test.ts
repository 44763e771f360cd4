import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Driver, type Popup, until } from './drivers/driver.ts';
import { extension as built, drivers } from './drivers/index.ts';
import { listShown, Reader, typeQuery } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const article = 'http://www.srf.ch/artikel.html';
const API = '(globalThis.browser ?? chrome)';

/** An article about nothing that is in the data set. */
const unknown = `<!doctype html><html lang="en"><title>A quiet garden</title><meta property="og:type" content="article">
<main><article><h1>A quiet garden</h1>${[
  'gardener',
  'baker',
  'sexton',
  'nurse',
  'cobbler',
  'miller',
  'tailor',
  'weaver',
]
  .map(
    (who) =>
      `<p>The ${who} waited by the wall, with a cup of tea and a book about moss; the roses were late, and so were the bees.</p>`,
  )
  .join('')}</article></main>`;

describe.each(drivers)('%s', (_name, start) => {
  let extension: string;
  let site: Site;
  let browser: Driver;
  let popup: Popup;

  beforeAll(async () => {
    site = await serveSite({ made: new Map([['unknown.html', unknown]]) });
    extension = await mkdtemp(join(tmpdir(), 'dossier-panel-'));
    await cp(built, extension, { recursive: true });
    browser = await start({ extension, port: site.port });
    await browser.go(article);
    await new Reader(browser).annotated();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(extension, { recursive: true, force: true });
  });
  beforeEach(async () => {
    popup = await browser.openPopup();
    await listShown(popup);
    return () => popup.close();
  });

  const there = (selector: string) =>
    until(selector, () =>
      popup.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
    );
  const click = (selector: string) =>
    popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const texts = (selector: string) =>
    popup.evaluate<string[]>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent.trim())`,
    );
  const key = (on: string, name: string) =>
    popup.evaluate(
      `document.querySelector(${JSON.stringify(on)}).dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true, cancelable: true }))`,
    );

  test('tabs go by arrow keys, and one stop of the Tab key', async () => {
    expect(await texts('[role=tab]')).toEqual(['Cards', 'Timeline', 'Map', 'Search']);
    await popup.evaluate(`document.querySelector('#tab-cards').focus()`);
    await key('#tab-cards', 'ArrowRight');
    await there('#tab-timeline[aria-selected=true]');
    await key('#tab-timeline', 'End');
    await there('#tab-search[aria-selected=true]');
    await key('#tab-search', 'ArrowRight');
    await there('#tab-cards[aria-selected=true]');
    expect(await texts('[role=tab][tabindex="0"]')).toEqual(['Cards']);
  });

  test('the timeline has the article, its dates and what its actors share, in order', async () => {
    await click('#tab-timeline');
    await there('.timeline-row');
    const rows = await texts('.timeline-row strong');
    expect(rows).toContain('This article');
    for (const event of ['Korean War', 'Singapore summit'])
      expect(rows.filter((row) => row === event)).toEqual([event]);
    expect(rows.indexOf('Korean War')).toBeLessThan(rows.indexOf('This article'));
    expect(rows.indexOf('This article')).toBeLessThan(rows.indexOf('Singapore summit'));
    expect(await texts('.timeline-break')).not.toEqual([]);
    const overlap = await popup.evaluate<boolean>(
      `(() => { const boxes = [...document.querySelectorAll('.timeline li')].map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 20); return boxes.some((a, i) => boxes.some((b, j) => j > i && a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left === b.left)); })()`,
    );
    expect(overlap).toBe(false);
    expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
  });

  test('the map shows the places; a country opens its card, and back', async () => {
    await click('#tab-map');
    await there('.map-named[data-place=north-korea]');
    expect(await texts('.map-label')).toContain('North Korea');
    expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
    await click('.map-list [data-key=north-korea]');
    await there('.card h2');
    await click('.card .back');
    await until('the list', () =>
      popup.evaluate<boolean>(`document.activeElement?.dataset.key === 'north-korea'`),
    );
  });

  test('search finds by any spelling, as of the article’s day', async () => {
    await click('#tab-search');
    await typeQuery(popup, 'Lawrow');
    await there('.search [data-key=sergey-lavrov]');
    expect((await texts('.search .line-text'))[0]).toMatch(/Lavrov.*Russia/);
    expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
    await typeQuery(popup, 'xyzzy');
    await until('no hit', async () => (await texts('.search-count'))[0]?.includes('xyzzy'));
  });

  test('in order of appearance, and by kind again', async () => {
    await click('.order');
    expect((await texts('.line-open'))[0]).toContain('Moscow');
    await click('.order');
    await until('by kind', async () => (await texts('h2')).includes('Good to know'));
  });

  test('goes to the next mention and to the one before', async () => {
    const reader = new Reader(browser);
    const jumps = `[...document.querySelectorAll('.line:has([data-key=kim-jong-un]) .line-jump')]`;
    const place = async () => popup.evaluate<string>(`${jumps}.at(-1).querySelector('span').textContent`);
    const goes = async (button: string, to: RegExp) => {
      await popup.evaluate(`${jumps}.${button}.click()`);
      await until(`mention ${to}`, async () => to.test(await place()));
      await reader.cardNamed('Kim Jong-un');
    };
    await goes('at(-1)', /^1\/5$/);
    await goes('at(-1)', /^2\/5$/);
    await goes('at(0)', /^1\/5$/);
    await goes('at(0)', /^5\/5$/);
  });

  const store = (settings: object) =>
    popup.evaluate(`${API}.storage.sync.set(${JSON.stringify(settings)}).then(() => true)`);
  const textOf = (selector: string) => texts(selector).then((all) => all.join(' '));

  test('a card is in the article’s language where the reader chose so', async () => {
    await store({ cardLanguage: 'article' });
    await until('a German card', async () => {
      await click('[data-key=kim-yong-chol]');
      await there('.card h2');
      const german = /Am 31. Mai 2018/.test(await textOf('.as-of'));
      await click('.card .back');
      return german;
    });
    await store({ cardLanguage: 'reader' });
    await until('an English card', async () => {
      await click('[data-key=kim-yong-chol]');
      await there('.card h2');
      const english = /On 31 May 2018/.test(await textOf('.as-of'));
      await click('.card .back');
      return english;
    });
  });

  test('“I know this one” on a card of the panel, seen there and taken back', async () => {
    const reader = new Reader(browser);
    const isHighlighted = async () => (await reader.highlighted()).includes('Kim Yong Chol');
    await until('the highlight', isHighlighted);
    await click('[data-key=kim-yong-chol]');
    await there('.card .mute[aria-pressed=false]');
    expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
    await click('.card .mute');
    await there('.card .mute[aria-pressed=true]');
    await until('no highlight', async () => !(await isHighlighted()));
    await click('.card .mute');
    await there('.card .mute[aria-pressed=false]');
    await until('the highlight', isHighlighted);
  });

  test('what is saved is a file with the list, and one with every mention', async () => {
    await popup.evaluate(`[...document.querySelectorAll('.menus details')].at(-1).open = true`);
    await there('[data-action=save-markdown]');
    await click('[data-action=save-markdown]');
    const markdown = await browser.saved('Moskau-lädt-Kim-ein.md');
    expect(markdown).toMatch(/^# Moskau lädt Kim ein\n/);
    expect(markdown).toContain('[Kim Yong-chol](https://en.wikipedia.org/wiki/Kim_Yong-chol)');
    await click('[data-action=save-jsonld]');
    const { first } = JSON.parse(await browser.saved('Moskau-lädt-Kim-ein.jsonld'));
    expect(first.items.length).toBeGreaterThan(20);
  });

  test('a copy as Web Annotation has every mention', async () => {
    await popup.evaluate(
      `navigator.clipboard.writeText = (text) => { document.body.dataset.copied = text; return Promise.resolve(); }`,
    );
    await popup.evaluate(`[...document.querySelectorAll('.menus details')].at(-1).open = true`);
    await there('[data-action=copy-jsonld]');
    await click('[data-action=copy-jsonld]');
    await until(
      'the word that it was copied',
      async () => (await texts('.export [role=status]'))[0] === 'Copied.',
    );
    const copied = JSON.parse(await popup.evaluate<string>('document.body.dataset.copied'));
    expect(copied.total).toBeGreaterThan(20);
    expect(copied.first.items[0].target.source).toMatch(/artikel\.html$/);
    expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
  });

  test('the list scrolls, and not the window around it', async () => {
    await until('a window that does not scroll', () =>
      popup.evaluate<boolean>('document.documentElement.scrollHeight <= innerHeight'),
    );
    expect(
      await popup.evaluate<boolean>(
        `(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(document.querySelector('main'))`,
      ),
    ).toBe(true);
  });

  test('in forced colours what is chosen, on and drawn is in the reader’s own', async () => {
    // A style, and the system's colour that it must have.
    const shows = (
      tab: string,
      styles: [selector: string, pseudo: string, property: string, colour: string][],
    ) =>
      until(tab, () =>
        popup.evaluate<boolean>(`(() => {
          const sample = document.body.appendChild(document.createElement('i'));
          const resolved = (colour) => { sample.style.color = colour; return getComputedStyle(sample).color; };
          const all = ${JSON.stringify(styles)}.every(([selector, pseudo, property, colour]) =>
            getComputedStyle(document.querySelector(selector), pseudo)[property] === resolved(colour));
          sample.remove();
          return all && matchMedia('(forced-colors: active)').matches;
        })()`),
      );
    await popup.forceColours(true);
    try {
      await shows('cards', [
        ['.tabs [aria-selected=true]', '::after', 'borderBottomColor', 'Highlight'],
        ['.switches [aria-checked=true] > .track', '', 'backgroundColor', 'Highlight'],
        ['.line .mark', '', 'borderTopColor', 'CanvasText'],
      ]);
      await click('.filter button');
      await shows('a filter', [['.filter [aria-pressed=true]', '', 'outlineColor', 'Highlight']]);
      await click('#tab-timeline');
      await there('.axis');
      await shows('timeline', [
        ['.axis', '', 'stroke', 'CanvasText'],
        ['.point', '', 'fill', 'CanvasText'],
      ]);
      await click('#tab-map');
      await there('.map-dot');
      await shows('map', [['.map-dot', '', 'fill', 'Highlight']]);
    } finally {
      await popup.forceColours(false);
    }
  });

  test('the page of the side panel, opened in a tab, is the same panel', async () => {
    const shown = await browser.inAnotherTab<string>(
      await browser.ownPage('side.html'),
      `new Promise((resolve) => { const look = () => { const panel = document.querySelector('.panel'); const state = panel?.dataset.state; if (state && state !== 'loading') resolve(state + ' ' + document.querySelectorAll('[role=tab]').length + ' ' + (panel.offsetWidth === document.documentElement.clientWidth)); else setTimeout(look, 50); }; look(); })`,
    );
    // Firefox opens that tab behind the article's, and the panel follows the one in front.
    expect(shown).toMatch(/^(?:not-ours|ready) 4 true$/);
  });

  test('beside the page it shows the article’s list, and goes with the tabs', async () => {
    await popup.close();
    popup = await browser.openBeside();
    const shows = (title: string) =>
      until(title, async () => (await textOf('h1')) === title && (await texts('.line')).length > 5);
    await shows('Moskau lädt Kim ein');
    const tab = await popup.evaluate<number>(
      `${API}.tabs.create({ url: 'http://www.srf.ch:${site.port}/article.html' }).then(({ id }) => id)`,
    );
    await shows('A general comes to New York');
    await popup.evaluate(`${API}.tabs.remove(${tab}).then(() => true)`);
    await shows('Moskau lädt Kim ein');
  });

  describe('where there is no list', () => {
    const over = async (page: string, state: string) => {
      await popup.close();
      await browser.go(`http://www.srf.ch/${page}`);
      popup = await browser.openPopup();
      await there(`[data-state=${state}] .notice h2`);
      expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
    };
    afterEach(async () => {
      await browser.go(article);
      await new Reader(browser).annotated();
    });

    test.each([
      ['unknown.html', 'ready', 'Nothing found that Dossier knows'],
      ['article-francais.html', 'language', 'French'],
      ['front.html', 'no-article', 'No article found'],
    ])('%s: it says so, accessibly', async (page, state, words) => {
      await over(page, state);
      expect(await textOf('.notice')).toContain(words);
    });

    test('a page that is busy: it says that it waits, accessibly, and lists what the page answers then', async () => {
      const state = () => popup.evaluate<string>(`document.querySelector('[data-state]')?.dataset.state`);
      // A script of the page keeps its thread for a time; no sign from here could end that sooner.
      const busy = `void setTimeout(() => { const end = performance.now() + 5000; while (performance.now() < end); }, 50)`;
      const waiting = await until(
        'a panel that waits, from before it was looked at to after that',
        async () => {
          await popup.close();
          await browser.evaluate(busy);
          popup = await browser.openPopup();
          if ((await until('a state', state)) !== 'loading') return null;
          const title = await textOf('.notice h2');
          const faults = await axeFaults((script) => popup.evaluate(script));
          return (await state()) === 'loading' && { title, faults };
        },
        50_000,
      );
      expect(waiting).toEqual({ title: 'Reading the article …', faults: [] });
      await listShown(popup);
    });

    test('a data file that was altered: it says so, accessibly, and goes on once the file is whole', async () => {
      const path = join(extension, 'knowledge/records.bin');
      const whole = await readFile(path);
      const altered = Uint8Array.from(whole);
      altered[whole.length >> 1]! ^= 1;
      try {
        await writeFile(path, altered);
        await popup.close();
        await browser.update();
        await browser.go(article);
        popup = await browser.openPopup();
        await there('[data-state=failed] .notice h2');
        expect(await axeFaults((script) => popup.evaluate(script))).toEqual([]);
        expect(await textOf('.notice')).toContain('checksum differs');
      } finally {
        await writeFile(path, whole);
      }
      await click('.notice .primary');
      await listShown(popup);
    });
  });
});
