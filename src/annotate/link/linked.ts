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
