import * as v from 'valibot';
import { foldKey } from '../../annotate/text/fold.ts';
import { spanOf } from '../edtf.ts';
import { type Item, languages, type Office, type Person, type Role } from '../entity.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './read.ts';
import { schemas } from './schema.ts';

export interface Checked {
  items: Item[];
  problems: Problem[];
}

type Report = (entry: Entry, path: readonly (string | number)[], message: string) => void;

/** Turns entries into the model and reports whatever does not fit, all of it at once. */
export function check(entries: readonly Entry[]): Checked {
  const problems: Problem[] = [];
  const report: Report = (entry, path, message) =>
    problems.push({ file: entry.file, line: entry.lineOf(path), entity: entry.id, message });
  const items = new Map<string, Item>();
  const origin = new Map<string, Entry>();
  for (const entry of entries) {
    const first = origin.get(entry.id);
    if (first) {
      report(entry, [], `is also defined in ${first.file}:${first.line}: merge the two or rename one`);
      continue;
    }
    origin.set(entry.id, entry);
    const item = parse(entry, report);
    if (item) items.set(entry.id, item);
  }
  for (const [id, item] of items) checkReferences(item, items, origin, origin.get(id)!, report);
  for (const [id, item] of items) checkDates(item, origin.get(id)!, report);
  checkHolders(items, origin, report);
  checkNames(items, origin, report);
  return { items: [...items.values()], problems };
}

function parse(entry: Entry, report: Report): Item | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id)) {
    report(entry, [], 'is no id: lower case letters, digits and hyphens');
    return null;
  }
  const kind = (entry.raw as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(schemas, kind)) {
    report(entry, ['kind'], `kind must be one of ${Object.keys(schemas).join(', ')}`);
    return null;
  }
  const parsed = v.safeParse(schemas[kind as keyof typeof schemas], entry.raw);
  if (parsed.success) return { id: entry.id, ...parsed.output } as Item;
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map((part) => part.key as string | number);
    const where = path.join('.');
    const message =
      issue.type === 'strict_object' && issue.received !== 'undefined' && issue.expected === 'never'
        ? 'unknown key'
        : issue.message;
    report(entry, path, `${where}: ${message}`);
  }
  return null;
}

/** Every id that an item names, with the kinds it may have. */
function references(item: Item): { path: (string | number)[]; id: string; kinds?: Item['kind'][] }[] {
  const found: { path: (string | number)[]; id: string; kinds?: Item['kind'][] }[] = [];
  const one = (key: string, kinds?: Item['kind'][]) => {
    const id = (item as unknown as Record<string, unknown>)[key];
    if (typeof id === 'string') found.push({ path: [key], id, ...(kinds && { kinds }) });
  };
  one('country', ['place']);
  one('party', ['organisation']);
  one('capital', ['place']);
  one('seat', ['place']);
  one('place', ['place']);
  one('partOf');
  one('next', ['event']);
  one('of', ['place', 'organisation']);
  if (item.kind === 'office') return found;
  item.related.forEach((id, i) => {
    found.push({ path: ['related', i], id });
  });
  item.contextual?.when.flat().forEach((id) => {
    found.push({ path: ['contextual', 'when'], id });
  });
  if (item.kind === 'event')
    item.participants.forEach((id, i) => {
      found.push({ path: ['participants', i], id });
    });
  if (item.kind === 'person')
    item.roles.forEach(({ office }, i) => {
      found.push({ path: ['roles', i, 'office'], id: office, kinds: ['office'] });
    });
  return found;
}

function checkReferences(
  item: Item,
  items: ReadonlyMap<string, Item>,
  known: ReadonlyMap<string, Entry>,
  entry: Entry,
  report: Report,
) {
  for (const { path, id, kinds } of references(item)) {
    if (!known.has(id)) report(entry, path, `${path.join('.')}: there is no “${id}” in the data set`);
    const target = items.get(id);
    if (!target) continue;
    if (kinds ? !kinds.includes(target.kind) : target.kind === 'office' && path[0] !== 'related') {
      report(
        entry,
        path,
        `${path.join('.')}: “${id}” is a ${target.kind}${kinds ? `, not a ${kinds.join(' or ')}` : ''}`,
      );
    }
  }
}

