// npm run package: builds, and writes the archives for the stores and the source archive that addons.mozilla.org asks for,
// byte for byte the same from the same files.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { zipSync } from 'fflate';
import { root } from './import-ts.mjs';

/** Read as local time by the format: this day is the same everywhere, and the first that it can write. */
const EPOCH = new Date(1980, 0, 1);
/** What .gitignore names, and git's own. */
const NOT_SOURCE = /^(?:node_modules|dist|\.cache|\.git)$|\.log$/;

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

if (import.meta.filename === process.argv[1]) {
  execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const extension = await archive(join(root, 'dist/extension'));
  const packages = join(root, 'dist/packages');
  await mkdir(packages, { recursive: true });
  // One manifest serves every browser: the stores get the same files, those that were tested.
  const archives = {
    [`dossier-${version}-chrome.zip`]: extension,
    [`dossier-${version}-firefox.xpi`]: extension,
    [`dossier-${version}-source.zip`]: await archive(root, NOT_SOURCE),
  };
  for (const [name, bytes] of Object.entries(archives)) {
    await writeFile(join(packages, name), bytes);
    console.log(`dist/packages/${name}: ${(bytes.length / 1024).toFixed(0)} KB`);
  }
}
