import type { EntityId, Place } from './entity.ts';
import { wordAt } from './planes.ts';

/** A city that is known by where it lies: it has no entry in the data set, and no text. */
export interface City {
  /** Its number at GeoNames (https://www.geonames.org/). */
  geonames: number;
  /** Name in English news; the first of them is shown. */
  name: string;
  /** Title of the English Wikipedia article. */
  title: string;
  /** German name, where it is another. */
  german?: string;
  country: EntityId;
  /** Latitude and longitude in degrees. */
  at: [number, number];
  inhabitants: number;
}

/** Countries with the words that say "in …" in German, where these are not "in" and the name. */
const inGerman: Readonly<Record<string, string>> = {
  bahamas: 'auf den Bahamas',
  'central-african-republic': 'in der Zentralafrikanischen Republik',
  chad: 'im Tschad',
  congo: 'in der Republik Kongo',
  czechia: 'in Tschechien',
  'dominican-republic': 'in der Dominikanischen Republik',
  'dr-congo': 'in der Demokratischen Republik Kongo',
  iran: 'im Iran',
  iraq: 'im Irak',
  'ivory-coast': 'in der Elfenbeinküste',
  lebanon: 'im Libanon',
  mongolia: 'in der Mongolei',
  netherlands: 'in den Niederlanden',
  niger: 'im Niger',
  oman: 'im Oman',
  philippines: 'auf den Philippinen',
  senegal: 'im Senegal',
  slovakia: 'in der Slowakei',
  'south-sudan': 'im Südsudan',
  sudan: 'im Sudan',
  switzerland: 'in der Schweiz',
  turkey: 'in der Türkei',
  ukraine: 'in der Ukraine',
  'united-arab-emirates': 'in den Vereinigten Arabischen Emiraten',
  'united-kingdom': 'im Vereinigten Königreich',
  'united-states': 'in den USA',
  yemen: 'im Jemen',
};
const inEnglish: Readonly<Record<string, string>> = {
  'central-african-republic': 'in the Central African Republic',
  congo: 'in the Republic of the Congo',
  'dominican-republic': 'in the Dominican Republic',
  'dr-congo': 'in the Democratic Republic of the Congo',
  netherlands: 'in the Netherlands',
  philippines: 'in the Philippines',
  'united-arab-emirates': 'in the United Arab Emirates',
  'united-kingdom': 'in the United Kingdom',
  'united-states': 'in the United States',
};

const PREFIX = 'geonames-';

export const cityId = ({ geonames }: Pick<City, 'geonames'>): EntityId => `${PREFIX}${geonames}`;

/** The place that a city is to the linker. `country` is the entry of its country. */
export function placeOf(
  city: City,
  country: Pick<Place, 'names'>,
): Omit<Place, keyof CityTexts> & { title: CityTitle } {
  const { title, name, german, inhabitants, at } = city;
  return {
    id: cityId(city),
    kind: 'place',
    type: 'city',
    title,
    names: { de: [german ?? name], en: [name] },
    short: { de: [], en: [] },
    is: {
      de: `Stadt ${inGerman[city.country] ?? `in ${country.names.de[0]}`}`,
      en: `city ${inEnglish[city.country] ?? `in ${country.names.en[0]}`}`,
    },
    country: city.country,
    at,
    inhabitants,
    related: [],
    adjectives: { de: [], en: [] },
    demonyms: { de: [], en: [] },
  };
}

/** Title of the English Wikipedia article, which says which of the cities of the name it is: "Springfield, Ohio". */
export type CityTitle = string;

type CityTexts = Pick<Place, 'facts' | 'timeline' | 'sources' | 'checked' | 'wikipedia'>;

/** The day of the copy of GeoNames that the cities come from. */
const COPIED = '2024-12-07';

/** Where a city's facts come from. */
export function textsOf({ geonames, name, title }: City): CityTexts {
  const url = `https://www.geonames.org/${geonames}/`;
  return {
    facts: {},
    timeline: [],
    sources: [{ title: name, url, publisher: 'GeoNames' }],
    checked: COPIED,
    wikipedia: { en: title },
  };
}

/** What a record of a city has. */
type Packed = [
  name: string,
  /** What the title adds to the name; the whole title behind a "="; nothing where both are the same. */
  title: string,
  country: EntityId,
  /** Hundredths of a degree. */
  lat: number,
  lon: number,
  /** Thousands. */
  inhabitants: number,
  german?: string,
];

/**
 * A city as the file has it, without its number.
 * @param refer what the text has for the country's id
 */
export function packCity(
  { name, title, german, country, at, inhabitants }: City,
  refer: (id: EntityId) => string = (id) => id,
): string {
  const packed: Packed = [
    name,
    title.startsWith(name) ? title.slice(name.length) : `=${title}`,
    refer(country),
    Math.round(at[0] * 100),
    Math.round(at[1] * 100),
    Math.round(inhabitants / 1000),
  ];
  if (german) packed.push(german);
  return JSON.stringify(packed);
}

export function unpackCity(text: string, geonames: number): City {
  const [name, title, country, lat, lon, inhabitants, german] = JSON.parse(text) as Packed;
  return {
    geonames,
    name,
    title: title.startsWith('=') ? title.slice(1) : name + title,
    ...(german && { german }),
    country,
    at: [lat / 100, lon / 100],
    inhabitants: inhabitants * 1000,
  };
}

/** The city's number that an id stands for; undefined where it is no city's. */
export const geonamesOf = (id: EntityId): number | undefined =>
  id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : undefined;

/** The place of a city's number among the numbers, which rise and lie in planes; undefined where it is none of them. */
export function cityNumbered(numbers: Uint8Array, geonames: number): number | undefined {
  let low = 0;
  let high = numbers.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(numbers, middle) < geonames) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length / 4 && wordAt(numbers, low) === geonames ? low : undefined;
}
