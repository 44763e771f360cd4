import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { render } from 'preact-render-to-string';
import { browserPath } from '../../scripts/browsers.mjs';
import { KindGlyph } from '../../src/ui/icons.tsx';
import { kindsInOrder } from '../../src/ui/kinds.ts';

export const reference = (root: string): string => join(root, 'tests/fixtures/looks/marks.png');

/** How much of 255 a colour may be off: smoothing of edges differs from one version of a browser to the next. */
const ALIKE = 48;

const Marks = () =>
  (['light', 'dark'] as const).map((theme) => (
    <div key={theme} class="dossier" data-theme={theme}>
      {kindsInOrder.map((kind) => (
        <span key={kind} class="mark" data-kind={kind}>
          <KindGlyph kind={kind} />
        </span>
      ))}
    </div>
  ));

/** Draws the marks of the kinds, light and dark, in Chromium: nothing in them is a letter, so no font of a machine tells. */
export async function withMarks<T>(
  root: string,
  act: (page: Page, picture: Buffer) => Promise<T>,
  css = '',
): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 260, height: 120 }, deviceScaleFactor: 2 });
    const sheets = ['tokens', 'marks'].map((name) => readFile(join(root, `src/ui/${name}.css`), 'utf8'));
    const styles = [...(await Promise.all(sheets)), css].join('\n');
    await page.setContent(`<!doctype html><style>
      body { margin: 0 } .dossier { display: flex; gap: 12px; padding: 11px; background: var(--paper) } ${styles}
    </style>${render(<Marks />)}`);
    return await act(page, await page.screenshot());
  } finally {
    await browser.close();
  }
}

/** The share of pixels in which two pictures differ; 1 where they are not of one size. */
export function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(`(async () => {
    const pixels = async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = [await pixels('${one.toString('base64')}'), await pixels('${other.toString('base64')}')];
    if (a.width !== b.width || a.height !== b.height) return 1;
    let off = 0;
    for (let at = 0; at < a.data.length; at += 4)
      if ([0, 1, 2].some((colour) => Math.abs(a.data[at + colour] - b.data[at + colour]) > ${ALIKE})) off++;
    return off / (a.width * a.height);
  })()`) as Promise<number>;
}
