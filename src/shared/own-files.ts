import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';

/** Texts of the interface by key; the nth substitution stands where one says `$n`. */
export type Texts = Record<string, string>;

/** One of the extension's own files; the only thing that is ever fetched. Content scripts cannot: they ask the background. */
async function ownFile(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}

export async function ownBytes(path: string): Promise<ArrayBuffer> {
  return (await ownFile(path)).arrayBuffer();
}

/** A file that the build wrote, of whose form the caller is sure. */
export async function ownJson<T>(path: string): Promise<T> {
  return (await ownFile(path)).json();
}

export async function ownTexts(lang: Lang): Promise<Texts> {
  const messages = await ownJson<Record<string, { message: string }>>(`_locales/${lang}/messages.json`);
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** Whether this is one of the extension's own pages. */
export const isOwnPage = (): boolean => location.origin === new URL(browser.runtime.getURL('/')).origin;
