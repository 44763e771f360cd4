// npm run package: builds, and writes the archives for the stores and the source archive that addons.mozilla.org asks for,
// byte for byte the same from the same files.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { archive } from './archive.mjs';
import { root } from './import-ts.mjs';

/** What .gitignore names, and git's own. */
const NOT_SOURCE = /^(?:node_modules|dist|\.cache|\.git)$|\.log$/;

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
