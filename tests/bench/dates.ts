/**
 * Finding and normalising dates beside chrono-node and compromise with compromise-dates: the same articles, one process, the
 * dates alone.
 *
 *   npm run bench -- dates
 */
import process from 'node:process';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { findDates } from '../../src/annotate/dates/index.ts';
import type { Lang } from '../../src/knowledge/entity.ts';
import { articles, PUBLISHED } from './date-articles.ts';

/** So much of the processor each contender gets; other programs on the machine take nothing from it. */
const BUDGET_MS = 3_000;
const ROUNDS = 3;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Pace {
  /** Milliseconds for the first article of the process, nothing being compiled yet. */
  first: number;
  /** Characters per millisecond in the best round over all articles. */
  warm: number;
  /** Expressions found in one round. */
  found: number;
}

function paceOf(texts: readonly string[], run: (text: string) => number): Pace {
  const begin = performance.now();
  run(texts[0]!);
  const first = performance.now() - begin;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  const spent = processorMs();
  for (let round = 0; round < ROUNDS || processorMs() - spent < BUDGET_MS; round++) {
    const start = performance.now();
    found = 0;
    for (const text of texts) found += run(text);
    best = Math.min(best, performance.now() - start);
  }
  return { first, warm: characters / best, found };
}

const plugged = nlp.extend(compromiseDates);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);

/** compromise reads English only. */
const others: Record<Lang, [string, (text: string) => number][]> = {
  en: [
    ['chrono-node', (text) => chrono.parse(text, reference).length],
    ['compromise-dates', (text) => plugged(text).dates().get().length],
  ],
  de: [['chrono-node', (text) => chrono.de.parse(text, reference).length]],
};

for (const lang of ['en', 'de'] as const) {
  const texts = articles[lang];
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  console.log(`${lang}: ${texts.length} articles of some ${length} characters`);
  const own = paceOf(texts, (text) => findDates(text, { lang, published: PUBLISHED }).length);
  console.log(`  ${row('dossier', own)}`);
  for (const [name, run] of others[lang]) {
    const pace = paceOf(texts, run);
    const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
    console.log(
      `  ${row(name, pace)}; dossier is ${times(pace.first / own.first)} as fast at first, ${times(own.warm / pace.warm)} when warm`,
    );
  }
}

function row(name: string, { first, warm, found }: Pace): string {
  return `${name.padEnd(17)} ${found} dates; first article ${first.toFixed(1)} ms, then ${(warm / 1000).toFixed(3)} million characters a second`;
}
