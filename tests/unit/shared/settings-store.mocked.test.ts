import { beforeEach, expect, test, vi } from 'vitest';
import { defaults, type Settings } from '../../../src/shared/settings.ts';

const { storage, kept, listeners } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<(changes: object, area: string) => void>();
  const storage = {
    sync: {
      get: vi.fn(async (): Promise<object> => ({ ...kept })),
      set: vi.fn(async (items: object) => void Object.assign(kept, items)),
    },
    onChanged: {
      addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
    },
  };
  return { storage, kept, listeners };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));

const {
  choose,
  keepSettings,
  ListFull,
  loadSettings,
  onSettingsChange,
  switchEverywhere,
  switchKind,
  switchMuted,
  switchSite,
} = await import('../../../src/shared/settings-store.ts');

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key];
  listeners.clear();
});

test('nothing kept yet: the defaults', async () => {
  expect(await loadSettings()).toEqual({ settings: defaults, failed: false });
});

test('a storage that does not answer: the defaults, and it is said', async () => {
  storage.sync.get.mockRejectedValueOnce(new Error('off'));
  expect(await loadSettings()).toEqual({ settings: defaults, failed: true });
});

test('a change is kept beside what was there', async () => {
  kept.kindsOff = ['date'];
  // Another device has switched a kind off meanwhile: it stays off.
  await keepSettings(defaults, switchSite('www.srf.ch', false)(defaults));
  expect(kept).toEqual({ version: 2, kindsOff: ['date'], sitesOff: ['www.srf.ch'] });
});

test('a full storage is the caller’s to tell', async () => {
  storage.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
  await expect(keepSettings(defaults, switchEverywhere(false)(defaults))).rejects.toThrow('QUOTA');
});

test('a list that is full takes nothing more, and nothing is lost', async () => {
  const sitesOff = Array.from({ length: 450 }, (_, nth) => `site-${nth}.example`);
  const long = { ...defaults, sitesOff };
  await keepSettings(defaults, { ...defaults, sitesOff: sitesOff.slice(0, 300) });
  const before = structuredClone(kept);
  await expect(keepSettings(long, switchSite('one.more.example', false)(long))).rejects.toThrow(ListFull);
  expect(kept).toEqual(before);
  // Shorter is welcome even where it is still too long.
  await keepSettings(long, switchSite('site-1.example', true)(long));
});

test('changes of synchronised storage are told, until it is ended', async () => {
  const told = vi.fn();
  const end = onSettingsChange(told);
  kept.everywhere = false;
  for (const listener of listeners) listener({}, 'local');
  for (const listener of listeners) listener({}, 'sync');
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told).toHaveBeenCalledWith({ ...defaults, everywhere: false });
  end();
  expect(listeners.size).toBe(0);
});

const anna = { id: 'anna-muster', name: 'Anna Muster' };
const berta = { id: 'berta-beispiel', name: 'Berta Beispiel' };

test.each<[string, (settings: Settings) => Settings, Partial<Settings>]>([
  ['everywhere off', switchEverywhere(false), { everywhere: false }],
  ['a site off', switchSite('b.example', false), { sitesOff: ['a.example', 'b.example'] }],
  ['a site that is off already', switchSite('a.example', false), { sitesOff: ['a.example'] }],
  ['a site on again', switchSite('a.example', true), { sitesOff: [] }],
  ['a density', choose('density', 'all'), { density: 'all' }],
  ['a style', choose('style', 'marker'), { style: 'marker' }],
  ['a name known', switchMuted(berta, false), { muted: [anna, berta] }],
  [
    'a name known already',
    switchMuted({ ...anna, name: 'Anna M.' }, false),
    { muted: [{ ...anna, name: 'Anna M.' }] },
  ],
  ['a name to be shown again', switchMuted(anna, true), { muted: [] }],
  ['a kind off', switchKind('date', false), { kindsOff: ['place', 'date'] }],
  ['a kind on again', switchKind('place', true), { kindsOff: [] }],
])('%s', (_, change, changed) => {
  const before: Settings = { ...defaults, sitesOff: ['a.example'], kindsOff: ['place'], muted: [anna] };
  expect(change(before)).toEqual({ ...before, ...changed });
});
