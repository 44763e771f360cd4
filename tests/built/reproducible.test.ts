import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const left = new Set(['node_modules', 'dist', '.cache', '.git']);
let folder: string;
let first: string;
let second: string;

/** A clean copy of the sources that builds and packs itself; in other surroundings each time. */
async function packed(at: string, surroundings: Record<string, string>): Promise<void> {
  await mkdir(at, { recursive: true });
  await cp(root, at, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  await symlink(join(root, 'node_modules'), join(at, 'node_modules'), 'junction');
  const build = spawn(process.execPath, ['scripts/package.mjs'], {
    cwd: at,
    env: { ...process.env, ...surroundings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = await once(build, 'exit');
  if (status !== 0) throw new Error(`the build in ${at} failed`);
}

/** Checksums of all files below a folder. */
async function checksums(at: string): Promise<Record<string, string>> {
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (path) => {
    const sum = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [path.slice(at.length + 1).replaceAll('\\', '/'), sum] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-build-'));
  first = join(folder, 'first');
  second = join(folder, 'farther/away/second');
  await Promise.all([
    packed(first, { TZ: 'Pacific/Kiritimati', LANG: 'C' }),
    packed(second, { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' }),
  ]);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('two builds from clean copies are the same, byte for byte', async () => {
  const sums = await checksums(join(first, 'dist'));
  expect(Object.keys(sums).length).toBeGreaterThan(25);
  expect(await checksums(join(second, 'dist'))).toEqual(sums);
});

test('the archives for the stores hold the extension, the source archive what builds it', async () => {
  const packages = join(first, 'dist/packages');
  const names = (await readdir(packages)).sort();
  expect(names.map((name) => name.replace(/^dossier-\d+\.\d+\.\d+-/, ''))).toEqual([
    'chrome.zip',
    'firefox.xpi',
    'source.zip',
  ]);
  const [chrome, firefox, source] = await Promise.all(
    names.map(async (name) => unzipSync(new Uint8Array(await readFile(join(packages, name))))),
  );
  const built = Object.keys(await checksums(join(first, 'dist/extension'))).sort();
  expect(Object.keys(chrome!).sort()).toEqual(built);
  expect(Object.keys(firefox!).sort()).toEqual(built);
  for (const name of ['build.mjs', 'package-lock.json', 'README.md', 'CONTRIBUTING.md', 'src/page/index.ts'])
    expect(Object.keys(source!)).toContain(name);
  expect(Object.keys(source!).filter((name) => /(?:^|\/)(?:node_modules|dist|\.git)\//.test(name))).toEqual(
    [],
  );
});
