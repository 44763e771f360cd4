import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './import-ts.mjs';

/** The data set's YAML files, sorted by path: { file, text } each. */
export async function datasetFiles() {
  const names = await readdir(join(root, 'dataset'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => ({
      file: join('dataset', name),
      text: await readFile(join(root, 'dataset', name), 'utf8'),
    })),
  );
}
