import { dayNumber } from '../annotate/dates/days.ts';
import type { Automaton } from '../annotate/names/automaton.ts';
import { type Posting, unpackPosting } from '../annotate/names/posting.ts';
import { unpack, words } from './container.ts';
import type { EntityId, Event, Office, OfficeFunction, Organisation, Person, Place } from './entity.ts';
import type { Holder } from './offices.ts';

export type OfficeRecord = Office & { holders: Holder[] };
export type PlaceRecord = Place & { offices: EntityId[] };
export type OrganisationRecord = Organisation & { offices: EntityId[] };
/** An item as compiled: with what reading needs beside it. */
export type Stored = Person | OrganisationRecord | PlaceRecord | Event | OfficeRecord;
export type StoredEntity = Exclude<Stored, OfficeRecord>;

/** Everything the data set knows, read a record at a time from the two compiled files. */
export class Knowledge {
  readonly automaton: Automaton;
  readonly ids: readonly EntityId[];
  readonly roleNouns: readonly { functions: OfficeFunction[] }[];
  /** Given names that people of the data set bear. */
  readonly givenNames: ReadonlySet<string>;
  private readonly starts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly events: Int32Array;
  private readonly offsets: Uint32Array;
  private readonly blob: Uint8Array;
  private readonly indexes: ReadonlyMap<EntityId, number>;
  private readonly read = new Map<number, Stored>();

  /** Throws DamagedFile where a file is not whole. */
  constructor(names: ArrayBuffer, records: ArrayBuffer) {
    const index = unpack(names);
    const text = (section: string) => new TextDecoder().decode(index[section]);
    this.automaton = { edges: words(index.edges), skipped: words(index.skipped), heads: words(index.heads) };
    this.starts = words(index.starts);
    this.postings = words(index.postings);
    this.events = new Int32Array(
      words(index.events).buffer,
      index.events!.byteOffset,
      index.events!.byteLength >> 2,
    );
    this.ids = text('ids').split('\n');
    this.roleNouns = JSON.parse(text('roleNouns'));
    this.givenNames = new Set(text('givenNames').split('\n'));
    this.indexes = new Map(this.ids.map((id, i) => [id, i]));
    const file = unpack(records);
    this.offsets = words(file.offsets);
    this.blob = file.records!;
  }

  /** What the name with this number stands for. */
  postingsOf(name: number): Posting[] {
    const found: Posting[] = [];
    for (let i = this.starts[name]!; i < this.starts[name + 1]!; i++)
      found.push(unpackPosting(this.postings[i]!));
    return found;
  }

  recordAt(index: number): Stored {
    const known = this.read.get(index);
    if (known) return known;
    const bytes = this.blob.subarray(this.offsets[index], this.offsets[index + 1]);
    const record = restore(JSON.parse(new TextDecoder().decode(bytes)));
    this.read.set(index, record);
    return record;
  }

  get(id: EntityId): Stored | undefined {
    const index = this.indexes.get(id);
    return index === undefined ? undefined : this.recordAt(index);
  }

  entity(id: EntityId): StoredEntity | undefined {
    const record = this.get(id);
    return record && record.kind !== 'office' ? record : undefined;
  }

  office(id: EntityId): OfficeRecord | undefined {
    const record = this.get(id);
    return record?.kind === 'office' ? record : undefined;
  }

  /** Events that lie wholly or partly in the days (ISO 8601, inclusive), by first day. */
  eventsBetween(from: string, to: string): Event[] {
    const first = dayNumber(from);
    const last = dayNumber(to);
    const found: Event[] = [];
    for (let i = 0; i < this.events.length && this.events[i]! <= last; i += 3) {
      if (this.events[i + 1]! >= first) found.push(this.recordAt(this.events[i + 2]!) as Event);
    }
    return found;
  }
}

/** Lists that were empty were not written. */
const lists = {
  person: ['timeline', 'related', 'sources', 'roles'],
  organisation: ['timeline', 'related', 'sources', 'offices'],
  place: ['timeline', 'related', 'sources', 'offices'],
  event: ['timeline', 'related', 'sources', 'participants'],
  office: ['functions', 'sources', 'holders'],
} as const;

function restore(record: Stored): Stored {
  return { ...Object.fromEntries(lists[record.kind].map((list) => [list, []])), ...record };
}
