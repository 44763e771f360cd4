// Checks the data set and says what to mend: npm run check:data [-- FILE-PREFIX…]
import { citySource, datasetFiles } from './dataset-files.mjs';
import { importTs } from './import-ts.mjs';
import { officeTitles, referenceRows } from './reference/read.mjs';

const { chooseCities, load, describe } = await importTs('src/knowledge/compile/index.ts');
const { items, entries, problems } = load(await datasetFiles());
const compared = await compareWithReference();
const only = process.argv.slice(2);
const shown = [...problems, ...compared.problems].filter(
  ({ file }) => only.length === 0 || only.some((prefix) => file.startsWith(prefix)),
);
for (const problem of shown) console.error(describe(problem));
const counts = {};
for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
const listed = Object.entries(counts)
  .map(([kind, count]) => `${count} ${kind}`)
  .join(', ');
for (const line of compared.summary) console.log(line);
console.log(`${items.length} entries (${listed}); ${shown.length} problem(s)`);
process.exitCode = shown.length > 0 ? 1 : 0;

/** Silent where the reference is not here. */
async function compareWithReference() {
  const terms = referenceRows('office-terms.csv');
  const places = referenceRows('places.csv');
  if (!terms || !places) return { problems: [], summary: [] };
  const { compareWith } = await importTs('src/knowledge/review/compare.ts');
  const { all, corrections } = await citySource();
  const cities = chooseCities(all, items, corrections);
  return compareWith({ terms, places, titles: officeTitles() }, items, entries, cities);
}
