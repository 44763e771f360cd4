import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { lent, type Start } from './lent.ts';

export const extension = join(import.meta.dirname, '../../../dist/extension');

/** Both real browsers, started for a file alone: for what may leave them in any state. */
export const ownDrivers: [name: string, start: Start][] = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
];

/** The same, lent; every test that concerns a browser runs in each. */
export const drivers: typeof ownDrivers = ownDrivers.map(([name, start]) => [name, lent(start)]);
