// What the data set holds and how it is balanced: npm run report:data [-- --words]
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { datasetFiles, loadedWords, lookedUpFiles } from './dataset-files.mjs';
import { importTs } from './import-ts.mjs';
import { compareWithReference } from './reference/compare.mjs';

const { load } = await importTs('src/knowledge/compile/index.ts');
const { ages, partiesByCountry, sides, tally, wordsOf } = await importTs('src/knowledge/review/balance.ts');
const { findLoadedWords } = await importTs('src/knowledge/review/loaded-words.ts');
const { checkedByTopic, readLookUps } = await importTs('src/knowledge/review/looked-up.ts');
const { items, entries } = load(await datasetFiles());
const entities = items.filter(({ kind }) => kind !== 'office');

function heading(text) {
  console.log(`\n## ${text}\n`);
}

function row(name, ...values) {
  console.log(`${String(name).padEnd(46)}${values.map((value) => String(value).padStart(9)).join('')}`);
}

function table(rows) {
  for (const [name, ...values] of rows) row(name, ...values);
}

heading('Kinds');
table(tally(items, ({ kind }) => kind));

heading('Languages: names, spellings in full, titles, texts');
for (const lang of ['de', 'en']) {
  const texts = entities.filter(({ about }) => about);
  const words = texts.reduce((sum, { about }) => sum + about[lang].split(/\s+/).length, 0);
  row(
    lang,
    entities.length,
    entities.reduce((sum, { names }) => sum + names[lang].length, 0),
    entities.filter(({ wikipedia }) => wikipedia[lang]).length,
    `${(words / texts.length).toFixed(1)} words`,
  );
}

heading('Age of check: months before the newest');
table(ages(entities));

heading(
  'Checked by another: facts, share compared or looked up in %, agree with the reference, looked up, wrong then, not found',
);
const files = new Map(entries.map(({ id, file }) => [id, file]));
const topicOf = (id) => basename(dirname(files.get(id) ?? ''));
const { agreed } = await compareWithReference({ items, entries });
const { lookUps } = readLookUps(await lookedUpFiles());
for (const check of checkedByTopic(items, topicOf, agreed, lookUps)) {
  const { topic, facts, share, compared, lookedUp, wrong, notFound } = check;
  row(topic, facts, (share * 100).toFixed(1), compared, lookedUp, wrong, notFound);
}

heading('Countries: people, organisations, all, words of an average text');
const countryOf = (entity) =>
  entity.kind === 'place' && entity.type === 'country' ? entity.id : entity.country;
for (const [country, count] of tally(entities, countryOf)) {
  const own = entities.filter((entity) => countryOf(entity) === country);
  const of = (kind) => own.filter((entity) => entity.kind === kind).length;
  const words = own.reduce((sum, entity) => sum + wordsOf(entity), 0) / 2 / own.length;
  row(country, of('person'), of('organisation'), count, words.toFixed(1));
}

// A state acts through its persons, parties and armed groups too: not every side is named by its state.
const countries = new Map(entities.map((entity) => [entity.id, countryOf(entity)]));
const actsFor = (side, id) => side.includes(id) || side.includes(countries.get(id));

heading('Sides: entities, events they take part in, words of an average text');
for (const [conflict, all] of Object.entries(sides)) {
  console.log(conflict);
  for (const side of all) {
    const own = entities.filter((entity) => side.includes(countryOf(entity)));
    const events = entities.filter(({ participants }) => participants?.some((id) => actsFor(side, id)));
    const words = own.reduce((sum, entity) => sum + wordsOf(entity), 0) / 2 / own.length;
    row(`  ${side.join(', ')}`, own.length, events.length, words.toFixed(1));
  }
}

heading('Parties of a country side by side: people, words on the party, words on a person');
for (const [country, lines] of partiesByCountry(items)) {
  console.log(country);
  for (const { party, people, words, wordsPerPerson } of lines)
    row(`  ${party}`, people, words, wordsPerPerson);
}

heading('Words that judge, those to be replaced first');
const found = findLoadedWords(items, await loadedWords());
for (const { lang, word, because, places } of found) {
  console.log(`${lang} ${word} (${places.length}): ${because ?? 'REPLACE'}`);
  if (!because || process.argv.includes('--words'))
    for (const { entity, excerpt } of places) console.log(`    ${entity}: …${excerpt}…`);
}
const open = found.filter(({ because }) => !because);
console.log(`\n${found.length} words stand somewhere, ${open.length} of them without a reason`);
