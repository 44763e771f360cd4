import { join } from 'node:path';
import { startChromium } from '../browser/drivers/start-chromium.ts';
import { serveSite } from '../browser/site.ts';

const SECONDS = 60;
const PER_SECOND = 10;

const sentence = (i: number) =>
  `In hour ${i} of the summit Mike Pompeo said to the reporters in the tent that nothing had been decided, and left.`;
const teaser = (i: number) =>
  `<li><h3><a href="/news/${i}">Story number ${i} of this long day in the capital</a></h3><p>What else happened there.</p></li>`;

/** A live page: a long article that grows and is edited, among teasers, with a clock and a sticky head. */
const PAGE = `<!doctype html><html lang="en"><head><title>The summit, hour by hour</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2018-05-31"></head><body>
  <header>News</header><main><article><h1>The summit, hour by hour</h1><div id="entries">
  ${Array.from({ length: 120 }, (_, i) => `<p>${sentence(i)} ${sentence(i + 1000)}</p>`).join('')}
  </div></article><ul>${Array.from({ length: 300 }, (_, i) => teaser(i)).join('')}</ul></main><time id="clock">0</time>
  <script>
    let n = 0;
    const entries = document.querySelector('#entries');
    const changes = [
      () => { const p = document.createElement('p'); p.textContent = 'Update ' + n + ': Angela Merkel has called both delegations, said a spokesman in the tent that day.'; entries.prepend(p); },
      () => { entries.children[n % 100].firstChild.data = 'Edited ' + n + ': Emmanuel Macron has called both delegations, said a spokesman in the tent.'; },
      () => { document.body.className = 'tick-' + (n % 2); },
      () => { document.querySelector('#clock').textContent = n; },
    ];
    window.begin = () => new Promise((done) => {
      const timer = setInterval(() => {
        changes[n % changes.length]();
        if (++n < ${SECONDS * PER_SECOND}) return;
        clearInterval(timer);
        done(n);
      }, ${1000 / PER_SECOND});
    });
  </script></body></html>`;

/**
 * A page that changes ten times a second for a minute: how much longer the main thread is busy with Dossier on it than
 * without, by the browser's own account.
 */
export async function benchChanges(root: string): Promise<void> {
  const site = await serveSite({ made: new Map([['live.html', PAGE]]), policy: () => '' });
  const browser = await startChromium({ extension: join(root, 'dist/extension'), port: site.port });
  const busyAt = async (host: string): Promise<number> => {
    await browser.go(`http://${host}/live.html`);
    // The first reading is not of the changes.
    await browser.evaluate('new Promise((done) => setTimeout(() => done(true), 3000))');
    const before = await browser.busy();
    const changes = await browser.evaluate<number>('begin()');
    if (changes !== SECONDS * PER_SECOND) throw new Error(`only ${changes} changes were made`);
    return (await browser.busy()) - before;
  };
  try {
    const without = await busyAt('nobody.example');
    const within = await busyAt('www.srf.ch');
    if (without <= 0 || within <= 0) throw new Error('the browser did not count');
    const painted = (await browser.painted()).length;
    if (painted === 0) throw new Error('nothing was painted on the live page');
    const share = ((within - without) / SECONDS) * 100;
    console.log(
      `${SECONDS * PER_SECOND} changes in ${SECONDS} s: main thread busy ${without.toFixed(2)} s without, ${within.toFixed(2)} s with Dossier: ${share.toFixed(1)} % of the time; ${painted} mentions painted at the end`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}
