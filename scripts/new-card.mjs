// Begins a card: npm run new:card -- --kind person --name "Kim Yong-chol" --topic korea [--german …] [--title …]
// Asks for what is not given. What only the writer can know is marked; npm run check:data lists it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { datasetFiles } from './dataset-files.mjs';
import { importTs, root } from './import-ts.mjs';

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** The options given, the missing ones asked for where somebody can answer. */
async function answers() {
  const options = Object.fromEntries(
    ['kind', 'name', 'german', 'title', 'topic', 'dataset'].map((name) => [name, { type: 'string' }]),
  );
  let given;
  try {
    given = parseArgs({ options }).values;
  } catch (error) {
    fail(error.message);
  }
  const questions = {
    kind: 'Kind (person, organisation, place, event): ',
    name: 'Full name in English: ',
    german: 'German name, if another: ',
    title: 'Title of the English Wikipedia article, if another: ',
    topic: `Topic (a folder in dataset/): `,
  };
  const missing = Object.keys(questions).filter((name) => given[name] === undefined);
  if (!process.stdin.isTTY || missing.length === 0) return given;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of missing) given[name] = (await prompt.question(questions[name])).trim() || undefined;
  prompt.close();
  return given;
}

const { kind, name, german, title, topic, dataset = join(root, 'dataset') } = await answers();
const { fileOf, skeletonOf } = await importTs('src/knowledge/review/skeleton.ts');
const { idOf } = await importTs('src/knowledge/id-of.ts');
const { load, describe } = await importTs('src/knowledge/compile/index.ts');
if (!kind || !(kind in fileOf)) fail(`--kind must be one of ${Object.keys(fileOf).join(', ')}`);
if (!name || idOf(name) === '') fail('--name must be the full name, in Latin letters');
if (!topic || !/^[a-z0-9-]+$/.test(topic)) {
  const topics = await readdir(join(root, 'dataset'), { withFileTypes: true });
  const folders = topics.filter((entry) => entry.isDirectory() && entry.name !== 'cities');
  fail(`--topic must be a folder: ${folders.map((entry) => entry.name).join(', ')}, or a new one`);
}

const path = join(dataset, topic, fileOf[kind]);
const before = await readFile(path, 'utf8').catch(() => '');
const today = new Date().toISOString().slice(0, 10);
const skeleton = skeletonOf({ kind, name, german, title, today });
const after = before === '' ? skeleton : `${before.trimEnd()}\n\n${skeleton}`;
const file = join('dataset', topic, fileOf[kind]);
const files = (await datasetFiles()).filter((other) => other.file !== file);
const { entries, problems } = load([...files, { file, text: after }]);
const clash = problems.find(
  ({ entity, message }) => entity === idOf(name) && /is also defined/.test(message),
);
if (clash) fail(describe(clash));
const same = entries.find(
  ({ id, raw }) =>
    id !== idOf(name) &&
    [raw?.names, raw?.names?.en].some((names) => Array.isArray(names) && names.includes(name)),
);
if (same) fail(`${same.file}:${same.line} ${same.id} has this name already`);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, after);
console.log(`${file}: ${idOf(name)} begun; what is left to write:`);
for (const problem of problems.filter(({ entity }) => entity === idOf(name)))
  console.log(`  ${describe(problem)}`);
