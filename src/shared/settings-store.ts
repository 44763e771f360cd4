import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings.ts';

/** What could be read. `failed`: the browser's storage did not answer, so these are the defaults. */
export interface Loaded {
  settings: Settings;
  failed: boolean;
}

/** Reads the settings; never rejects. */
export async function loadSettings(): Promise<Loaded> {
  try {
    return { settings: readSettings(await browser.storage.sync.get(null)), failed: false };
  } catch {
    return { settings: readSettings(undefined), failed: true };
  }
}

/**
 * Reads, changes and keeps the settings.
 * @returns the settings now kept
 * @throws Error of the browser where they cannot be read or kept: storage is off, or full (8 KB for one key)
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(readSettings(await browser.storage.sync.get(null)));
  await browser.storage.sync.set(changed);
  return changed;
}

/** Tells of changes made in any context and synchronised from other devices. @returns what ends it */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const read = (_changes: unknown, area: string) => {
    if (area === 'sync') void loadSettings().then(({ settings, failed }) => !failed && listener(settings));
  };
  browser.storage.onChanged.addListener(read);
  return () => browser.storage.onChanged.removeListener(read);
}

const without = <T>(list: T[], item: T) => list.filter((other) => other !== item);

export const switchEverywhere =
  (on: boolean) =>
  (settings: Settings): Settings => ({ ...settings, everywhere: on });

export const switchSite =
  (host: string, on: boolean) =>
  (settings: Settings): Settings => ({
    ...settings,
    sitesOff: [...without(settings.sitesOff, host), ...(on ? [] : [host])],
  });

export const switchKind =
  (kind: Settings['kindsOff'][number], on: boolean) =>
  (settings: Settings): Settings => ({
    ...settings,
    kindsOff: [...without(settings.kindsOff, kind), ...(on ? [] : [kind])],
  });
