import { expect, test } from 'vitest';
import { pageKey } from '../../../src/shared/page-key.ts';
import { defaults, isFull, readSettings, type Settings } from '../../../src/shared/settings.ts';

const chosen: Settings = {
  version: 2,
  everywhere: true,
  sitesOff: ['srf.ch'],
  kindsOff: ['date'],
  language: 'de',
  reads: 'asked',
  density: 'section',
  style: 'none',
  opening: 'modifier',
  cardLanguage: 'article',
  muted: [{ id: 'angela-merkel', name: 'Angela Merkel' }],
};

test.each([
  ['nothing', undefined, defaults],
  ['something else', 'yes', defaults],
  ['an empty object', {}, defaults],
  [
    'version 1',
    { version: 1, everywhere: false, sitesOff: ['srf.ch'], kindsOff: ['date'] },
    {
      version: 2,
      everywhere: false,
      sitesOff: ['srf.ch'],
      kindsOff: ['date'],
      language: 'browser',
      reads: 'listed',
      density: 'first',
      style: 'dotted',
      opening: 'hover',
      cardLanguage: 'reader',
      muted: [],
    },
  ],
  ['all of version 2', chosen, chosen],
  ['what a later version keeps beside it', { ...chosen, version: 3, colours: 'loud' }, chosen],
  [
    'one damaged part',
    { version: 1, everywhere: 'no', sitesOff: ['srf.ch'] },
    { ...defaults, sitesOff: ['srf.ch'] },
  ],
  ['hosts that are none', { sitesOff: ['<b>'] }, defaults],
  ['a kind that is none', { kindsOff: ['animal'] }, defaults],
  ['a style and a density that are none', { style: 'blink', density: 3 }, defaults],
  ['a muted name without an id', { muted: [{ name: 'Anna' }] }, defaults],
  ['a polluting key', JSON.parse('{"__proto__": {"everywhere": false}}'), defaults],
])('%s is read', (_, stored, expected) => {
  expect(readSettings(stored)).toEqual(expected);
});

test('a page keeps its key whatever the fragment; another has another', () => {
  const key = pageKey('https://www.srf.ch/news/a?b=1');
  expect(pageKey('https://www.srf.ch/news/a?b=1#c')).toBe(key);
  expect(pageKey('https://www.srf.ch/news/a?b=2')).not.toBe(key);
  expect(key).toMatch(/^[0-9a-z]{6,11}$/);
  expect(key).not.toContain('srf');
});

test('lists are full where the browser keeps no more under one key', () => {
  const muted = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({ id: `somebody-${nth}`, name: 'Sömebody with a name' }));
  const fits = (count: number) => !isFull('muted', { ...defaults, muted: muted(count) });
  expect(fits(0)).toBe(true);
  expect(fits(100)).toBe(true);
  expect(fits(200)).toBe(false);
  let most = 100;
  while (fits(most + 1)) most++;
  const bytes = (count: number) => new TextEncoder().encode(`muted${JSON.stringify(muted(count))}`).length;
  expect(bytes(most)).toBeLessThanOrEqual(8192);
  expect(bytes(most + 1)).toBeGreaterThan(8192);
});
