import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { drawMap, type NamedPlace } from '../../../src/map/article-map.ts';
import { locatorOf } from '../../../src/map/locator.ts';
import { thin } from '../../../src/map/outline.ts';
import { middleLongitude } from '../../../src/map/view.ts';
import { type LatLon, mainland } from '../../../src/map/world.ts';
import { worlds } from '../../support/worlds.ts';

const northKorea: LatLon = [40, 127];
const pyongyang: LatLon = [39.03, 125.75];

/** Corner points of a path description. */
const corners = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('locator', () => {
  test('a country fills the middle and needs no point', () => {
    const map = locatorOf({ at: northKorea, isCountry: true, countryAt: [northKorea] }, worlds);
    expect(map.point).toBeUndefined();
    const xs = corners(map.country).map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(map.width * 0.25);
    expect(Math.max(...xs)).toBeLessThan(map.width * 0.75);
    const ys = corners(map.country).map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(map.height * 0.6);
  });

  test('a city is a point within its country', () => {
    const map = locatorOf({ at: pyongyang, isCountry: false, countryAt: [northKorea] }, worlds);
    const [x, y] = map.point!;
    const xs = corners(map.country).map(([left]) => left);
    const ys = corners(map.country).map(([, top]) => top);
    expect(x).toBeGreaterThan(Math.min(...xs));
    expect(x).toBeLessThan(Math.max(...xs));
    expect(y).toBeGreaterThan(Math.min(...ys));
    expect(y).toBeLessThan(Math.max(...ys));
  });

  test('a country too small to be seen gets a point; so does one that lies on no map', () => {
    const singapore: LatLon = [1.3, 103.8];
    expect(locatorOf({ at: singapore, isCountry: true, countryAt: [singapore] }, worlds).point).toBeDefined();
    const tuvalu: LatLon = [-8, 178];
    const map = locatorOf({ at: tuvalu, isCountry: true, countryAt: [tuvalu] }, worlds);
    expect(map).toMatchObject({ country: '', point: [map.width / 2, map.height / 2] });
  });

  test('the middle of a group of islands lies at sea: the capital decides', () => {
    const middle: LatLon = [12.6, 122.6];
    const manila: LatLon = [14.6, 121];
    expect(worlds.fine.countryAt([middle])).toBeUndefined();
    const map = locatorOf({ at: middle, isCountry: true, countryAt: [middle, manila] }, worlds);
    expect(map.country).not.toBe('');
  });

  test.each<[string, LatLon]>([
    ['Russia, over the antimeridian', [60, 100]],
    ['Switzerland among many borders', [46.8, 8.2]],
    ['Indonesia’s islands', [-2, 102]],
    ['Fiji on the antimeridian', [-17.8, 178]],
  ])('%s: within the frame, and small enough to be sent', (_, at) => {
    const map = locatorOf({ at, isCountry: true, countryAt: [at] }, worlds);
    expect(map.country).not.toBe('');
    for (const [x, y] of corners(map.land + map.country + map.borders)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
    expect(JSON.stringify(map).length).toBeLessThan(40_000);
  });
});

test.each<[string, LatLon, number]>([
  ['France without Guiana', [47, 2], 5.6e5],
  ['the contiguous United States', [39, -98], 8e6],
])('mainland: %s', (_, at, squareKilometres) => {
  const earth = 6371 ** 2;
  const area = geoArea(mainland(worlds.fine.countryAt([at])!)) * earth;
  expect(area / squareKilometres).toBeGreaterThan(0.93);
  expect(area / squareKilometres).toBeLessThan(1.07);
});

const place = (name: string, at: LatLon, more: Partial<NamedPlace> = {}): NamedPlace => ({
  key: name,
  name,
  at,
  isCountry: false,
  count: 1,
  ...more,
});
const frame = { width: 352, height: 260, margin: [40, 30] as const };
const measure = (text: string) => text.length * 7;
const draw = (places: NamedPlace[]) => drawMap(places, worlds, frame, measure);

describe('map of an article', () => {
  test('all points lie within, north above south, west left of east', () => {
    const map = draw([place('Seoul', [37.57, 126.98]), place('Pyongyang', pyongyang)]);
    const [seoul, north] = map.points;
    expect(map).toMatchObject({ width: 352, height: 260 });
    expect(seoul!.y).toBeGreaterThan(north!.y);
    expect(seoul!.x).toBeGreaterThan(north!.x);
    for (const { x, y, label } of map.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
      expect(label).toBeDefined();
    }
  });

  test('a country is marked as a whole and labelled in its middle', () => {
    const map = draw([
      place('North Korea', northKorea, { isCountry: true }),
      place('Seoul', [37.57, 126.98]),
    ]);
    expect(map.countries.map(({ key }) => key)).toEqual(['North Korea']);
    expect(map.points[0]).toMatchObject({ dot: false, label: { anchor: 'middle' } });
  });

  test('places all round the globe are shown on the whole world', () => {
    const map = draw([
      place('New York', [40.7, -74]),
      place('Singapore', [1.3, 103.8], { isCountry: true }),
      place('Moscow', [55.75, 37.6]),
      place('Canberra', [-35.3, 149.1]),
    ]);
    expect(map.height).toBeLessThan(frame.height);
    expect(map.points).toHaveLength(4);
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
  });

  test('what the article names most is labelled first', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      place(`Place number ${at}`, [39, 125.7 + at / 100], { count: at }),
    );
    const map = draw(crowd);
    expect(map.points[0]!.name).toBe('Place number 11');
    expect(map.points[0]!.label).toBeDefined();
    expect(map.points.filter(({ label }) => label).length).toBeLessThan(12);
  });
});

test.each<[number[], number]>([
  [[10], 10],
  [[10, 30], 20],
  [[170, -170], -180],
  [[-74, 104, 37], 15],
])('longitudes %j: %d in the middle', (longitudes, middle) => {
  expect(middleLongitude(longitudes)).toBeCloseTo(middle);
});

test('thinning keeps both ends', () => {
  expect(
    thin([
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [5, 0],
      [5.1, 0],
    ]),
  ).toEqual([
    [0, 0],
    [5, 0],
    [5.1, 0],
  ]);
});
