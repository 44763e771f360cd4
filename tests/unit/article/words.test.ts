import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapse } from '../../../src/article/words.ts';

it('makes every run of white space one space, and none at the ends', () => {
  const pieces = fc.constantFrom('a', 'ß', ' ', '  ', '\n', '\t', '\u00a0', '\u2003', '\ud83d\ude00');
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join('')),
      (text) => {
        expect(collapse(text)).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      },
    ),
  );
});
