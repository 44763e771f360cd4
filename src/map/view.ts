import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { Box, World, Worlds } from './world.ts';

const degrees = 180 / Math.PI;

/** Radius, in degrees, from which on a map of one side of the globe would distort what lies at its edge. */
const HEMISPHERE = 65;
/** Height to width of the inhabited world in Natural Earth's projection, and the latitude at its upper edge. */
const WORLD = { ratio: 0.44, top: 82 };

export interface Frame {
  /** px */
  width: number;
  /** px; a map of the whole world is flatter than that where its width gives no more. */
  height: number;
  /** px that are kept free at the sides, and above and below. */
  margin: readonly [number, number];
}

export interface View {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Degrees from the middle to a corner. */
  reach: number;
  /** Whether anything in the box may be in view. */
  sees(box: Box): boolean;
}

/** Degrees in view from which the finer outlines are too fine to be seen. */
const COARSE = 26;

export const worldFor = ({ reach }: View, { coarse, fine }: Worlds): World =>
  reach > COARSE ? coarse : fine;

/**
 * A projection that shows all the positions (longitude, latitude), as large as the frame allows: equal-area and centred on
 * them where they lie on one side of the globe, else Natural Earth's of the whole world, cut where the widest gap is.
 * @param least radius in degrees that is shown at least, so that a single place has surroundings
 */
export function viewOf(
  positions: readonly Position[],
  { width, height, margin }: Frame,
  least: number,
): View {
  const points = positions.map(([lon, lat]): [number, number] => [lon!, lat!]);
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const radius = Math.max(...points.map((point) => geoDistance(centre, point))) * degrees;
  const [beside, above] = margin;
  if (!(radius <= HEMISPHERE)) return wholeWorld(points, width, height);
  const shown: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [...points, ...geoCircle().center(centre).radius(least).precision(30)().coordinates[0]!],
  };
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .fitExtent(
      [
        [beside, above],
        [width - beside, height - above],
      ],
      // Where something is larger than the least radius, that radius must not move it off the middle.
      radius > least ? { type: 'MultiPoint', coordinates: points } : shown,
    )
    .clipExtent(inside(width, height));
  const corner = projection.invert?.([0, 0]);
  const middle = projection.invert?.([width / 2, height / 2]) ?? centre;
  const reach = corner?.every(Number.isFinite) ? geoDistance(middle, corner) * degrees : 180;
  return { projection, width, height, reach, sees: (box) => near(box, middle, Math.min(180, reach * 1.15)) };
}

function wholeWorld(points: readonly [number, number][], width: number, most: number): View {
  const height = Math.min(most, Math.round(width * WORLD.ratio));
  const middle = middleLongitude(points.map(([lon]) => lon));
  const projection = geoNaturalEarth1().rotate([-middle, 0]).fitWidth(width, { type: 'Sphere' });
  const [x, y] = projection.translate();
  projection.translate([x, y - projection([middle, WORLD.top])![1]]).clipExtent(inside(width, height));
  return { projection, width, height, reach: 180, sees: () => true };
}

const inside = (width: number, height: number): [[number, number], [number, number]] => [
  [0, 0],
  [width, height],
];

/** The longitude in the middle of all: opposite the widest gap between two neighbours. */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let widest = { from: sorted.at(-1)!, width: sorted[0]! + 360 - sorted.at(-1)! };
  for (let i = 1; i < sorted.length; i++) {
    const width = sorted[i]! - sorted[i - 1]!;
    if (width > widest.width) widest = { from: sorted[i - 1]!, width };
  }
  const opposite = widest.from + widest.width / 2 + 180;
  return ((opposite + 540) % 360) - 180;
}

/** Whether a box comes within a radius, in degrees, of a position; says yes rather too often. */
function near(
  [west, south, east, north]: Box,
  [lon, lat]: readonly [number, number],
  radius: number,
): boolean {
  if (south > lat + radius || north < lat - radius) return false;
  const highest = Math.max(Math.abs(lat - radius), Math.abs(lat + radius));
  if (highest >= 85) return true;
  const reach = radius / Math.cos((highest * Math.PI) / 180);
  if (reach >= 180) return true;
  const turn = (angle: number) => ((angle % 360) + 360) % 360;
  const span = turn(east - west);
  return turn(lon + reach - west) <= span + 2 * reach;
}
