import { expect, test } from 'vitest';
import { pageKey } from '../../../src/shared/page-key.ts';
import { defaults, readSettings } from '../../../src/shared/settings.ts';

test.each([
  ['nothing', undefined, defaults],
  ['something else', 'yes', defaults],
  ['an empty object', {}, defaults],
  [
    'settings',
    { version: 1, everywhere: false, sitesOff: ['srf.ch'], kindsOff: ['date'] },
    { version: 1, everywhere: false, sitesOff: ['srf.ch'], kindsOff: ['date'] },
  ],
  [
    'one damaged part',
    { version: 1, everywhere: 'no', sitesOff: ['srf.ch'] },
    { ...defaults, sitesOff: ['srf.ch'] },
  ],
  ['hosts that are none', { sitesOff: ['<b>'] }, defaults],
  ['a kind that is none', { kindsOff: ['animal'] }, defaults],
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
