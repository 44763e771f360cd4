import browser from 'webextension-polyfill';

/** Whether the extension that this script came with is still there: an update or removal cuts it off. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
