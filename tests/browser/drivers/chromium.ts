import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { browserPath } from '../../../scripts/browsers.mjs';
import { type Driver, type Key, PAINTED, type Popup, until } from './driver.ts';

/** The element that carries a card; in a dialog or fullscreen element, where the mention is in one. */
export const CARD = ':is(:root, :modal) > div[popover=manual][role=dialog]';

export interface Options {
  extension: string;
  /** Every host name leads to this port of this machine, so that publishers' addresses serve our pages. */
  port: number;
  dark?: boolean;
  lang?: string;
  /** Firefox as it was before it knew the Navigation API. */
  withoutNavigation?: boolean;
}

/** Starts Chromium with the unpacked extension. */
export async function startChromium({ extension, port, dark, lang = 'en-US' }: Options): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'dossier-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    viewport: { width: 1000, height: 700 },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    args: [
      '--headless=new',
      '--no-sandbox',
      `--lang=${lang}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      // The popup does not hear of the context's colour scheme.
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The welcome page opens by itself and takes the focus: it must have, before a test begins.
  const welcome = await until('the welcome page', async () =>
    context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await welcome.close();
  const downloadPath = join(profile, 'downloads');
  // Holds for as long as its session.
  const browser = await context.browser()!.newBrowserCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return new Chromium(context, new URL(worker.url()).host, profile, extension);
}

export class Chromium implements Driver {
  readonly name = 'chromium';
  private readonly seen: string[] = [];
  private page!: Page;
  private readonly downloads: string;
  private counters: CDPSession | null = null;
  constructor(
    private readonly context: BrowserContext,
    private readonly id: string,
    private readonly profile: string,
    private readonly extension: string,
  ) {
    this.downloads = join(profile, 'downloads');
    context.on('request', (request) => this.seen.push(request.url()));
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
    const session = await this.context.newCDPSession(this.page);
    try {
      const context = await contentScriptContext(session, this.id);
      const host = `document.querySelector('${CARD}')`;
      const root = `(${host} ? chrome.dom.openOrClosedShadowRoot(${host}).firstElementChild : null)`;
      return await evaluateIn<T>(session, `(root => (${expression}))(${root})`, context);
    } finally {
      await session.detach();
    }
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
    const session = await this.context.newCDPSession(this.page);
    try {
      const context = await contentScriptContext(session, this.id);
      await evaluateIn(session, `${await readFile(join(this.extension, 'page.js'), 'utf8')};null`, context);
    } finally {
      await session.detach();
    }
  }

  /** @param path of another page of the extension to be shown in the popup */
  async openPopup(path = 'panel.html'): Promise<Popup> {
    await this.page.bringToFront();
    const worker = await this.worker();
    await worker.evaluate(`chrome.action.setPopup({ popup: '${path}' })`);
    await worker.evaluate('chrome.action.openPopup()');
    return this.panelAt(path);
  }

  /** The browser wants the reader's click for it: it is that on the popup's own button. */
  async openBeside(): Promise<Popup> {
    const popup = await this.openPopup();
    await until('the button', () =>
      popup.evaluate<boolean>(
        `(() => { const button = document.querySelector('[data-action=beside]'); button?.click(); return !!button; })()`,
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
    return new ChromiumPopup(browser, sessionId, popup.targetId);
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

  async requests(): Promise<string[]> {
    return this.seen.filter(
      (url) => !url.startsWith(`chrome-extension://${this.id}/`) && !url.startsWith('data:'),
    );
  }

  async ownPage(path: string): Promise<string> {
    return `chrome-extension://${this.id}/${path}`;
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
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
    await this.page.bringToFront();
  }
}

class ChromiumPopup implements Popup {
  private next = 0;
  constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    private readonly targetId: string,
  ) {}

  private send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      const listener = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', listener);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      };
      this.browser.on('Target.receivedMessageFromTarget', listener);
      const message = JSON.stringify({ id, method, params });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
    await until('the popup to close', async () => {
      const { targetInfos } = await this.browser.send('Target.getTargets');
      return targetInfos.every(({ targetId }) => targetId !== this.targetId);
    });
    await this.browser.detach().catch(() => undefined);
  }
}

async function contentScriptContext(session: CDPSession, extension: string): Promise<number> {
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = await until('the content script', async () =>
    contexts.findLast(({ origin }) => origin === `chrome-extension://${extension}`),
  );
  return own.id;
}

async function evaluateIn<T>(session: CDPSession, expression: string, contextId: number): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
