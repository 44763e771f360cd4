import { type EntityId, type Lang, languages, type Role, type Title } from './entity.ts';
import { idOf } from './id-of.ts';
import type { Stored } from './store.ts';

/**
 * A record as the file has it: what follows from its place in the file or from its names is left out, and what every
 * record has stands without a key. Names and what it is: German first.
 */
type Packed = Record<string, unknown>;

/** Left out of a record: what only authors need, and what the name index knows. */
const authorsOnly = new Set(['shown', 'note', 'differs', 'demonyms', 'short', 'also']);

/** Lists that are not written where they are empty. */
const lists: Record<Stored['kind'], readonly string[]> = {
  person: ['related', 'roles'],
  organisation: ['related'],
  place: ['related'],
  event: ['related', 'participants'],
  office: ['functions'],
};

/** Of men and of women; one where it is the same. */
type PackedTitle = string | [male: string, female: string];

/** Whose values are ids, or lists with ids. */
const referring = [
  'country',
  'party',
  'seat',
  'capital',
  'partOf',
  'place',
  'next',
  'of',
  'related',
  'participants',
  'roles',
  'contextual',
];

/** @param refer what the text has for an id, and for any other word that stands where ids do */
export function packRecord(record: Stored, refer: (word: string) => string = (word) => word): string {
  const packed: Packed = {};
  for (const [key, value] of Object.entries(record)) {
    if (authorsOnly.has(key) || (Array.isArray(value) && value.length === 0)) continue;
    packed[key] = value;
  }
  if (record.kind === 'office') {
    packed.title = bothOf((lang) => packTitle(record.title[lang]));
    if (record.single) delete packed.single;
  } else {
    packed.names = bothOf((lang) => record.names[lang][0]!);
    packed.is = bothOf((lang) => record.is[lang]);
    if (record.contextual) {
      const { when, network } = record.contextual;
      packed.contextual = network ? { when, network } : when;
    }
  }
  if (record.kind === 'place') {
    packed.adjectives = bothOf((lang) => record.adjectives[lang].join('/'));
    if (packed.adjectives === '') delete packed.adjectives;
  }
  if (idOf(ownName(record)) === record.id) delete packed.id;
  if (record.kind === 'person') {
    packed.roles = record.roles.map(packRole);
    if (record.order === 'given-first') delete packed.order;
  }
  for (const key of referring) if (packed[key] !== undefined) packed[key] = withWords(packed[key], refer);
  return JSON.stringify(packed, (_, value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

function withWords(value: unknown, refer: (word: string) => string): unknown {
  if (typeof value === 'string') return refer(value);
  if (Array.isArray(value)) return value.map((one) => withWords(one, refer));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one, refer)]));
}

/** The id of a record from its text, in which what it refers to may be missing. */
export function idIn(text: string): EntityId {
  const { id, kind, names, title } = JSON.parse(text) as Packed;
  if (id !== undefined) return id as EntityId;
  if (kind !== 'office') return idOf(perLang<string>(names).en);
  return idOf(unpackTitle(perLang<PackedTitle>(title).en).male);
}

export function unpackRecord(text: string): Stored {
  const record = JSON.parse(text) as Packed;
  const kind = record.kind as Stored['kind'];
  for (const list of lists[kind]) record[list] ??= [];
  if (kind === 'office') {
    const { de, en } = perLang<PackedTitle>(record.title);
    record.title = { de: unpackTitle(de), en: unpackTitle(en) };
    record.single ??= true;
  } else {
    const names = perLang<string>(record.names);
    record.names = { de: [names.de], en: [names.en] };
    record.is = perLang<string>(record.is);
    const { contextual } = record;
    if (contextual)
      record.contextual = { names: {}, ...(Array.isArray(contextual) ? { when: contextual } : contextual) };
  }
  if (kind === 'person') {
    record.order ??= 'given-first';
    record.roles = (record.roles as string[][]).map(unpackRole);
  }
  if (kind === 'place') {
    const { de, en } = perLang<string>(record.adjectives ?? '');
    record.adjectives = { de: listed(de), en: listed(en) };
  }
  const stored = record as unknown as Stored;
  stored.id ??= idOf(ownName(stored));
  return stored;
}

/** What most ids are made of. */
const ownName = (record: Stored): string =>
  record.kind === 'office' ? record.title.en.male : record.names.en[0]!;

/** One value where both languages have the same. */
function bothOf<T>(valueIn: (lang: Lang) => T): T | T[] {
  const values = languages.map(valueIn);
  return values[0] === values[1] ? values[0]! : values;
}

function perLang<T>(packed: unknown): Record<Lang, T> {
  const [de, en] = Array.isArray(packed) ? packed : [packed, packed];
  return { de, en };
}

const listed = (joined: string): string[] => (joined === '' ? [] : joined.split('/'));

/** One title where women and men have the same. */
const packTitle = ({ male, female }: Title): PackedTitle => (male === female ? male : [male, female]);

function unpackTitle(packed: PackedTitle): Title {
  const [male, female] = Array.isArray(packed) ? packed : [packed, packed];
  return { male, female };
}

const packRole = ({ office, from, to }: Role): string[] =>
  to ? [office, from ?? '', to] : from ? [office, from] : [office];

const unpackRole = ([office, from, to]: string[]): Role => ({
  office: office!,
  ...(from && { from }),
  ...(to && { to }),
});
