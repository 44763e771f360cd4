import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { browserPath } from '../../scripts/browsers.mjs';
import { buildEntityCard } from '../../src/knowledge/build-card.ts';
import { buildDateCard } from '../../src/knowledge/build-date-card.ts';
import type { Card } from '../../src/knowledge/card.ts';
import { builtKnowledge } from './built-knowledge.ts';

/** ms from the record to pixels that a card may take: one frame at 60 Hz. */
export const CARD_BUDGET = 16;
const RUNS = 40;

/**
 * What the content script does with a record, at the beginning of a frame; a message that is posted then is delivered when
 * style, layout and paint of that frame are done.
 */
const MEASURE = `
  import { h, render } from 'preact';
  import { CardHost } from './src/page/card-host.ts';
  import { CardView } from './src/ui/card-view.tsx';
  import { prepareFormats } from './src/ui/format.ts';
  import { cardStyles } from './src/ui/styles.ts';
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  globalThis.measure = async (card, texts, runs) => {
    const t = (key, values = []) => (texts[key]?.message ?? key).replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? '');
    const times = [];
    const nothing = () => {};
    // What the content script does once, while it awaits the record.
    prepareFormats(card.lang);
    const styles = new CSSStyleSheet();
    styles.replaceSync(cardStyles);
    for (let run = 0; run < runs; run++) {
      await frame();
      const start = performance.now();
      const host = new CardHost(document.body, 'light', styles, nothing);
      host.name = card.name;
      render(h(CardView, { card, t, onOpen: nothing, onClose: nothing, onPin: nothing, onWhy: nothing, onMute: nothing, onReject: nothing }), host.container);
      host.position({ left: 200, top: 300, width: 80, height: 20 }, false);
      await painted();
      times.push(performance.now() - start);
      render(null, host.container);
      host.remove();
      await frame();
    }
    return times;
  };
`;

const sample =
  '<p>A paragraph of an article, as long as they are, with a few more words in it to fill lines.</p>';

/** Time of a page's card from its record to pixels, in Chromium: the first one of a page, and those that follow. */
export async function benchCard(
  root: string,
): Promise<{ best: number; median: number; p95: number; first: number }> {
  const knowledge = await builtKnowledge(root);
  const options = { lang: 'de', day: '2018-05-31' } as const;
  const cards = await Promise.all([
    buildEntityCard('kim-yong-chol', options, knowledge),
    buildEntityCard('korean-armistice-agreement', options, knowledge),
    buildEntityCard('north-korea', options, knowledge),
    buildDateCard('2018-06-12', ['kim-jong-un', 'donald-trump'], options, knowledge),
  ]);
  const texts: object = JSON.parse(readFileSync(join(root, '_locales/de/messages.json'), 'utf8'));
  const bundle = await build({
    stdin: { contents: MEASURE, resolveDir: root, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    loader: { '.css': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const firsts: number[] = [];
  const bests: number[] = [];
  const all: number[] = [];
  try {
    for (const card of cards.filter((one): one is Card => one !== null)) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      await page.setContent(`<!doctype html><main>${sample.repeat(200)}</main>`);
      await page.evaluate(bundle.outputFiles[0]!.text);
      const times = (await page.evaluate(
        `measure(${JSON.stringify(card)}, ${JSON.stringify(texts)}, ${RUNS})`,
      )) as number[];
      firsts.push(times[0]!);
      bests.push(Math.min(...times));
      all.push(...times.slice(1));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  all.sort((a, b) => a - b);
  const at = (share: number) => all[Math.floor(all.length * share)] ?? Number.NaN;
  const result = {
    best: Math.max(...bests),
    median: at(0.5),
    p95: at(0.95),
    first: Math.max(...firsts),
  };
  console.log(
    `${firsts.length} cards, ${RUNS} times each: ${result.best.toFixed(1)} ms for the slowest card at its best, median ${result.median.toFixed(1)} ms, 95 % within ${result.p95.toFixed(1)} ms, the first of a page ${result.first.toFixed(1)} ms at most; budget ${CARD_BUDGET} ms`,
  );
  return result;
}
