import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { citySource, datasetFiles } from '../../scripts/dataset-files.mjs';
import { annotate } from '../../src/annotate/annotate.ts';
import { compile } from '../../src/knowledge/compile/index.ts';
import { Knowledge } from '../../src/knowledge/store.ts';
import { filesOf } from '../support/knowledge.ts';
import { builtKnowledge } from './built-knowledge.ts';

const sentence =
  'US-Außenminister Mike Pompeo traf am 30. Mai 2018 in New York den nordkoreanischen General Kim Yong Chol; Russlands Präsident Wladimir Putin und die britische Premierministerin Theresa May äußerten sich am Donnerstag dazu. ';
const filler =
  'Niemand erwartete eine Einigung, denn die Parteien hatten den Winter über Preise gestritten, und ein Sprecher wollte nichts sagen. ';

/** Time for an article, how it grows with the text, and the size of what is compiled. */
export async function benchAnnotate(root: string): Promise<void> {
  let start = performance.now();
  const knowledge = await builtKnowledge(root);
  console.log(`loading ${knowledge.length} records: ${(performance.now() - start).toFixed(1)} ms`);
  const base = best((sentence + filler).repeat(8), knowledge);
  console.log(`article of ${(sentence + filler).length * 8} characters: ${base.toFixed(2)} ms`);
  for (const times of [2, 4, 16, 64]) {
    const text = (sentence + filler).repeat(8 * times);
    start = best(text, knowledge);
    console.log(`  ${times} times as long: ${(start / base).toFixed(1)} times as long to annotate`);
  }
  for (const people of [6_000, 18_000]) {
    const larger = await withMadeUp(people);
    const time = best((sentence + filler).repeat(8), larger);
    console.log(
      `  ${larger.length} entries instead of ${knowledge.length}: ${(time / base).toFixed(2)} times as long to annotate`,
    );
  }
  const sizes = [
    'background.js',
    'page.js',
    'panel.js',
    'knowledge/names.bin',
    'knowledge/records.bin',
    'knowledge/texts.bin',
  ].map((name) => {
    const path = join(root, 'dist/extension', name);
    return `${name} ${(statSync(path).size / 1024).toFixed(0)} KB (${(gzipSync(readFileSync(path)).byteLength / 1024).toFixed(0)} compressed)`;
  });
  console.log(sizes.join('\n'));
}

/** The quickest of many runs: the first ones are the engine's, not ours. */
function best(text: string, knowledge: Knowledge): number {
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + 1000;
  for (let run = 0; run < 5 || performance.now() < end; run++) {
    const start = performance.now();
    annotate({ text, lang: 'de', published: '2018-05-31' }, knowledge);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** The data set with people beside it who do not exist, each under a name of their own. */
async function withMadeUp(people: number): Promise<Knowledge> {
  const syllables = [
    'ba',
    'dor',
    'fen',
    'gil',
    'hum',
    'jas',
    'kel',
    'lom',
    'mir',
    'nut',
    'pos',
    'rak',
    'sel',
    'tov',
  ];
  const word = (of: number) => {
    let text = '';
    for (let left = of + 14 ** 4; left >= 1; left = Math.floor(left / 14)) text += syllables[left % 14];
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const entries = Array.from({ length: people }, (_, nth) => {
    const name = `${word(nth)} ${word(people + nth)}`;
    const is = 'somebody who does not exist';
    const about =
      'Nobody of this name exists; the entry is there to be many, and to be passed over in every text.';
    return {
      [`made-up-${nth}`]: {
        kind: 'person',
        wikipedia: { en: name },
        names: [name],
        short: [word(people + nth)],
        gender: 'female',
        born: '1950',
        country: 'france',
        is: { en: is, de: is },
        about: { en: about, de: about },
        sources: [{ title: name, url: `https://example.org/${nth}`, publisher: 'Nobody' }],
        checked: '2026-01-01',
      },
    };
  });
  const file = { file: 'dataset/made-up/people.yaml', text: JSON.stringify(Object.assign({}, ...entries)) };
  return new Knowledge(filesOf(compile([...(await datasetFiles()), file], await citySource())));
}
