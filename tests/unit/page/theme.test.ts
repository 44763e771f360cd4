import { expect, test } from 'vitest';
import { luminance, parseColour } from '../../../src/page/theme.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(20 22 26 / 50%)', 0.008, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
])('%s has luminance %d and alpha %d', (text, light, alpha) => {
  const colour = parseColour(text)!;
  expect(luminance(colour)).toBeCloseTo(light, 2);
  expect(colour.alpha).toBeCloseTo(alpha, 2);
});

test('what is no colour is none', () => {
  expect(parseColour('transparent')).toBeNull();
});
