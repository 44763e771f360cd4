import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Latitude and longitude in degrees, as the data set writes a place. */
export type LatLon = readonly [number, number];

/** West, south, east and north in degrees; west is greater than east where the box crosses the antimeridian. */
export type Box = readonly [number, number, number, number];

/**
 * The countries' shapes as the build writes them from world-atlas (Natural Earth 4.1, public domain). Natural Earth draws
 * de facto borders: who holds the ground, not who claims or is recognised to own it
 * (https://www.naturalearthdata.com/about/disputed-boundaries-policy/). The lines are a drawing's, and no statement of ours;
 * whoever shows a map shows the attribution that says so.
 */
export type WorldFile = Topology<{ countries: GeometryCollection<Country> }>;

export interface Country {
  /** Where the country lies, so that what is out of view is never unpacked. */
  box: Box;
}

type Shape = Feature<Polygon | MultiPolygon, Country>;

/** The file without what no map needs, and with each country's box. For the build. */
export function prepareWorld(atlas: Topology): WorldFile {
  const countries = atlas.objects.countries as GeometryCollection<object>;
  const shapes = feature(atlas, countries).features;
  const geometries = countries.geometries.map(({ id, properties, ...geometry }, at) => {
    const [[west, south], [east, north]] = geoBounds(shapes[at]!);
    const box = [west, south, east, north].map((degrees) => Math.round(degrees * 100) / 100);
    return { ...geometry, properties: { box } };
  });
  return { ...atlas, objects: { countries: { ...countries, geometries } } } as unknown as WorldFile;
}

export interface Shapes {
  /** Countries joined: coasts only. */
  land: MultiPolygon;
  /** Lines between two countries; coasts are none. */
  borders: ReturnType<typeof mesh>;
}

export class World {
  constructor(private readonly file: WorldFile) {}

  /** Coasts and borders of the countries whose box is wanted. */
  shapes(wanted: (box: Box) => boolean): Shapes {
    const near = this.among(wanted);
    return {
      land: merge(this.file, near.geometries as never),
      borders: mesh(this.file, near as never, (one, other) => one !== other),
    };
  }

  /** The country that the first of the points lies in which lies in any: a group of islands may have its middle at sea. */
  countryAt(points: readonly LatLon[]): Shape | undefined {
    for (const [lat, lon] of points) {
      const around = this.among((box) => inBox(box, lat, lon));
      const countries = feature(this.file, around).features as Shape[];
      const found = countries.find((country) => geoContains(country, [lon, lat]));
      if (found) return found;
    }
    return undefined;
  }

  private among(wanted: (box: Box) => boolean): GeometryCollection<Country> {
    const { geometries } = this.file.objects.countries;
    return {
      type: 'GeometryCollection',
      geometries: geometries.filter(({ properties }) => wanted((properties as Country).box)),
    };
  }
}

/** The world twice: on a scale of 1:110 million for whole continents, 1:50 million for what is nearer. */
export interface Worlds {
  coarse: World;
  fine: World;
}

const inBox = ([west, south, east, north]: Box, lat: number, lon: number): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);

/** Gap, in degrees, over which islands still belong to the country's main land. */
const ISLAND_GAP = 5;
/** Islands smaller than this share of the largest part do not decide what is shown. */
const SMALL = 0.02;

/**
 * The part of a country that a small map shows: its largest land with what lies near it, so that France is not drawn with
 * Guiana, nor the United States with Hawaii. What contains the point always belongs to it.
 */
export function mainland({ geometry }: Shape, point?: LatLon): MultiPolygon {
  const parts: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .map((polygon) => ({ polygon, area: geoArea(polygon), box: geoBounds(polygon).flat() as unknown as Box }))
    .sort((a, b) => b.area - a.area);
  const [largest, ...rest] = polygons;
  const taken = [largest!];
  let waiting = rest.filter(({ area }) => area >= SMALL * largest!.area);
  for (let grown = true; grown; ) {
    const near = waiting.filter(({ box }) => taken.some((part) => gap(part.box, box) <= ISLAND_GAP));
    waiting = waiting.filter((part) => !near.includes(part));
    taken.push(...near);
    grown = near.length > 0;
  }
  const own = point && polygons.find(({ polygon }) => geoContains(polygon, [point[1], point[0]]));
  if (own && !taken.includes(own)) taken.push(own);
  return { type: 'MultiPolygon', coordinates: taken.map(({ polygon }) => polygon.coordinates) };
}

/** Degrees between two boxes, about; 0 where they touch. */
function gap(a: Box, b: Box): number {
  const lat = Math.max(0, a[1] - b[3], b[1] - a[3]);
  const turn = (degrees: number) => ((degrees % 360) + 360) % 360;
  const overlaps = turn(b[0] - a[0]) <= turn(a[2] - a[0]) || turn(a[0] - b[0]) <= turn(b[2] - b[0]);
  const lon = overlaps ? 0 : Math.min(turn(b[0] - a[2]), turn(a[0] - b[2]));
  return Math.hypot(lat, lon * Math.cos(((a[1] + a[3] + b[1] + b[3]) / 4) * (Math.PI / 180)));
}
