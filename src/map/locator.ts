import { geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { outliner } from './outline.ts';
import { viewOf, worldFor } from './view.ts';
import { type LatLon, mainland, type Worlds } from './world.ts';

/**
 * A small map of where a place lies, as plain data for an SVG whose viewBox is `0 0 width height`: three path descriptions,
 * in whole tenths of a px, and the place's point. Whoever shows it shows the map's attribution (`map_attribution`).
 */
export interface Locator {
  width: number;
  height: number;
  /** All land in view, the country's too. */
  land: string;
  /** Lines between countries, de facto. */
  borders: string;
  /** The country that is marked; empty where the place lies in none, as a sea does. */
  country: string;
  /** The place; absent where the country itself is what is shown, unless it is too small to be seen. */
  point?: [number, number];
}

export interface Place {
  at: LatLon;
  /** The country is the place itself. */
  isCountry: boolean;
  /** Points of the country to be marked, the first that lies in one decides: its middle, its capital. */
  countryAt: readonly LatLon[];
}

export const locatorSize = { width: 324, height: 132 };

/** Radius in degrees around a place that is shown at least. */
const LEAST = { inCountry: 2.6, elsewhere: 9 };
/** px² below which a country is shown by a point as well. */
const TINY = 60;

/** Where the place lies: its country with what is around it. */
export function locatorOf({ at, isCountry, countryAt }: Place, worlds: Worlds): Locator {
  const { width, height } = locatorSize;
  const found = worlds.fine.countryAt(countryAt);
  const main = found && mainland(found, at);
  const outline: Position[] = main ? main.coordinates.flatMap(([ring]) => ring!) : [];
  const here: Position = [at[1], at[0]];
  const view = viewOf(
    isCountry && main ? outline : [...outline, here],
    { width, height, margin: [width * 0.12, height * 0.14] },
    found ? LEAST.inCountry : LEAST.elsewhere,
  );
  const path = outliner(view.projection);
  const world = worldFor(view, worlds);
  const marked = world === worlds.fine ? found : (world.countryAt(countryAt) ?? found);
  const { land, borders } = world.shapes(view.sees);
  const point = view.projection([here[0]!, here[1]!]);
  const small = !marked || Math.abs(geoPath(view.projection).area(marked)) < TINY;
  const round = (px: number) => Math.round(px * 10) / 10;
  return {
    width,
    height,
    land: path(land) ?? '',
    borders: path(borders) ?? '',
    country: (marked && path(marked)) || '',
    ...(point && (!isCountry || small) && { point: [round(point[0]), round(point[1])] as [number, number] }),
  };
}
