import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../../scripts/browsers.mjs';

const READERS = ['dossier', 'readability', 'defuddle'] as const;

/** Times of one page, in milliseconds: the median of several runs in one visit. */
type PageTimes = { name: string; article: boolean } & Record<(typeof READERS)[number], number>;

const RUNS = 5;
const NO_ADDRESS = 'https://bench.example/2024/01/31/a-page-that-says-not-where-it-stood-1234567.html';

/** Where the page stood, as it says itself: the judgement goes by the address too. */
const addressOf = (html: string): string =>
  /<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/.exec(html)?.[1] ??
  /<link[^>]+href="(https?:[^"]+)"[^>]+rel="canonical"/.exec(html)?.[1] ??
  /<meta[^>]+property="og:url"[^>]+content="(https?:[^"]+)"/.exec(html)?.[1] ??
  NO_ADDRESS;

/**
 * All readers, as one script for the page. Ours does all that it does on a page but ask the background: gate, walk,
 * extraction, mapping of 60 mentions, painting. The others are given a clone, as they rewrite what they read.
 */
const MEASURE = `
  import Defuddle from 'defuddle';
  import { Readability } from '@mozilla/readability';
  import { findArticle } from './src/article/find.ts';
  import { Highlights } from './src/page/highlights.ts';
  import { stretchOf } from './src/page/ranges.ts';
  const kinds = ['person', 'organisation', 'place', 'event', 'date'];
  const mentionsIn = (article) => {
    const words = [...article.text.matchAll(/\\p{Lu}\\p{L}+/gu)];
    const step = Math.max(1, Math.floor(words.length / 60));
    return words.filter((_, i) => i % step === 0).flatMap(({ index, 0: word }, i) => {
      const stretch = stretchOf(article, index, index + word.length);
      return stretch ? [{ key: String(i), kind: kinds[i % kinds.length], stretch }] : [];
    });
  };
  const dossier = (url) => {
    const { article } = findArticle(document, url);
    if (article) new Highlights().paint(mentionsIn(article), 'light', 'dotted');
    return article !== null;
  };
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
  globalThis.measure = (runs, url) => {
    const times = { dossier: [], readability: [], defuddle: [] };
    let article = false;
    for (let i = 0; i < runs; i++) {
      times.dossier.push(time(() => { article = dossier(url); }));
      times.readability.push(time(() => new Readability(document.cloneNode(true)).parse()));
      times.defuddle.push(time(() => {
        try { new Defuddle(document.cloneNode(true), { url }).parse(); } catch {}
      }));
    }
    return { article, ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])) };
  };
`;

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function measureIn(browser: Browser, script: string, name: string, html: string): Promise<PageTimes> {
  // The page's own scripts stay off: they would be measured too.
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.route('**', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    const address = addressOf(html);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const times = await page.evaluate(`measure(${RUNS}, ${JSON.stringify(address)})`);
    return { name, ...(times as Omit<PageTimes, 'name'>) };
  } finally {
    await context.close();
  }
}

/** Saved pages of publishers where they are at hand, else our own. */
function pagesIn(root: string): string[] {
  const saved = join(root, '../shared/eval/pages');
  const folders = existsSync(saved) ? [saved] : ['tests/fixtures/articles', 'tests/fixtures/site'];
  return folders.flatMap((folder) =>
    readdirSync(join(folder === saved ? '' : root, folder))
      .filter((file) => /\.html(?:\.gz)?$/.test(file))
      .map((file) => join(folder === saved ? '' : root, folder, file)),
  );
}

function print(what: string, times: PageTimes[]): void {
  const total = (name: (typeof READERS)[number]) => times.reduce((sum, time) => sum + time[name], 0);
  console.log(`${what}: ${times.length} pages`);
  for (const name of READERS) {
    const all = times.map((time) => time[name]);
    const share = total('dossier') / total(name);
    console.log(
      `  ${name.padEnd(12)} median ${middle(all).toFixed(1)} ms, worst ${Math.max(...all).toFixed(0)} ms` +
        (name === 'dossier' ? '' : `; ours takes ${share.toFixed(2)} of its time`),
    );
  }
}

/** Measures the whole cost of reading a page beside others, on the same pages in one run of Chromium. */
export async function benchPages(root: string): Promise<void> {
  const bundle = await build({
    stdin: { contents: MEASURE, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    logLevel: 'error',
  });
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const times: PageTimes[] = [];
  try {
    for (const file of pagesIn(root)) {
      const raw = readFileSync(file);
      const html = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      times.push(await measureIn(browser, bundle.outputFiles[0]!.text, file, html));
    }
  } finally {
    await browser.close();
  }
  const articles = times.filter(({ article }) => article);
  const others = times.filter(({ article }) => !article);
  if (articles.length > 0) print('articles', articles);
  if (others.length > 0) print('no articles', others);
}
