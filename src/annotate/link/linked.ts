import type { StoredEntity } from '../../knowledge/store.ts';
import type { Evidence, Form } from '../annotation.ts';

/** A mention with the entity that the linker chose for it. */
export interface Linked {
  match: { start: number; end: number };
  entity: StoredEntity;
  form: Form;
  score: number;
  evidence: Evidence[];
  runnersUp?: { entity: string; score: number }[];
}

/** Links by where they stand, so that a role finds its neighbours without a walk over all of them. */
export class PlacedLinks {
  /** Sorted by offset. */
  readonly all: readonly Linked[];

  constructor(sorted: readonly Linked[]) {
    // Roles are added to the list while they are linked; they are nobody's neighbours.
    this.all = [...sorted];
  }

  /** Index of the first link that begins at the offset or behind it. */
  from(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.match.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The links that begin within the UTF-16 offsets. */
  between(start: number, end: number): readonly Linked[] {
    return this.all.slice(this.from(start), this.from(end));
  }
}
