import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import de from '../../../_locales/de/messages.json';
import en from '../../../_locales/en/messages.json';

const root = join(import.meta.dirname, '../../..');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

const keys = Object.keys(en);
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

const literals = new Set([...source.matchAll(/'([a-z]\w*)'/gi)].map(([, key]) => key));
/** `fact_${key}` → /^fact_\w+$/: the compiler checks that each of these keys exists. */
const patterns = [...source.matchAll(/\bt\(`([a-z][^`]+)`/g)].map(
  ([, template]) => new RegExp(`^${template!.replace(/\$\{[^}]+\}/g, '\\w+')}$`),
);
const plurals = [...source.matchAll(/\bplural\(\s*t,\s*'(\w+)'/g)].flatMap(([, stem]) => [
  `${stem}_one`,
  `${stem}_other`,
]);
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);

test('both languages have the same texts', () => {
  expect(Object.keys(de)).toEqual(keys);
});

test.each(keys)('%s: same placeholders, no empty text', (key) => {
  const [inEnglish, inGerman] = [en, de].map((messages) => messages[key as keyof typeof en].message);
  expect(placeholders(inGerman!)).toEqual(placeholders(inEnglish!));
  expect(inEnglish!.trim()).not.toBe('');
  expect(inGerman!.trim()).not.toBe('');
});

test('every key that the source or the manifest names exists', () => {
  const named = [...source.matchAll(/\bt(?:ranslate)?\(\s*'(\w+)'/g)].map(([, key]) => key!);
  for (const key of [...named, ...plurals, ...inManifest]) expect(keys).toContain(key);
});

test('every text is used', () => {
  const used = (key: string) =>
    literals.has(key) ||
    plurals.includes(key) ||
    inManifest.includes(key) ||
    patterns.some((pattern) => pattern.test(key));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('the description fits the stores', () => {
  for (const messages of [en, de])
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
});
