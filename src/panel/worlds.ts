import browser from 'webextension-polyfill';
import { World, type WorldFile, type Worlds } from '../map/world.ts';

async function load(scale: string): Promise<World> {
  const response = await fetch(browser.runtime.getURL(`map/world-${scale}.json`));
  return new World((await response.json()) as WorldFile);
}

let loading: Promise<Worlds> | null = null;

/** The outlines of countries, from the extension's own files. Rejects where they cannot be read; the next call tries again. */
export function loadWorlds(): Promise<Worlds> {
  loading ??= Promise.all([load('110m'), load('50m')])
    .then(([coarse, fine]) => ({ coarse, fine }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
