import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cityNumbered } from '../../../src/knowledge/cities.ts';
import { inPlanes, shortAt, wordAt } from '../../../src/knowledge/planes.ts';

test('numbers of two and of four bytes are read where they lie', () => {
  fc.assert(
    fc.property(fc.uint16Array(), fc.uint32Array(), (shorts, words) => {
      const [low, high] = [inPlanes(shorts), inPlanes(words)];
      expect([...shorts].map((_, at) => shortAt(low, at))).toEqual([...shorts]);
      expect([...words].map((_, at) => wordAt(high, at))).toEqual([...words]);
    }),
  );
});

test('like bytes stand together', () => {
  expect([...inPlanes(Uint16Array.of(0x0102, 0x0103))]).toEqual([2, 3, 1, 1]);
});

test('a city is found by its number, and none by another', () => {
  const numbers = Uint32Array.of(3, 70_000, 5_000_000);
  const find = (geonames: number) => cityNumbered(inPlanes(numbers), geonames);
  expect([...numbers].map(find)).toEqual([0, 1, 2]);
  expect([0, 4, 70_001, 6_000_000].map(find)).toEqual([undefined, undefined, undefined, undefined]);
  expect(cityNumbered(new Uint8Array(), 3)).toBeUndefined();
});
