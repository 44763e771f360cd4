import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARD, type Driver, type Key, type Memory, PAINTED, type Popup, until } from './driver.ts';
import { pressed } from './firefox-keys.ts';
import { FirefoxPopup, forcedColours } from './firefox-popup.ts';
import { endProfile } from './firefox-profile.ts';
import { errorsOf, memoryOf } from './firefox-scripts.ts';
import type { Marionette } from './marionette.ts';

/** The least of the extension's own pages: its text runs nothing, and the browser's functions are there. */
const PLAIN = 'NOTICE.txt';
const yes = () => true;
const no = () => false;
const ID = 'dossier@dossier.example';
const POPUP = "document.querySelector('browser.webextension-popup-browser')";
const SHIFT = '\uE008';
const ALT = '\uE00A';
const KEYS: Record<Key, string[]> = {
  Escape: ['\uE00C'],
  Tab: ['\uE004'],
  'Shift+Tab': [SHIFT, '\uE004'],
  Enter: ['\uE007'],
  ArrowLeft: ['\uE012'],
  ArrowRight: ['\uE014'],
  ArrowDown: ['\uE015'],
};

/** Firefox, driven by Marionette. */
export class Firefox implements Driver {
  readonly name = 'firefox';
  private ownTab: string | undefined;
  /** Where a private window was opened from. */
  private outside: string | undefined;
  constructor(
    private readonly client: Marionette,
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly port: number,
    private readonly extension: string,
  ) {}

  /** The extension opens its welcome page: once it is there, the tests go on in a tab of their own. */
  async useOwnTab(): Promise<void> {
    await until('the welcome page', () =>
      this.chrome<boolean>(
        "return gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));",
      ),
    );
    await this.switchTo(await this.newTab(true), true);
  }

  /** Host names lead to this machine, but not to our port: the address gets it. */
  async go(url: string): Promise<void> {
    const address = new URL(url);
    if (address.protocol === 'http:' && address.port === '') address.port = String(this.port);
    await this.client.send('WebDriver:Navigate', { url: address.href });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.run<T>(`return (${expression});`, null);
  }

