import { describe, expect, test } from 'vitest';
import { compile, DatasetError, describe as inWords, load } from '../../../src/knowledge/compile/index.ts';
import { common, smallWorld } from '../../support/knowledge.ts';

const problemsOf = (text: string) => load([{ file: 'dataset/test.yaml', text }]).problems.map(inWords);

const person = (extra = '') => `someone:
  kind: person
  wikipedia: { en: Someone }
  names: [Some One]
  gender: female${extra}${common}
`;
const office = (id: string) => `${id}:
  kind: office
  title: { en: Chief, de: { male: Chef, female: Chefin } }
  of: somewhere
  rank: 50
`;
const place = `somewhere:
  kind: place
  type: country
  wikipedia: { en: Somewhere }
  names: [Somewhere]${common}
`;

test('the small world of the tests is clean', () => {
  expect(problemsOf(smallWorld)).toEqual([]);
});

describe('every defect is named with file, line, entity and mend', () => {
  test.each([
    ['broken YAML', 'a: [1,\nb: 2', /^dataset\/test\.yaml:\d+ .+/],
    ['a list in place of a map', '- a\n- b', /dataset\/test\.yaml:1 must be a map/],
    ['an unknown kind', 'x: { kind: animal }', /test\.yaml:1 x: kind must be one of person, organisation/],
    ['a kind that every object has', 'x: { kind: toString }', /x: kind must be one of person/],
    ['an unknown key', person('\n  colour: red'), /test\.yaml:6 someone: colour: unknown key/],
    ['an id in capitals', person().replace('someone', 'SomeOne'), /SomeOne: is no id/],
    ['a missing language', person().replace('de: etwas', 'dee: etwas'), /someone: is/],
    ['no source', person().replace(/sources:.*/, 'sources: []'), /sources: needs a source/],
    [
      'a text outside its length',
      person().replace(/about:.*/, 'about: { en: Short., de: Kurz. }'),
      /about\.de: must have 15 to 75 words/,
    ],
    ['markup in a text', person().replace('something', '<b>bold</b>'), /is\.en: holds markup/],
    [
      'an address that is not https',
      person().replace('https:', 'http:'),
      /sources\.0\.url: is no https address/,
    ],
    ['a date that is none', person('\n  born: 1946-13'), /test\.yaml:6 someone: born: is no date/],
    ['a day of no calendar', person().replace('2026-11-23', '2026-02-30'), /checked: is no day/],
    ['a dangling id', person('\n  country: nowhere'), /test\.yaml:6 someone: country: there is no “nowhere”/],
    [
      'an id of the wrong kind',
      `${person('\n  country: someone')}`,
      /country: “someone” is a person, not a place/,
    ],
    ['death before birth', person('\n  born: 1950\n  died: 1940'), /died before being born/],
    [
      'an event later than what is known',
      person('\n  timeline: [{ date: 2026-11-24, en: Resigns., de: Tritt zurück. }]'),
      /timeline: 2026-11-24 lies after the day of “checked” \(2026-11-23\)/,
    ],
    [
      'a role that ends before it begins',
      `${place}${office('chief')}${person('\n  roles: [{ office: chief, from: 2019, to: 2018 }]')}`,
      /role ends \(2018\) before it begins \(2019\)/,
    ],
    [
      'a body that ended before it began',
      place.replace('kind: place\n  type: country', 'kind: organisation\n  founded: 1990\n  dissolved: 1989'),
      /dissolved before being founded/,
    ],
    ['two entries of one id', person() + person(), /test\.yaml:\d+ Map keys must be unique/],
    [
      'two entities of one full name',
      `${person()}${person().replace('someone', 'other')}`,
      /has the same full name as someone/,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(problemsOf(yaml).join('\n')).toMatch(expected);
  });
});

test('an id that two files have is named with both', () => {
  const files = ['one', 'two'].map((file) => ({ file: `dataset/${file}.yaml`, text: person() }));
  expect(load(files).problems.map(inWords)).toEqual([
    'dataset/two.yaml:1 someone: is also defined in dataset/one.yaml:1: merge the two or rename one',
  ]);
});

describe('holders of an office that one person holds', () => {
  const two = (first: string, second: string) =>
    `${place}${office('chief')}${person(`\n  roles: [{ office: chief, ${first} }]`)}${person(`\n  roles: [{ office: chief, ${second} }]`).replace('someone', 'other').replace('Some One', 'An Other')}`;
  test.each([
    ['one after the other on a day', 'from: 2010-01-01, to: 2012-05-01', 'from: 2012-05-01', 0],
    ['within a vaguely dated year', 'from: 2010, to: 2016', 'from: 2016', 0],
    ['overlapping by days', 'from: 2010-01-01, to: 2012-05-01', 'from: 2012-04-01', 1],
    ['one without an end', 'from: 2010-01-01', 'from: 2012-04-01', 1],
  ])('%s', (_, first, second, problems) => {
    expect(problemsOf(two(first, second))).toHaveLength(problems);
  });
});

test('the compiler refuses a data set with problems and lists them', () => {
  expect(() => compile([{ file: 'dataset/test.yaml', text: 'x: { kind: animal }' }])).toThrow(DatasetError);
});
