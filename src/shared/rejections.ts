import browser from 'webextension-polyfill';
import { pageKey } from './page-key.ts';
import { keepPageList, pageList } from './page-lists.ts';
import type { Rejection } from './rejection.ts';

/** Pages are kept as fingerprints. */
interface Stored extends Rejection {
  page: string;
}

const STORED = 'rejected';

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'page' in value && 'key' in value && 'all' in value;

const stored = async (): Promise<Stored[]> => (await pageList(STORED)).filter(isStored);

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
  await keepPageList(STORED, rejected ? [...others, { page, key, all }] : others);
}

/** Takes all of them back. */
export const forgetRejections = (): Promise<void> => browser.storage.local.remove(STORED);

/** Tells that the list has changed, in any context. @returns what ends it */
export function onRejectionsChange(listener: () => void): () => void {
  const told = (changes: object, area: string) => area === 'local' && STORED in changes && listener();
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}