function checkDates(item: Item, entry: Entry, report: Report) {
  if (item.kind === 'office') return;
  const days = item.timeline.map(({ date }) => spanOf(date)?.from ?? '');
  days.forEach((day, i) => {
    if (i > 0 && day < days[i - 1]!)
      report(entry, ['timeline', i], 'timeline: must run from the oldest to the latest');
  });
  item.timeline.forEach(({ date }, i) => {
    if (isAfter(date, item.checked))
      report(entry, ['timeline', i], `timeline: ${date} lies after the day of “checked” (${item.checked})`);
  });
  if (item.kind === 'organisation' && item.founded && item.dissolved && isAfter(item.founded, item.dissolved))
    report(entry, ['dissolved'], 'dissolved before being founded');
  if (item.kind !== 'person') return;
  if (item.born && item.died && isAfter(item.born, item.died))
    report(entry, ['died'], 'died before being born');
  item.roles.forEach((role, i) => {
    if (role.from && role.to && isAfter(role.from, role.to))
      report(entry, ['roles', i], `role ends (${role.to}) before it begins (${role.from})`);
    if (item.died && role.from && isAfter(role.from, item.died))
      report(entry, ['roles', i], `role begins (${role.from}) after death (${item.died})`);
    if (item.died && !role.to)
      report(entry, ['roles', i], `role has no end, but ${item.id} died ${item.died}`);
  });
}

/** Whether `a` surely lies after `b`. */
function isAfter(a: string, b: string): boolean {
  const start = spanOf(a)?.from;
  const end = spanOf(b)?.to;
  return Boolean(start && end && start > end);
}

/** Two terms of an office that one person holds may share a day or a vaguely dated year, not more. */
function checkHolders(items: ReadonlyMap<string, Item>, origin: ReadonlyMap<string, Entry>, report: Report) {
  const terms = new Map<string, { person: Person; role: Role; at: number }[]>();
  for (const item of items.values()) {
    if (item.kind !== 'person') continue;
    item.roles.forEach((role, at) => {
      const office = items.get(role.office) as Office | undefined;
      if (office?.single)
        terms.set(role.office, [...(terms.get(role.office) ?? []), { person: item, role, at }]);
    });
  }
  for (const [office, held] of terms) {
    held.sort((a, b) => surelyFrom(a.role).localeCompare(surelyFrom(b.role)));
    held.forEach((later, i) => {
      const earlier = held
        .slice(0, i)
        .find(
          (term) =>
            surelyFrom(later.role) < surelyTo(term.role) && surelyFrom(later.role) < surelyTo(later.role),
        );
      if (!earlier) return;
      report(
        origin.get(later.person.id)!,
        ['roles', later.at],
        `${office}: ${later.person.id} (${later.role.from ?? '?'} to ${later.role.to ?? 'today'}) overlaps ${earlier.person.id} (${earlier.role.from ?? '?'} to ${earlier.role.to ?? 'today'}); one person holds this office at a time`,
      );
    });
  }
}

/** The day by which the term had begun for certain, and the day up to which it lasted for certain. */
function surelyFrom({ from }: Role): string {
  return (from && spanOf(from)?.to) || '0000-01-01';
}
function surelyTo({ to }: Role): string {
  return (to && spanOf(to)?.from) || '9999-12-31';
}

function checkNames(items: ReadonlyMap<string, Item>, origin: ReadonlyMap<string, Entry>, report: Report) {
  for (const lang of languages) {
    const owner = new Map<string, string>();
    for (const [id, item] of items) {
      if (item.kind === 'office') continue;
      for (const name of new Set(item.names[lang].map(foldKey))) {
        const other = owner.get(name);
        if (other)
          report(
            origin.get(id)!,
            ['names'],
            `has the same full name as ${other} (“${item.names[lang].find((n) => foldKey(n) === name)}”): put it under short in the rarer one`,
          );
        else owner.set(name, id);
      }
      for (const name of [...item.names[lang], ...item.short[lang]]) {
        if (foldKey(name).length < 2)
          report(
            origin.get(id)!,
            ['names'],
            `“${name}” is too short or in a script that Dossier cannot match`,
          );
      }
    }
  }
}
