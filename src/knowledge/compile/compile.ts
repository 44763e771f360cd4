import { deflateSync } from 'node:zlib';
import { dayNumber } from '../../annotate/dates/days.ts';
import { languageOf } from '../../annotate/language/index.ts';
import { buildAutomaton } from '../../annotate/names/build-automaton.ts';
import { packAutomaton } from '../../annotate/names/pack-automaton.ts';
import type { Posting } from '../../annotate/names/posting.ts';
import { packPostings } from '../../annotate/names/postings.ts';
import { foldKey } from '../../annotate/text/fold.ts';
import { type City, packCity } from '../cities.ts';
import { bytesOf, pack } from '../container.ts';
import { spanOf } from '../edtf.ts';
import { type EntityId, type Item, languages, type Person } from '../entity.ts';
import { type CalendarEntry, packCalendar } from '../event-calendar.ts';
import { indexIds } from '../id-index.ts';
import { inPlanes } from '../planes.ts';
import { packRecord } from '../records.ts';
import { packReferrers } from '../referrers.ts';
import { wikipediaSource } from '../sources.ts';
import type { Stored } from '../store.ts';
import { BLOCK, textKeys } from '../texts.ts';
import { packTitles } from '../titles.ts';
import { packTexts, vocabularyOf, writeBlock } from '../words.ts';
import { check } from './check.ts';
import { type CityCorrections, chooseCities, type GeoName } from './cities/choose.ts';
import { addCity, addItem, addRoleNouns, NameTable } from './forms.ts';
import { commonGivenNames } from './given-names.ts';
import { packPhrases, referenceTo } from './phrases.ts';
import { DatasetError, type Problem } from './problem.ts';
import { type Entry, readFile } from './read.ts';

export interface Compiled {
  /** The name index: what has to be in memory to annotate. */
  names: Uint8Array;
  /** The records, read one at a time, without their texts. */
  records: Uint8Array;
  /** What only cards need. */
  texts: Uint8Array;
  counts: Record<string, number>;
  /** Days on which the entry that was checked longest ago, and the latest, were checked. */
  checked: { first: string; last: string };
}

/** Reads and checks YAML files. */
export function load(files: readonly { file: string; text: string }[]): {
  items: Item[];
  entries: Entry[];
  problems: Problem[];
} {
  const read = files.map(({ file, text }) => readFile(file, text));
  const entries = read.flatMap((part) => part.entries);
  const checked = check(entries);
  return {
    items: checked.items,
    entries,
    problems: [...read.flatMap((part) => part.problems), ...checked.problems],
  };
}

/** Where cities without an entry come from; without it there are none. */
export interface CitySource {
  all: readonly GeoName[];
  corrections: CityCorrections;
}

/** Compiles the data set. Throws DatasetError where anything is wrong with it. */
export function compile(
  files: readonly { file: string; text: string }[],
  citySource: CitySource = { all: [], corrections: { germanNames: {}, titles: {}, leftOut: [] } },
): Compiled {
  // Entries of a topic stay together: they compress best beside each other.
  const { items, problems } = load(files);
  if (problems.length > 0) throw new DatasetError(problems);
  const table = new NameTable();
  items.forEach((item, index) => {
    addItem(table, item, index);
  });
  const roleNouns = addRoleNouns(table);
  const cities: City[] = [];
  for (const city of chooseCities(citySource.all, items, citySource.corrections))
    if (addCity(table, city, items.length + cities.length)) cities.push(city);
  const records = items.map(withShownName);
  const names = table.sorted();
  return {
    names: writeNames(names, items, roleNouns),
    records: writeRecords(records, cities, names),
    texts: writeTexts(records),
    counts: { ...countKinds(items), ...(cities.length > 0 && { city: cities.length }) },
    checked: daysChecked(items),
  };
}

/** Keys as the automaton has them, sorted, each with what it stands for. */
type Names = readonly (readonly [key: string, postings: readonly Posting[]])[];

function writeNames(keys: Names, items: readonly Item[], roleNouns: unknown): Uint8Array {
  const automaton = packAutomaton(buildAutomaton(keys.map(([key]) => key)));
  const { names, kindList, ...postings } = packPostings(keys.map(([, list]) => list));
  const text = (value: string) => new TextEncoder().encode(value);
  const given = givenNames(items);
  const { days, participants } = packCalendar(calendarOf(items));
  return pack({
    ...automaton,
    names: bytesOf(Uint32Array.of(names)),
    begins: bytesOf(postings.begins),
    items: bytesOf(postings.items),
    kinds: postings.kinds,
    kindList: text(JSON.stringify(kindList)),
    others: bytesOf(postings.others),
    roleNouns: text(JSON.stringify(roleNouns)),
    givenNames: text([...given.keys()].sort().join('\n')),
    everydayNames: text(
      [...given]
        .flatMap(([name, bearers]) => (bearers >= EVERYDAY && !isTitle(name) ? [name] : []))
        .join('\n'),
    ),
    days: bytesOf(days),
    participants: bytesOf(participants),
  });
}

/** Borne by so many people of the data set, a given name tells nobody apart. */
const EVERYDAY = 3;

