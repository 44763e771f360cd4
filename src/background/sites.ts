import browser from 'webextension-polyfill';

/** A style sheet of the user's reaches into shadow roots: Firefox finds no style for highlights in them otherwise. */
const page = { js: ['page.js'], css: ['page.css'] };
const REGISTERED = 'allowed-sites';

/** Reads the page in a tab now, under the permission of the reader's click. */
export async function injectInto(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: page.css, origin: 'USER' });
  await browser.scripting.executeScript({ target: { tabId }, files: page.js });
}

/** Reads the page in the active tab, if it belongs to what the reader has just allowed: the popup may be gone by then. */
export async function readAllowed(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true, url: [...origins] });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}

/** Keeps the registered content script in step with the sites that the reader allowed beside the listed ones. */
export async function registerAllowedSites(): Promise<void> {
  const listed = new Set(
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []),
  );
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = {
    id: REGISTERED,
    ...page,
    ...(browser.runtime.getURL('').startsWith('moz-extension:') && { cssOrigin: 'user' as const }),
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (known.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}
