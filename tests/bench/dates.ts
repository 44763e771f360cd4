/**
 * Throughput of the date grammar beside chrono-node and compromise with compromise-dates, on the same text in one run.
 *
 *   npm run bench
 *
 * The text is made here: sentences as newspapers have them, a date expression in every second one.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { findDates } from '../../src/annotate/dates/index.ts';
import type { Lang } from '../../src/knowledge/entity.ts';

const PUBLISHED = '2018-05-31';
const paragraphs: Record<Lang, string> = {
  en: `The minister arrived on Thursday for talks that both sides had put off twice. Officials said the meeting, the first of
its kind since 1998, would last two days and end on June 12, 2018, with a dinner. Nobody expected an agreement. The parties
had spent most of the winter arguing over prices, borders and the return of prisoners, and three weeks ago the last round
broke down over a single word. A spokesman told reporters that the delegation would stay until Saturday if that was needed.
He did not say what would happen afterwards. The company, which employs some 2,000 people in the region, closed its largest
plant last year and opened a smaller one in the early 1990s near the port. Workers there said they had heard nothing.`,
  de: `Der Minister traf am Donnerstag zu Gesprächen ein, die beide Seiten zweimal verschoben hatten. Das Treffen, das erste
seiner Art seit 1998, soll zwei Tage dauern und am 12. Juni 2018 mit einem Abendessen enden. Niemand erwartete eine Einigung.
Die Parteien hatten den grössten Teil des Winters über Preise, Grenzen und die Rückkehr von Gefangenen gestritten, und vor drei
Wochen scheiterte die letzte Runde an einem einzigen Wort. Ein Sprecher sagte, die Delegation werde bis Samstag bleiben, wenn
das nötig sei. Was danach geschehe, sagte er nicht. Das Unternehmen, das in der Gegend rund 2000 Menschen beschäftigt, schloss
im vergangenen Jahr sein grösstes Werk und eröffnete Anfang der 1990er-Jahre ein kleineres beim Hafen.`,
};

/** So long each contender runs, whatever it gets done in that time. */
const BUDGET_MS = 1500;

interface Pace {
  /** Milliseconds for the first text of the process, nothing being compiled yet. */
  first: number;
  /** Characters per millisecond in the best run. */
  warm: number;
}

function paceOf(text: string, run: (text: string) => unknown): Pace {
  const begin = performance.now();
  run(text);
  const first = performance.now() - begin;
  let best = first;
  while (performance.now() - begin < BUDGET_MS) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return { first, warm: text.length / best };
}

const plugged = nlp.extend(compromiseDates);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);

for (const lang of ['en', 'de'] as const) {
  const article = Array.from({ length: 12 }, () => paragraphs[lang]).join('\n\n');
  const own = paceOf(article, (text) => findDates(text, { lang, published: PUBLISHED }));
  const parser = lang === 'de' ? chrono.de : chrono;
  const others: [string, Pace][] = [
    ['chrono-node', paceOf(article, (text) => parser.parse(text, reference))],
  ];
  // compromise reads English only.
  if (lang === 'en')
    others.push(['compromise-dates', paceOf(article, (text) => plugged(text).dates().get())]);
  console.log(`${lang}: ${article.length} characters, ${BUDGET_MS / 1000} s for each`);
  console.log(`  ${row('dossier', own)}`);
  for (const [name, pace] of others) {
    const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
    console.log(
      `  ${row(name, pace)}; dossier is ${times(pace.first / own.first)} as fast at first, ${times(own.warm / pace.warm)} when warm`,
    );
  }
}

function row(name: string, { first, warm }: Pace): string {
  return `${name.padEnd(17)} first article ${first.toFixed(1)} ms, then ${(warm / 1000).toFixed(3)} million characters a second`;
}
