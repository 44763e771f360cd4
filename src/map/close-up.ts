import { geoDistance } from 'd3-geo';
import type { ArticleMap, NamedPlace } from './article-map.ts';

/** Degrees over which two places still belong together. */
const NEAR = 9;
const degrees = 180 / Math.PI;

/**
 * The places that deserve a map of their own: the largest group of neighbours with one at least that found no room for its
 * name on the map of all. Undefined where the one map tells everything, or all lie together as it is.
 */
export function closeUp(places: readonly NamedPlace[], whole: ArticleMap): NamedPlace[] | undefined {
  const unlabelled = new Set(whole.points.filter(({ label }) => !label).map(({ key }) => key));
  const groups = groupsOf(places).filter(
    (group) =>
      group.length > 1 && group.length < places.length && group.some(({ key }) => unlabelled.has(key)),
  );
  return groups.sort((a, b) => b.length - a.length)[0];
}

/** Places linked by steps of no more than `NEAR` degrees. */
function groupsOf(places: readonly NamedPlace[]): NamedPlace[][] {
  let groups: NamedPlace[][] = [];
  for (const place of places) {
    const near = (other: NamedPlace) =>
      geoDistance([place.at[1], place.at[0]], [other.at[1], other.at[0]]) * degrees <= NEAR;
    const joined = groups.filter((group) => group.some(near));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), place]];
  }
  return groups;
}
