import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { search } from '../../src/knowledge/search.ts';
import { until } from '../browser/drivers/driver.ts';
import { startChromium } from '../browser/drivers/start-chromium.ts';
import { Reader } from '../browser/reader.ts';
import { serveSite } from '../browser/site.ts';
import { builtKnowledge } from './built-knowledge.ts';

/** ms that the panel may take from the click to its painted list when warm; and a query to its hits. */
const PANEL_BUDGET = 100;
const SEARCH_BUDGET = 50;
const RUNS = 12;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** What the browser itself takes to show a popup: a page with a line of text, as large as the panel. */
const EMPTY =
  '<!doctype html><meta charset="utf-8"></head><body style="width: 384px; height: 600px"><p class="line">Nothing';

/**
 * Marks when the first line was painted: a message that is posted at the beginning of a frame is delivered when style, layout
 * and paint of that frame are done.
 */
const PROBE = `
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.line')) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('painted');
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
`;

const PAGES = ['panel.html', 'empty.html'];

/** A copy of the extension with an empty page beside the panel, both of which mark when they were painted. */
async function probed(built: string): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  await cp(built, extension, { recursive: true });
  await writeFile(join(extension, 'empty.html'), EMPTY);
  await writeFile(join(extension, 'probe.js'), PROBE);
  for (const name of PAGES) {
    const page = await readFile(join(extension, name), 'utf8');
    await writeFile(
      join(extension, name),
      page.replace('</head>', '<script src="probe.js"></script></head>'),
    );
  }
  return extension;
}

/**
 * Opens the real popup over an article in Chromium, again and again, and beside it one with nothing in it: time from its
 * navigation, which the click starts, to its list.
 */
export async function benchPanel(root: string): Promise<{ list: number; empty: number; searched: number }> {
  const site = await serveSite({ folder: join(root, 'tests/fixtures/site') });
  const extension = await probed(join(root, 'dist/extension'));
  const browser = await startChromium({ extension, port: site.port });
  const opened = async (page: string) => {
    const popup = await browser.openPopup(page);
    try {
      return await until('the list', () =>
        popup.evaluate<number>(`performance.getEntriesByName('painted')[0]?.startTime`),
      );
    } finally {
      await popup.close();
    }
  };
  const lists: number[] = [];
  const empties: number[] = [];
  try {
    await browser.go('http://www.srf.ch/artikel.html');
    await new Reader(browser).annotated();
    for (let run = 0; run <= RUNS; run++) {
      const [list, empty] = [await opened('panel.html'), await opened('empty.html')];
      // The first one is cold.
      if (run === 0)
        console.log(`first opening: ${list.toFixed(0)} ms, of an empty one ${empty.toFixed(0)} ms`);
      else {
        lists.push(list);
        empties.push(empty);
      }
    }
  } finally {
    await browser.close();
    await site.close();
    await rm(extension, { recursive: true, force: true });
  }
  const list = median(lists);
  const empty = median(empties);
  console.log(
    `popup with its list: median ${list.toFixed(0)} ms, fastest ${Math.min(...lists).toFixed(0)} ms, slowest ${Math.max(...lists).toFixed(0)} ms of ${RUNS}; budget ${PANEL_BUDGET} ms`,
  );
  console.log(
    `an empty page as popup: median ${empty.toFixed(0)} ms, fastest ${Math.min(...empties).toFixed(0)} ms, slowest ${Math.max(...empties).toFixed(0)} ms`,
  );
  console.log(
    `the panel's own part: ${(list - empty).toFixed(0)} ms (fastest: ${(Math.min(...lists) - Math.min(...empties)).toFixed(0)} ms), ${(list / empty).toFixed(2)} times the empty one`,
  );
  return { list, empty, searched: await benchSearch(root) };
}

async function benchSearch(root: string): Promise<number> {
  const knowledge = await builtKnowledge(root);
  const queries = ['k', 'ki', 'kim', 'Lawrow', 's', 'Aussen', 'waffenstill', 'chol', 'new york', 'xyz'];
  const ask = (query: string) => {
    const start = performance.now();
    search(query, { lang: 'de', day: '2018-05-31' }, knowledge);
    return performance.now() - start;
  };
  const cold = ask('kim');
  const warm = queries.map((query) => median(Array.from({ length: 5 }, () => ask(query))));
  console.log(
    `search: first ${cold.toFixed(0)} ms; then median ${median(warm).toFixed(1)} ms, slowest query ${Math.max(...warm).toFixed(1)} ms; budget ${SEARCH_BUDGET} ms`,
  );
  return Math.max(...warm);
}