  async move(x: number, y: number): Promise<void> {
    await this.pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.pointer(
      [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
      'touch',
    );
  }

  private async pointer(actions: object[], pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    await this.client.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  press(key: Key): Promise<void> {
    const down = KEYS[key].map((value) => ({ type: 'keyDown', value }));
    const up = KEYS[key].toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.keys([...down, ...up]);
  }
  holdAlt(down: boolean): Promise<void> {
    return this.keys([{ type: down ? 'keyDown' : 'keyUp', value: ALT }]);
  }

  private async keys(actions: object[]): Promise<void> {
    await this.client.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async zoom(factor: number): Promise<void> {
    await this.chrome(`ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, ${factor});`);
    await until(
      'the zoom',
      async () => Math.abs((await this.evaluate<number>('innerWidth')) * factor - 1000) < 30,
    );
  }

  async forceColours(on: boolean): Promise<void> {
    await this.chrome(forcedColours(on));
  }

  async inAnotherTab<T>(url: string, expression: string): Promise<T> {
    let value!: T;
    await this.inTab(url, async () => {
      value = await this.evaluate<T>(expression);
    });
    return value;
  }

  inCard<T>(expression: string): Promise<T> {
    return this.run<T>(
      `const host = Document.prototype.querySelector.call(document, '${CARD}');
       const root = host ? host.openOrClosedShadowRoot.firstElementChild : null;
       return ${expression};`,
      'system',
    );
  }

  painted(): Promise<string[]> {
    return this.run<string[]>(
      `return ${PAINTED.replaceAll('CSS.', 'window.wrappedJSObject.CSS.')};`,
      'system',
    );
  }

  /** An update: Firefox puts the new content script into the pages that are open. */
  async injectAgain(): Promise<void> {
    await this.client.send('Addon:Install', { path: this.extension, temporary: true });
  }

  async openPopup(): Promise<Popup> {
    await this.chrome(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension;
       ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`,
    );
    return this.panelIn(POPUP);
  }

  async openBeside(): Promise<Popup> {
    await this.chrome(
      `await SidebarController.show(${JSON.stringify(`${ID.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`)});`,
    );
    return this.panelIn(
      "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')",
    );
  }

  private async panelIn(element: string): Promise<Popup> {
    const popup = new FirefoxPopup((script) => this.chrome(script), element);
    // Before its own page, the empty one is there, complete, in another process.
    const isThere = `location.protocol === 'moz-extension:' && document.readyState === 'complete'`;
    await until('the popup', () => popup.evaluate<boolean>(isThere, 500));
    return popup;
  }

  async saved(name: string): Promise<string> {
    return until(name, () => readFile(join(this.profile, 'downloads', name), 'utf8'));
  }

  badge(): Promise<string> {
    return this.chrome<string>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension;
       const action = ExtensionParent.apiManager.global.browserActionFor(extension);
       return action.action.getContextData(gBrowser.selectedTab).badgeText;`,
    );
  }

  async openPopupByKeys(): Promise<Popup> {
    await this.command('_execute_action');
    return this.panelIn(POPUP);
  }

  async command(name: string): Promise<void> {
    const manifest = JSON.parse(await readFile(join(this.extension, 'manifest.json'), 'utf8'));
    await this.chrome(pressed(manifest.commands[name].suggested_key.default));
  }

  async reset(): Promise<void> {
    await this.inExtension('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
  }

  async stopBackground(): Promise<void> {
    await this.chrome(
      `await WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground();`,
    );
  }

  /** By the browser's own clock: commands from here would come between those of the test. */
  async stopBackgroundIn(milliseconds: number): Promise<{ done: Promise<void> }> {
    await this.chrome(
      `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
       window.setTimeout(() => extension.terminateBackground(), ${milliseconds});`,
    );
    return { done: new Promise((resolve) => setTimeout(resolve, milliseconds + 50)) };
  }

  requests(): Promise<string[]> {
    return this.chrome<string[]>('return Services.dossierSeen;');
  }

  /** Counts every request of the browser that a page or an extension makes; the browser's own are left out. */
  async watchRequests(): Promise<void> {
    await this.chrome(
      `Services.dossierSeen = [];
       Services.obs.addObserver({ observe(subject) {
         const channel = subject.QueryInterface(Ci.nsIHttpChannel);
         const principal = channel.loadInfo.triggeringPrincipal;
         if (channel.loadInfo.browsingContextID || principal.addonId) Services.dossierSeen.push(channel.URI.spec);
       } }, 'http-on-modify-request');`,
    );
  }

  ownPage(path: string): Promise<string> {
    return this.chrome<string>(
      `return WebExtensionPolicy.getByID(${JSON.stringify(ID)}).getURL(${JSON.stringify(path)});`,
    );
  }

  async screenshot(path: string): Promise<void> {
    const data = await this.client.send<string>('WebDriver:TakeScreenshot', { full: false });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  /** In a tab that stays open behind the others, since opening one takes long. */
  async inExtension<T>(expression: string): Promise<T> {
    const before = await this.client.send<string>('WebDriver:GetWindowHandle');
    try {
      await this.toOwnTab();
      return await this.evaluate<T>(expression);
    } finally {
      await this.switchTo(before, true);
    }
  }

  /** The browser closes it when the extension is updated or switched off. */
  private async toOwnTab(): Promise<void> {
    const isThere = this.ownTab !== undefined && (await this.switchTo(this.ownTab).then(yes, no));
    if (isThere) return;
    this.ownTab = await this.newTab();
    await this.switchTo(this.ownTab);
    await this.go(await this.ownPage(PLAIN));
  }

  async inExtensionPage<T>(expression: string): Promise<T> {
    return this.inAnotherTab<T>(await this.ownPage('options.html'), expression);
  }

  errors(): Promise<string[]> {
    return this.chrome<string[]>(errorsOf(ID));
  }

  async update(): Promise<void> {
    await this.client.send('Addon:Install', { path: this.extension, temporary: true });
  }

  async enable(on: boolean): Promise<void> {
    await this.chrome(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(${JSON.stringify(ID)});
       await addon.${on ? 'enable' : 'disable'}();`,
    );
  }

  async allowPrivate(on: boolean): Promise<void> {
    await this.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
       await ExtensionPermissions.${on ? 'add' : 'remove'}(${JSON.stringify(ID)}, allowed);
       await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();`,
    );
  }

  async goPrivate(): Promise<void> {
    this.outside = await this.client.send<string>('WebDriver:GetWindowHandle');
    // Opened from a private window it would be private, too, where the extension may be nothing.
    await this.toOwnTab();
    const privately = { type: 'window', focus: true, private: true };
    const { handle } = await this.client.send<{ handle: string }>('WebDriver:NewWindow', privately);
    await this.switchTo(handle, true);
  }

  async leavePrivate(): Promise<void> {
    await this.client.send('WebDriver:CloseWindow');
    await this.switchTo(this.outside!, true);
  }

  async inTabs(urls: string[], ready: string): Promise<void> {
    const before = await this.client.send<string>('WebDriver:GetWindowHandle');
    const handles: string[] = [];
    for (const url of urls) {
      const handle = await this.newTab();
      handles.push(handle);
      await this.switchTo(handle);
      const address = new URL(url);
      address.port = String(this.port);
      // Not waited for here: all load at once.
      await this.run(`setTimeout(() => { location.href = ${JSON.stringify(address.href)}; });`, null);
    }
    for (const handle of handles) {
      await this.switchTo(handle);
      await until(`tab ${handle}`, () => this.evaluate(ready), 120_000);
      await this.client.send('WebDriver:CloseWindow');
    }
    await this.switchTo(before, true);
  }

  async longestTask(act: () => Promise<unknown>): Promise<null> {
    await act();
    return null;
  }

  memory(): Promise<Memory> {
    return this.chrome(memoryOf(ID));
  }

  async close(): Promise<void> {
    const ended = once(this.process, 'exit');
    await this.client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill());
    this.client.close();
    await ended;
    await endProfile(this.profile);
  }

  private run<T>(script: string, sandbox: string | null): Promise<T> {
    return this.client.send<T>('WebDriver:ExecuteScript', {
      script,
      args: [],
      newSandbox: true,
      ...(sandbox && { sandbox }),
    });
  }

  /** Runs in the browser's own window. */
  private async chrome<T>(script: string): Promise<T> {
    await this.client.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.client.send<T>('WebDriver:ExecuteScript', {
        script: `return (async () => { ${script} })();`,
        args: [],
        newSandbox: true,
        sandbox: 'system',
      });
    } finally {
      await this.client.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async newTab(focus = false): Promise<string> {
    const tab = { type: 'tab', focus };
    return (await this.client.send<{ handle: string }>('WebDriver:NewWindow', tab)).handle;
  }

  private async switchTo(handle: string, focus = false): Promise<void> {
    await this.client.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  private async inTab(url: string, act: () => Promise<unknown>): Promise<void> {
    const before = await this.client.send<string>('WebDriver:GetWindowHandle');
    await this.switchTo(await this.newTab());
    try {
      await this.go(url);
      await act();
    } finally {
      await this.client.send('WebDriver:CloseWindow');
      await this.switchTo(before, true);
    }
  }
}
