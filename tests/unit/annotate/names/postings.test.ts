import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Posting } from '../../../../src/annotate/names/posting.ts';
import { Postings, packPostings } from '../../../../src/annotate/names/postings.ts';

const posting = (item: number, rest: Partial<Posting> = {}): Posting => ({
  item,
  form: 'name',
  langs: ['de', 'en'],
  caseRule: 'capital',
  gender: 'any',
  ...rest,
});

const read = (names: readonly (readonly Posting[])[]) => {
  const postings = new Postings(packPostings(names));
  return Array.from({ length: postings.length }, (_, name) => postings.of(name));
};

test.each<[string, Posting[][]]>([
  ['none', []],
  ['one', [[posting(7)]]],
  ['several of a name', [[posting(1), posting(2)], [posting(2)], [posting(3), posting(1), posting(2)]]],
  ['the same item as two kinds', [[posting(1)], [posting(1, { form: 'short' })], [posting(1)]]],
  ['the largest record', [[posting(0xffff), posting(0xffff, { langs: ['de'] })]]],
  ['a run over words of the bitmap', Array.from({ length: 100 }, (_, i) => [posting(i < 70 ? 1 : 2)])],
])('every name has its postings again: %s', (_, names) => {
  expect(read(names)).toEqual(names);
});

test('whatever they are', () => {
  const some = fc.record({
    item: fc.nat(3),
    form: fc.constantFrom('name' as const, 'short' as const),
    langs: fc.constantFrom(['de' as const], ['de' as const, 'en' as const]),
    caseRule: fc.constant('any' as const),
    gender: fc.constant('any' as const),
  });
  fc.assert(
    fc.property(fc.array(fc.array(some, { minLength: 1, maxLength: 3 }), { maxLength: 200 }), (names) => {
      expect(read(names)).toEqual(names);
    }),
  );
});

test('names that follow each other and stand for the same take one posting', () => {
  const names = Array.from({ length: 64 }, (_, i) => [posting(i >> 3)]);
  expect(packPostings(names).items).toHaveLength(8);
});

test('more records than two bytes can number are refused', () => {
  expect(() => packPostings([[posting(1 << 16)]])).toThrow(RangeError);
});
