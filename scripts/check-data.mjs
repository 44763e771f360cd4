// Checks the data set and says what to mend: npm run check:data [-- FILE-PREFIX…]
import { datasetFiles, loadedWords, lookedUpFiles } from './dataset-files.mjs';
import { importTs } from './import-ts.mjs';
import { compareWithReference } from './reference/compare.mjs';

const { load, describe } = await importTs('src/knowledge/compile/index.ts');
const { findLoadedWords, loadedWordProblems } = await importTs('src/knowledge/review/loaded-words.ts');
const { lookedUpProblems, readLookUps } = await importTs('src/knowledge/review/looked-up.ts');
const { items, entries, problems } = load(await datasetFiles());
const compared = await compareWithReference({ items, entries });
const { lookUps, problems: broken } = readLookUps(await lookedUpFiles());
const found = [
  ...problems,
  ...compared.problems,
  ...broken,
  ...lookedUpProblems(lookUps, items),
  ...loadedWordProblems(findLoadedWords(items, await loadedWords()), entries),
];
const only = process.argv.slice(2);
const shown = found.filter(({ file }) => only.length === 0 || only.some((prefix) => file.startsWith(prefix)));
for (const problem of shown) console.error(describe(problem));
const counts = {};
for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
const listed = Object.entries(counts)
  .map(([kind, count]) => `${count} ${kind}`)
  .join(', ');
for (const line of compared.summary) console.log(line);
console.log(`${items.length} entries (${listed}); ${shown.length} problem(s)`);
process.exitCode = shown.length > 0 ? 1 : 0;
