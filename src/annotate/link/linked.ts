import type { StoredEntity } from '../../knowledge/store.ts';
import type { Evidence, Form } from '../annotation.ts';

export type Person = Extract<StoredEntity, { kind: 'person' }>;

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
  /** The people among them, each with the offsets of the mentions in rising order. */
  readonly people: ReadonlyMap<Person, readonly number[]>;

  constructor(sorted: readonly Linked[]) {
    // Roles are added to the list while they are linked; they are nobody's neighbours.
    this.all = [...sorted];
    const people = new Map<Person, number[]>();
    for (const { entity, match } of sorted) {
      if (entity.kind !== 'person') continue;
      const offsets = people.get(entity);
      if (offsets) offsets.push(match.start);
      else people.set(entity, [match.start]);
    }
    this.people = people;
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
