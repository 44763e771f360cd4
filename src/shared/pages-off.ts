import browser from 'webextension-polyfill';
import { pageKey } from './page-key.ts';

/** Pages on which the reader switched Dossier off, as fingerprints, on this device only. The oldest make room. */
const STORED = 'pagesOff';
const MOST = 500;

async function stored(): Promise<string[]> {
  const { [STORED]: keys } = await browser.storage.local.get(STORED);
  return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
}

export async function isPageOff(address: string): Promise<boolean> {
  return (await stored()).includes(pageKey(address));
}

/** Rejects where the browser's storage is full or broken; what was stored stays. */
export async function setPageOff(address: string, off: boolean): Promise<void> {
  const key = pageKey(address);
  const others = (await stored()).filter((other) => other !== key);
  await browser.storage.local.set({ [STORED]: off ? [...others, key].slice(-MOST) : others });
}
