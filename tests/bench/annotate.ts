import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { annotate } from '../../src/annotate/annotate.ts';
import { Knowledge } from '../../src/knowledge/store.ts';

const sentence =
  'US-Außenminister Mike Pompeo traf am 30. Mai 2018 in New York den nordkoreanischen General Kim Yong Chol; Russlands Präsident Wladimir Putin und die britische Premierministerin Theresa May äußerten sich am Donnerstag dazu. ';
const filler =
  'Niemand erwartete eine Einigung, denn die Parteien hatten den Winter über Preise gestritten, und ein Sprecher wollte nichts sagen. ';

/** Time for an article, how it grows with the text, and the size of what is compiled. */
export async function benchAnnotate(root: string): Promise<void> {
  const file = (name: string) => {
    const bytes = readFileSync(join(root, 'dist/extension/knowledge', name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
  const [names, records] = [file('names.bin'), file('records.bin')];
  let start = performance.now();
  const knowledge = await Knowledge.open(names, records);
  console.log(`loading ${knowledge.ids.length} records: ${(performance.now() - start).toFixed(1)} ms`);
  const base = best((sentence + filler).repeat(8), knowledge);
  console.log(`article of ${(sentence + filler).length * 8} characters: ${base.toFixed(2)} ms`);
  for (const times of [2, 4, 16, 64]) {
    const text = (sentence + filler).repeat(8 * times);
    start = best(text, knowledge);
    console.log(`  ${times} times as long: ${(start / base).toFixed(1)} times as long to annotate`);
  }
  const sizes = ['background.js', 'page.js', 'panel.js', 'knowledge/names.bin', 'knowledge/records.bin'].map(
    (name) => {
      const path = join(root, 'dist/extension', name);
      return `${name} ${(statSync(path).size / 1024).toFixed(0)} KB (${(gzipSync(readFileSync(path)).byteLength / 1024).toFixed(0)} compressed)`;
    },
  );
  console.log(sizes.join('\n'));
}

function best(text: string, knowledge: Knowledge): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    annotate({ text, lang: 'de', published: '2018-05-31' }, knowledge);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
