// The reference to compare with, which stands beside the project on the founders' machines and is never part of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { root } from '../import-ts.mjs';

const folder = join(root, '../shared/reference');

/** Rows of a reference as objects, or null where it is not here. */
export function referenceRows(name) {
  const path = join(folder, name);
  return existsSync(path) ? parseCsv(readFileSync(path, 'utf8'), { columns: true }) : null;
}

/** Which office of the reference is which of ours. */
export function officeTitles() {
  return parseYaml(readFileSync(join(root, 'scripts/reference/offices.yaml'), 'utf8'));
}
