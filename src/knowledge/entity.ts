/** The languages Dossier reads and writes. */
export const languages = ['de', 'en'] as const;
export type Lang = (typeof languages)[number];
export type PerLang<T> = Record<Lang, T>;

/** ISO 8601 day, month or year, or an EDTF expression made of these: 2018-04, ~1946, 1950-06-25/1953-07-27, 2014/.. */
export type Edtf = string;
export type EntityId = string;

export type EntityKind = 'person' | 'organisation' | 'place' | 'event' | 'office';

export interface Source {
  title: string;
  url: string;
  publisher?: string;
}

/** One dated thing that happened, for "Since then" and the timeline. */
export interface Happening {
  date: Edtf;
  text: PerLang<string>;
}

/** Names that stand for an entity only where the article also names what `when` asks for. */
export interface ContextualNames {
  names: Partial<PerLang<string[]>>;
  /** One of these entities must be named near by; an inner list must be named as a whole. */
  when: (EntityId | EntityId[])[];
  /** It counts where somebody publishes on it, too: "wrote on X". */
  network?: true;
}

/** The facts a card can list; their labels are in `_locales`. */
export const factKeys = [
  'signed',
  'notSigned',
  'deaths',
  'yield',
  'result',
  'seat',
  'strength',
  'capital',
  'population',
  'membership',
  'text',
] as const;
export type FactKey = (typeof factKeys)[number];

export interface EntityBase {
  id: EntityId;
  kind: EntityKind;
  wikipedia: Partial<PerLang<string>> & { en: string };
  wikidata?: string;
  /** Full names, the first of each language being the one shown. */
  names: PerLang<string[]>;
  /** The name to show, where it is not the first of the full names. */
  shown?: PerLang<string>;
  /** Names that need support from the article: surnames, acronyms others share. */
  short: PerLang<string[]>;
  contextual?: ContextualNames;
  /** What it is, in a few words without a date: "North Korean general and party official". */
  is: PerLang<string>;
  /** Absent only for cities that are known by where they lie. */
  about?: PerLang<string>;
  facts: Partial<Record<FactKey, PerLang<string>>>;
  /** What happened to it or through it, oldest first. */
  timeline: Happening[];
  /** Entities that make this one likelier when the article names them. */
  related: EntityId[];
  sources: Source[];
  /** The day up to which this was checked, ISO 8601. */
  checked: string;
}

export interface Role {
  office: EntityId;
  from?: Edtf;
  /** Absent while it lasts. */
  to?: Edtf;
  /** For authors: where the dates stand, if not in a source of the entity that can be told. */
  source?: string;
  /** For authors: what the dates rest on. */
  note?: string;
  /** For authors: why the dates differ from the reference that `check:data` compares. */
  differs?: string;
}

export interface Person extends EntityBase {
  kind: 'person';
  /** Left out where it is not known, or neither. */
  gender?: 'female' | 'male';
  /** Which part of the name comes first as news prints it. */
  order: 'given-first' | 'family-first';
  born?: Edtf;
  died?: Edtf;
  country?: EntityId;
  party?: EntityId;
  roles: Role[];
}

export interface Organisation extends EntityBase {
  kind: 'organisation';
  founded?: Edtf;
  dissolved?: Edtf;
  country?: EntityId;
  seat?: EntityId;
  partOf?: EntityId;
}

export interface Place extends EntityBase {
  kind: 'place';
  type: 'country' | 'city' | 'region' | 'site' | 'water' | 'seat';
  country?: EntityId;
  capital?: EntityId;
  partOf?: EntityId;
  /** Latitude and longitude in degrees. */
  at?: [number, number];
  inhabitants?: number;
  /** "nordkoreanisch", "North Korean": base forms, inflected by the compiler. */
  adjectives: PerLang<string[]>;
  /** "Nordkoreaner", "Nordkoreanerin", "North Koreans": base forms, inflected by the compiler. */
  demonyms: PerLang<string[]>;
  /** For authors: why this differs from the reference that `check:data` compares. */
  differs?: string;
}

export interface Event extends EntityBase {
  kind: 'event';
  date: Edtf;
  place?: EntityId;
  participants: EntityId[];
  outcome?: PerLang<string>;
  partOf?: EntityId;
  next?: EntityId;
}

/** What an office is for, so that "die Aussenministerin" finds it; the words are in `annotate/language`. */
export const officeFunctions = [
  'head-of-state',
  'head-of-government',
  'ruler',
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'economy-minister',
  'justice-minister',
  'health-minister',
  'labour-minister',
  'transport-minister',
  'environment-minister',
  'energy-minister',
  'agriculture-minister',
  'education-minister',
  'research-minister',
  'family-minister',
  'housing-minister',
  'development-minister',
  'digital-minister',
  'security-adviser',
  'intelligence-chief',
  'party-leader',
  'secretary-general',
  'director-general',
  'commission-president',
  'council-president',
  'parliament-president',
  'high-representative',
  'central-bank-governor',
  'un-ambassador',
  'special-envoy',
  'army-chief',
  'pope',
  'chief-executive',
] as const;
export type OfficeFunction = (typeof officeFunctions)[number];

export interface Title {
  male: string;
  female: string;
}

export interface Office {
  id: EntityId;
  kind: 'office';
  /** Without an article: "US-Aussenminister", "US-Aussenministerin". */
  title: PerLang<Title>;
  /** Other words for whoever holds it: "Kremlchef". */
  also: PerLang<string[]>;
  /** The country or organisation whose office it is. */
  of: EntityId;
  functions: OfficeFunction[];
  /** One holder at a time: overlapping holders are an error. */
  single: boolean;
  /** Higher goes first on a card: 100 for who rules, 80 ministers, 50 the rest. */
  rank: number;
  wikipedia?: Partial<PerLang<string>>;
  wikidata?: string;
  sources: Source[];
  checked?: string;
}

export type Entity = Person | Organisation | Place | Event;
export type Item = Entity | Office;
