import type { Posting, PostingKind } from './posting.ts';

/**
 * What each name stands for, as a file has it. Names that sort next to each other often stand for the same ("merkel", "merkels"):
 * such a run of names has one posting. The few that a name has beside its first are pairs.
 */
export interface PackedPostings {
  /** How many names there are. */
  names: number;
  /** A bit for each name, lowest first: whether a run begins with it. */
  begins: Uint32Array;
  /** For each run: the record of the first thing that its names stand for, and which of the kinds the posting is. */
  items: Uint16Array;
  kinds: Uint8Array;
  /** All of a posting but what it stands for: few kinds are many postings'. */
  kindList: readonly PostingKind[];
  /** The other postings: pairs of a name and a posting (its record, its kind in the bits above 16), by name. */
  others: Uint32Array;
}

/** The postings of names, by the names' numbers. */
export class Postings {
  /** Runs that begin before each word of `begins`. */
  private readonly before: Uint32Array;

  constructor(private readonly packed: PackedPostings) {
    const { begins } = packed;
    this.before = new Uint32Array(begins.length);
    for (let word = 1; word < begins.length; word++)
      this.before[word] = this.before[word - 1]! + onesIn(begins[word - 1]!);
  }

  /** How many names there are. */
  get length(): number {
    return this.packed.names;
  }

  /** What the name with this number stands for. */
  of(name: number): Posting[] {
    const { begins, items, kinds, kindList, others } = this.packed;
    const word = name >>> 5;
    const run = this.before[word]! + onesIn(begins[word]! << (31 - (name & 31))) - 1;
    const found: Posting[] = [{ item: items[run]!, ...kindList[kinds[run]!]! }];
    for (let at = this.firstOther(name); others[at] === name; at += 2) {
      const packed = others[at + 1]!;
      found.push({ item: packed & 0xffff, ...kindList[packed >>> 16]! });
    }
    return found;
  }

  /** Where the pairs begin whose name is this or a later one. */
  private firstOther(name: number): number {
    const { others } = this.packed;
    let low = 0;
    let high = others.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (others[middle * 2]! < name) low = middle + 1;
      else high = middle;
    }
    return low * 2;
  }
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5–1). */
function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x5555_5555);
  ones = (ones & 0x3333_3333) + ((ones >>> 2) & 0x3333_3333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Packs the postings of each name, the names in order. Throws RangeError where there are more than the file has room for. */
export function packPostings(names: readonly (readonly Posting[])[]): PackedPostings {
  const kindList: PostingKind[] = [];
  const places = new Map<string, number>();
  const pack = ({ item, form, langs, caseRule, gender }: Posting): number => {
    if (item >= 1 << 16) throw new RangeError(`too many records: ${item}`);
    const kind: PostingKind = { form, langs: [...langs].sort(), caseRule, gender };
    const signature = JSON.stringify(kind);
    let place = places.get(signature);
    if (place === undefined) {
      place = kindList.push(kind) - 1;
      if (place >= 1 << 8) throw new RangeError('too many kinds of postings');
      places.set(signature, place);
    }
    return item | (place << 16);
  };
  const begins = new Uint32Array((names.length + 31) >>> 5);
  const runs: number[] = [];
  const others: number[] = [];
  names.forEach((postings, name) => {
    const [first, ...rest] = postings.map(pack);
    if (first !== runs.at(-1)) {
      begins[name >>> 5]! |= 1 << (name & 31);
      runs.push(first!);
    }
    others.push(...rest.flatMap((posting) => [name, posting]));
  });
  return {
    names: names.length,
    begins,
    items: Uint16Array.from(runs, (run) => run & 0xffff),
    kinds: Uint8Array.from(runs, (run) => run >>> 16),
    kindList,
    others: Uint32Array.from(others),
  };
}
