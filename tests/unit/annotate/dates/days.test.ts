import { describe, expect, test } from 'vitest';
import {
  civilOf,
  dayNumber,
  dayNumberOf,
  daysOf,
  easter,
  isoOf,
  isoWeekOf,
  mondayOf,
  weekday,
} from '../../../../src/annotate/dates/days.ts';

describe('day numbers', () => {
  test('agree with the platform for every day of 1890 to 2110', () => {
    const first = Date.UTC(1890, 0, 1) / 86400000;
    const last = Date.UTC(2110, 11, 31) / 86400000;
    for (let number = first; number <= last; number++) {
      const date = new Date(number * 86400000);
      const iso = date.toISOString().slice(0, 10);
      if (isoOf(number) !== iso || dayNumber(iso) !== number || weekday(number) !== (date.getUTCDay() || 7)) {
        expect.fail(`${iso}: ${isoOf(number)} ${dayNumber(iso)} ${weekday(number)}`);
      }
    }
  });
  test('of no day of the calendar are NaN', () => {
    for (const iso of ['2018-02-29', '2018-13-01', '2018-00-10', '2018-1-1', 'gestern', ''])
      expect(dayNumber(iso)).toBeNaN();
  });
  test('carry over', () => {
    expect(isoOf(dayNumberOf(2018, 14, 1))).toBe('2019-02-01');
    expect(isoOf(dayNumberOf(2018, 0, 1))).toBe('2017-12-01');
    expect(isoOf(dayNumberOf(2018, 1, 32))).toBe('2018-02-01');
    expect(civilOf(dayNumberOf(1600, 2, 29))).toEqual({ year: 1600, month: 2, day: 29 });
  });
});

test.each([
  ['2018-01-01', 2018, 1],
  ['2017-01-01', 2016, 52],
  ['2018-12-31', 2019, 1],
  ['2020-12-31', 2020, 53],
  ['2018-05-31', 2018, 22],
])('%s lies in week %i-W%i', (iso, year, week) => {
  expect(isoWeekOf(dayNumber(iso))).toEqual({ year, week });
  const monday = mondayOf(year, week);
  expect(dayNumber(iso) - monday).toBe(weekday(dayNumber(iso)) - 1);
});

test.each([
  '1900-04-15',
  '1943-04-25',
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2018-04-01',
  '2024-03-31',
  '2038-04-25',
])('Easter falls on %s', (iso) => expect(isoOf(easter(Number(iso.slice(0, 4))))).toBe(iso));

test.each([
  ['2018-06-12', '2018-06-12', '2018-06-12'],
  ['2018-04', '2018-04-01', '2018-04-30'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['1980/1989', '1980-01-01', '1989-12-31'],
  ['2018-05-28/2018-06-03', '2018-05-28', '2018-06-03'],
  ['2018-05/2018-06-03', '2018-05-01', '2018-06-03'],
])('%s covers %s to %s', (edtf, from, to) => expect(daysOf(edtf)).toEqual({ from, to }));

test.each([
  '',
  '2018-02-30',
  '2018-13',
  '2018/2017',
  '2018-W22',
  'XXXX',
  '2018/..',
  '2018/2019/2020',
  '12018',
])('%j covers nothing', (edtf) => expect(daysOf(edtf)).toBeNull());
