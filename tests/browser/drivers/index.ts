import { join } from 'node:path';
import type { Driver, Options } from './driver.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';

export const extension = join(import.meta.dirname, '../../../dist/extension');

/** Both real browsers; every test that concerns a browser runs in each. A file has its own: what one leaves behind is no other's. */
export const drivers: [name: string, start: (options: Options) => Promise<Driver>][] = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
];
