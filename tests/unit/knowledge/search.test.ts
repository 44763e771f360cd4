import { beforeAll, describe, expect, test } from 'vitest';
import { namesFrom } from '../../../src/annotate/names/automaton.ts';
import { buildAutomaton } from '../../../src/annotate/names/build-automaton.ts';
import { search } from '../../../src/knowledge/search.ts';
import type { Knowledge } from '../../../src/knowledge/store.ts';
import { common, knowledgeFrom } from '../../support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom(`
russia:
  kind: place
  type: country
  wikipedia: { en: Russia }
  names: { de: [Russland], en: [Russia] }
  adjectives: { de: [russisch], en: [Russian] }
  demonyms: { de: [Russe, Russin], en: [Russian] }${common}
north-korea:
  kind: place
  type: country
  wikipedia: { en: North Korea }
  names: { de: [Nordkorea], en: [North Korea] }
  adjectives: { de: [nordkoreanisch], en: [North Korean] }
  demonyms: { de: [Nordkoreaner, Nordkoreanerin], en: [North Korean] }${common}
russian-foreign-minister:
  kind: office
  title: { de: { male: Aussenminister Russlands, female: Aussenministerin Russlands }, en: Foreign Minister of Russia }
  of: russia
  functions: [foreign-minister]
  rank: 80
sergey-lavrov:
  kind: person
  gender: male
  order: given-first
  wikipedia: { en: Sergey Lavrov }
  names: { de: [Sergej Lawrow], en: [Sergey Lavrov] }
  short: { de: [Lawrow], en: [Lavrov] }
  roles: [{ office: russian-foreign-minister, from: 2004-03-09 }]${common}
kim-yong-chol:
  kind: person
  gender: male
  order: family-first
  wikipedia: { en: Kim Yong-chol }
  names: [Kim Yong-chol]
  short: [Kim]${common}
kim-jong-un:
  kind: person
  gender: male
  order: family-first
  wikipedia: { en: Kim Jong-un }
  names: [Kim Jong-un]
  short: [Kim]${common}
summit:
  kind: event
  date: 2019-04-25
  participants: [russia, north-korea, kim-jong-un]
  wikipedia: { en: Summit }
  names: { de: [Gipfel von Wladiwostok], en: [Vladivostok summit] }${common}
`);
});

const found = (query: string) =>
  search(query, { lang: 'de', day: '2018-05-31' }, knowledge).map(({ key }) => key);

describe('search', () => {
  test.each([
    ['Lawrow', 'sergey-lavrov'],
    ['lavrov', 'sergey-lavrov'],
    ['Sergej', 'sergey-lavrov'],
    ['Serg', 'sergey-lavrov'],
    ['chol', 'kim-yong-chol'],
    ['Kim Yong Chol', 'kim-yong-chol'],
    ['Russl', 'russia'],
    ['Wladiwostok', 'summit'],
    ['  north   korea ', 'north-korea'],
  ])('%s', (query, first) => expect(found(query)[0]).toBe(first));

  test('a beginning finds all that begin so', () => {
    expect(new Set(found('kim'))).toEqual(new Set(['kim-yong-chol', 'kim-jong-un']));
  });
  test.each(['', '   ', '…', 'xyz', 'avrov', 'Kim Yong Chola'])('“%s” finds nothing', (query) =>
    expect(found(query)).toEqual([]),
  );
  test('offices are as of the day', () => {
    expect(search('lawrow', { lang: 'de', day: '2018-05-31' }, knowledge)[0]).toMatchObject({
      name: 'Sergej Lawrow',
      line: 'Aussenminister Russlands',
    });
    expect(search('lawrow', { lang: 'de', day: '2000-05-31' }, knowledge)[0]!.line).toBe('etwas');
  });
});

test('names are numbered so that those of one beginning follow each other', () => {
  const keys = ['ab', 'abc', 'abd', 'b', 'ba'].map((key) =>
    [...key].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 82)).join(''),
  );
  const automaton = buildAutomaton(keys);
  const beginnings = new Set(keys.flatMap((key) => [...key].map((_, at) => key.slice(0, at + 1))));
  for (const beginning of beginnings) {
    const expected = keys.flatMap((key, at) => (key.startsWith(beginning) ? [at] : []));
    const { first, end, whole } = namesFrom(automaton, beginning, keys.length);
    expect([first, end]).toEqual([expected[0], expected.at(-1)! + 1]);
    expect(whole).toBe(keys.includes(beginning));
  }
  expect(namesFrom(automaton, keys[3]! + keys[3]!, keys.length)).toMatchObject({ first: 0, end: 0 });
});
