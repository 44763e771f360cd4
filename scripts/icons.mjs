// Renders icons/icon.svg to the sizes that browsers ask for, with the Chromium of this machine: node scripts/icons.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../icons/', import.meta.url);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    const path = fileURLToPath(new URL(`${size}.png`, folder));
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`icons/: ${sizes.map((size) => `${size}.png`).join(', ')}`);
