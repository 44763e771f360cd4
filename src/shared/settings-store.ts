import browser from 'webextension-polyfill';
import { isFull, type Muted, readSettings, type Settings } from './settings.ts';
import { covers } from './sites.ts';

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

/** A list is as long as the browser keeps it: the reader must take something from it first. Nothing was changed. */
export class ListFull extends Error {}

/**
 * Keeps what differs between two states of the settings. The browser is asked before anything is awaited, so that a popup
 * which closes right after the click loses nothing; what another device changed meanwhile elsewhere in the settings stays.
 * @throws ListFull where a list would not fit; the browser's own error where storage is off or full
 */
export async function keepSettings(before: Settings, after: Settings): Promise<void> {
  for (const list of ['sitesOff', 'muted'] as const)
    if (after[list].length > before[list].length && isFull(list, after)) throw new ListFull(list);
  const changed = Object.entries(after).filter(([key, value]) => value !== before[key as keyof Settings]);
  await browser.storage.sync.set({ ...Object.fromEntries(changed), version: after.version });
}

/** Tells of changes made in any context and synchronised from other devices. @returns what ends it */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const read = (_changes: unknown, area: string) => {
    if (area === 'sync') void loadSettings().then(({ settings, failed }) => !failed && listener(settings));
  };
  browser.storage.onChanged.addListener(read);
  return () => browser.storage.onChanged.removeListener(read);
}

/** Whether Dossier is off on a host, by its own name or by that of the site it belongs to. */
export const isSiteOff = (host: string, { sitesOff }: Settings): boolean =>
  sitesOff.some((off) => covers(off, host));

const without = <T>(list: T[], item: T) => list.filter((other) => other !== item);

/** The settings that are one of a few. */
export type Choosable = 'language' | 'reads' | 'density' | 'style' | 'opening' | 'cardLanguage';

/** Chooses among what a setting offers: `choose('density', 'all')`. */
export const choose =
  <K extends Choosable>(key: K, value: Settings[K]) =>
  (settings: Settings): Settings => ({ ...settings, [key]: value });

export const switchEverywhere =
  (on: boolean) =>
  (settings: Settings): Settings => ({ ...settings, everywhere: on });

export const switchSite =
  (host: string, on: boolean) =>
  (settings: Settings): Settings => ({
    ...settings,
    sitesOff: [...settings.sitesOff.filter((off) => !covers(off, host)), ...(on ? [] : [host])],
  });

export const switchKind =
  (kind: Settings['kindsOff'][number], on: boolean) =>
  (settings: Settings): Settings => ({
    ...settings,
    kindsOff: [...without(settings.kindsOff, kind), ...(on ? [] : [kind])],
  });

/** “I know this one” (`on` is false) and back. */
export const switchMuted =
  (one: Muted, on: boolean) =>
  (settings: Settings): Settings => ({
    ...settings,
    muted: [...settings.muted.filter(({ id }) => id !== one.id), ...(on ? [] : [one])],
  });
