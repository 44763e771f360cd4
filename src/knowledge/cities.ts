import type { EntityId, Place } from './entity.ts';

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
export function placeOf(city: City, country: Pick<Place, 'names'>): Omit<Place, keyof CityTexts> {
  const { title, name, german, inhabitants, at } = city;
  return {
    id: cityId(city),
    kind: 'place',
    type: 'city',
    wikipedia: { en: title },
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

type CityTexts = Pick<Place, 'facts' | 'timeline' | 'sources' | 'checked'>;

/** The day of the copy of GeoNames that the cities come from. */
const COPIED = '2024-12-07';

/** Where a city's facts come from. */
export function textsOf({ geonames, name }: City): CityTexts {
  const url = `https://www.geonames.org/${geonames}/`;
  return { facts: {}, timeline: [], sources: [{ title: name, url, publisher: 'GeoNames' }], checked: COPIED };
}

/** Columns of cities, as they are compressed: values of one kind side by side. */
interface Columns {
  /** Differences between one number and the next. */
  geonames: number[];
  names: string;
  /** What the title adds to the name; the whole title behind a "="; nothing where both are the same. */
  titles: string;
  germans: string;
  countries: EntityId[];
  country: number[];
  /** Hundredths of a degree. */
  lat: number[];
  lon: number[];
  /** Thousands. */
  inhabitants: number[];
}

/** Packs cities, which must be sorted by their number. */
export function packCities(cities: readonly City[]): string {
  const countries = [...new Set(cities.map(({ country }) => country))];
  const columns: Columns = {
    geonames: cities.map(({ geonames }, i) => geonames - (cities[i - 1]?.geonames ?? 0)),
    names: cities.map(({ name }) => name).join('\n'),
    titles: cities
      .map(({ name, title }) => (title.startsWith(name) ? title.slice(name.length) : `=${title}`))
      .join('\n'),
    germans: cities.map(({ german }) => german ?? '').join('\n'),
    countries,
    country: cities.map(({ country }) => countries.indexOf(country)),
    lat: cities.map(({ at }) => Math.round(at[0] * 100)),
    lon: cities.map(({ at }) => Math.round(at[1] * 100)),
    inhabitants: cities.map(({ inhabitants }) => Math.round(inhabitants / 1000)),
  };
  return JSON.stringify(columns);
}

/** Packed cities, read one at a time: an article names few of them. */
export class Cities {
  private unpacked: Unpacked | null = null;

  /** `packed` is what `packCities` wrote. */
  constructor(private readonly packed: string) {}

  /** The city that stands at this place, undefined where there is none. */
  at(i: number): City | undefined {
    const { columns, geonames, names, titles, germans } = this.read();
    const name = names[i];
    if (name === undefined) return undefined;
    const title = titles[i]!;
    return {
      geonames: geonames[i]!,
      name,
      title: title.startsWith('=') ? title.slice(1) : name + title,
      ...(germans[i] && { german: germans[i] }),
      country: columns.countries[columns.country[i]!]!,
      at: [columns.lat[i]! / 100, columns.lon[i]! / 100],
      inhabitants: columns.inhabitants[i]! * 1000,
    };
  }

  /** The place of the city with this id, undefined where it is no city's. */
  indexOf(id: EntityId): number | undefined {
    if (!id.startsWith(PREFIX)) return undefined;
    const index = this.read().geonames.indexOf(Number(id.slice(PREFIX.length)));
    return index < 0 ? undefined : index;
  }

  private read(): Unpacked {
    this.unpacked ??= unpack(this.packed);
    return this.unpacked;
  }
}

interface Unpacked {
  columns: Columns;
  geonames: Uint32Array;
  names: string[];
  titles: string[];
  germans: string[];
}

function unpack(packed: string): Unpacked {
  const columns = JSON.parse(packed) as Columns;
  const lines = (column: string) => (columns.geonames.length > 0 ? column.split('\n') : []);
  let last = 0;
  return {
    columns,
    geonames: Uint32Array.from(columns.geonames, (difference) => {
      last += difference;
      return last;
    }),
    names: lines(columns.names),
    titles: lines(columns.titles),
    germans: lines(columns.germans),
  };
}
