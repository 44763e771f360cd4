import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inUnwatchedTab } from './drivers/chromium-unwatched.ts';
import { type Driver, until } from './drivers/driver.ts';
import { drivers, extension } from './drivers/index.ts';
import { startFirefox } from './drivers/start-firefox.ts';
import { frameworkPages, frameworks } from './frameworks/build.ts';
import { Reader } from './reader.ts';
import { type Site, serveSite } from './site.ts';

/** Pages that change, hide, resist; each is acted upon by `acts`, which stand in the page itself. */
const at = (page: string) => `http://www.srf.ch/${page}`;

const POLICIES: Record<string, string> = {
  none: "default-src 'none'",
  sandbox: 'sandbox allow-scripts',
};

describe.each(drivers)('%s', (_name, start) => {
  let site: Site;
  let browser: Driver;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveSite({
      folder: join(import.meta.dirname, '../fixtures/torture'),
      made: await frameworkPages(),
      policy: (search) => POLICIES[search.get('policy') ?? ''] ?? '',
    });
    browser = await start({ extension, port: site.port });
    reader = new Reader(browser);
    await browser.go(at('plain.html'));
    await browser.reset();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const act = (number: number) => browser.evaluate<void>(`void acts[${number}]()`);
  const dom = () => browser.evaluate<string>('document.documentElement.outerHTML');
  /** Waits until these texts are painted, and those are not. */
  const painted = (texts: string[], not: string[] = []) =>
    until(`${texts.join(', ')} painted${not.length > 0 ? `, ${not.join(', ')} not` : ''}`, async () => {
      const now = await browser.painted();
      const wrong = [
        ...texts.filter((text) => !now.includes(text)),
        ...not.filter((text) => now.includes(text)),
      ];
      if (wrong.length > 0) throw new Error(`${wrong.join(', ')} of ${now.join(', ')}`);
      return true;
    });

  /** What a highlight of a person in an element looks like: the line under it. */
  const lineUnderPeople = (element: string) =>
    browser.evaluate<string>(
      `getComputedStyle(${element}, '::highlight(dossier-person)').textDecorationLine`,
    );

  test('another article at another address, without a new document, and back', async () => {
    await browser.go(at('spa.html'));
    await painted(['Mike Pompeo']);
    await act(0);
    await painted(['Emmanuel Macron'], ['Mike Pompeo']);
    await act(1);
    await painted(['Mike Pompeo'], ['Emmanuel Macron']);
  });

  test('a second article that scrolling loads is read when the page goes on to it', async () => {
    await browser.go(at('endless.html'));
    await painted(['Mike Pompeo']);
    await act(0);
    await act(1);
    await painted(['Angela Merkel'], ['Mike Pompeo']);
  });

  test('a live ticker: entries come, others are edited', async () => {
    await browser.go(at('ticker.html'));
    await reader.annotated();
    await act(0);
    await painted(['Emmanuel Macron']);
    await act(1);
    await painted(['Mike Pompeo', 'Emmanuel Macron']);
    const before = await dom();
    await painted(['Mike Pompeo']);
    expect(await dom()).toBe(before);
  });

  test('paragraphs are replaced, first by the same, then by others', async () => {
    await browser.go(at('replaced.html'));
    await painted(['Sergey Lavrov']);
    await act(0);
    await painted(['Sergey Lavrov', 'Mike Pompeo']);
    await act(1);
    await painted(['Emmanuel Macron', 'Mike Pompeo'], ['Sergey Lavrov']);
  });

  test('text is shown and hidden', async () => {
    await browser.go(at('hidden.html'));
    await painted(['Mike Pompeo'], ['Sergey Lavrov']);
    await act(0);
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
    await act(1);
    await painted(['Mike Pompeo'], ['Sergey Lavrov']);
  });

  test('an article behind a consent wall is there when the wall is gone', async () => {
    await browser.go(at('consent.html'));
    await act(0);
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
  });

  test('an AMP page', async () => {
    await browser.go(at('amp.html'));
    await act(0);
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
  });

  test('document.open: the new document is read, cards open, and no second copy stays', async () => {
    await browser.go(at('opened.html'));
    await act(0);
    await painted(['Mike Pompeo']);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await browser.press('Escape');
    await reader.noCard();
  });

  test('back and forward: the page that the browser kept is as the switches are by then', async () => {
    const switchEverywhere = (on: boolean) =>
      browser.inExtension<void>(`chrome.storage.sync.set({ everywhere: ${on} })`);
    const onReturn = 'addEventListener("pageshow", ({ persisted }) => (window.kept = persisted))';
    const returned =
      "window.kept ? 'kept' : performance.getEntriesByType('navigation')[0].type === 'back_forward' && 'anew'";
    /** To another page and back; once more where the browser did not keep the page, which is up to it. */
    const awayAndBack = (meanwhile: () => Promise<unknown>) =>
      until(
        'a page that the browser kept',
        async () => {
          await switchEverywhere(true);
          await browser.go(at('plain.html'));
          await painted(['Mike Pompeo']);
          await browser.evaluate<void>(`void (${onReturn})`);
          await browser.go(at('ticker.html'));
          await reader.annotated();
          await meanwhile();
          await browser.evaluate('void history.back()');
          return (await until('the page before', () => browser.evaluate<string>(returned))) === 'kept';
        },
        50_000,
      );
    try {
      await awayAndBack(() => switchEverywhere(false));
      await until('nothing painted', async () => (await reader.highlightNames()).length === 0);
    } finally {
      await switchEverywhere(true);
    }
    await painted(['Mike Pompeo']);
    await awayAndBack(async () => undefined);
    await painted(['Mike Pompeo']);
    await reader.click('Sergey Lavrov');
    await reader.cardNamed('Sergey Lavrov');
  });

  test('frames are left alone', async () => {
    await browser.go(at('frames.html'));
    await painted(['Mike Pompeo']);
    expect(await browser.evaluate<number>('frames[0].CSS.highlights.size')).toBe(0);
  });

  test('text in a shadow root, and its changes', async () => {
    await browser.go(at('shadow.html'));
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
    expect(await lineUnderPeople(`document.querySelector('news-story').shadowRoot.querySelector('p')`)).toBe(
      'underline',
    );
    await act(0);
    await painted(['Emmanuel Macron'], ['Sergey Lavrov']);
  });

  test.each(['plain.html?policy=none', 'plain.html?policy=sandbox', 'trusted.html'])(
    'a strict page, %s: read, its DOM untouched, switched off without a trace',
    async (page) => {
      await browser.go(at(page));
      const before = await dom();
      await painted(['Mike Pompeo', 'Sergey Lavrov']);
      await reader.click('Mike Pompeo');
      await reader.cardNamed('Mike Pompeo');
      await browser.press('Escape');
      await reader.noCard();
      expect(await dom()).toBe(before);
      expect(await browser.evaluate<string[]>('window.violations ?? []')).toEqual([]);
      await browser.command('toggle');
      await until('nothing painted', async () => (await reader.highlightNames()).length === 0);
      expect(await dom()).toBe(before);
      await browser.command('toggle');
      await painted(['Mike Pompeo']);
    },
  );

  test('a second copy ends the first', async () => {
    await browser.go(at('plain.html'));
    await painted(['Mike Pompeo']);
    await browser.injectAgain();
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
    await reader.click('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    expect(await browser.evaluate<number>(`document.querySelectorAll(':root > div').length`)).toBe(1);
    await browser.press('Escape');
    await reader.noCard();
    await browser.command('toggle');
    await until('nothing painted', async () => (await reader.highlightNames()).length === 0);
    await browser.command('toggle');
    await painted(['Mike Pompeo']);
  });

  test.each(frameworks)('%s hydrates and updates what we painted', async (framework) => {
    await browser.go(at(`${framework}.html`));
    await painted(['Mike Pompeo', 'Sergey Lavrov']);
    await act(0);
    await until('hydration', () =>
      browser.evaluate<boolean>(`new Promise((done) => setTimeout(() => done(true), 0))`),
    );
    await act(1);
    await painted(['Emmanuel Macron', 'Sergey Lavrov'], ['Mike Pompeo']);
    expect(await browser.evaluate<string>(`document.querySelector('article p').textContent`)).toMatch(
      /^Emmanuel Macron had dinner/,
    );
    expect(await browser.evaluate<string[]>('problems')).toEqual([]);
  });
});

describe('Chromium, in a tab that it renders ahead', () => {
  test('an article is not read before the reader comes to it', async () => {
    const site = await serveSite({
      folder: join(import.meta.dirname, '../fixtures/torture'),
      policy: () => '',
    });
    try {
      const { painted, ahead, shownAfter } = await inUnwatchedTab<Record<string, number>>(
        { extension, port: site.port },
        at('ahead.html'),
        at('rendered.html'),
        `CSS.highlights.size && ({
           painted: CSS.highlights.size,
           ahead: window.paintedAhead,
           shownAfter: performance.getEntriesByType('navigation')[0].activationStart,
         })`,
      );
      // The browser did render it ahead.
      expect(shownAfter).toBeGreaterThan(0);
      expect(ahead).toBe(0);
      expect(painted).toBeGreaterThan(0);
    } finally {
      await site.close();
    }
  });
});

describe('Firefox without the Navigation API', () => {
  let site: Site;
  let browser: Driver;

  beforeAll(async () => {
    site = await serveSite({ folder: join(import.meta.dirname, '../fixtures/torture'), policy: () => '' });
    browser = await startFirefox({ extension, port: site.port, withoutNavigation: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('another article at another address, without a new document, and back', async () => {
    await browser.go(at('spa.html'));
    expect(await browser.evaluate<boolean>(`'navigation' in window`)).toBe(false);
    const painted = (text: string) => until(text, async () => (await browser.painted()).includes(text));
    await painted('Mike Pompeo');
    await browser.evaluate<void>('void acts[0]()');
    await painted('Emmanuel Macron');
    await browser.evaluate<void>('void acts[1]()');
    await painted('Mike Pompeo');
  });
});
