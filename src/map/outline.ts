import { type GeoPath, type GeoProjection, type GeoStream, geoPath } from 'd3-geo';

/** px nearer than which a point adds nothing to the one before. */
const STEP = 0.8;

/**
 * Path descriptions of projected shapes, rounded to a tenth of a px, without what is too small to be seen: points closer than
 * a step, and islets. Drawn small, a country takes a hundredth of the text that its full outline would.
 */
export function outliner(projection: GeoProjection): GeoPath {
  return geoPath({ stream: (sink: GeoStream) => projection.stream(thinned(sink)) }).digits(1);
}

/** Passes on a line or ring when it is complete. Its ends are kept, so that neighbouring lines still meet. */
function thinned(sink: GeoStream): GeoStream {
  let line: [number, number][] | null = null;
  let inPolygon = false;
  return {
    point(x, y) {
      if (line) line.push([x, y]);
      else sink.point(x, y);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      const kept = thin(line ?? []);
      line = null;
      if (kept.length < (inPolygon ? 3 : 2)) return;
      sink.lineStart();
      for (const [x, y] of kept) sink.point(x, y);
      sink.lineEnd();
    },
    polygonStart() {
      inPolygon = true;
      sink.polygonStart();
    },
    polygonEnd() {
      inPolygon = false;
      sink.polygonEnd();
    },
    sphere: () => sink.sphere?.(),
  };
}

/** Leaves out points that lie within a step of the one kept before them. */
export function thin(line: readonly [number, number][]): [number, number][] {
  const last = line.length - 1;
  const kept: [number, number][] = [];
  line.forEach(([x, y], at) => {
    const before = kept.at(-1);
    if (!before || at === last || Math.hypot(x - before[0], y - before[1]) >= STEP) kept.push([x, y]);
  });
  return kept;
}
