import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, type LabelRequest, placeLabels } from '../../../src/map/labels.ts';

const frame = { width: 200, height: 100, line: 14 };
const point = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  x,
  y,
  radius: 4,
  width: 60,
  ...more,
});

test.each<[string, LabelRequest, object]>([
  ['to the right', point('a', 50, 50), { x: 58, y: 50, anchor: 'start' }],
  ['to the left at the right edge', point('a', 190, 50), { x: 182, y: 50, anchor: 'end' }],
  [
    'above where neither side has room',
    point('a', 100, 50, { width: 120 }),
    { x: 100, y: 38, anchor: 'middle' },
  ],
  ['below at the upper edge', point('a', 100, 6, { width: 120 }), { x: 100, y: 18, anchor: 'middle' }],
  ['upon a country', point('a', 100, 50, { radius: 0, centred: true }), { x: 100, y: 50, anchor: 'middle' }],
])('a label stands %s', (_, request, expected) => {
  expect(placeLabels([request], frame).get('a')).toEqual(expected);
});

test('the first comes first; the second gives way', () => {
  const placed = placeLabels([point('first', 70, 50), point('second', 100, 50)], frame);
  expect(placed.get('first')).toMatchObject({ anchor: 'end', x: 62 });
  expect(placed.get('second')).toMatchObject({ anchor: 'start', x: 108 });
});

test('no room: no label', () => {
  expect(placeLabels([point('wide', 100, 50, { width: 300 })], frame).size).toBe(0);
});

test('no label leaves the frame, covers another, or another’s mark', () => {
  const request = fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 100 }),
    radius: fc.constantFrom(0, 4),
    width: fc.integer({ min: 5, max: 90 }),
    centred: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 12 }), (list) => {
      const requests = list.map((one, key) => ({ ...one, key: String(key) }));
      const placed = placeLabels(requests, frame);
      const areas = requests.flatMap((one) => {
        const label = placed.get(one.key);
        return label ? [{ key: one.key, ...areaOf(label, one.width, frame.line) }] : [];
      });
      for (const a of areas) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(frame.width);
        expect(a.top).toBeGreaterThanOrEqual(0);
        expect(a.bottom).toBeLessThanOrEqual(frame.height);
        for (const b of areas)
          if (a.key !== b.key)
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        for (const { key, x, y, radius } of requests)
          if (key !== a.key && radius > 0)
            expect(x > a.left && x < a.right && y > a.top && y < a.bottom).toBe(false);
      }
    }),
  );
});
