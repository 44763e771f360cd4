import { dayNumber } from '../annotate/dates/days.ts';
import type { RoleNoun } from '../annotate/language/language.ts';
import { type Automaton, numberOf } from '../annotate/names/automaton.ts';
import { unpackAutomaton } from '../annotate/names/pack-automaton.ts';
import type { Posting } from '../annotate/names/posting.ts';
import { Postings } from '../annotate/names/postings.ts';
import { foldKey } from '../annotate/text/fold.ts';
import {
  type City,
  type CityTitle,
  cityNumbered,
  geonamesOf,
  placeOf,
  textsOf,
  unpackCity,
} from './cities.ts';
import { shorts, unpack, words } from './container.ts';
import type { EntityId, Event, Office, Organisation, Person, Place } from './entity.ts';
import { type EventCalendar, eventsOf } from './event-calendar.ts';
import { type IdIndex, placeById } from './id-index.ts';
import { type Holder, startOf } from './offices.ts';
import { SpelledTexts } from './phrases.ts';
import { wordAt } from './planes.ts';
import { idIn, unpackRecord } from './records.ts';
import { Referrers } from './referrers.ts';
import { TextFile, type textKeys } from './texts.ts';
import { unpackTitles } from './titles.ts';

type Head<T> = T extends unknown ? Omit<T, (typeof textKeys)[number]> : never;

export type OfficeRecord = Omit<Head<Office>, 'also'>;
/** An entity as the linker needs it: without its texts. */
export type StoredEntity =
  | Head<Person>
  | Head<Organisation>
  | (Head<Place> & { title?: CityTitle })
  | Head<Event>;
export type Stored = StoredEntity | OfficeRecord;
/** An entity with its texts. */
export type WholeEntity = Person | Organisation | Place | Event;

/** The compiled files. That of the texts is read when a card asks for one: annotating does without. */
export interface DataFiles {
  names: ArrayBuffer;
  records: ArrayBuffer;
  texts: () => Promise<ArrayBuffer>;
}

const decoder = new TextDecoder();

/** Everything the data set knows, read a record at a time from the compiled files. */
export class Knowledge {
  readonly automaton: Automaton;
  /** How many entries the data set has; cities without one follow their records. */
  readonly length: number;
  readonly roleNouns: readonly Pick<RoleNoun, 'functions' | 'of'>[];
  /** Given names that people of the data set bear, and other common ones. */
  readonly givenNames: ReadonlySet<string>;
  /** Those of them that several people bear. */
  readonly everydayNames: ReadonlySet<string>;
  private readonly postings: Postings;
  private readonly calendar: EventCalendar;
  private readonly records: SpelledTexts;
  /** Reads the records that one refers to while that one is read. */
  private readonly referred: SpelledTexts;
  /** Of offices those who held them, of bodies and places their offices. */
  private readonly referrers: Referrers;
  private readonly holders = new Map<EntityId, readonly Holder[]>();
  /** Numbers of these cities, rising, in planes. */
  private readonly cities: Uint8Array;
  private readonly texts: TextFile;
  private readonly ids: IdIndex;
  private readonly places = new Map<EntityId, number | undefined>();
  private readonly idsRead = new Map<number, EntityId>();
  private readonly read = new Map<number, Stored>();

  /** Opens the compiled files. Throws DamagedFile where names or records are not whole. */
  constructor({ names, records, texts }: DataFiles) {
    // Both are checked before anything is made of either.
    const index = unpack(names);
    const { ids, letters, firsts, seconds, numbers, lengths, anchors, cities, referrerCounts, referrers } =
      unpack(records);
    const text = (section: string) => decoder.decode(index[section]);
    const { symbols, ways, targets, counts } = index;
    this.automaton = unpackAutomaton({
      symbols: symbols!,
      ways: ways!,
      targets: targets!,
      counts: counts!,
    });
    this.postings = new Postings({
      names: words(index.names)[0]!,
      begins: words(index.begins),
      items: shorts(index.items),
      kinds: index.kinds!,
      kindList: JSON.parse(text('kindList')),
      others: words(index.others),
    });
    const days = words(index.days);
    this.calendar = {
      days: new Int32Array(days.buffer, days.byteOffset, days.length),
      participants: shorts(index.participants),
    };
    this.roleNouns = JSON.parse(text('roleNouns'));
    this.givenNames = new Set(text('givenNames').split('\n'));
    this.everydayNames = new Set(text('everydayNames').split('\n'));
    const packed = {
      letters: shorts(letters),
      firsts: firsts!,
      seconds: seconds!,
      numbers: numbers!,
      lengths: lengths!,
      anchors: anchors!,
    };
    this.records = new SpelledTexts(packed);
    this.referred = new SpelledTexts(packed);
    this.referrers = new Referrers({ counts: referrerCounts!, places: referrers! });
    this.ids = shorts(ids);
    this.cities = cities!;
    this.length = this.records.length - this.cities.length / 4;
    this.texts = new TextFile(texts);
  }

  /** What a name stands for, however it is cased and accented; nothing where it is none. */
  postingsNamed(name: string): Posting[] {
    const number = numberOf(this.automaton, foldKey(name));
    return number < 0 ? [] : this.postingsOf(number);
  }

