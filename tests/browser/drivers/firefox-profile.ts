import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Firefox keeps of its own scripts: with it, a new profile starts in two thirds of the time. It holds nothing of a test. */
const CACHE = ['startupCache', 'compatibility.ini'];
let kept: Promise<string | undefined> | undefined;

/** An empty profile; its folder. */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'dossier-firefox-'));
  const from = await kept;
  if (from) await copy(from, profile);
  return profile;
}

/** Deletes a profile that no Firefox uses any more. */
export async function endProfile(profile: string): Promise<void> {
  // A Firefox that was killed may have kept none: the next ones only start slower.
  kept ??= keep(profile).catch(() => undefined);
  await kept;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function keep(profile: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-firefox-cache-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await copy(profile, folder);
  return folder;
}

async function copy(from: string, to: string): Promise<void> {
  for (const name of CACHE) await cp(join(from, name), join(to, name), { recursive: true });
}
