import * as v from 'valibot';

export const kinds = ['person', 'organisation', 'place', 'event', 'date'] as const;

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.-]+$/));

/** What the reader chose. Kept in `storage.sync`; `version` is for migrations. */
export const Settings = v.object({
  version: v.literal(1),
  /** Off: nothing is highlighted anywhere. */
  everywhere: v.boolean(),
  /** Hosts on which Dossier stays off. */
  sitesOff: v.pipe(v.array(host), v.maxLength(500)),
  /** Kinds that are not highlighted. */
  kindsOff: v.array(v.picklist(kinds)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaults: Settings = { version: 1, everywhere: true, sitesOff: [], kindsOff: [] };

/** Reads settings of any earlier or damaged form; what cannot be read falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const raw = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings = { ...defaults };
  for (const key of ['everywhere', 'sitesOff', 'kindsOff'] as const) {
    const parsed = v.safeParse(Settings.entries[key], raw[key]);
    if (parsed.success) Object.assign(settings, { [key]: parsed.output });
  }
  return settings;
}
