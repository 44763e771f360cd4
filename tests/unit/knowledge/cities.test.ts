import { describe, expect, test } from 'vitest';
import { type City, cityId, geonamesOf, packCity, unpackCity } from '../../../src/knowledge/cities.ts';
import { chooseCities, type GeoName } from '../../../src/knowledge/compile/cities/choose.ts';
import { load } from '../../../src/knowledge/compile/index.ts';
import { common } from '../../support/knowledge.ts';

const countries = [
  ['germany', 'Germany'],
  ['united-states', 'United States'],
  ['china', 'China'],
]
  .map(
    ([id, name]) => `${id}:
  kind: place
  type: country
  wikipedia: { en: ${name} }
  names: [${name}]${common}
`,
  )
  .join('');
const { items } = load([{ file: 'dataset/t.yaml', text: countries }]);

const place = (name: string, country: string, more: Partial<GeoName> = {}): GeoName => ({
  cityId: 1,
  name,
  country,
  featureCode: 'PPL',
  adminCode: 'OH',
  population: 100_000,
  loc: { coordinates: [10, 50] },
  ...more,
});

describe('a city is taken where its title is beyond doubt', () => {
  const titles = (all: GeoName[], corrections = {}) =>
    chooseCities(all, items, { germanNames: {}, titles: {}, leftOut: [], ...corrections }).map(
      ({ title }) => title,
    );
  test.each<[string, GeoName[], string[]]>([
    ['the one of its name', [place('Kassel', 'DE')], ['Kassel']],
    ['another bears the name', [place('Kassel', 'DE'), place('Kassel', 'US', { population: 2_000 })], []],
    [
      'the state belongs to the title',
      [place('Dayton', 'US'), place('Dayton', 'DE', { population: 2_000 })],
      ['Dayton, Ohio'],
    ],
    ['but not for these', [place('Cleveland', 'US')], ['Cleveland']],
    ['no state', [place('Ponce', 'US', { adminCode: '00' })], []],
    ['not what a newspaper writes', [place('Boise-Ada County', 'US')], []],
    ['part of a city', [place('Kassel', 'DE', { featureCode: 'PPLX' })], []],
    ['too small', [place('Kassel', 'DE', { population: 7_000 })], []],
    [
      'beside one much larger',
      [place('Kassel', 'DE'), place('Fulda', 'DE', { population: 900_000 })],
      ['Fulda'],
    ],
    ['romanised with marks', [place('Jī’an', 'CN', { featureCode: 'PPLA' })], []],
    ['romanised, the seat of a province', [place('Jinan', 'CN', { featureCode: 'PPLA' })], ['Jinan']],
    ['also a word of our texts', [place('Seven', 'DE')], []],
  ])('%s', (_, all, expected) => {
    expect(titles(all)).toEqual(expected);
  });

  test.each([
    ['city', 'Kassel', []],
    ['city', 'Kassel am Meer', []],
    ['site', 'Kassel International Airport', ['Kassel']],
  ])('beside a %s with an entry: %s', (type, name, expected) => {
    const entry = `beside:
  kind: place
  type: ${type}
  wikipedia: { en: ${name} }
  names: [${name}]
  at: [50, 10]
${common}
`;
    const { items } = load([{ file: 'dataset/t.yaml', text: countries + entry }]);
    const corrections = { germanNames: {}, titles: {}, leftOut: [] };
    expect(chooseCities([place('Kassel', 'DE')], items, corrections).map(({ title }) => title)).toEqual(
      expected,
    );
  });

  test('corrections', () => {
    expect(titles([place('Gent', 'DE')], { titles: { Gent: 'Ghent' } })).toEqual(['Ghent']);
    expect(titles([place('Gent', 'DE')], { leftOut: ['Gent'] })).toEqual([]);
  });
});

test('cities come back from their records as they were', () => {
  const cities: City[] = [
    {
      geonames: 5,
      name: 'Kassel',
      title: 'Kassel',
      country: 'germany',
      at: [51.32, 9.5],
      inhabitants: 200_000,
    },
    {
      geonames: 9,
      name: 'Dayton',
      title: 'Dayton, Ohio',
      country: 'united-states',
      at: [39.76, -84.19],
      inhabitants: 140_000,
    },
    {
      geonames: 12,
      name: 'Tver',
      title: 'Tver',
      german: 'Twer',
      country: 'russia',
      at: [56.86, 35.9],
      inhabitants: 0,
    },
    {
      geonames: 13,
      name: 'Sion',
      title: 'Sion',
      country: 'switzerland',
      at: [46.23, 7.36],
      inhabitants: 1000,
    },
  ];
  expect(cities.map((city) => unpackCity(packCity(city), city.geonames))).toEqual(cities);
  expect(cities.map((city) => geonamesOf(cityId(city)))).toEqual(cities.map(({ geonames }) => geonames));
  expect(geonamesOf('switzerland')).toBeUndefined();
});
