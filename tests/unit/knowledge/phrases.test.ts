import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPhrases, referenceTo } from '../../../src/knowledge/compile/phrases.ts';
import { SpelledTexts } from '../../../src/knowledge/phrases.ts';

const spelled = (texts: string[]) => {
  const read = new SpelledTexts(packPhrases(texts));
  return Array.from({ length: read.length }, (_, i) => read.at(i, (index) => `<${index}>`));
};

test.each<[string, string[]]>([
  ['none', []],
  ['an empty one', ['', 'a', '']],
  ['one letter again and again', ['aaaaaaa', 'aaa']],
  ['pairs that compete', ['abcabcabc', 'bcabca']],
  ['a long one', ['abcdefghij'.repeat(2000), 'klmnop'.repeat(1500)]],
  ['of two code units', ['a😀a😀a😀', 'ß']],
])('texts come back as they were: %s', (_, texts) => {
  expect(spelled(texts)).toEqual(texts);
});

test('a text has what its reader puts where it refers to another', () => {
  const texts = [
    'of the sea',
    `${referenceTo(0)} and of ${referenceTo(2)}`,
    `${referenceTo(0)} and of ${referenceTo(1)}${referenceTo(1)}`,
    `${referenceTo(0)} and of ${referenceTo(3)}`,
  ];
  expect(spelled(texts)).toEqual(['of the sea', '<0> and of <2>', '<0> and of <1><1>', '<0> and of <3>']);
});

test('what a text refers to is longer than all texts', () => {
  const read = new SpelledTexts(packPhrases(['a', referenceTo(0)]));
  expect(read.at(1, () => 'b'.repeat(10_000))).toBe('b'.repeat(10_000));
});

test('whatever they are', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[ab]{0,30}$/));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      expect(spelled(texts)).toEqual(texts);
    }),
  );
});

test('what texts repeat stands once', () => {
  const texts = Array.from(
    { length: 50 },
    (_, i) => `{"kind":"person","country":"germany","born":${1900 + i}}`,
  );
  const { numbers, firsts, seconds } = packPhrases(texts);
  expect((numbers.length + firsts.length + seconds.length) / 2).toBeLessThan(texts.join('').length / 8);
});
