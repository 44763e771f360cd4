import { citySource } from '../dataset-files.mjs';
import { importTs } from '../import-ts.mjs';
import { officeTitles, referenceRows } from './read.mjs';

const { chooseCities } = await importTs('src/knowledge/compile/index.ts');
const { compareWith } = await importTs('src/knowledge/review/compare.ts');

/** What `compareWith` finds; nothing compared and nothing to say where the reference is not here. */
export async function compareWithReference({ items, entries }) {
  const terms = referenceRows('office-terms.csv');
  const places = referenceRows('places.csv');
  if (!terms || !places) return { problems: [], summary: [], agreed: [] };
  const { all, corrections } = await citySource();
  const cities = chooseCities(all, items, corrections);
  return compareWith({ terms, places, titles: officeTitles() }, items, entries, cities);
}
