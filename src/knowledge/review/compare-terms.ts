import { spanOf } from '../edtf.ts';
import type { Item, Person, Role } from '../entity.ts';
import { type Fact, termKey } from './facts.ts';

/** A row of the reference of terms of office; days are ISO 8601, empty where not known. */
export interface ReferenceTerm {
  place: string;
  office: string;
  person: string;
  wikidata: string;
  enwiki: string;
  start: string;
  end: string;
}

/** Our office's id → "place / title" of the reference, one or several. */
export type OfficeTitles = Readonly<Record<string, string | readonly string[]>>;

/** A term of ours beside the one of the reference. */
export interface TermDifference {
  person: string;
  /** The role that is to be mended or explained. */
  role: Role;
  end: 'from' | 'to';
  ours: string;
  theirs: string;
}

export interface TermComparison {
  agreed: Fact[];
  /** Differences whose role says why. */
  explained: number;
  /** Roles of offices or people that the reference does not have. */
  unknown: number;
  differences: TermDifference[];
}

interface Stretch {
  from: string;
  to: string;
  first: Role | null;
  last: Role | null;
}

/** How far apart, in days, two terms may lie and still be one stretch: a handover at midnight. */
const SEAM = 3;

/** Compares every role with the reference: consecutive terms count as one, a day is compared as far as both know it. */
export function compareTerms(
  items: readonly Item[],
  reference: readonly ReferenceTerm[],
  titles: OfficeTitles,
): TermComparison {
  const people = items.filter((item): item is Person => item.kind === 'person');
  const rowsOf = indexed(reference);
  const result: TermComparison = { agreed: [], explained: 0, unknown: 0, differences: [] };
  for (const person of people) {
    const rows = rowsOf(person);
    for (const [key, roles] of byTitles(person.roles, titles)) {
      const asked = new Set(key.split('\n'));
      const theirs = merged(
        rows
          .filter(({ place, office }) =>
            office.split(' / ').some((title) => asked.has(`${place} / ${title}`)),
          )
          .map(({ start, end }) => ({ from: start, to: end, first: null, last: null })),
      );
      const ours = merged(
        roles.map((role) => ({ from: bare(role.from), to: bare(role.to), first: role, last: role })),
      );
      for (const stretch of ours) compareStretch(person.id, stretch, theirs, result);
    }
    result.unknown += person.roles.filter(({ office }) => !titles[office]).length;
  }
  return result;
}

function compareStretch(person: string, ours: Stretch, theirs: readonly Stretch[], result: TermComparison) {
  const [match] = theirs
    .map((stretch) => ({ stretch, apart: apartOf(ours, stretch) }))
    .filter(({ apart }) => apart < 370)
    .sort((a, b) => a.apart - b.apart);
  if (!match) {
    result.unknown++;
    return;
  }
  for (const end of ['from', 'to'] as const) {
    const [own, other] = [ours[end], match.stretch[end]];
    const role = (end === 'from' ? ours.first : ours.last)!;
    // An open end of the reference may be one that it lacks.
    if (other === '' || own === '') continue;
    if (own.startsWith(other) || other.startsWith(own))
      result.agreed.push({ entity: person, key: termKey(role, end), value: role[end]! });
    else if (role.differs) result.explained++;
    else result.differences.push({ person, role, end, ours: own, theirs: other });
  }
}

function indexed(reference: readonly ReferenceTerm[]): (person: Person) => readonly ReferenceTerm[] {
  const byId = groupBy(reference, ({ wikidata }) => wikidata);
  const byTitle = groupBy(reference, ({ enwiki }) => plainTitle(enwiki));
  return (person) =>
    (person.wikidata && byId.get(person.wikidata)) || byTitle.get(plainTitle(person.wikipedia.en)) || [];
}

export function plainTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—]/g, '-')
    .replaceAll('_', ' ')
    .toLowerCase();
}

export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Roles by the titles that stand for them: an acting president and a president may be one office there. */
function byTitles(roles: readonly Role[], titles: OfficeTitles): Map<string, Role[]> {
  return groupBy(roles, ({ office }) => [titles[office] ?? []].flat().join('\n'));
}

function bare(date: string | undefined): string {
  return date === undefined || date === '..' ? '' : date.replace(/~/g, '');
}

/** Stretches that touch or overlap become one; sorted. */
function merged(stretches: Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches.sort((a, b) => a.from.localeCompare(b.from))) {
    const last = done.at(-1);
    if (last && (last.to === '' || dayOf(last.to, 'to') + SEAM >= dayOf(next.from, 'from'))) {
      if (last.to !== '' && (next.to === '' || dayOf(next.to, 'to') > dayOf(last.to, 'to'))) {
        last.to = next.to;
        last.last = next.last;
      }
    } else done.push({ ...next });
  }
  return done;
}

/** Days between the beginnings, or the ends where one has no beginning. */
function apartOf(a: Stretch, b: Stretch): number {
  const at = a.from && b.from ? 'from' : 'to';
  if (!a[at] || !b[at]) return Number.POSITIVE_INFINITY;
  return Math.abs(dayOf(a[at], at) - dayOf(b[at], at));
}

function dayOf(date: string, end: 'from' | 'to'): number {
  return Date.parse(spanOf(date)?.[end] ?? date) / 86_400_000;
}
