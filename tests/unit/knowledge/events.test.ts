import { expect, test } from 'vitest';
import { spanOf } from '../../../src/knowledge/edtf.ts';
import { eventsOn } from '../../../src/knowledge/events-on.ts';
import { sharedEvents } from '../../../src/knowledge/shared-events.ts';
import { common, knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const event = (id: string, date: string, participants: string[]) => `
${id}:
  kind: event
  date: ${date}
  participants: [${participants}]
  wikipedia: { en: ${id} }
  names: [${id}]${common}`;

const knowledge = await knowledgeFrom(
  [
    smallWorld,
    event('summit', '2018-06-12', ['kim-jong-un', 'donald-trump', 'north-korea', 'united-states']),
    event('call', '2018-06-12', ['donald-trump', 'united-states', 'moon-jae-in', 'south-korea']),
    event('exchange', '2018-06-10', ['russia', 'united-states', 'united-kingdom', 'georgia']),
    event('treaty', '2018-06-09', ['russia', 'north-korea', 'georgia']),
    event('flood', '1999-03-01', ['russia']),
    event('border-war', '1969-03-02/1969-09-11', ['north-korea', 'south-korea']),
  ].join(''),
);

test.each([
  ['the article names it', '2018', ['summit'], ['summit']],
  ['on a day near by: somebody who took part', '2018-06-12', ['kim-jong-un'], ['summit']],
  ['… who shares most comes first', '2018-06-12', ['donald-trump', 'moon-jae-in'], ['call', 'summit']],
  ['… a country alone tells nothing', '2018-06-12', ['united-states'], []],
  ['… some countries of many tell nothing', '2018-06-10', ['russia', 'united-states'], []],
  ['… most of those that took part do', '2018-06-09', ['russia', 'north-korea'], ['treaty']],
  ['on a day long ago: a country is enough', '1999-03-01', ['russia'], ['flood']],
  ['… and another is not', '1999-03-01', ['united-kingdom'], []],
  ['in a month: two, one more than a country', '2018-06', ['kim-jong-un', 'united-states'], ['summit']],
  ['… a president and his country are one', '2018-06', ['donald-trump', 'united-states'], []],
  ['in a year: countries alone are not enough', '1969', ['north-korea', 'south-korea'], []],
  [
    '… unless all that took part are named, and people of each',
    '1969',
    ['north-korea', 'south-korea', 'kim-jong-un', 'moon-jae-in'],
    ['border-war'],
  ],
  ['… one that took part alone is no match', '1999', ['russia'], []],
  ['in a decade: only what is named', '2010/2019', ['kim-jong-un', 'donald-trump'], []],
  ['… which it may be', '2010/2019', ['kim-jong-un', 'donald-trump', 'summit'], ['summit']],
])('a date, %s', (_what, interval, actors, expected) => {
  expect(
    eventsOn(spanOf(interval) as { from: string; to: string }, actors, '2018-05-31', knowledge).map(
      ({ id }) => id,
    ),
  ).toEqual(expected);
});

test.each([
  ['two, one more than a country', ['united-states', 'kim-jong-un'], ['summit']],
  [
    'the nearer first',
    ['kim-jong-un', 'moon-jae-in', 'north-korea', 'south-korea', 'united-states'],
    ['summit', 'call', 'border-war', 'korean-war'],
  ],
  ['a president and his country are one', ['donald-trump', 'united-states'], []],
  ['countries alone share too much', ['north-korea', 'south-korea'], []],
  ['one shares nothing', ['kim-jong-un'], []],
  ['what the article names is no background', ['united-states', 'kim-jong-un', 'summit'], []],
])('the background of an article, %s', (_what, actors, expected) => {
  const events = sharedEvents(actors, { lang: 'en', day: '2018-05-31', most: 5 }, knowledge);
  expect(events.map(({ key }) => key)).toEqual(expected);
});
