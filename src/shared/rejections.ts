import browser from 'webextension-polyfill';
import type { Form } from '../annotate/annotation.ts';
import { pageKey } from './page-key.ts';

/**
 * “Not this one”: links that the reader rejected on a page. The page is kept as a fingerprint, on this device only. The
 * oldest make room.
 */
export interface Rejection {
  /** The card that was wrong: an entity's id, or `date:` and its days. */
  key: string;
  /** Every mention of it; else only those that do not give its full name, which may still be right. */
  all: boolean;
}

interface Stored extends Rejection {
  page: string;
}

const STORED = 'rejected';
const MOST = 500;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'page' in value && 'key' in value && 'all' in value;

async function stored(): Promise<Stored[]> {
  const { [STORED]: list } = await browser.storage.local.get(STORED);
  return Array.isArray(list) ? list.filter(isStored) : [];
}

/** A wrong full name is a namesake: nothing on the page is this one. A wrong short name says nothing of the full one. */
export const rejectionOf = (key: string, form: Form): Rejection => ({ key, all: form === 'name' });

export function isRejected(key: string, form: Form, rejections: readonly Rejection[]): boolean {
  return rejections.some((one) => one.key === key && (one.all || form !== 'name'));
}

export async function rejectionsOn(address: string): Promise<Rejection[]> {
  const page = pageKey(address);
  return (await stored()).filter((one) => one.page === page);
}

export async function countRejections(): Promise<number> {
  return (await stored()).length;
}

/** Rejects where the browser's storage is full or broken; what was stored stays. */
export async function setRejected(address: string, one: Rejection, rejected: boolean): Promise<void> {
  const page = pageKey(address);
  const others = (await stored()).filter((other) => other.page !== page || other.key !== one.key);
  const { key, all } = one;
  await browser.storage.local.set({
    [STORED]: rejected ? [...others, { page, key, all }].slice(-MOST) : others,
  });
}

/** Takes all of them back. */
export const forgetRejections = (): Promise<void> => browser.storage.local.remove(STORED);

/** Tells that the list has changed, in any context. @returns what ends it */
export function onRejectionsChange(listener: () => void): () => void {
  const told = (changes: object, area: string) => area === 'local' && STORED in changes && listener();
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}
