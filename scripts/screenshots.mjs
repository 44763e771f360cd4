// npm run screenshots: pictures of every state in both browsers into dist/screenshots; README's are copied to docs/.
// npm run screenshots -- firefox-de: only those whose name has this part.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importTs, root } from './import-ts.mjs';

const folder = join(root, 'dist/screenshots');
const { takeScreenshots } = await importTs('tests/browser/screenshots.ts');
await takeScreenshots(folder, root, process.argv[2]);
if (process.argv[2]) process.exit();

const shown = {
  'chromium-en-light-card-person.png': 'card.png',
  'chromium-de-dark-card-event.png': 'card-dark.png',
  'chromium-en-light-popup.png': 'popup.png',
  'chromium-en-light-popup-timeline.png': 'timeline.png',
  'firefox-de-light-card-date.png': 'date-firefox.png',
};
await mkdir(join(root, 'docs'), { recursive: true });
for (const [from, to] of Object.entries(shown)) await copyFile(join(folder, from), join(root, 'docs', to));
