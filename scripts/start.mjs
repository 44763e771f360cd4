// npm start [-- URL]: opens a browser with Dossier on the sample article, or on the page at URL. Where there is no display it
// does the same headless, writes a picture of the page and prints its cards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserPath } from './browsers.mjs';
import { root } from './import-ts.mjs';

const extension = join(root, 'dist/extension');
const address = process.argv[2];
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (address !== undefined && !URL.canParse(address)) {
  console.error(`“${address}” is no address; write npm start -- https://…`);
  process.exit(2);
}

let executablePath;
try {
  executablePath = browserPath('chromium');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const profile = await mkdtemp(join(tmpdir(), 'dossier-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: false,
  viewport: hasDisplay ? null : { width: 1100, height: 900 },
  args: [
    ...(hasDisplay ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const own = `chrome-extension://${new URL(worker.url()).host}`;
const page = context.pages()[0] ?? (await context.newPage());
try {
  await page.goto(address ?? `${own}/welcome.html`);
} catch (error) {
  console.error(`${address}: ${String(error.message).split('\n')[0]}`);
  await finish(1);
}
await page.bringToFront();

if (hasDisplay) {
  console.log('Dossier runs; close the browser to end.');
  await context.waitForEvent('close', { timeout: 0 });
  await finish(0);
} else {
  console.log('There is no display: Dossier runs headless.');
  await report();
}

/** Waits for the page to be read, writes a picture and prints the cards. */
async function report() {
  const state = await readState();
  const picture = join(root, 'dist/annotated.png');
  await page.screenshot({ path: picture, fullPage: true });
  console.log(`Picture: dist/annotated.png\n`);
  if (state.state !== 'ready') {
    console.log(`No article is annotated here: ${JSON.stringify(state)}`);
    return finish(1);
  }
  console.log(`${state.title}${state.day ? ` (${state.day})` : ''}\n`);
  for (const { name, line, count } of [...state.cards].sort((a, b) => b.worth - a.worth)) {
    console.log(`  ${name}${line ? ` – ${line}` : ''} (${count} ×)`);
  }
  return finish(0);
}

/** Asks the content script in the page for its state, as the popup does. */
async function readState() {
  const id = await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
  );
  const ask = `chrome.tabs.sendMessage(${id}, { dossier: 'pageState', request: null })`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await worker.evaluate(`${ask}.catch(() => null)`);
    if (answer?.ok && answer.value.state !== 'reading') return answer.value;
    await page.waitForTimeout(100);
  }
  return { state: 'not read: the site is not on the list; click “Read this page” in the popup' };
}

async function finish(code) {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}
