import { dayNumber } from '../annotate/dates/days.ts';
import type { Automaton } from '../annotate/names/automaton.ts';
import { unpackAutomaton } from '../annotate/names/pack-automaton.ts';
import { type Posting, unpackPosting } from '../annotate/names/posting.ts';
import { type City, cityId, placeOf, textsOf, unpackCities } from './cities.ts';
import { fromPlanes, unpack, words } from './container.ts';
import type { EntityId, Event, Office, OfficeFunction, Organisation, Person, Place } from './entity.ts';
import type { Holder } from './offices.ts';
import { unpackRecord } from './records.ts';
import { type Block, readBlock, unpackText } from './words.ts';

/** What only a card needs: kept apart, compressed, read when a card opens. */
export const textKeys = ['about', 'facts', 'timeline', 'outcome', 'sources', 'checked'] as const;
type Head<T> = T extends unknown ? Omit<T, (typeof textKeys)[number]> : never;
export type Texts = Pick<Event, (typeof textKeys)[number]>;

export type OfficeRecord = Head<Office> & { holders: Holder[] };
type WithOffices = { offices: EntityId[] };
/** An entity as the linker needs it: without its texts. */
export type StoredEntity =
  | Head<Person>
  | (Head<Organisation> & WithOffices)
  | (Head<Place> & WithOffices)
  | Head<Event>;
export type Stored = StoredEntity | OfficeRecord;
/** An entity with its texts. */
export type WholeEntity = (Person | (Organisation & WithOffices) | (Place & WithOffices) | Event) & Texts;

