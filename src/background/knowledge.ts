import browser from 'webextension-polyfill';
import { Knowledge } from '../knowledge/store.ts';

let loading: Promise<Knowledge> | null = null;

/**
 * The data set, read from the extension's own files when first asked for after the browser has started the background.
 * Rejects where a file is damaged; the next call tries again.
 */
export function knowledge(): Promise<Knowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Knowledge> {
  const [names, records] = await Promise.all([
    ownFile('knowledge/names.bin'),
    ownFile('knowledge/records.bin'),
  ]);
  return new Knowledge(names, records);
}

async function ownFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
