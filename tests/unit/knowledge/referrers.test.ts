import { expect, test } from 'vitest';
import { packReferrers, Referrers } from '../../../src/knowledge/referrers.ts';
import { common, knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

test.each<[string, number[][]]>([
  ['of none', []],
  ['that nobody names', [[], []]],
  ['that several name, some, none', [[], [0, 2], [], [1], []]],
  ['that as many name as there is room for', [Array.from({ length: 255 }, (_, i) => i), [7]]],
])('who names a record is found again: records %s', (_, lists) => {
  const read = new Referrers(packReferrers(lists));
  expect(lists.map((_, place) => [...read.of(place)])).toEqual(lists);
});

test('more than there is room for are refused', () => {
  expect(() => packReferrers([Array.from({ length: 256 }, (_, i) => i)])).toThrow(RangeError);
});

const politician = (id: string, roles: string) => `
${id}:
  kind: person
  wikipedia: { en: ${id} }
  names: [Ada ${id}]
  gender: female
  country: georgia
  roles: [${roles}]${common}`;

const knowledge = await knowledgeFrom(`${smallWorld}
leader-of-georgia:
  kind: office
  title: { en: Leader of Georgia, de: { male: Führer Georgiens, female: Führerin Georgiens } }
  of: georgia
  functions: [president]
  rank: 90
minister-in-georgia:
  kind: office
  title: { en: Minister in Georgia, de: { male: Minister in Georgien, female: Ministerin in Georgien } }
  of: georgia
  functions: []
  rank: 60
${politician('late', '{ office: leader-of-georgia, from: 2018, source: "https://example.org/late" }')}
${politician('twice', '{ office: leader-of-georgia, from: 2004, to: 2008 }, { office: minister-in-georgia }, { office: leader-of-georgia, from: 2012, to: 2018 }')}
${politician('between', '{ office: leader-of-georgia, from: 2008, to: 2012 }')}
`);

test('holders of an office stand by the beginning of their terms, as often as they held it', () => {
  expect(knowledge.holdersOf('leader-of-georgia')).toEqual([
    { person: 'twice', from: '2004', to: '2008' },
    { person: 'between', from: '2008', to: '2012' },
    { person: 'twice', from: '2012', to: '2018' },
    { person: 'late', from: '2018' },
  ]);
});

test.each([
  ['georgia', ['leader-of-georgia', 'minister-in-georgia']],
  ['moscow', []],
  ['late', []],
  ['nobody', []],
])('offices of %s', (owner, offices) => {
  expect(knowledge.officesOf(owner).map(({ id }) => id)).toEqual(offices);
});