/** First words of the names of people whose given name stands first, each with how many bear it, and others that are common. */
function givenNames(items: readonly Item[]): Map<string, number> {
  const bearers = new Map<string, number>(commonGivenNames.map((name) => [name, 0]));
  const people = items.filter(
    (item): item is Person => item.kind === 'person' && item.order !== 'family-first',
  );
  const said: { first: string; second: string }[] = [];
  for (const { names, short } of people) {
    const supported = new Set([...short.de, ...short.en]);
    const words = [...names.de, ...names.en]
      .map((name) => name.split(/\s/))
      .filter(({ length }) => length > 1);
    const own = new Set<string>();
    for (const [first, ...rest] of words) {
      if (rest.length > 1 && supported.has(rest.join(' '))) said.push({ first: first!, second: rest[0]! });
      else own.add(first!);
    }
    for (const name of own) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  // "Governor Bill Lee" is written out where "Bill Lee" alone needs support: so the first word says what he is.
  for (const { first, second } of said)
    if (!bearers.has(second) && !bearers.has(first) && !isTitle(first)) bearers.set(first, 1);
  return bearers;
}

/** "Prince Harry", "Königin Camilla". */
const isTitle = (word: string) =>
  languages.some((lang) => languageOf[lang].titles.has(word.toLowerCase().replace(/\.$/, '')));

function calendarOf(items: readonly Item[]): CalendarEntry[] {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  return items.flatMap((item, record) => {
    const span = item.kind === 'event' ? spanOf(item.date) : null;
    if (item.kind !== 'event' || !span?.from) return [];
    const participants = item.participants.flatMap((id) => places.get(id) ?? []);
    return [{ first: dayNumber(span.from), last: dayNumber(span.to ?? span.from), record, participants }];
  });
}

/** For each item the places of those that refer to it as theirs: who held an office, the offices of a body or place. */
function referrersOf(items: readonly Item[]): number[][] {
  const referrers = new Map<EntityId, number[]>(items.map(({ id }) => [id, []]));
  items.forEach((item, place) => {
    const named = item.kind === 'office' ? [item.of] : item.kind === 'person' ? officesHeld(item) : [];
    for (const id of named) referrers.get(id)!.push(place);
  });
  return items.map(({ id }) => referrers.get(id)!);
}

const officesHeld = ({ roles }: Person): Set<EntityId> => new Set(roles.map(({ office }) => office));

function withShownName(item: Item): Item {
  if (item.kind === 'office' || !item.shown) return item;
  return { ...item, names: { de: [item.shown.de], en: [item.shown.en] } };
}

function writeRecords(records: readonly Item[], cities: readonly City[], names: Names): Uint8Array {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const refer = (word: string) => {
    const place = places.get(word);
    return place === undefined ? word : referenceTo(place);
  };
  const heads = records.map((record) => packRecord(without(record, textKeys) as unknown as Stored, refer));
  const { letters, ...texts } = packPhrases([...heads, ...cities.map((city) => packCity(city, refer))]);
  const referrers = packReferrers(referrersOf(records));
  return pack({
    ids: bytesOf(indexIds(placesWithoutName(records, names))),
    letters: bytesOf(letters),
    ...texts,
    referrerCounts: referrers.counts,
    referrers: referrers.places,
    cities: inPlanes(Uint32Array.from(cities, ({ geonames }) => geonames)),
  });
}

/** Places of the records whose id is not found as one of their names, by id. */
function placesWithoutName(records: readonly Item[], names: Names): Map<EntityId, number> {
  const postings = new Map(names);
  const isNamed = (id: EntityId, place: number) =>
    postings.get(foldKey(id))?.some(({ form, item }) => form !== 'roleNoun' && item === place) ?? false;
  return new Map(records.flatMap(({ id }, place) => (isNamed(id, place) ? [] : [[id, place]])));
}

function writeTexts(records: readonly Item[]): Uint8Array {
  const texts = records.map((record) => JSON.stringify(textsOf(record), compact));
  const vocabulary = vocabularyOf(texts);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < texts.length; at += BLOCK)
    blocks.push(deflated(writeBlock(packTexts(texts.slice(at, at + BLOCK), vocabulary))));
  const packed = concatenated(blocks);
  return pack({
    starts: bytesOf(packed.offsets),
    blocks: packed.body,
    vocabulary: deflated(vocabulary.join('\n')),
  });
}

const deflated = (data: string | Uint8Array): Uint8Array => deflateSync(data, { level: 9 });

function concatenated(parts: readonly Uint8Array[]): { offsets: Uint32Array; body: Uint8Array } {
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    offsets[i + 1] = offsets[i]! + part.byteLength;
  });
  const body = new Uint8Array(offsets[parts.length]!);
  parts.forEach((part, i) => {
    body.set(part, offsets[i]!);
  });
  return { offsets, body };
}

/** Texts of a record. The source that is the entity's own Wikipedia article follows from its title. */
function textsOf(record: Item): object {
  if (record.kind === 'office') return {};
  const own = wikipediaSource(record).url;
  const texts = Object.fromEntries(
    textKeys.map((key) => [key, (record as unknown as Record<string, unknown>)[key]]),
  );
  return {
    ...texts,
    wikipedia: packTitles(record),
    sources: record.sources.filter(({ url }) => url !== own),
  };
}

function without(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function compact(key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 && key !== '' ? undefined : value;
}

function countKinds(items: readonly Item[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  return counts;
}

function daysChecked(items: readonly Item[]): Compiled['checked'] {
  const days = items.flatMap((item) => ('checked' in item && item.checked ? [item.checked] : [])).sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}