  /** What the name with this number stands for. */
  postingsOf(name: number): Posting[] {
    return this.postings.of(name);
  }

  /** How many names the index holds. */
  get nameCount(): number {
    return this.postings.length;
  }

  recordAt(index: number): Stored {
    const known = this.read.get(index);
    if (known) return known;
    const record = index < this.length ? this.unpackAt(index) : this.placeAt(index);
    this.read.set(index, record);
    return record;
  }

  private unpackAt(index: number): Stored {
    return unpackRecord(this.records.at(index, this.idAt));
  }

  /** The id of the record with this index; for most it is made of the name, and nothing else of the record is wanted. */
  private readonly idAt = (index: number): EntityId => {
    let id = this.read.get(index)?.id ?? this.idsRead.get(index);
    if (id === undefined) {
      id = idIn(this.referred.at(index, () => ''));
      this.idsRead.set(index, id);
    }
    return id;
  };

  private placeAt(index: number): Stored {
    const city = this.cityAt(index);
    return placeOf(city, this.entity(city.country)!);
  }

  private cityAt(index: number): City {
    return unpackCity(this.records.at(index, this.idAt), wordAt(this.cities, index - this.length));
  }

  get(id: EntityId): Stored | undefined {
    const index = this.indexOf(id);
    return index === undefined ? undefined : this.recordAt(index);
  }

  private indexOf(id: EntityId): number | undefined {
    if (!this.places.has(id)) this.places.set(id, this.findPlace(id));
    return this.places.get(id);
  }

  private findPlace(id: EntityId): number | undefined {
    const geonames = geonamesOf(id);
    if (geonames !== undefined) {
      const city = cityNumbered(this.cities, geonames);
      return city === undefined ? undefined : this.length + city;
    }
    const named = this.postingsNamed(id).find(
      ({ form, item }) => !['roleNoun', 'city'].includes(form) && this.idAt(item) === id,
    );
    return named?.item ?? placeById(this.ids, id, this.idAt);
  }

  entity(id: EntityId): StoredEntity | undefined {
    const record = this.get(id);
    return record && record.kind !== 'office' ? record : undefined;
  }

  /** An entity with its texts; undefined where the data set has none of that id. */
  async whole(id: EntityId): Promise<WholeEntity | undefined> {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const index = this.indexOf(id)!;
    if (index >= this.length) return { ...entity, ...textsOf(this.cityAt(index)) } as WholeEntity;
    const { wikipedia, ...texts } = await this.texts.at(index);
    return { ...entity, ...noTexts, ...texts, wikipedia: unpackTitles(wikipedia, entity) } as WholeEntity;
  }

  /** Entities that the data set has, each once, in an order in which their texts are read fastest. */
  inOrder(entities: Iterable<EntityId>): EntityId[] {
    const places = [...new Set(entities)].flatMap((id) => {
      const place = this.indexOf(id);
      return place === undefined ? [] : [{ id, place }];
    });
    return places.sort((a, b) => a.place - b.place).map(({ id }) => id);
  }

  /** Reads what the first card would have to wait for. */
  prepareTexts(): Promise<void> {
    return this.texts.prepare();
  }

  office(id: EntityId): OfficeRecord | undefined {
    const record = this.get(id);
    return record?.kind === 'office' ? record : undefined;
  }

  /** Offices of a body or place. */
  officesOf(owner: EntityId): OfficeRecord[] {
    return this.referrersOf(owner).filter((record) => record.kind === 'office');
  }

  /** Who held an office, by the beginning of their terms. */
  holdersOf(office: EntityId): readonly Holder[] {
    let holders = this.holders.get(office);
    if (!holders) {
      holders = this.referrersOf(office)
        .flatMap((person) => (person.kind === 'person' ? termsIn(person, office) : []))
        .sort((a, b) => (startOf(a) ?? '').localeCompare(startOf(b) ?? ''));
      this.holders.set(office, holders);
    }
    return holders;
  }

  private referrersOf(id: EntityId): Stored[] {
    const place = this.indexOf(id);
    if (place === undefined || place >= this.length) return [];
    return this.referrers.of(place).map((referrer) => this.recordAt(referrer));
  }

  /**
   * Events that are among these entities, or in which one of them took part, by first day.
   * @param days only those that begin or end in these (ISO 8601, inclusive)
   */
  eventsOf(entities: readonly EntityId[], days?: { from: string; to: string }): Head<Event>[] {
    const concerned = new Set(entities.flatMap((id) => this.indexOf(id) ?? []));
    const between = days && { from: dayNumber(days.from), to: dayNumber(days.to) };
    return eventsOf(concerned, this.calendar, between).map((index) => this.recordAt(index) as Head<Event>);
  }
}

const termsIn = ({ id, roles }: Head<Person>, office: EntityId): Holder[] =>
  roles.flatMap(({ office: held, from, to }) =>
    held === office ? [{ person: id, ...(from && { from }), ...(to && { to }) }] : [],
  );

const noTexts = { facts: {}, timeline: [], sources: [] };
