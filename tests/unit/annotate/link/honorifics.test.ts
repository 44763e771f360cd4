import { describe, expect, test } from 'vitest';
import { linksIn, person, place } from '../../../support/entries.ts';
import { knowledgeFrom } from '../../../support/knowledge.ts';

const knowledge = await knowledgeFrom(
  [
    place('togo', 'country', 'Togo', 'Togo'),
    place('jordan', 'country', 'Jordan', 'Jordan'),
    person('robert-habeck', 'Robert Habeck', 'male', '\n  short: [Habeck]'),
    // Whose name alone needs support is written out with what he is; others bear the given name.
    person('bill-lee', 'Minister Bill Lee', 'male', '\n  short: [Bill Lee]'),
    person('bill-clinton', 'Bill Clinton', 'male'),
    person('charlotte-jordan', 'Charlotte Jordan', 'female'),
  ].join(''),
);
const links = linksIn(knowledge, '2023-06-28');

describe('behind an honorific or a rank stands a person, or nobody', () => {
  test.each([
    ['de', 'Der Admiral Togo siegte.', []],
    ['de', 'Admiral Togo siegte. Dann fuhr Togo heim.', []],
    ['de', 'Admiral Togo siegte. Er war nie in Togo.', ['Togo = togo']],
    ['de', 'Der höchste General Togos sprach.', ['Togos = togo']],
    ['en', 'Gen. Jordan spoke. Jordan smiled.', []],
    ['en', 'Mr. Jordan spoke. He flew to Jordan.', ['Jordan = jordan']],
    ['en', 'Mr. Jordan praised Jordan and its king.', ['Jordan = jordan']],
    [
      'en',
      'Charlotte Jordan came. Captain Jordan smiled.',
      ['Charlotte Jordan = charlotte-jordan', 'Jordan = charlotte-jordan'],
    ],
    ['en', 'In general Togo and major Jordan firms agree.', ['Togo = togo', 'Jordan = jordan']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(links(text, lang)).toEqual(expected);
  });
});

describe('what stands before a name that needs support is no given name', () => {
  test.each([
    [
      'de',
      'Robert Habeck kam. Minister Habeck sprach.',
      ['Robert Habeck = robert-habeck', 'Habeck = robert-habeck'],
    ],
    ['de', 'Der Minister Togos kam.', ['Togos = togo']],
    ['de', 'Robert Habeck kam. Bill Habeck auch.', ['Robert Habeck = robert-habeck']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(links(text, lang)).toEqual(expected);
  });
});
