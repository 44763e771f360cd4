import { describe, expect, test } from 'vitest';
import { load } from '../../../../src/knowledge/compile/index.ts';
import { drawFacts } from '../../../../src/knowledge/review/draw.ts';
import { factsOf } from '../../../../src/knowledge/review/facts.ts';
import { checkedByTopic, lookedUpProblems, readLookUps } from '../../../../src/knowledge/review/looked-up.ts';
import { person } from '../../../support/entries.ts';
import { common } from '../../../support/knowledge.ts';

const land = `land:
  kind: place
  type: country
  at: [10, 20.5]
  inhabitants: 400
  wikipedia: { en: Land }
  names: [Land]${common}
chief:
  kind: office
  title: { en: Chief, de: Chef }
  of: land
  rank: 50
`;
const someone = (born: string) =>
  person(
    'someone',
    'Some One',
    'female',
    `\n  born: ${born}\n  roles: [{ office: chief, from: 2018-04-26 }]`,
  );
const read = (text: string) => load([{ file: 'dataset/land/t.yaml', text }]).items;
const csv = (...rows: string[]) =>
  readLookUps([
    { file: 'dataset/land/looked-up.csv', text: ['entity,key,value,verdict,url', ...rows, ''].join('\n') },
  ]);

test('what a card says, text by its mark', () => {
  expect(factsOf(read(land + someone('1950'))[2]!)).toEqual([
    { entity: 'someone', key: 'born', value: '1950' },
    { entity: 'someone', key: 'chief from', value: '2018-04-26' },
    { entity: 'someone', key: 'about', value: expect.stringMatching(/^#[0-9a-f]{8}$/) },
  ]);
  expect(factsOf(read(land)[0]!).map(({ key, value }) => `${key} ${value}`)).toEqual([
    'at 10, 20.5',
    'inhabitants 400',
    expect.stringMatching(/^about #/),
  ]);
});

test.each(['de', 'en'])('another wording is another fact: %s', (lang) => {
  const [place] = read(land);
  if (place?.kind !== 'place' || !place.about) throw new Error('no text');
  const changed = { ...place, about: { ...place.about, [lang]: `${place.about[lang as 'de']}.` } };
  expect(factsOf(changed).at(-1)).not.toEqual(factsOf(place).at(-1));
});

describe('a broken table', () => {
  test.each([
    ['a verdict that there is not', 'someone,born,1950,maybe,https://a.b/c', 2, /^verdict: /],
    ['confirmed by no page', 'someone,born,1950,confirmed,', 2, /page/],
    ['a page for what was not found', 'someone,born,1950,not found,https://a.b/c', 2, /page/],
    ['a row too short', 'someone,born', 1, /^is no table/],
  ])('%s', (_, row, line, message) => {
    const { lookUps, problems } = csv(row);
    expect(lookUps).toEqual([]);
    expect(problems).toMatchObject([
      { file: 'dataset/land/looked-up.csv', line, message: expect.stringMatching(message) },
    ]);
  });
});

describe('facts that were looked up', () => {
  const wrong = csv('someone,born,1950,wrong,https://a.b/c').lookUps;
  test('a wrong one must be mended', () => {
    expect(lookedUpProblems(wrong, read(land + someone('1950')))).toMatchObject([
      { line: 2, entity: 'someone', message: 'born is 1950, and https://a.b/c says otherwise: mend it' },
    ]);
    expect(lookedUpProblems(wrong, read(land + someone('1951')))).toEqual([]);
  });
  test('an entry that is gone', () => {
    expect(lookedUpProblems(wrong, read(land))).toMatchObject([{ entity: 'someone', line: 2 }]);
  });
  test('count while they stand', () => {
    const { lookUps } = csv(
      'someone,born,1950,confirmed,https://a.b/c',
      'someone,chief from,2018-04-25,wrong,https://a.b/c',
      'land,inhabitants,400,not found,',
      'gone,born,1950,confirmed,https://a.b/c',
    );
    const agreed = [{ entity: 'someone', key: 'chief from', value: '2018-04-26' }];
    const of = (born: string) =>
      checkedByTopic(read(land + someone(born)), (id) => (id === 'gone' ? '' : 'land'), agreed, lookUps);
    const rows = { topic: 'land', facts: 6, compared: 1, lookedUp: 3, wrong: 1, notFound: 1 };
    expect(of('1950')).toEqual([{ ...rows, share: 3 / 6 }]);
    expect(of('1951')).toEqual([{ ...rows, share: 2 / 6 }]);
  });
});

test('facts are drawn by their seed, and none that is checked', () => {
  const facts = Array.from({ length: 100 }, (_, i) => ({
    entity: 'someone',
    key: 'born',
    value: `${1900 + i}`,
  }));
  const draw = (seed: string, checked = facts.slice(0, 50)) => drawFacts(facts, checked, { count: 10, seed });
  expect(draw('a')).toHaveLength(10);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
  for (const { value } of draw('a')) expect(Number(value)).toBeGreaterThanOrEqual(1950);
  expect(draw('a', facts.slice(0, 95))).toHaveLength(5);
});
