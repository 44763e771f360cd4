import { expect, test } from 'vitest';
import { indexIds, placeById } from '../../../src/knowledge/id-index.ts';

const placesOf = (ids: string[]) => new Map(ids.map((id, place) => [id, place]));

test.each([0, 1, 2, 3, 1000])('each of %i records is found by its id, and no other is', (count) => {
  const ids = Array.from({ length: count }, (_, i) => `entity-${i * 7}`);
  const slots = indexIds(placesOf(ids));
  const find = (id: string) => placeById(slots, id, (place) => ids[place]!);
  expect(ids.map(find)).toEqual(ids.map((_, i) => i));
  expect(find('entity-1')).toBeUndefined();
  expect(find('')).toBeUndefined();
});

test('more than can be numbered are refused', () => {
  expect(() => indexIds(new Map([['last', (1 << 16) - 2]]))).not.toThrow();
  expect(() => indexIds(new Map([['one too many', (1 << 16) - 1]]))).toThrow(RangeError);
});
