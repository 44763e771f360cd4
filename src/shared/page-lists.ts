import browser from 'webextension-polyfill';
import { inPrivateWindow } from './private-window.ts';

/** The oldest make room. */
const MOST = 500;

/** What was changed in a private window, for as long as its page is there. */
const privately = new Map<string, unknown[]>();

/** A list about pages, on this device only. What is not a list was not kept by us. */
export async function pageList(name: string): Promise<unknown[]> {
  const list = privately.get(name) ?? (await browser.storage.local.get(name))[name];
  return Array.isArray(list) ? list : [];
}

/** Keeps a list; of a private window, only until its page is left. Rejects where storage is full or broken; what was stored stays. */
export async function keepPageList(name: string, list: unknown[]): Promise<void> {
  const latest = list.slice(-MOST);
  if (inPrivateWindow()) privately.set(name, latest);
  else await browser.storage.local.set({ [name]: latest });
}
