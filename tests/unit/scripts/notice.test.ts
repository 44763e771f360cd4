import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notice } from '../../../scripts/notice.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-notice-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function packageOf(name: string, manifest: object, licence?: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  if (licence) await writeFile(join(path, 'LICENSE.md'), licence);
  return path;
}

test('names each package with version, licence, source and the licence’s text, in order', async () => {
  const b = await packageOf(
    'b',
    { license: 'MIT', repository: { url: 'git+https://example.org/b.git' } },
    'B’s',
  );
  const a = await packageOf('a', { license: 'ISC', homepage: 'https://example.org/a' }, 'A’s');
  const text = await notice([b, a]);
  expect(text).toContain('b 1.2.3 (MIT)\nhttps://example.org/b\n\nB’s');
  expect(text.indexOf('a 1.2.3')).toBeLessThan(text.indexOf('b 1.2.3'));
});

test.each([
  [
    'a licence that is not on the list',
    { license: 'GPL-3.0-only' },
    'text',
    /“GPL-3.0-only”, which is not on the list/,
  ],
  ['no licence', {}, 'text', /no licence that it names/],
  ['no text', { license: 'MIT' }, undefined, /without the text/],
])('%s is refused', async (what, manifest, licence, message) => {
  const path = await packageOf(what.replaceAll(' ', '-'), manifest, licence);
  await expect(notice([path])).rejects.toThrow(message);
});
