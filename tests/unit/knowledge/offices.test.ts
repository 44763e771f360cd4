import { expect, test } from 'vitest';
import { holdersOn } from '../../../src/knowledge/offices.ts';

const secretaries = [
  { person: 'kerry', from: '2013-02-01', to: '2017-01-20' },
  { person: 'tillerson', from: '2017-02-01', to: '2018-03-31' },
  { person: 'pompeo', from: '2018-04-26', to: '2021-01-20' },
  { person: 'blinken', from: '2021-01-26', to: '2025-01-20' },
  { person: 'rubio', from: '2025-01-21' },
];

test.each([
  ['2018-05-31', ['pompeo']],
  ['2018-04-26', ['pompeo']],
  ['2018-04-10', []],
  ['2026-11-23', ['rubio']],
  ['2012-01-01', []],
])('on %s: %j', (day, expected) => {
  expect(holdersOn(secretaries, day).map(({ person }) => person)).toEqual(expected);
});

test('on the day of a handover the one who begins is meant', () => {
  const presidents = [
    { person: 'obama', from: '2009-01-20', to: '2017-01-20' },
    { person: 'trump', from: '2017-01-20', to: '2021-01-20' },
  ];
  expect(holdersOn(presidents, '2017-01-20').map(({ person }) => person)).toEqual(['trump']);
});

test('two who share a vaguely dated year are both given: the caller stays silent', () => {
  const directors = [
    { person: 'a', from: '2009', to: '2016' },
    { person: 'b', from: '2016' },
  ];
  expect(holdersOn(directors, '2016-06-01')).toHaveLength(2);
  expect(holdersOn(directors, '2017-06-01').map(({ person }) => person)).toEqual(['b']);
});