/** Records whose texts are compressed together: enough to compress well, few enough to read fast. */
export const BLOCK = 320;

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
  private readonly indexes: Map<EntityId, number>;
  private readonly read = new Map<number, Stored>();
  private readonly packedTexts: PackedTexts;
  /** Cities without an entry; their indexes follow those of the records. */
  private readonly cities: readonly City[];
  /** The block that was read last: cards that open one after the other are often neighbours. */
  private lastBlock: { number: number; block: Promise<Block> } | null = null;
  private vocabulary: Promise<string[]> | null = null;

  /** Opens the two compiled files. Rejects with DamagedFile where one is not whole. */
  static async open(names: ArrayBuffer, records: ArrayBuffer): Promise<Knowledge> {
    const file = unpack(records);
    const [blob, cities] = await Promise.all([
      inflate(file.records!).arrayBuffer(),
      inflate(file.cities!).text(),
    ]);
    return new Knowledge(unpack(names), file, new Uint8Array(blob), cities);
  }

  private constructor(index: Sections, file: Sections, blob: Uint8Array, packedCities: string) {
    const text = (section: string) => new TextDecoder().decode(index[section]);
    const { symbols, ways, targets, counts, postings } = index as Record<string, Uint8Array>;
    this.automaton = unpackAutomaton({ symbols: symbols!, ways: ways!, targets: targets! });
    this.starts = sums(counts!);
    this.postings = fromPlanes(postings!);
    this.events = new Int32Array(
      words(index.events).buffer,
      index.events!.byteOffset,
      index.events!.byteLength >> 2,
    );
    this.ids = text('ids').split('\n');
    this.roleNouns = JSON.parse(text('roleNouns'));
    this.givenNames = new Set(text('givenNames').split('\n'));
    this.indexes = new Map(this.ids.map((id, i) => [id, i]));
    this.offsets = sums(fromPlanes(file.lengths!));
    this.blob = blob;
    this.packedTexts = {
      starts: words(file.blocks),
      blocks: file.texts!,
      vocabulary: file.vocabulary!,
    };
    this.cities = packedCities ? unpackCities(packedCities) : [];
    this.cities.forEach((city, i) => {
      this.indexes.set(cityId(city), this.ids.length + i);
    });
  }

  /** What the name with this number stands for. */
  postingsOf(name: number): Posting[] {
    const found: Posting[] = [];
    for (let i = this.starts[name]!; i < this.starts[name + 1]!; i++)
      found.push(unpackPosting(this.postings[i]!));
    return found;
  }

  /** How many names the index holds. */
  get nameCount(): number {
    return this.starts.length - 1;
  }

  recordAt(index: number): Stored {
    const known = this.read.get(index);
    if (known) return known;
    const record = index < this.ids.length ? this.unpackAt(index) : this.cityAt(index - this.ids.length);
    this.read.set(index, record);
    return record;
  }

  private unpackAt(index: number): Stored {
    const bytes = this.blob.subarray(this.offsets[index], this.offsets[index + 1]);
    return unpackRecord(new TextDecoder().decode(bytes), this.ids[index]!);
  }

  private cityAt(at: number): Stored {
    const city = this.cities[at]!;
    return { ...placeOf(city, this.entity(city.country)!), offices: [] };
  }

  get(id: EntityId): Stored | undefined {
    const index = this.indexes.get(id);
    return index === undefined ? undefined : this.recordAt(index);
  }

  entity(id: EntityId): StoredEntity | undefined {
    const record = this.get(id);
    return record && record.kind !== 'office' ? record : undefined;
  }

  /** An entity with its texts; undefined where the data set has none of that id. */
  async whole(id: EntityId): Promise<WholeEntity | undefined> {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const index = this.indexes.get(id)!;
    const city = this.cities[index - this.ids.length];
    const texts = city ? textsOf(city) : await this.textsAt(index);
    return { ...entity, ...noTexts, ...texts } as WholeEntity;
  }

  /** Unpacks what the first card would have to wait for. */
  async prepareTexts(): Promise<void> {
    await this.words();
  }

  private words(): Promise<string[]> {
    this.vocabulary ??= inflate(this.packedTexts.vocabulary)
      .text()
      .then((text) => text.split('\n'));
    return this.vocabulary;
  }

  private async textsAt(index: number): Promise<Texts> {
    const [block, vocabulary] = await Promise.all([this.blockAt(Math.floor(index / BLOCK)), this.words()]);
    return JSON.parse(unpackText(block, index % BLOCK, vocabulary)) as Texts;
  }

  private blockAt(number: number): Promise<Block> {
    if (this.lastBlock?.number === number) return this.lastBlock.block;
    const block = this.unpackBlock(number);
    this.lastBlock = { number, block };
    return block;
  }

  private async unpackBlock(number: number): Promise<Block> {
    const { starts, blocks } = this.packedTexts;
    const packed = inflate(blocks.subarray(starts[number], starts[number + 1]));
    return readBlock(new Uint8Array(await packed.arrayBuffer()));
  }

  office(id: EntityId): OfficeRecord | undefined {
    const record = this.get(id);
    return record?.kind === 'office' ? record : undefined;
  }

  /** Events that lie wholly or partly in the days (ISO 8601, inclusive), by first day. */
  eventsBetween(from: string, to: string): Head<Event>[] {
    const first = dayNumber(from);
    const last = dayNumber(to);
    const found: Head<Event>[] = [];
    for (let i = 0; i < this.events.length && this.events[i]! <= last; i += 3) {
      if (this.events[i + 1]! >= first) found.push(this.recordAt(this.events[i + 2]!) as Head<Event>);
    }
    return found;
  }
}

type Sections = ReturnType<typeof unpack>;

/** The sections of the file that have the texts, each block deflated; see `words.ts`. */
interface PackedTexts {
  starts: Uint32Array;
  blocks: Uint8Array;
  vocabulary: Uint8Array;
}

/** Where each part begins, from how long the parts are, and where the last one ends. */
function sums(counts: Uint8Array | Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, i) => {
    starts[i + 1] = starts[i]! + count;
  });
  return starts;
}

function inflate(bytes: Uint8Array): Response {
  return new Response(new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate')));
}

const noTexts = { facts: {}, timeline: [], sources: [] };
