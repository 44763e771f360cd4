import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
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

  const open = async (words: string, name: string) => {
    await reader.click(words);
    await reader.cardNamed(name);
  };
  const highlighted = (words: string) => async () => (await reader.highlighted()).includes(words);

  /** A copy of the open card, with its own style sheet, in a shadow root that axe-core can enter. */
  const cardFaults = async () => {
    const { html, css, label, theme } = await browser.inCard<Record<string, string>>(
      `({ html: root.innerHTML, css: [...root.getRootNode().adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join(''), label: root.getRootNode().host.ariaLabel, theme: root.dataset.theme })`,
    );
    await browser.evaluate(`(() => {
      const host = document.createElement('div');
      host.id = 'copy';
      host.role = 'dialog';
      host.ariaLabel = ${JSON.stringify(label)};
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(css)});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = '<div class="dossier" data-theme="' + ${JSON.stringify(theme)} + '">' + ${JSON.stringify(html)} + '</div>';
      document.body.append(host);
      // It fades in: what is half there has half the contrast.
      for (const one of root.getAnimations?.() ?? document.getAnimations()) one.finish();
      return true;
    })()`);
    try {
      return await axeFaults((expression) => browser.evaluate(expression), `'#copy'`);
    } finally {
      await browser.evaluate(`document.querySelector('#copy').remove()`);
    }
  };

  test.each([
    [
      'a person',
      'Kim Yong Chol',
      'Kim Yong-chol',
      ['KY', 'On 31 May 2018', 'born', 'Earlier', 'North Korea'],
    ],
    [
      'an event',
      'Waffenstillstand',
      'Korean Armistice Agreement',
      ['When', 'Where', 'Who', 'Outcome', 'What followed'],
    ],
    ['a place', 'Pjöngjang', 'Pyongyang', ['Country', 'North Korea', 'Inhabitants']],
    ['a date', '12. Juni', 'Tuesday, 12 June 2018', ['twelve days after', 'On this day', 'Singapore']],
  ])('%s: what the card tells, accessible with every fold open', async (what, words, name, told) => {
    await open(words, name);
    const text = await reader.cardText();
    for (const one of told) expect(text).toContain(one);
    expect(text).toMatch(/\d+ sources?/);
    const map = `root.querySelector('.locator .map-dot') !== null`;
    expect(await browser.inCard<boolean>(map)).toBe(['a place', 'an event'].includes(what));
    await browser.inCard(`root.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
    await reader.cardSays(/The article says|The article of/);
    expect(await cardFaults()).toEqual([]);
    const links = await browser.inCard<string[]>(`[...root.querySelectorAll('a')].map(({ href }) => href)`);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.startsWith('https://'))).toBe(true);
  });

  test('another entity opens in place, and there is a way back', async () => {
    await open('Kim Yong Chol', 'Kim Yong-chol');
    await reader.press('North Korea');
    await reader.cardNamed('North Korea');
    await reader.press('Back');
    await reader.cardNamed('Kim Yong-chol');
    await reader.press("Workers' Party of Korea");
    await reader.cardNamed("Workers' Party of Korea");
    const organisation = await reader.cardText();
    for (const told of ['Founded', '1949', 'Country', 'North Korea', 'Seat', 'Pyongyang'])
      expect(organisation).toContain(told);
  });

  test('“Not this one” hides it on this page, can be undone, and is remembered', async () => {
    await open('Kim Yong Chol', 'Kim Yong-chol');
    const reject = async () => {
      await reader.press('Why this card?');
      await reader.cardSays('That is the full name.');
      await reader.press('Not this one');
      await reader.cardSays('Hidden on this page');
      await until('no highlight', async () => !(await highlighted('Kim Yong Chol')()));
    };
    const before = Number(await browser.badge());
    await reject();
    expect(await cardFaults()).toEqual([]);
    await until('one card less', async () => Number(await browser.badge()) === before - 1);
    await reader.press('Undo');
    await reader.cardNamed('Kim Yong-chol');
    await until('the highlight', highlighted('Kim Yong Chol'));
    await reject();
    await browser.go(article);
    await reader.annotated();
    expect(await highlighted('Kim Yong Chol')()).toBe(false);
    expect(await highlighted('Mike Pompeo')()).toBe(true);
    await browser.go('http://www.srf.ch/article.html');
    await reader.annotated();
    expect(await highlighted('Kim Yong Chol')()).toBe(true);
  });

  test('a wrong short name leaves the full name alone', async () => {
    await browser.inAnotherTab(
      await browser.ownPage('options.html'),
      `(globalThis.browser ?? chrome).storage.sync.set({ density: 'all' }).then(() => true)`,
    );
    await until(
      'every mention',
      async () => (await reader.highlighted()).filter((one) => one === 'Kim').length > 1,
    );
    await open('Kim sagte', 'Kim Jong-un');
    await reader.press('Why this card?');
    await reader.press('Not this one');
    await until('no Kim', async () => !(await reader.highlighted()).includes('Kim'));
    expect(await reader.highlighted()).toContain('Kim Jong-un');
  });

  test('“I know this one” hides it everywhere and can be undone', async () => {
    await open('Mike Pompeo', 'Mike Pompeo');
    await reader.press('I know this one');
    await reader.cardSays('Mike Pompeo is no longer highlighted');
    await until('no highlight', async () => !(await highlighted('Mike Pompeo')()));
    await reader.press('Undo');
    await until('the highlight', highlighted('Mike Pompeo'));
    await reader.press('I know this one');
    await until('no highlight', async () => !(await highlighted('Mike Pompeo')()));
    await browser.go('http://www.srf.ch/article.html?x');
    await reader.annotated();
    expect(await highlighted('Mike Pompeo')()).toBe(false);
  });

  test('where the list of what the reader knows is full, that is said, and nothing is lost', async () => {
    const muted: { id: string; name: string }[] = [];
    while (JSON.stringify(muted).length < 8155) muted.push({ id: `x${muted.length}`, name: 'Name' });
    const inOptions = async <T>(expression: string) =>
      browser.inAnotherTab<T>(await browser.ownPage('options.html'), expression);
    await inOptions(
      `(globalThis.browser ?? chrome).storage.sync.set({ muted: ${JSON.stringify(muted)}, density: 'all' }).then(() => true)`,
    );
    await until(
      'the settings',
      async () => (await reader.highlighted()).filter((one) => one === 'Kim').length > 1,
    );
    await open('Mike Pompeo', 'Mike Pompeo');
    await reader.press('I know this one');
    await reader.cardSays('That list is full');
    expect(await highlighted('Mike Pompeo')()).toBe(true);
    const kept = await inOptions<{ muted: unknown[] }>(
      `(globalThis.browser ?? chrome).storage.sync.get('muted')`,
    );
    expect(kept.muted).toHaveLength(muted.length);
  });

  test('a pinned card stays when it is left, and closes by its button', async () => {
    await reader.rest('Mike Pompeo');
    await reader.cardNamed('Mike Pompeo');
    await reader.moveIntoCard();
    await reader.press('Keep this card open');
    await reader.leave();
    await reader.cardStays();
    await reader.clickBeside();
    await reader.cardStays();
    await reader.press('Close');
    await reader.noCard();
  });

  test('the focus stays in the card while Tab goes round, and goes back to where it was', async () => {
    await browser.evaluate(`document.querySelector('footer a').focus({ preventScroll: true })`);
    await browser.command('next');
    const first = await reader.cardName();
    const inside = () => browser.evaluate<boolean>(`document.activeElement.matches(':root > div[popover]')`);
    const focused = () =>
      browser.inCard<string>(
        `((one) => one.tagName + ' ' + (one.ariaLabel ?? one.textContent).trim())(root.getRootNode().activeElement)`,
      );
    await until('the focus in the card', inside);
    expect(await focused()).toBe(`H2 ${first}`);
    const stops = await browser.inCard<number>(
      `[...root.querySelectorAll('h2, a[href], button, summary')].filter((one) => one.checkVisibility()).length`,
    );
    const seen = new Set<string>();
    for (let stop = 0; stop < stops; stop++) {
      await browser.press('Tab');
      seen.add(await focused());
    }
    expect(await inside()).toBe(true);
    expect(seen.size).toBeGreaterThan(stops / 2);
    expect(await focused()).toBe(`H2 ${first}`);
    await browser.press('Shift+Tab');
    expect(await focused()).not.toBe(`H2 ${first}`);
    await browser.press('ArrowRight');
    await until('the next card', async () => (await reader.cardName()) !== first);
    await browser.press('ArrowLeft');
    await reader.cardNamed(first);
    await browser.press('Escape');
    await reader.noCard();
    expect(await browser.evaluate<string>('document.activeElement.textContent')).toBe('Impressum');
  });

  test('the arrows up and down scroll a card that is longer than its room', async () => {
    await browser.zoom(2);
    try {
      await browser.command('next');
      await reader.cardName();
      await browser.press('ArrowDown');
      await until('the card to scroll', () =>
        browser.inCard<boolean>(`root.querySelector('.card').scrollTop > 0`),
      );
    } finally {
      await browser.zoom(1);
    }
  });

  test('Enter opens the card where the caret is', async () => {
    await browser.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf('Mike Pompeo');
        if (at >= 0) { getSelection().collapse(walker.currentNode, at + 3); break; }
      }
      return true;
    })()`);
    await browser.press('Enter');
    await reader.cardNamed('Mike Pompeo');
    await browser.press('Escape');
    await reader.noCard();
  });

  test('never off the screen, wherever the mention is', async () => {
    await browser.zoom(1.5);
    try {
      const view = await browser.evaluate<{ width: number; height: number }>(
        '({ width: document.documentElement.clientWidth, height: innerHeight })',
      );
      for (const block of ['start', 'center', 'end']) {
        for (const words of ['Waffenstillstand', 'Mike Pompeo']) {
          await browser.evaluate(
            `[...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('${words}')).scrollIntoView({ block: '${block}' })`,
          );
          await reader.click(words);
          await reader.cardName();
          const { left, top, right, bottom } = await reader.cardBox();
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(view.width);
          expect(bottom).toBeLessThanOrEqual(view.height);
          await browser.press('Escape');
          await reader.noCard();
        }
      }
    } finally {
      await browser.zoom(1);
    }
  });

  test('a tap opens a sheet at the bottom, and what it is about stays in sight', async () => {
    await browser.evaluate(`document.body.style.minHeight = '2000px'`);
    await reader.tap('Waffenstillstand');
    await reader.cardNamed('Korean Armistice Agreement');
    expect(await browser.inCard<boolean>(`root.hasAttribute('data-sheet')`)).toBe(true);
    const view = await browser.evaluate<{ width: number; height: number }>(
      '({ width: document.documentElement.clientWidth, height: innerHeight })',
    );
    const { left, right, top, bottom } = await reader.cardBox();
    // In the middle, and no wider than can be read.
    expect(Math.abs(left - (view.width - right))).toBeLessThanOrEqual(1);
    expect([Math.round(right - left), Math.round(bottom)]).toEqual([560, view.height]);
    const mention = await browser.evaluate<number>(
      `[...CSS.highlights.get('dossier-active')][0].getBoundingClientRect().bottom`,
    );
    expect(mention).toBeLessThanOrEqual(top);
    expect(await cardFaults()).toEqual([]);
    await reader.press('Close');
    await reader.noCard();
  });

  test('at 250 %, where the window is narrow, it is a sheet too', async () => {
    await browser.zoom(2.5);
    try {
      await open('Mike Pompeo', 'Mike Pompeo');
      expect(await browser.inCard<boolean>(`root.hasAttribute('data-sheet')`)).toBe(true);
    } finally {
      await browser.zoom(1);
    }
  });

  /** Presses the card's button where it is on the screen, as a hand does. */
  const clickInCard = async (label: string) => {
    const { x, y } = await browser.inCard<{ x: number; y: number }>(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))([...root.querySelectorAll('button')].find((one) => one.ariaLabel === '${label}').getBoundingClientRect())`,
    );
    await browser.click(x, y);
  };

  test('in a modal dialog that the article is in, the card can be pointed at and pressed', async () => {
    await browser.evaluate(`(() => {
      const dialog = document.createElement('dialog');
      const main = document.querySelector('main');
      main.replaceWith(dialog);
      dialog.append(main);
      dialog.showModal();
      return true;
    })()`);
    await open('Mike Pompeo', 'Mike Pompeo');
    await reader.moveIntoCard();
    await reader.cardStays();
    await clickInCard('Keep this card open');
    await until('the pin', () =>
      browser.inCard<boolean>(`root.querySelector('[aria-pressed]').ariaPressed === 'true'`),
    );
    await browser.press('Escape');
    await reader.noCard();
    expect(await browser.evaluate<boolean>(`document.querySelector('dialog').open`)).toBe(true);
  });

  test('over an article in fullscreen', async () => {
    await browser.evaluate(`(() => {
      const main = document.querySelector('main');
      document.querySelector('h1').addEventListener('click', () => main.requestFullscreen());
      return true;
    })()`);
    await reader.click('lädt');
    await until('fullscreen', () => browser.evaluate<boolean>('document.fullscreenElement !== null'));
    await open('Mike Pompeo', 'Mike Pompeo');
    await reader.moveIntoCard();
    await reader.cardStays();
    await clickInCard('Close');
    await reader.noCard();
    await browser.evaluate('document.exitFullscreen().then(() => true)');
  });

  test('on a page that is read from right to left the card still is from left to right', async () => {
    await browser.evaluate(`document.documentElement.dir = 'rtl'`);
    await open('Kim Yong Chol', 'Kim Yong-chol');
    expect(await browser.inCard<string>(`getComputedStyle(root.querySelector('.card')).direction`)).toBe(
      'ltr',
    );
  });

  test('in forced colours the office of the day is set off by a line', async () => {
    await browser.forceColours(true);
    try {
      await open('Kim Yong Chol', 'Kim Yong-chol');
      expect(
        await browser.inCard<string>(`getComputedStyle(root.querySelector('.as-of')).borderTopStyle`),
      ).toBe('solid');
      const colours = await browser.inCard<string[]>(
        `['.tool', 'h2'].map((one) => getComputedStyle(root.querySelector(one)).color)`,
      );
      expect(colours[0]).toBe(colours[1]);
    } finally {
      await browser.forceColours(false);
    }
  });
});
