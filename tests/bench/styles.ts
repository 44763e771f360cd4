import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../../scripts/browsers.mjs';

const ELEMENTS = 3000;
const RUNS = 31;

const PAGE = `<!doctype html><title>A front page</title><ul>${'<li><a href="/x">A headline of the day</a></li>'.repeat(
  ELEMENTS / 2,
)}</ul>`;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/**
 * What the highlights' style sheet costs a page on which nothing is highlighted: style and layout of the whole page, with it
 * and without, turn about.
 */
export async function benchStyles(root: string): Promise<void> {
  const styles = readFileSync(join(root, 'dist/extension/page.css'), 'utf8');
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--headless=new'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(PAGE);
    const times = await page.evaluate(
      ([css, runs]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const timed = (sheets: CSSStyleSheet[]): number => {
          document.adoptedStyleSheets = sheets;
          void document.body.offsetHeight;
          const start = performance.now();
          document.documentElement.style.fontSize = document.documentElement.style.fontSize ? '' : '17px';
          void document.body.offsetHeight;
          return performance.now() - start;
        };
        return Array.from({ length: runs }, () => ({ without: timed([]), within: timed([sheet]) }));
      },
      [styles, RUNS] as const,
    );
    const without = median(times.map((one) => one.without));
    const within = median(times.map((one) => one.within));
    console.log(
      `style and layout of a page of ${ELEMENTS} elements: ${without.toFixed(1)} ms without, ${within.toFixed(1)} ms with the highlights' style sheet (${(within / without).toFixed(2)} times)`,
    );
  } finally {
    await browser.close();
  }
}
