import { foldKey } from '../../annotate/text/fold.ts';
import type { City } from '../cities.ts';
import type { Item, Place } from '../entity.ts';
import { groupBy, plainTitle } from './compare-terms.ts';
import type { Fact } from './facts.ts';

/** A row of the reference of places, as its file has it. */
export interface ReferencePlace {
  wikidata: string;
  name_en: string;
  name_de: string;
  country: string;
  lat: string;
  lon: string;
}

export interface PlaceDifference {
  place: string;
  key: 'wikidata' | 'at' | 'country' | 'names.de';
  ours: string;
  theirs: string;
}

export interface PlaceComparison {
  agreed: Fact[];
  explained: number;
  /** Places that the reference does not have. */
  unknown: number;
  differences: PlaceDifference[];
}

/** Two points of one city lie no further apart, in kilometres. */
const WIDEST_CITY = 30;

/** What the reference calls countries that the data set names otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  'Congo (Brazzaville)': 'congo',
  'Congo (Kinshasa)': 'dr-congo',
  'Guinea Bissau': 'guinea-bissau',
  Macedonia: 'north-macedonia',
};

/** Compares cities with the reference. Its inhabitants count agglomerations of about 2010 and are not compared. */
export function comparePlaces(items: readonly Item[], reference: readonly ReferencePlace[]): PlaceComparison {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byWikidata = groupBy(reference, ({ wikidata }) => wikidata);
  const byName = groupBy(reference, ({ name_en }) => plainTitle(name_en));
  const result: PlaceComparison = { agreed: [], explained: 0, unknown: 0, differences: [] };
  for (const place of items) {
    if (place.kind !== 'place' || place.type !== 'city') continue;
    const named = byName.get(plainTitle(place.wikipedia.en.replace(/,.*| \(.*/, ''))) ?? [];
    const row =
      (place.wikidata && byWikidata.get(place.wikidata)?.[0]) || named.find((other) => isNear(place, other));
    if (!row) result.unknown++;
    else
      for (const { key, ours, theirs, same } of comparedFacts(place, row, byId)) {
        if (same) result.agreed.push({ entity: place.id, key, value: ours });
        else if (place.differs) result.explained++;
        else result.differences.push({ place: place.id, key, ours, theirs });
      }
  }
  return result;
}

/** Both values of each thing that can be compared, and whether they say the same. */
function comparedFacts(
  place: Place,
  row: ReferencePlace,
  byId: ReadonlyMap<string, Item>,
): (Omit<PlaceDifference, 'place'> & { same: boolean })[] {
  const compared = (key: PlaceDifference['key'], ours: string, theirs: string, same: boolean) => ({
    key,
    ours,
    theirs,
    same,
  });
  const country = place.country ? byId.get(place.country) : undefined;
  const countryNames = country?.kind === 'place' ? [...country.names.en, ...country.short.en] : [];
  const german = [...place.names.de, ...place.short.de];
  return [
    ...(place.wikidata
      ? [compared('wikidata', place.wikidata, row.wikidata, place.wikidata === row.wikidata)]
      : []),
    ...(place.at ? [compared('at', place.at.join(', '), `${row.lat}, ${row.lon}`, isNear(place, row))] : []),
    ...(place.country
      ? [
          compared(
            'country',
            place.country,
            row.country,
            countryNames.includes(row.country) || otherwise[row.country] === place.country,
          ),
        ]
      : []),
    compared(
      'names.de',
      german.join(' / '),
      row.name_de,
      german.some((name) => foldKey(name) === foldKey(row.name_de)),
    ),
  ];
}

/** Whether the row's point lies within a city's width of the place. False where the place has no coordinates. */
export function isNear({ at }: Pick<Place, 'at'>, row: Pick<ReferencePlace, 'lat' | 'lon'>): boolean {
  if (!at) return false;
  const north = (at[0] - Number(row.lat)) * 111;
  const east = (at[1] - Number(row.lon)) * 111 * Math.cos((at[0] * Math.PI) / 180);
  return Math.hypot(north, east) <= WIDEST_CITY;
}

/** How many of the cities without an entry the reference has near by, and how many of these it calls by the title's name. */
export function compareTitles(
  cities: readonly City[],
  reference: readonly ReferencePlace[],
): { known: number; sameName: number } {
  const byName = groupBy(reference, ({ name_en }) => foldKey(name_en));
  const points = reference.map(({ lat, lon }) => [Number(lat), Number(lon)] as const);
  let sameName = 0;
  let known = 0;
  for (const { name, at } of cities) {
    if (byName.get(foldKey(name))?.some((row) => isNear({ at }, row))) sameName++;
    else if (!points.some(([lat, lon]) => Math.abs(at[0] - lat) < 0.03 && Math.abs(at[1] - lon) < 0.03))
      continue;
    known++;
  }
  return { known, sameName };
}
