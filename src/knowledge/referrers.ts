import { inPlanes, shortAt } from './planes.ts';

/**
 * Which records name a record as theirs: those who held an office, the offices of a body. Each reference stands once in the
 * file, with the record that makes it; this leads the other way.
 */
export interface PackedReferrers {
  /** For each record, by how many others it is named so. */
  counts: Uint8Array;
  /** Places of these others, record by record, in planes. */
  places: Uint8Array;
}

export class Referrers {
  /** Where the others of each record begin, and, one more, where all end. */
  private readonly starts: Uint32Array;

  constructor(private readonly packed: PackedReferrers) {
    const { counts } = packed;
    this.starts = new Uint32Array(counts.length + 1);
    for (let place = 0; place < counts.length; place++)
      this.starts[place + 1] = this.starts[place]! + counts[place]!;
  }

  /** Places of the records that name the one at a place. */
  of(place: number): number[] {
    const [start, end] = [this.starts[place]!, this.starts[place + 1]!];
    return Array.from({ length: end - start }, (_, i) => shortAt(this.packed.places, start + i));
  }
}

/**
 * @param referrers for each record the places of those that name it
 * @throws RangeError where a record is named by more than the file has room for
 */
export function packReferrers(referrers: readonly (readonly number[])[]): PackedReferrers {
  if (referrers.some(({ length }) => length >= 1 << 8)) throw new RangeError('too many hold an office');
  return {
    counts: Uint8Array.from(referrers, ({ length }) => length),
    places: inPlanes(Uint16Array.from(referrers.flat())),
  };
}
