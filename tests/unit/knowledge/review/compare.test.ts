import { describe, expect, test } from 'vitest';
import { load } from '../../../../src/knowledge/compile/index.ts';
import { compareWith } from '../../../../src/knowledge/review/compare.ts';
import { compareTerms, type ReferenceTerm } from '../../../../src/knowledge/review/compare-terms.ts';
import { common } from '../../../support/knowledge.ts';

const land = `land:
  kind: place
  type: country
  wikipedia: { en: Land }
  names: [Land]${common}
`;
const office = (id: string) => `${id}:
  kind: office
  title: { en: ${id}, de: ${id} }
  of: land
  rank: 50
`;
const person = (roles: string, extra = '') => `someone:
  kind: person
  wikipedia: { en: Some One }
  names: [Some One]
  gender: female${extra}
  roles: ${roles}${common}
`;
const city = (extra: string) => `city:
  kind: place
  type: city
  wikipedia: { en: City }
  names: { de: [Stadt], en: [City] }
  country: land${extra}${common}
`;

const row = (start: string, end: string, more: Partial<ReferenceTerm> = {}): ReferenceTerm => ({
  place: 'land',
  office: 'Chief',
  person: 'Some One',
  wikidata: 'Q1',
  enwiki: 'Some One',
  start,
  end,
  ...more,
});
const titles = { chief: 'land / Chief', 'acting-chief': 'land / Chief' };

describe('terms of office beside the reference', () => {
  const compare = (roles: string, rows: ReferenceTerm[], extra = '') => {
    const { items, problems } = load([
      {
        file: 'dataset/t.yaml',
        text: land + office('chief') + office('acting-chief') + person(roles, extra),
      },
    ]);
    expect(problems).toEqual([]);
    const { differences, agreed, ...counts } = compareTerms(items, rows, titles);
    return {
      ...counts,
      agreed: agreed.length,
      differences: differences.map(({ end, ours, theirs }) => `${end} ${ours} ${theirs}`),
    };
  };
  const one = '[{ office: chief, from: 2018-04-26, to: 2021-01-20 }]';
  test.each([
    ['the same days', one, [row('2018-04-26', '2021-01-20')], { agreed: 2, differences: [] }],
    ['a title with underscores', one, [row('2018-04-26', '', { enwiki: 'Some_One' })], { agreed: 1 }],
    ['another day', one, [row('2018-04-27', '2021-01-20')], { differences: ['from 2018-04-26 2018-04-27'] }],
    ['another end', one, [row('2018-04-26', '2020-01-20')], { differences: ['to 2021-01-20 2020-01-20'] }],
    [
      'a month is compared as far as it goes',
      '[{ office: chief, from: 2018-04 }]',
      [row('2018-04-26', '')],
      { agreed: 1, differences: [] },
    ],
    ['an end the reference lacks', one, [row('2018-04-26', '')], { agreed: 1, differences: [] }],
    [
      'terms that follow one another there',
      one,
      [row('2018-04-26', '2019-12-31'), row('2020-01-01', '2021-01-20')],
      { agreed: 2, differences: [] },
    ],
    [
      'acting first, then in full, here',
      '[{ office: acting-chief, from: 2018-04-26, to: 2018-06-01 }, { office: chief, from: 2018-06-01, to: 2021-01-20 }]',
      [row('2018-04-26', '2021-01-20')],
      { agreed: 2, differences: [] },
    ],
    [
      'several posts in one row',
      one,
      [row('2018-04-26', '2021-01-20', { office: 'Clerk / Chief' })],
      { agreed: 2 },
    ],
    ['another post', one, [row('2018-04-26', '2021-01-20', { office: 'Clerk' })], { unknown: 1, agreed: 0 }],
    ['a term years apart', one, [row('2009-04-26', '2010-01-20')], { unknown: 1, differences: [] }],
    [
      'a difference with a reason',
      '[{ office: chief, from: 2018-04-26, differs: "the reference has election day" }]',
      [row('2018-04-20', '')],
      { explained: 1, differences: [] },
    ],
  ])('%s', (_, roles, rows, expected) => {
    expect(compare(roles, rows)).toMatchObject(expected);
  });

  test('a Wikidata id goes before a title', () => {
    const rows = [
      row('2018-04-27', '', { wikidata: 'Q2' }),
      row('2018-04-26', '', { enwiki: 'Other title' }),
    ];
    expect(compare(one, rows, '\n  wikidata: Q1').differences).toEqual([]);
    expect(compare(one, rows, '\n  wikidata: Q2').differences).toEqual(['from 2018-04-26 2018-04-27']);
  });
});

describe('cities beside the reference', () => {
  const theirs = { wikidata: 'Q9', name_en: 'City', name_de: 'Stadt', country: 'Land', lat: '10', lon: '20' };
  const compare = (extra: string, change: object = {}) => {
    const { items, entries } = load([{ file: 'dataset/t.yaml', text: land + city(extra) }]);
    const reference = { terms: [], places: [{ ...theirs, ...change }], titles };
    return compareWith(reference, items, entries).problems.map(({ line, message }) => `${line} ${message}`);
  };
  test.each([
    ['the same', '\n  at: [10, 20]', {}, []],
    ['far away under one name: another city', '\n  at: [30, 20]', {}, []],
    [
      'far away under one id',
      '\n  wikidata: Q9\n  at: [30, 20]',
      {},
      [/^17 at is 30, 20 here, 10, 20 in places.csv; mend it/],
    ],
    ['another id', '\n  wikidata: Q8\n  at: [10, 20]', {}, [/^16 wikidata is Q8 here, Q9/]],
    ['another German name', '\n  at: [10, 20]', { name_de: 'Ort' }, [/names.de is Stadt here, Ort/]],
    ['another country', '\n  at: [10, 20]', { country: 'Elsewhere' }, [/country is land here, Elsewhere/]],
    ['a reason', '\n  differs: disputed\n  at: [10, 20]', { country: 'Elsewhere' }, []],
  ])('%s', (_, extra, change, expected) => {
    const problems = compare(extra, change);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, i) => {
      expect(problems[i]).toMatch(pattern);
    });
  });
});
