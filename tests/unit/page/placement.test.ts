import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, isNarrow, lineAt, place, placeSheet, sheetWidth } from '../../../src/page/placement.ts';

const view = { width: 1000, height: 700 };
const card = { width: 360, height: 300 };

test.each([
  ['under the line', { left: 100, top: 100, width: 80, height: 20 }, { left: 100, top: 128, side: 'below' }],
  [
    'above where there is more room',
    { left: 100, top: 600, width: 80, height: 20 },
    { left: 100, top: 292, side: 'above' },
  ],
  [
    'inside the right edge',
    { left: 950, top: 100, width: 40, height: 20 },
    { left: 632, top: 128, side: 'below' },
  ],
  [
    'inside the left edge',
    { left: -30, top: 100, width: 40, height: 20 },
    { left: 8, top: 128, side: 'below' },
  ],
])('%s', (_, line, expected) => {
  expect(place(line, card, view)).toMatchObject(expected);
});

test('a card is never off the screen, and never taller than its room', () => {
  const coordinate = fc.integer({ min: -500, max: 1500 });
  const size = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(coordinate, coordinate, size, size, (left, top, width, height) => {
      const placed = place(
        { left, top, width: 60, height: 20 },
        { width: Math.min(width, 980), height },
        view,
      );
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + Math.min(width, 980)).toBeLessThanOrEqual(
        Math.max(view.width - 8, 8 + Math.min(width, 980)),
      );
      expect(placed.top).toBeGreaterThanOrEqual(8);
      if (top >= 0 && top + 20 <= view.height)
        expect(placed.top + Math.min(height, placed.maxHeight)).toBeLessThanOrEqual(view.height);
    }),
  );
});

test('a mention that wraps is met at the line that was pointed at', () => {
  const first = { left: 900, top: 100, width: 90, height: 20 };
  const second = { left: 10, top: 124, width: 40, height: 20 };
  expect(lineAt([first, second], { x: 20, y: 130 })).toBe(second);
  expect(lineAt([first, second], null)).toBe(first);
  expect(lineAt([], null)).toBeUndefined();
  expect(contains(first, { x: 899, y: 100 }, 1)).toBe(true);
  expect(contains(first, { x: 898, y: 100 }, 1)).toBe(false);
});

test.each([
  ['a line near the top: all of 70 %', 40, 900, { top: 210, maxHeight: 490 }],
  ['a line in the middle stays free', 300, 900, { top: 328, maxHeight: 372 }],
  ['a line at the bottom: 45 % in any case', 660, 900, { top: 385, maxHeight: 315 }],
  ['no higher than what is in it', 40, 120, { top: 580, maxHeight: 490 }],
])('a sheet under %s', (_, top, height, expected) => {
  expect(placeSheet({ left: 10, top, width: 80, height: 20 }, height, view)).toEqual({
    left: 220,
    ...expected,
  });
});

test('a sheet is as wide as a small window', () => {
  const phone = { width: 390, height: 800 };
  expect(sheetWidth(phone)).toBe(390);
  expect(placeSheet({ left: 10, top: 100, width: 80, height: 20 }, 300, phone).left).toBe(0);
});

test.each([
  [320, true],
  [480, true],
  [500, false],
])('a window of %d px is narrow: %s', (width, narrow) => {
  expect(isNarrow(width)).toBe(narrow);
});
