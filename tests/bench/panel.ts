import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { search } from '../../src/knowledge/search.ts';
import { Knowledge } from '../../src/knowledge/store.ts';
import { startChromium } from '../browser/drivers/chromium.ts';
import { until } from '../browser/drivers/driver.ts';
import { listShown, Reader } from '../browser/reader.ts';
import { serveSite } from '../browser/site.ts';

/** ms from the click to the painted list, and from a query to its hits, that are allowed when warm. */
export const PANEL_BUDGET = 100;
export const SEARCH_BUDGET = 50;
const RUNS = 12;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Opens the real popup over an article in Chromium, again and again: time from its navigation, which the click starts, to its list. */
export async function benchPanel(root: string): Promise<{ list: number; searched: number }> {
  const site = await serveSite({ folder: join(root, 'tests/fixtures/site') });
  const browser = await startChromium({ extension: join(root, 'dist/extension'), port: site.port });
  const times: number[] = [];
  try {
    await browser.go('http://www.srf.ch/artikel.html');
    await new Reader(browser).annotated();
    for (let run = 0; run <= RUNS; run++) {
      const popup = await browser.openPopup();
      await listShown(popup);
      const time = await until('the list', () =>
        popup.evaluate<number>(`performance.getEntriesByName('dossier-list')[0]?.startTime`),
      );
      // The first one is cold.
      if (run > 0) times.push(time);
      else console.log(`first opening: ${time.toFixed(0)} ms`);
      await popup.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const list = median(times);
  console.log(
    `popup with its list: median ${list.toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms of ${times.length}; budget ${PANEL_BUDGET} ms`,
  );
  return { list, searched: await benchSearch(root) };
}

async function benchSearch(root: string): Promise<number> {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(root, 'dist/extension', name))).buffer;
  const knowledge = await Knowledge.open(bytes('knowledge/names.bin'), bytes('knowledge/records.bin'));
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
