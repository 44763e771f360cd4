import { spanOf } from './edtf.ts';
import type { Edtf, EntityId, Role } from './entity.ts';

/** When a term began and ended in days; an unknown day counts from the earliest, or to the latest, it can be. */
export interface Term {
  from?: Edtf;
  to?: Edtf;
}

/** A term of office with its holder. */
export interface Holder extends Term {
  person: EntityId;
}

/**
 * Whether a term includes the day (ISO 8601). On the day of a handover both terms do: the one that begins is meant, see
 * `holdersOn`.
 */
export function includes(term: Term, day: string): boolean {
  const from = term.from ? spanOf(term.from)?.from : null;
  const to = term.to ? spanOf(term.to)?.to : null;
  return (!from || from <= day) && (!to || day <= to);
}

/** The day, ISO 8601, by which the term had surely ended; null while it lasts or where it is not known. */
export function endOf(term: Term): string | null {
  return (term.to && spanOf(term.to)?.to) || null;
}

export function startOf(term: Term): string | null {
  return (term.from && spanOf(term.from)?.from) || null;
}

/**
 * Who held the office on the day. Where one term ends and the next begins on that day, the one that begins; where dates
 * are known to the year only and two terms share it, both: the caller decides, or stays silent.
 */
export function holdersOn(holders: readonly Holder[], day: string): Holder[] {
  const on = holders.filter((term) => includes(term, day));
  const lasting = on.filter((term) => endOf(term) !== day);
  return lasting.length > 0 ? lasting : on;
}

/** Roles held on the day, in the order given. A role that ends and one that begins on the day both count. */
export function rolesOn(roles: readonly Role[], day: string): Role[] {
  return roles.filter((role) => includes(role, day));
}
