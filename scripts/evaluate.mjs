// npm run evaluate: of the gold mentions whose entity is in the data set, how many are found, by form. Needs the gold in
// ../shared/eval and a build; says so where one is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { datasetFiles } from './dataset-files.mjs';
import { root } from './import-ts.mjs';

const folder = join(root, '../shared/eval/links');
const cli = join(root, 'dist/cli.mjs');
if (!existsSync(folder) || !existsSync(cli)) {
  console.log('nothing to evaluate: the gold texts or the build are not here');
  process.exit(0);
}

const same = JSON.parse(readFileSync(join(folder, 'same-title.json'), 'utf8'));
const plain = (title) =>
  title.replaceAll('_', ' ').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').toLowerCase();
const canonical = new Map(Object.entries(same).map(([from, to]) => [plain(from), plain(to)]));
const key = (title) => canonical.get(plain(title)) ?? plain(title);

const known = new Set();
for (const { text } of await datasetFiles()) {
  for (const { wikipedia } of Object.values(parse(text) ?? {})) if (wikipedia) known.add(key(wikipedia.en));
}

const documents = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const input = documents
  .map(({ id, lang, published, text }) => JSON.stringify({ id, lang, published, text }))
  .join('\n');
const { stdout } = spawnSync(process.execPath, [cli, 'annotate', '--jsonl'], {
  input,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const answers = new Map(
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, annotations }) => [id, annotations]),
);

const counts = {};
for (const { id, mentions } of documents) {
  for (const mention of mentions) {
    const titles = [mention.title, ...(mention.also ?? [])].filter(Boolean).map(key);
    if (!titles.some((title) => known.has(title))) continue;
    const found = answers
      .get(id)
      .some(
        ({ start, end, sameAs }) =>
          start < mention.end &&
          mention.start < end &&
          sameAs.some((url) => titles.includes(key(decodeURIComponent(url.split('/wiki/')[1] ?? '')))),
      );
    for (const form of ['all', mention.form]) {
      counts[form] ??= { known: 0, found: 0 };
      counts[form].known++;
      if (found) counts[form].found++;
      else if (form === 'all' && process.argv.includes('--details'))
        console.log(`${id} “${mention.surface}” = ${mention.title}`);
    }
  }
}
for (const [form, { known: of, found }] of Object.entries(counts)) {
  console.log(`${form.padEnd(10)} ${((100 * found) / of).toFixed(1)} % of ${of}`);
}
