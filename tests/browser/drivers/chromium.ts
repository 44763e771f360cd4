import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Request, Worker } from 'playwright-core';
import { ContentScripts, heapOf } from './chromium-scripts.ts';
import { ChromiumTarget } from './chromium-target.ts';
import { longestTask } from './chromium-trace.ts';
import { CARD, type Driver, type Key, type Memory, PAINTED, type Popup, until, within } from './driver.ts';

/** Chromium, driven by Playwright and, where that does not reach, by the DevTools protocol. */
export class Chromium implements Driver {
  readonly name = 'chromium';
  private readonly seen = new Set<Request>();
  private page!: Page;
  private readonly downloads: string;
  private list: Page | undefined;
  /** Where a private window was opened from. */
  private outside: Page | undefined;
  private counters: CDPSession | null = null;
  private scripts: ContentScripts | undefined;
  constructor(
    private readonly context: BrowserContext,
    private readonly id: string,
    private readonly profile: string,
    private readonly extension: string,
  ) {
    this.downloads = join(profile, 'downloads');
    context.on('request', (request) => this.seen.add(request));
    context.on('requestfailed', (request) => {
      // It never left the browser.
      if (/csp/i.test(request.failure()?.errorText ?? '')) this.seen.delete(request);
    });
  }

  async go(url: string): Promise<void> {
    this.page ??= this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.bringToFront();
    await this.page.goto(url, { waitUntil: 'load' });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }
  move(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }
  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }
  async tap(x: number, y: number): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.detach();
  }
  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }
  holdAlt(down: boolean): Promise<void> {
    return down ? this.page.keyboard.down('Alt') : this.page.keyboard.up('Alt');
  }
  zoom(factor: number): Promise<void> {
    return this.page.setViewportSize({ width: Math.round(1000 / factor), height: Math.round(700 / factor) });
  }
  forceColours(on: boolean): Promise<void> {
    return this.page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
  }

  async inAnotherTab<T>(url: string, expression: string): Promise<T> {
    const page = await this.context.newPage();
    try {
      await page.goto(url, { waitUntil: 'load' });
      return (await page.evaluate(expression)) as T;
    } finally {
      await page.close();
    }
  }

  /** The card's shadow root is closed: it is entered from the content script's world. */
  async inCard<T>(expression: string): Promise<T> {
    // A page may have hidden the document's own.
    const host = `Document.prototype.querySelector.call(document, '${CARD}')`;
    const root = `(${host} ? chrome.dom.openOrClosedShadowRoot(${host}).firstElementChild : null)`;
    return this.inContentScript<T>(`(root => (${expression}))(${root})`);
  }

  private async inContentScript<T>(expression: string): Promise<T> {
    if (this.scripts?.page !== this.page) this.scripts = await ContentScripts.of(this.page);
    return this.scripts.evaluate<T>(this.id, expression);
  }

  painted(): Promise<string[]> {
    return this.evaluate<string[]>(PAINTED);
  }

  /** Seconds for which the main thread of the page's process has been busy since this was first asked. */
  async busy(): Promise<number> {
    if (!this.counters) {
      this.counters = await this.context.newCDPSession(this.page);
      // The counters begin here, and end with their session.
      await this.counters.send('Performance.enable');
    }
    const { metrics } = await this.counters.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  }

  /** The browser would want the reader's click for this: the script is run in its own world by the debugger. */
  async injectAgain(): Promise<void> {
    await this.inContentScript(`${await readFile(join(this.extension, 'page.js'), 'utf8')};null`);
  }

  /** @param path of another page of the extension to be shown in the popup */
  async openPopup(path = 'panel.html'): Promise<Popup> {
    await this.page.bringToFront();
    await until(
      'the popup to open',
      async () => (await this.isOpen(path)) || (await within(5000, this.pressButton(path))),
    );
    return this.panelAt(path);
  }

  private async isOpen(path: string): Promise<boolean> {
    const browser = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await browser.send('Target.getTargets');
    await browser.detach();
    return targetInfos.some(({ url }) => url.startsWith(`chrome-extension://${this.id}/${path}`));
  }

  /** The background may be stopped at any moment of it. */
  private async pressButton(path: string): Promise<boolean> {
    const worker = await this.worker();
    await worker.evaluate(`chrome.action.setPopup({ popup: '${path}' })`);
    await worker.evaluate('chrome.action.openPopup()');
    return true;
  }

  /** The browser wants the reader's click for it: it is that on the popup's own button. */
  async openBeside(): Promise<Popup> {
    const popup = await this.openPopup();
    await until('the button', () =>
      popup.evaluate<boolean>(
        `(() => { const button = document.querySelector('.open-beside'); button?.click(); return !!button; })()`,
      ),
    );
    return this.panelAt('side.html');
  }

  private async panelAt(path: string): Promise<Popup> {
    const browser = await this.context.browser()!.newBrowserCDPSession();
    const popup = await until('the popup', async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${this.id}/${path}`));
    });
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: popup.targetId,
      flatten: false,
    });
    return new ChromiumTarget(browser, sessionId, popup.targetId);
  }

  async saved(name: string): Promise<string> {
    return until(name, () => readFile(join(this.downloads, name), 'utf8'));
  }

  async badge(): Promise<string> {
    const worker = await this.worker();
    return (await worker.evaluate(
      `chrome.tabs.query({active: true, currentWindow: true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))`,
    )) as string;
  }

  async command(name: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
  }

  async reset(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
  }

  async stopBackground(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async stopBackgroundIn(milliseconds: number): Promise<{ done: Promise<void> }> {
    const stop = () => this.stopBackground().catch(() => undefined);
    return { done: new Promise((resolve) => setTimeout(() => void stop().then(resolve), milliseconds)) };
  }

  async requests(): Promise<string[]> {
    return [...this.seen].map((request) => request.url()).filter((url) => /^(?:http|ws)s?:/.test(url));
  }

  async ownPage(path: string): Promise<string> {
    return `chrome-extension://${this.id}/${path}`;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async inExtension<T>(expression: string): Promise<T> {
    return (await (await this.worker()).evaluate(expression)) as T;
  }

  async inExtensionPage<T>(expression: string): Promise<T> {
    return this.inAnotherTab<T>(await this.ownPage('options.html'), expression);
  }

  /** The browser keeps them for its list of extensions, of the background as of content scripts. */
  async errors(): Promise<string[]> {
    const said = '({ message, source }) => message + " " + source';
    return this.inBrowser<string[]>(
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.id)})
         .then(({ runtimeErrors }) => runtimeErrors.filter(({ severity }) => severity === 'ERROR').map(${said}))`,
    );
  }

  async update(): Promise<void> {
    await this.inBrowser(`chrome.developerPrivate.reload(${JSON.stringify(this.id)}, { failQuietly: true })`);
    await this.enabled();
  }

  async enable(on: boolean): Promise<void> {
    await this.inBrowser(`chrome.management.setEnabled(${JSON.stringify(this.id)}, ${on})`);
    if (on) await this.enabled();
  }

  private async enabled(): Promise<void> {
    const id = JSON.stringify(this.id);
    await until('the extension to run', () =>
      this.inBrowser<boolean>(
        `chrome.developerPrivate.getExtensionInfo(${id}).then(({ state }) => state === 'ENABLED')`,
      ),
    );
  }

  async allow(on: boolean): Promise<void> {
    const access = { extensionId: this.id, hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' };
    await this.inBrowser(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(access)})`);
  }

  async allowPrivate(on: boolean): Promise<void> {
    const access = { extensionId: this.id, incognitoAccess: on };
    await this.inBrowser(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(access)})`);
    await this.enabled();
  }

  /** Playwright counts the pages of private windows among those of the context that it has started. */
  async goPrivate(): Promise<void> {
    this.outside = this.page;
    // Waking the background opens a page, too.
    const worker = await this.worker();
    const opened = this.context.waitForEvent('page');
    await worker.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)`);
    this.page = await opened;
    await this.page.setViewportSize({ width: 1000, height: 700 });
  }

  async leavePrivate(): Promise<void> {
    await this.page.close();
    this.page = this.outside!;
    await this.page.bringToFront();
  }

  async inTabs(urls: string[], ready: string): Promise<void> {
    const pages = await Promise.all(urls.map(() => this.context.newPage()));
    await Promise.all(pages.map((page, i) => page.goto(urls[i]!, { waitUntil: 'load', timeout: 120_000 })));
    for (const page of pages) await until(`${page.url()}`, () => page.evaluate(ready), 120_000);
    await Promise.all(pages.map((page) => page.close()));
  }

  async memory(): Promise<Memory> {
    const session = await this.context.newCDPSession(this.page);
    const page = await heapOf((method) => session.send(method));
    const { jsEventListeners } = await session.send('Memory.getDOMCounters');
    await session.detach();
    await this.worker();
    const background = await this.attached('service_worker', this.id, (target) =>
      heapOf((method) => target.send(method)),
    );
    return { page, background, listeners: jsEventListeners };
  }

  async longestTask(act: () => Promise<unknown>): Promise<number> {
    const browser = await this.context.browser()!.newBrowserCDPSession();
    try {
      return await longestTask(browser, this.id, act);
    } finally {
      await browser.detach();
    }
  }

  /** Value of an expression in the browser's own list of extensions, which stays open. */
  private async inBrowser<T>(expression: string): Promise<T> {
    this.list ??= await this.openList();
    return (await this.list.evaluate(expression)) as T;
  }

  /** In developer mode: else Chromium keeps no errors, and switches off what was reloaded from a folder. */
  private async openList(): Promise<Page> {
    const list = await this.context.newPage();
    // Its functions are there before it has drawn itself, which takes seconds.
    await list.goto('chrome://extensions/', { waitUntil: 'commit' });
    const watched = { extensionId: this.id, errorCollection: true };
    await list.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
         .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(watched)}))`,
    );
    await this.page?.bringToFront();
    return list;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Speaks to a page or worker that Playwright has no hold on, by a part of its address. */
  private async attached<T>(
    type: string,
    url: string,
    act: (target: ChromiumTarget) => Promise<T>,
  ): Promise<T> {
    const browser = await this.context.browser()!.newBrowserCDPSession();
    try {
      const { targetInfos } = await browser.send('Target.getTargets');
      const { targetId } = targetInfos.find((one) => one.type === type && one.url.includes(url))!;
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
      return await act(new ChromiumTarget(browser, sessionId, targetId));
    } finally {
      await browser.detach();
    }
  }

  /** The background. One that was stopped stays listed and never answers: it is woken first. */
  private async worker(): Promise<Worker> {
    const answering = async (): Promise<Worker | undefined> => {
      for (const worker of this.context.serviceWorkers().toReversed()) {
        if (!worker.url().includes(this.id)) continue;
        const answer = worker.evaluate('true').catch(() => false);
        if (await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 500, false))]))
          return worker;
      }
      return undefined;
    };
    return (await answering()) ?? until('the background', () => this.wake().then(answering));
  }

  /** Asks the background something from an extension page, which starts it where the browser has stopped it. */
  private async wake(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/options.html`);
    await page.evaluate(`chrome.runtime.sendMessage({ dossier: 'texts', request: { lang: 'en' } })`);
    await page.close();
    await this.page?.bringToFront();
  }
}
