import browser from 'webextension-polyfill';
import { askBackground, askTab } from '../shared/ask.ts';
import type { PageState } from '../shared/messages.ts';
import { covers } from '../shared/sites.ts';

/** What the panel shows: the page's own answer, or why there is none. */
export type PanelState =
  | { state: 'loading' }
  /** Not a page of the web, or one that the browser keeps to itself. */
  | { state: 'no-access' }
  /** Beside a page that the reader has not given us: what it is, the browser does not tell. */
  | { state: 'not-ours' }
  /** A page of the web on which Dossier does not run by itself. */
  | { state: 'unread'; host: string }
  | PageState;

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Its window is a private one, of which nothing is kept that could tell what was read there. */
  incognito: boolean;
  /** Absent for what is not a page of the web. */
  url?: URL;
}

/** The tab that the panel was opened over. */
async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const { id, windowId, incognito } = tab;
  const one = { id, windowId, incognito };
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return url && /^https?:$/.test(url.protocol) ? { ...one, url } : one;
}

/** What is known of the page in the active tab. */
export interface Look {
  tab?: ActiveTab;
  page: PanelState;
}

/** Asks the page in the active tab for its state. Never rejects. */
export async function lookAtActive(beside: boolean): Promise<Look> {
  const tab = await activeTab().catch(() => undefined);
  return tab ? { tab, page: await askPage(tab, beside) } : { page: { state: 'no-access' } };
}

/** Tells when another tab is shown in this window, or another page in the tab. @returns what ends it */
export function onOtherPage(listener: () => void): () => void {
  const updated = (
    _id: number,
    { status, url }: { status?: string | undefined; url?: string | undefined },
  ) => {
    if (status === 'complete' || url !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/**
 * Asks the page for its state; a page that does not answer is told apart by its address. The popup's click lets it be seen;
 * beside the page there was none.
 */
export async function askPage({ id, url }: ActiveTab, beside = false): Promise<PanelState> {
  try {
    return await askTab(id, 'pageState', null);
  } catch {
    return url ? { state: 'unread', host: url.hostname } : { state: beside ? 'not-ours' : 'no-access' };
  }
}

/** Reads a page on which Dossier does not run by itself. The reader's click has to be the cause: it gives the right to. */
export async function readPage(tab: ActiveTab): Promise<PanelState> {
  try {
    await askBackground('read', { tabId: tab.id });
  } catch {
    return { state: 'no-access' };
  }
  const page = await askPage(tab);
  return page.state === 'unread' ? { state: 'reading', host: page.host } : page;
}

const originOf = (url: URL) => `*://${url.hostname}/*`;

/** Whether a match pattern's host (`*://*.srf.ch/*`) includes the address's. */
function coversHost(pattern: string, { hostname }: URL): boolean {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return host?.startsWith('*.') ? covers(host.slice(2), hostname) : host === hostname;
}

/** Whether Dossier runs on the site by itself: a listed publisher's, or one the reader allowed. */
export async function runsAlways({ url }: ActiveTab): Promise<boolean> {
  if (!url) return false;
  const listed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  if (listed.some((pattern) => coversHost(pattern, url))) return true;
  return browser.permissions.contains({ origins: [originOf(url)] });
}

/** Asks the reader for the right to run on the site; must be called in a click, before anything is awaited. */
export async function allowSite({ url }: ActiveTab): Promise<boolean> {
  return url !== undefined && (await browser.permissions.request({ origins: [originOf(url)] }));
}
