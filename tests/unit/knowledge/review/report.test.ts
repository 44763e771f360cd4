import { expect, test } from 'vitest';
import { load } from '../../../../src/knowledge/compile/index.ts';
import { ages, partiesByCountry, tally } from '../../../../src/knowledge/review/balance.ts';
import { findLoadedWords, loadedWordProblems } from '../../../../src/knowledge/review/loaded-words.ts';
import { common } from '../../../support/knowledge.ts';

const entry = (id: string, kind: string, more = '') => `${id}:
  kind: ${kind}
  wikipedia: { en: ${id} }
  names: [${id}]${more}${common}
`;
const { items, entries, problems } = load([
  {
    file: 'dataset/t.yaml',
    text:
      entry('land', 'place', '\n  type: country') +
      entry('reds', 'organisation', '\n  country: land') +
      entry('blues', 'organisation', '\n  country: land') +
      ['a', 'b', 'c']
        .map((id, i) =>
          entry(`person-${id}`, 'person', `\n  gender: male\n  party: ${i < 2 ? 'reds' : 'blues'}`),
        )
        .join(''),
  },
]);

test('parties of a country side by side', () => {
  expect(problems).toEqual([]);
  expect(partiesByCountry(items)).toEqual(
    new Map([
      [
        'land',
        [
          { party: 'reds', people: 2, words: 32, wordsPerPerson: 32 },
          { party: 'blues', people: 1, words: 32, wordsPerPerson: 32 },
        ],
      ],
    ]),
  );
});

test('tallies', () => {
  expect(tally(items, ({ kind }) => kind)).toEqual([
    ['person', 3],
    ['organisation', 2],
    ['place', 1],
  ]);
  expect(ages([{ checked: '2026-06-01' }, { checked: '2025-12-31' }, { checked: '2026-06-30' }])).toEqual([
    ['0', 2],
    ['6', 1],
  ]);
});

test('words that judge: whole words, in every text, those without a reason first', () => {
  const words = {
    de: [{ word: 'etwas' }],
    en: [{ word: 'something', because: 'it is' }, { word: 'some' }, { word: 'fifte{2}n' }],
  };
  const found = findLoadedWords(items, words).map(({ lang, word, places }) => [lang, word, places.length]);
  expect(found).toEqual([
    ['de', 'etwas', 6],
    ['en', 'fifte{2}n', 6],
    ['en', 'something', 6],
  ]);
});

test('a word that judges is a problem wherever it stands, unless its reason is given', () => {
  const problems = (because?: string) =>
    loadedWordProblems(
      findLoadedWords(items, { de: [{ word: 'etwas', ...(because && { because }) }], en: [] }),
      entries,
    );
  expect(problems()).toHaveLength(6);
  expect(problems()[1]).toMatchObject({ file: 'dataset/t.yaml', line: 10, entity: 'reds' });
  expect(problems('it is')).toEqual([]);
});
