import { geoPath } from 'd3-geo';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { outliner } from './outline.ts';
import { type Frame, viewOf, worldFor } from './view.ts';
import type { LatLon, Worlds } from './world.ts';

/** A place that an article names. */
export interface NamedPlace {
  key: string;
  name: string;
  at: LatLon;
  /** A country is marked as a whole. */
  isCountry: boolean;
  /** How often the article names it: the label of what is named most is placed first. */
  count: number;
}

/** A point of the map, in px. */
export interface MapPoint {
  key: string;
  name: string;
  /** A country large enough to be seen has none. */
  dot: boolean;
  x: number;
  y: number;
  /** Absent where there was no room for it. */
  label?: PlacedLabel;
}

/** The places of an article on a map, as an SVG draws it: path descriptions, points and labels in px. */
export interface ArticleMap {
  width: number;
  height: number;
  /** The globe's own outline, where it lies in view. */
  sphere: string;
  land: string;
  borders: string;
  countries: { key: string; path: string }[];
  points: MapPoint[];
}

/** Radius in degrees that is shown at least. */
const LEAST = 6;
/** px² from which a country is seen without a dot. */
const SEEN = 60;
const DOT = 4;
const LINE = 15;

/** Draws the places' map. `measure` gives the width of a text in px. */
export function drawMap(
  places: readonly NamedPlace[],
  worlds: Worlds,
  frame: Frame,
  measure: (text: string) => number,
): ArticleMap {
  const view = viewOf(
    places.map(({ at: [lat, lon] }) => [lon, lat]),
    frame,
    LEAST,
  );
  const { width, height, projection } = view;
  const path = outliner(projection);
  const world = worldFor(view, worlds);
  const shapes = world.shapes(view.sees);
  const size = (at: LatLon) => {
    const country = world.countryAt([at]);
    return country ? Math.abs(geoPath(projection).area(country)) : 0;
  };
  const points = [...places]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ key, name, isCountry, at: [lat, lon] }) => {
      const at = projection([lon, lat]);
      return at ? [{ key, name, dot: !isCountry || size([lat, lon]) < SEEN, x: at[0], y: at[1] }] : [];
    });
  const labels = placeLabels(
    points.map(({ key, x, y, name, dot }) => ({
      key,
      x,
      y,
      radius: dot ? DOT : 0,
      centred: !dot,
      width: measure(name),
    })),
    { width, height, line: LINE },
  );
  return {
    width,
    height,
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(shapes.land) ?? '',
    borders: path(shapes.borders) ?? '',
    countries: places.flatMap(({ key, at, isCountry }) => {
      const country = isCountry ? world.countryAt([at]) : undefined;
      const outline = country && path(country);
      return outline ? [{ key, path: outline }] : [];
    }),
    points: points.map((point) => {
      const label = labels.get(point.key);
      return label ? { ...point, label } : point;
    }),
  };
}
