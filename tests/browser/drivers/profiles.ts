import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Where the profiles of a run lie, so that no browser is left of it, whatever became of the test that started it. */
const FOLDER = 'DOSSIER_PROFILES';
const PID = 'dossier.pid';

/** An empty folder for a browser's profile. */
export const newProfile = (): Promise<string> => mkdtemp(join(process.env[FOLDER] ?? tmpdir(), 'dossier-'));

export const belongsTo = (profile: string, pid: number): Promise<void> =>
  writeFile(join(profile, PID), String(pid));

/** Vitest calls this before the browser tests, and what it returns after them: browsers outlive a file that failed. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-browsers-'));
  process.env[FOLDER] = folder;
  return async () => {
    for (const profile of await readdir(folder)) {
      const pid = Number(await readFile(join(folder, profile, PID), 'utf8').catch(() => 0));
      if (pid) end(pid);
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
