import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/annotate/dates/days.ts';
import { type Dated, layOut } from '../../../src/timeline/layout.ts';

const measures = { row: 40, gap: 30, most: 36 };
const on = (from: string, to = from): Dated => ({ key: from, from: dayNumber(from), to: dayNumber(to) });
const ys = (...items: Dated[]) => layOut(items, measures).rows.map(({ y }) => y);

test.each<[string, Dated[], number[], number[]]>([
  ['nothing', [], [], []],
  ['one day', [on('2018-05-31')], [20], []],
  ['two neighbouring days stand close', [on('2018-05-31'), on('2018-06-01')], [20, 60], []],
  ['a year of an unbroken axis', [on('2017-05-31'), on('2018-05-31')], [20, 90], []],
  ['empty years break the axis', [on('1953-07-27'), on('2018-05-31')], [20, 90], [64]],
  [
    'years in which a war lasts are not empty',
    [on('2014-02-20', '2021-12-31'), on('2022-02-24')],
    [20, 96],
    [],
  ],
])('%s', (_, items, rows, breaks) => {
  const layout = layOut(items, measures);
  expect(layout.rows.map(({ y }) => y)).toEqual(rows);
  expect(layout.breaks.map(({ years }) => years)).toEqual(breaks);
});

test('a name of several lines has the room it takes', () => {
  const tall = { ...on('2018-06-01'), height: 60 };
  const { rows, height } = layOut([on('2018-05-31'), tall, on('2018-06-02')], measures);
  expect(rows.map(({ y }) => y)).toEqual([20, 70, 120]);
  expect(height).toBe(140);
});

test('the order given does not matter', () => {
  const [a, b, c] = [on('1953-07-27'), on('2018-04-27'), on('2018-06-12')];
  expect(ys(c, a, b)).toEqual(ys(a, b, c));
});

test('more time lies further apart', () => {
  const [first, week, year] = ys(on('2018-01-01'), on('2018-01-08'), on('2019-01-08'));
  expect(year! - week!).toBeGreaterThan(week! - first!);
});

test.each<[string, Dated[], (number | undefined)[]]>([
  ['a war reaches to its last day', [on('1950-06-25', '1953-07-27'), on('1953-07-27')], [96, undefined]],
  [
    'what ends before the next ends between',
    [on('2018-01-01', '2018-01-06'), on('2018-01-11')],
    [46, undefined],
  ],
  ['what nothing follows has no length to be drawn', [on('2018-01-01', '2018-03-01')], [undefined]],
])('%s', (_, items, ends) => {
  const found = layOut(items, measures).rows.map(({ end }) => end);
  found.forEach((end, at) => {
    if (ends[at] === undefined) expect(end).toBeUndefined();
    else expect(end! / ends[at]!).toBeCloseTo(1, 1);
  });
});

test('no two rows overlap, no break lies on a row, all lies within the height', () => {
  const item = fc.tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.nat(3000));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), (list) => {
      const items = list.map(([from, length], at) => ({ key: String(at), from, to: from + length }));
      const { rows, breaks, height } = layOut(items, measures);
      expect(rows).toHaveLength(items.length);
      rows.forEach(({ y, end, item: { from } }, at) => {
        const next = rows[at + 1];
        if (next) {
          expect(next.y - y).toBeGreaterThanOrEqual(measures.row);
          expect(next.item.from).toBeGreaterThanOrEqual(from);
        }
        expect(y + measures.row / 2).toBeLessThanOrEqual(height);
        if (end !== undefined) expect(end).toBeGreaterThanOrEqual(y);
        for (const gap of breaks) expect(Math.abs(gap.y - y)).toBeGreaterThanOrEqual(measures.row / 2);
      });
    }),
  );
});
