import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, readBlock, unpackText, vocabularyOf, writeBlock } from '../../../src/knowledge/words.ts';

const word = fc.constantFrom(
  'Paris',
  'der',
  'ü',
  '北京',
  'n\u0303',
  '2015',
  ' ',
  '  ',
  '-',
  '. ',
  '{"',
  '":',
  '👍',
  '',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }).map((written) => written.replaceAll('\n', ' ')),
);

test('every text of a block is unpacked to the letter, with a vocabulary of these or of other texts', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (texts, others) => {
      for (const vocabulary of [vocabularyOf(texts), vocabularyOf(others)]) {
        const block = readBlock(writeBlock(packTexts(texts, vocabulary)));
        expect(texts.map((_, place) => unpackText(block, place, vocabulary))).toEqual(texts);
      }
    }),
  );
});

test('the vocabulary has the words that stand more than once, most frequent first; a single space is none', () => {
  expect(vocabularyOf(['in Genf, in Wien', 'Genf in Rom, am See'])).toEqual(['in', ', ', 'Genf']);
});

test('a word of the vocabulary takes two bytes, and so does the end of a text', () => {
  const block = packTexts(['in Genf', 'in Rom'], ['in', 'Genf']);
  expect(block.numbers).toHaveLength(2 * 6);
  expect(block.own).toEqual(['Rom']);
});
