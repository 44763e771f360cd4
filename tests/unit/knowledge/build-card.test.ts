import { describe, expect, test } from 'vitest';
import { buildEntityCard, initialsOf, nameOf } from '../../../src/knowledge/build-card.ts';
import { buildDateCard } from '../../../src/knowledge/build-date-card.ts';
import { common, knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const knowledge = await knowledgeFrom(smallWorld);
const card = async (id: string, day?: string) =>
  (await buildEntityCard(id, { lang: 'en', ...(day && { day }) }, knowledge))!;

describe('a person as of a day', () => {
  test.each([
    ['2018-05-31', ['US President'], []],
    ['2016-01-01', [], []],
    ['2022-01-01', [], ['US President']],
    ['2026-01-01', ['US President'], ['US President']],
    ['2021-01-20', ['US President'], []],
  ])('on %s: held %j, earlier %j', async (day, held, earlier) => {
    const { offices, earlier: before } = await card('donald-trump', day);
    expect(offices.map(({ title }) => title)).toEqual(held);
    expect(before.map(({ title }) => title)).toEqual(earlier);
  });

  test('what came after is told as such, and nothing of it before', async () => {
    expect((await card('donald-trump', '2018-05-31')).since).toEqual([
      { date: '2021-01-20', text: 'US President', change: 'left' },
      { date: '2025-01-20', text: 'US President', change: 'took' },
    ]);
    expect((await card('donald-trump', '2026-01-01')).since).toEqual([]);
  });

  test('without a day nothing is as of', async () => {
    const { day, offices, since } = await card('donald-trump');
    expect(day).toBeUndefined();
    expect(offices).toHaveLength(1);
    expect(since).toEqual([]);
  });
});

test('a body that was dissolved after the day was there on it', async () => {
  const world = await knowledgeFrom(`
league:
  kind: organisation
  wikipedia: { en: League }
  names: [League]
  founded: 1920-01-10
  dissolved: 1946-04-18${common}`);
  const on = async (day: string) => (await buildEntityCard('league', { lang: 'en', day }, world))!;
  const keysOn = async (day: string) => (await on(day)).facts.map(({ key }) => key);
  expect(await keysOn('1939-09-01')).toEqual(['founded']);
  expect((await on('1939-09-01')).since).toEqual([{ date: '1946-04-18', text: '', change: 'dissolved' }]);
  expect(await keysOn('1946-04-18')).toEqual(['founded', 'dissolved']);
  expect((await on('1946-04-18')).since).toEqual([]);
});

test.each([
  ['assassination of John F. Kennedy', 'Assassination of John F. Kennedy'],
  ['dot-com bubble', 'Dot-com bubble'],
  ['österreichische Arbeiterkammer', 'Österreichische Arbeiterkammer'],
  ...['al-Qaeda', 'easyJet', 'dm-drogerie markt', 'n-tv', 'taz', 'uMkhonto weSizwe'].map((name) => [
    name,
    name,
  ]),
])('%s is shown as %s', (name, shown) => {
  expect(nameOf({ id: 'x', names: { en: [name!], de: [] } }, 'en')).toBe(shown);
});

describe('a date', () => {
  const date = async (interval: string, actors: string[], day = '1953-07-20') =>
    (await buildDateCard(interval, actors, { lang: 'en', day }, knowledge))!;
  test('tells its distance, and what happened; what became of it only of a single event', async () => {
    const { distance, events } = await date('1953-07-27', ['armistice']);
    expect(distance).toBe(7);
    expect(events.map(({ entity, text }) => [entity, text])).toEqual([
      ['armistice', expect.stringMatching(/^one two .* sixteen\nA line was drawn\.$/)],
    ]);
    const several = await date('1953-07-27', ['armistice', 'korean-war']);
    expect(several.events.map(({ text }) => text)).toEqual([
      expect.stringMatching(/sixteen$/),
      expect.stringMatching(/sixteen$/),
    ]);
  });
  test('what is no interval of days has no card', async () => {
    expect(await buildDateCard('PAST_REF', [], { lang: 'en' }, knowledge)).toBeNull();
  });
});

test.each([
  ['kim-jong-un', 'KJ'],
  ['donald-trump', 'DT'],
  ['theresa-may', 'TM'],
])('the initials of %s are %s', (id, expected) => {
  expect(initialsOf(knowledge.entity(id)!, 'en')).toBe(expected);
});

test('an unknown entity has no card', async () => {
  expect(await buildEntityCard('nobody', { lang: 'en' }, knowledge)).toBeNull();
  expect(await buildEntityCard('us-president', { lang: 'en' }, knowledge)).toBeNull();
});
