import { expect, test } from 'vitest';
import { covers, overlap, spanOf } from '../../../src/knowledge/edtf.ts';

test.each([
  ['2018-04-26', '2018-04-26', '2018-04-26'],
  ['2018-04', '2018-04-01', '2018-04-30'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['1953', '1953-01-01', '1953-12-31'],
  ['~1946', '1946-01-01', '1946-12-31'],
  ['1950-06-25/1953-07-27', '1950-06-25', '1953-07-27'],
  ['2014/..', '2014-01-01', null],
  ['../1948-08', null, '1948-08-31'],
])('%s covers %s to %s', (edtf, from, to) => {
  expect(spanOf(edtf)).toMatchObject({ from, to });
});

test.each([
  '',
  'soon',
  '2018-13',
  '2018-02-30',
  '18-04-26',
  '2018/2016',
  '..',
  '2018-04-26T10:00',
  '2018/2019/2020',
  '2018-4-6',
])('“%s” is no date', (edtf) => {
  expect(spanOf(edtf)).toBeNull();
});

test('approximation is told', () => {
  expect(spanOf('~1946')?.approximate).toBe(true);
  expect(spanOf('1946')?.approximate).toBe(false);
});

test.each([
  ['2017-01-20/2021-01-20', '2018-05-31', true],
  ['2017-01-20/2021-01-20', '2021-01-20', true],
  ['2017-01-20/2021-01-20', '2021-01-21', false],
  ['2004-03-09/..', '2026-11-23', true],
])('%s covers %s: %s', (edtf, day, expected) => {
  expect(covers(spanOf(edtf)!, day)).toBe(expected);
});

test('spans overlap where they share a day', () => {
  expect(overlap(spanOf('1950/1953')!, spanOf('1953-07-27')!)).toBe(true);
  expect(overlap(spanOf('1950/1952')!, spanOf('1953-07-27')!)).toBe(false);
  expect(overlap(spanOf('2014/..')!, spanOf('../2014')!)).toBe(true);
});
