import { expect, test } from 'vitest';
import { covers } from '../../../src/shared/sites.ts';

test.each([
  ['srf.ch', 'srf.ch', true],
  ['srf.ch', 'www.srf.ch', true],
  ['www.srf.ch', 'srf.ch', false],
  ['srf.ch', 'notsrf.ch', false],
  ['srf.ch', 'srf.ch.example.org', false],
  ['ch', 'srf.ch', true],
])('%s covers %s: %s', (host, other, expected) => {
  expect(covers(host, other)).toBe(expected);
});
