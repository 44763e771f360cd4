import type { Form } from '../annotate/annotation.ts';

/** “Not this one”: a link that the reader rejected on a page. */
export interface Rejection {
  /** The card that was wrong: an entity's id, or `date:` and its days. */
  key: string;
  /** Every mention of it; else only those that do not give its full name, which may still be right. */
  all: boolean;
}

/** A wrong full name is a namesake: nothing on the page is this one. A wrong short name says nothing of the full one. */
export const rejectionOf = (key: string, form: Form): Rejection => ({ key, all: form === 'name' });

export function isRejected(key: string, form: Form, rejections: readonly Rejection[]): boolean {
  return rejections.some((one) => one.key === key && (one.all || form !== 'name'));
}
