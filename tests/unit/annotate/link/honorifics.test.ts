import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../support/entries.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const place = (id: string, name: string, type = 'country') => `${id}:
  kind: place
  type: ${type}
  wikipedia: { en: ${name} }
  names: [${name}]${common}
`;
const person = (id: string, names: string) => `${id}:
  kind: person
  gender: male
  wikipedia: { en: ${id} }
  ${names}${common}
`;
const knowledge = await knowledgeFrom(
  [
    place('togo', 'Togo'),
    place('jordan', 'Jordan'),
    person('robert-habeck', 'names: [Robert Habeck]\n  short: [Habeck]'),
    // Whose name alone needs support is written out with what he is; others bear the given name.
    person('bill-lee', 'names: [Governor Bill Lee, Minister Bill Lee]\n  short: [Bill Lee]'),
    person('bill-clinton', 'names: [Bill Clinton]'),
    person('charlotte-jordan', 'names: [Charlotte Jordan]'),
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
