import { expect, test } from 'vitest';
import type { Kind } from '../../../src/annotate/annotation.ts';
import type { Summary } from '../../../src/knowledge/card.ts';
import { entriesOf } from '../../../src/panel/timeline-entries.ts';

const card = (kind: Kind, key: string, date?: string, line = ''): Summary => ({
  ...{ key, kind, name: key, line, initials: '', count: 1, worth: 1 },
  ...(date && { date }),
});
const cards = [
  card('person', 'Kim'),
  card('event', 'Korean War', '1950-06-25/1953-07-27'),
  card('date', 'date:1953', '1953', 'Korean War'),
  card('date', 'date:2018-06-12', '2018-06-12', 'Singapore summit'),
  card('date', 'date:PAST_REF', 'PAST_REF'),
];
const entries = (background: { key: string; name: string; date: string }[] = []) =>
  entriesOf({ cards, day: '2018-05-31', title: 'Moscow invites Kim' }, background).map(
    ({ what, date, text }) => [what, date, text],
  );

test('the article’s dates and events, and the article; no event twice', () => {
  expect(entries()).toEqual([
    ['date', '1953', ''],
    ['date', '2018-06-12', 'Singapore summit'],
    ['event', '1950-06-25/1953-07-27', 'Korean War'],
    ['article', '2018-05-31', 'Moscow invites Kim'],
  ]);
});

test('the background adds what no date and no event of the article tells', () => {
  const added = entries([
    { key: 'a', name: 'Singapore summit', date: '2018-06-12' },
    { key: 'b', name: 'Korean War', date: '1950' },
    { key: 'c', name: 'Hanoi summit', date: '2019-02-27/2019-02-28' },
  ]).filter(([what]) => what === 'background');
  expect(added).toEqual([['background', '2019-02-27/2019-02-28', 'Hanoi summit']]);
});

test('a date on which an event of the article falls is not told beside it; of two dates the more exact one tells', () => {
  const told = entriesOf(
    {
      cards: [
        card('event', 'Paris Agreement', '2015-12-12'),
        card('date', 'date:2015-12-12', '2015-12-12', 'Paris Agreement'),
        card('date', 'date:2022-02', '2022-02', 'Invasion'),
        card('date', 'date:2022-02-24', '2022-02-24', 'Invasion'),
      ],
      title: '',
    },
    [],
  ).map(({ what, date, text }) => [what, date, text]);
  expect(told).toEqual([
    ['date', '2022-02', ''],
    ['date', '2022-02-24', 'Invasion'],
    ['event', '2015-12-12', 'Paris Agreement'],
  ]);
});
