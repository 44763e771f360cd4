import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../../scripts/browsers.mjs';

/** Times of one page, in milliseconds: the median of several runs in one visit. */
export interface PageTimes {
  name: string;
  article: boolean;
  found: number;
  readability: number;
}

/** Middle values over all pages of a kind, and our share of Readability's time. */
export interface PagesReport {
  pages: number;
  found: number;
  readability: number;
  ratio: number;
  /** Ours at the slowest page. */
  worst: number;
}

const RUNS = 5;
const NO_ADDRESS = 'https://bench.example/2024/01/31/a-page-that-says-not-where-it-stood-1234567.html';

/** Where the page stood, as it says itself: the judgement goes by the address too. */
const addressOf = (html: string): string =>
  /<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/.exec(html)?.[1] ??
  /<link[^>]+href="(https?:[^"]+)"[^>]+rel="canonical"/.exec(html)?.[1] ??
  /<meta[^>]+property="og:url"[^>]+content="(https?:[^"]+)"/.exec(html)?.[1] ??
  NO_ADDRESS;

/** Both readers, as one script for the page; Readability is given a clone, as it rewrites what it reads. */
const MEASURE = `
  import { Readability } from '@mozilla/readability';
  import { findArticle } from './src/article/find.ts';
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
  globalThis.measure = (runs, url) => {
    const found = [], readability = [];
    let article = false;
    for (let i = 0; i < runs; i++) {
      found.push(time(() => { article = findArticle(document, url).article !== null; }));
      readability.push(time(() => new Readability(document.cloneNode(true)).parse()));
    }
    return { article, found: median(found), readability: median(readability) };
  };
`;

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

function report(times: PageTimes[]): PagesReport {
  const sum = (pick: (time: PageTimes) => number): number => times.reduce((all, time) => all + pick(time), 0);
  return {
    pages: times.length,
    found: middle(times.map(({ found }) => found)),
    readability: middle(times.map(({ readability }) => readability)),
    ratio: sum(({ found }) => found) / sum(({ readability }) => readability),
    worst: Math.max(0, ...times.map(({ found }) => found)),
  };
}

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

/**
 * Measures the whole cost of finding an article beside Readability alone, on the same pages in one run of Chromium.
 * @param folder saved pages, `*.html` or `*.html.gz`
 * @returns null where there is no such folder or no page in it
 */
export async function benchPages(
  folder: string | undefined,
): Promise<{ articles: PagesReport; others: PagesReport; pages: PageTimes[] } | null> {
  if (!folder || !existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => /\.html(?:\.gz)?$/.test(file));
  if (files.length === 0) return null;
  const bundle = await build({
    stdin: { contents: MEASURE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    logLevel: 'error',
  });
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
  const pages: PageTimes[] = [];
  try {
    for (const file of files) {
      const raw = readFileSync(join(folder, file));
      const html = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      pages.push(await measureIn(browser, bundle.outputFiles[0]!.text, file, html));
    }
  } finally {
    await browser.close();
  }
  return {
    articles: report(pages.filter(({ article }) => article)),
    others: report(pages.filter(({ article }) => !article)),
    pages,
  };
}
