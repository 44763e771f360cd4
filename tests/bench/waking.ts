import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/knowledge/compile/index.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { startChromium } from '../browser/drivers/start-chromium.ts';
import { serveSite } from '../browser/site.ts';
import { articles, PUBLISHED } from './date-articles.ts';

/** So many times as long as a background without a data set may the first answer of a sleeping one take. */
export const WAKING_BUDGET = 1.5;
const RUNS = 15;

const request = {
  dossier: 'annotate',
  request: {
    text: articles.de[0],
    title: '',
    lang: 'de',
    parts: [],
    day: PUBLISHED,
    interface: 'de',
  },
};

/** What a browser takes to start a background at all: one that answers everything with the same. The driver awaits its page. */
const ECHO = `
  chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
  chrome.runtime.onMessage.addListener((_, __, answer) => answer({ ok: true }));`;

/** From the question to the answer, in one of the extension's own pages; in ms. */
const ASK = `(async () => {
  const begun = performance.now();
  const reply = await chrome.runtime.sendMessage(${JSON.stringify(request)});
  if (!reply.ok) throw new Error(reply.error);
  return performance.now() - begun;
})()`;

async function withoutDataSet(extension: string): Promise<void> {
  const compiled = compile([]);
  for (const name of ['names', 'records', 'texts'] as const)
    await writeFile(join(extension, `knowledge/${name}.bin`), compiled[name]);
}

const contenders: [string, (extension: string) => Promise<void>][] = [
  ['with the data set', async () => undefined],
  ['without a data set', withoutDataSet],
  ['that only echoes', (extension) => writeFile(join(extension, 'background.js'), ECHO)],
];

/**
 * The first answer of a sleeping background in Chromium: an article annotated, by the extension as it is, by the same without a
 * data set, and beside both what starting a background takes. By turns, so that what else the machine does falls on all.
 */
export async function benchWaking(root: string): Promise<void> {
  const site = await serveSite();
  const folder = await mkdtemp(join(tmpdir(), 'dossier-waking-'));
  const browsers: Driver[] = [];
  const times: number[][] = contenders.map(() => []);
  try {
    for (const [name, change] of contenders) {
      const extension = join(folder, name.replaceAll(' ', '-'));
      await cp(join(root, 'dist/extension'), extension, { recursive: true });
      await change(extension);
      browsers.push(await startChromium({ extension, port: site.port }));
    }
    for (let run = 0; run <= RUNS; run++) {
      for (const [i, browser] of browsers.entries()) {
        await browser.go(await browser.ownPage('options.html'));
        await browser.stopBackground();
        const time = await browser.evaluate<number>(ASK);
        if (run > 0) times[i]!.push(time);
      }
    }
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  const medians = times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]!);
  for (const [i, [name]] of contenders.entries())
    console.log(
      `a background ${name}: median ${medians[i]!.toFixed(0)} ms, fastest ${times[i]![0]!.toFixed(0)} ms of ${RUNS}`,
    );
  console.log(
    `with the data set ${(medians[0]! / medians[1]!).toFixed(2)} times as long as without; budget ${WAKING_BUDGET}`,
  );
}
