import { unpack, words } from './container.ts';
import type { Event } from './entity.ts';
import { inflate } from './inflate.ts';
import type { PackedTitles } from './titles.ts';
import { type Block, readBlock, unpackText } from './words.ts';

/** What only a card needs: kept in a file of its own, which is read when the first card is near. */
export const textKeys = [
  'about',
  'facts',
  'timeline',
  'outcome',
  'sources',
  'checked',
  'wikipedia',
  'wikidata',
] as const;
/** Texts of a record as the file has them. */
export type Texts = Omit<Pick<Event, (typeof textKeys)[number]>, 'wikipedia'> & { wikipedia: PackedTitles };

/** Records whose texts are compressed together: enough to compress well, few enough to read fast. */
export const BLOCK = 320;

/** The texts of all records, unpacked a block at a time; see `words.ts`. */
export class TextFile {
  private opened: Promise<Opened> | null = null;
  /** The block that was read last: cards that open one after the other are often neighbours. */
  private last: { number: number; block: Promise<Block> } | null = null;

  /** `read` gives the compiled file; where it fails, the next card tries again. */
  constructor(private readonly read: () => Promise<ArrayBuffer>) {}

  /** Reads what the first card would have to wait for. Rejects with DamagedFile where the file is not whole. */
  async prepare(): Promise<void> {
    await this.open();
  }

  /** Texts of the record with this index. Rejects with DamagedFile where the file is not whole. */
  async at(index: number): Promise<Texts> {
    const opened = await this.open();
    const block = await this.blockAt(Math.floor(index / BLOCK), opened);
    return JSON.parse(unpackText(block, index % BLOCK, opened.vocabulary)) as Texts;
  }

  private open(): Promise<Opened> {
    this.opened ??= this.read()
      .then(openFile)
      .catch((error: unknown) => {
        this.opened = null;
        throw error;
      });
    return this.opened;
  }

  private blockAt(number: number, { starts, blocks }: Opened): Promise<Block> {
    if (this.last?.number === number) return this.last.block;
    const block = inflate(blocks.subarray(starts[number], starts[number + 1])).then(readBlock);
    this.last = { number, block };
    return block;
  }
}

interface Opened {
  starts: Uint32Array;
  blocks: Uint8Array;
  vocabulary: readonly string[];
}

async function openFile(file: ArrayBuffer): Promise<Opened> {
  const { starts, blocks, vocabulary } = unpack(file);
  return {
    starts: words(starts),
    blocks: blocks!,
    vocabulary: new TextDecoder().decode(await inflate(vocabulary!)).split('\n'),
  };
}
