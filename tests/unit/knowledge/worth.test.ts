import { expect, test } from 'vitest';
import type { Lang } from '../../../src/knowledge/entity.ts';
import { GOOD_TO_KNOW, worthOf, worthOfDate } from '../../../src/knowledge/worth.ts';
import { common, knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const organisation = (id: string, is: string, country = 'russia') => `
${id}:
  kind: organisation
  country: ${country}
  wikipedia: { en: ${id} }
  names: [${id}]${common.replace('something', is)}`;

const knowledge = await knowledgeFrom(
  [
    smallWorld,
    organisation('agency', 'international news agency'),
    organisation('paper', 'daily newspaper from Moscow'),
    organisation('militia', 'armed group'),
    organisation('union', 'British trade union', 'united-kingdom'),
    `
germany:
  kind: place
  type: country
  wikipedia: { en: Germany }
  names: { de: [Deutschland], en: [Germany] }${common}
singer:
  kind: person
  wikipedia: { en: singer }
  names: [Ada Singer]
  gender: female
  country: russia${common}
small-president:
  kind: office
  title: { en: President of Georgia, de: { male: Präsident Georgiens, female: Präsidentin Georgiens } }
  of: georgia
  functions: [president]
  rank: 90
salome:
  kind: person
  wikipedia: { en: salome }
  names: [Salome Example]
  gender: female
  country: georgia
  roles: [{ office: small-president, from: 2018 }]${common}`,
  ]
    .join('')
    .replace('names: { de: [Georgien]', 'inhabitants: 3700000\n  names: { de: [Georgien]'),
);
const worth = (id: string, count = 1, lang: Lang = 'en') =>
  worthOf(knowledge.entity(id)!, count, lang, knowledge);

test.each([
  ['an event and somebody of the second row', 'kim-yong-chol', 'donald-trump'],
  ['a war and who waged it', 'korean-war', 'kim-jong-un'],
  ['an armed group and a news agency', 'militia', 'agency'],
  ['a singer and a paper', 'singer', 'paper'],
  ['the head of a small country and of a large one', 'salome', 'donald-trump'],
  ['what is abroad and what is at home', 'militia', 'union'],
  ['an organisation and a city', 'militia', 'moscow'],
  ['a city and a country', 'moscow', 'russia'],
])('%s: the first is worth more', (_what, more, less) => expect(worth(more)).toBeGreaterThan(worth(less)));

test('what is named often is worth a little more, and no more than that', () => {
  expect(worth('kim-yong-chol', 3)).toBeGreaterThan(worth('kim-yong-chol'));
  expect(worth('donald-trump', 40)).toBeLessThan(worth('kim-yong-chol'));
});

test('home is where the reader’s language is spoken', () => {
  expect(worth('union', 1, 'de')).toBeGreaterThan(worth('union'));
});

test.each(['agency', 'paper', 'russia', 'moscow'])('nothing leads with %s', (id) =>
  expect(worth(id, 9)).toBeLessThan(GOOD_TO_KNOW),
);

test('a day is worth more than a month, a day to come more than one past; a year leads nothing', () => {
  const worths = [worthOfDate(1, 12), worthOfDate(1, -3), worthOfDate(30, undefined)];
  expect(worths).toEqual([...worths].sort((a, b) => b - a));
  expect(worths.at(-1)).toBeGreaterThan(GOOD_TO_KNOW);
  expect(worthOfDate(365, undefined)).toBeLessThan(GOOD_TO_KNOW);
});
