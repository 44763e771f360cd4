// A folder as a zip archive, byte for byte the same from the same files.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Read as local time by the format: this day is the same everywhere, and the first that it can write. */
const EPOCH = new Date(1980, 0, 1);

async function filesIn(folder, leaveOut = /^$/) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (leaveOut.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path, leaveOut)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** A folder as a zip archive. */
export async function archive(folder, leaveOut) {
  const names = (await filesIn(folder, leaveOut))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))]),
  );
  return zipSync(Object.fromEntries(files), { level: 6, mtime: EPOCH });
}
