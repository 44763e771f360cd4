import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { difference, reference, withMarks } from './looks.tsx';

const root = join(import.meta.dirname, '../..');

/** Share of the pixels that may differ from the picture that was kept. */
const TOLERANCE = 0.005;

test('the marks of the kinds look as they did; `npm run looks` keeps a new picture', async () => {
  const kept = await readFile(reference(root));
  const off = (css?: string) => withMarks(root, (page, now) => difference(page, now, kept), css);
  expect(await off()).toBeLessThan(TOLERANCE);
  // A thicker line is seen.
  expect(await off('.dossier .mark .glyph { stroke-width: 2 }')).toBeGreaterThan(TOLERANCE);
});
