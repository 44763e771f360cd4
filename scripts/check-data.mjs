// Checks the data set and says what to mend: npm run check:data [-- FILE-PREFIX…]
import { datasetFiles } from './dataset-files.mjs';
import { importTs } from './import-ts.mjs';

const { load, describe } = await importTs('src/knowledge/compile/index.ts');
const { items, problems } = load(await datasetFiles());
const only = process.argv.slice(2);
const shown = problems.filter(
  ({ file }) => only.length === 0 || only.some((prefix) => file.startsWith(prefix)),
);
for (const problem of shown) console.error(describe(problem));
const counts = {};
for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
const listed = Object.entries(counts)
  .map(([kind, count]) => `${count} ${kind}`)
  .join(', ');
console.log(`${items.length} entries (${listed}); ${shown.length} problem(s)`);
process.exitCode = shown.length > 0 ? 1 : 0;
