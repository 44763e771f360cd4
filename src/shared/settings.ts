import * as v from 'valibot';
import { languages } from '../knowledge/entity.ts';

export const kinds = ['person', 'organisation', 'place', 'event', 'date'] as const;

/** Which mentions are highlighted: the first in the article, the first under each subhead, or every one. */
export const densities = ['first', 'section', 'all'] as const;

/** How they are highlighted. `none`: only on demand, while a key is held or after the command. */
export const styles = ['dotted', 'underline', 'marker', 'none'] as const;
export type Style = (typeof styles)[number];

/** What opens a card: resting on the name or clicking it, a click alone, or pointing with the modifier key held. */
export const openings = ['hover', 'click', 'modifier'] as const;
export type Opening = (typeof openings)[number];

/** The language of the interface: the browser's, where Dossier speaks it, or one of its own. */
export const interfaceLanguages = ['browser', ...languages] as const;

/** Which articles are read: those of the listed sites by themselves, or only where the reader asks. */
export const readings = ['listed', 'asked'] as const;

/** The language of the cards: the reader's, or the article's. */
const cardLanguages = ['reader', 'article'] as const;

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+$/));
/** Something the reader knows: its entity's id, and its name for the list on the settings page. */
const Muted = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
});
export type Muted = v.InferOutput<typeof Muted>;

/** What the reader chose. Kept in `storage.sync`, each part under its own key; `version` is for migrations. */
export const Settings = v.object({
  version: v.literal(2),
  /** Off: nothing is highlighted anywhere. */
  everywhere: v.boolean(),
  /** Hosts on which Dossier stays off. */
  sitesOff: v.pipe(v.array(host), v.maxLength(500)),
  /** Kinds that are not highlighted. */
  kindsOff: v.array(v.picklist(kinds)),
  language: v.picklist(interfaceLanguages),
  reads: v.picklist(readings),
  density: v.picklist(densities),
  style: v.picklist(styles),
  opening: v.picklist(openings),
  cardLanguage: v.picklist(cardLanguages),
  /** What the reader knows: it stays in the list of cards, but is not highlighted. */
  muted: v.pipe(v.array(Muted), v.maxLength(500)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaults: Settings = {
  version: 2,
  everywhere: true,
  sitesOff: [],
  kindsOff: [],
  language: 'browser',
  reads: 'listed',
  density: 'first',
  style: 'dotted',
  opening: 'hover',
  cardLanguage: 'reader',
  muted: [],
};

/**
 * Reads settings of any earlier or damaged form; what cannot be read falls back to its default. Version 1 had only the
 * switches, in the form they still have: what came later begins at its default.
 */
export function readSettings(stored: unknown): Settings {
  const raw = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof Settings)[]) {
    if (key === 'version' || !Object.hasOwn(raw, key)) continue;
    const parsed = v.safeParse(Settings.entries[key], raw[key]);
    if (parsed.success) Object.assign(settings, { [key]: parsed.output });
  }
  return settings;
}

/** What `storage.sync` keeps under one key, in bytes: `QUOTA_BYTES_PER_ITEM`, of the value as JSON and the key. */
const ROOM = 8192;

/** Whether a list has grown beyond what the browser keeps. */
export function isFull(key: 'sitesOff' | 'muted', settings: Settings): boolean {
  const size = new TextEncoder().encode(JSON.stringify(settings[key])).length;
  return key.length + size > ROOM || !v.is(Settings.entries[key], settings[key]);
}
