// Draws facts to look up: npm run draw:facts -- TOPIC [COUNT] [--seed TEXT]. Prints lines for dataset/TOPIC/looked-up.csv,
// and what the cards say to standard error.
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { datasetFiles, lookedUpFiles } from './dataset-files.mjs';
import { importTs } from './import-ts.mjs';
import { compareWithReference } from './reference/compare.mjs';

const { load } = await importTs('src/knowledge/compile/index.ts');
const { drawFacts } = await importTs('src/knowledge/review/draw.ts');
const { factsOf } = await importTs('src/knowledge/review/facts.ts');
const { readLookUps } = await importTs('src/knowledge/review/looked-up.ts');

const { items, entries } = load(await datasetFiles());
const topics = new Map(entries.map(({ id, file }) => [id, basename(dirname(file))]));

function fail(message) {
  const names = [...new Set(topics.values())].join(', ');
  console.error(`${message}\nusage: npm run draw:facts -- TOPIC [COUNT] [--seed TEXT]; topics: ${names}`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({ options: { seed: { type: 'string', default: '' } }, allowPositionals: true });
  } catch (error) {
    return fail(error.message);
  }
}

const {
  values: { seed },
  positionals: [topic, count = '20'],
} = given();
const own = items.filter(({ id }) => topics.get(id) === topic);
if (own.length === 0) fail(`no topic “${topic ?? ''}”`);
if (!/^\d+$/.test(count)) fail(`“${count}” is no number`);

const { agreed } = await compareWithReference({ items, entries });
const { lookUps } = readLookUps(await lookedUpFiles());
const drawn = drawFacts(own.flatMap(factsOf), [...agreed, ...lookUps], { count: Number(count), seed });
const byId = new Map(own.map((item) => [item.id, item]));
for (const id of new Set(drawn.map(({ entity }) => entity))) {
  const { names, is, about, outcome, facts, timeline } = byId.get(id);
  console.error(JSON.stringify({ name: names.en[0], is, about, outcome, facts, timeline }, null, 1));
}
console.log('entity,key,value,verdict,url');
for (const { entity, key, value } of drawn)
  console.log([entity, key, value.includes(',') ? `"${value}"` : value, '', ''].join());
