import type { StoredEntity } from '../../knowledge/store.ts';
import { clubEndings } from '../language/proper-nouns.ts';
import type { Context } from './context.ts';
import type { Linked } from './linked.ts';
import { wordBefore } from './words.ts';

/** So many different terms of a match, and a bare city is a club. */
const ENOUGH_TERMS = 2;

/** How many terms a text has, counted once: it may name very many cities. */
const reports = new WeakMap<Context, number>();

/**
 * "Liverpool beat Barcelona", "gegen Neapel" in a report on a match, "Bayerns Trainer" anywhere: the club, where the data set
 * has it, and otherwise nothing, as the city did not play. Where something takes place ("in Liverpool", "LIVERPOOL (AP)") the
 * city stays.
 */
export function clubsForCities(linked: readonly Linked[], context: Context): Linked[] {
  const named = new Set(linked.map(({ entity }) => entity.id));
  const byTown = clubsByTown(linked, context);
  const clubNamedAfter = ({ match }: Linked) =>
    byTown.get(context.text.slice(match.start, match.end)) ?? null;
  return linked.flatMap((one) => {
    const { entity, form } = one;
    if (entity.kind === 'organisation')
      return [{ ...one, entity: clubTakenUp(one, linked, context) ?? entity }];
    if (entity.kind !== 'place' || (entity.type !== 'city' && entity.type !== 'region')) return [one];
    const strict = hasSportRole(one, context, 'player');
    if (strict || hasSportRole(one, context, 'official')) {
      const club = form === 'adjective' ? null : (clubNamedAfter(one) ?? clubOf(entity, context));
      if (club) return [{ ...one, entity: club, form: form === 'compound' ? form : ('short' as const) }];
      return strict && entity.type === 'city' && form !== 'adjective' ? [] : [one];
    }
    if (form === 'adjective' || form === 'contextual') return [one];
    const near = clubNamedAfter(one);
    const club = near ?? clubOf(entity, context);
    // "bei Bayern": a state is something that one is in.
    if (club && entity.type === 'region' && isAtClub(one, context))
      return [{ ...one, entity: club, form: 'short' as const }];
    if (!isMatchReport(context, near ? 1 : ENOUGH_TERMS)) return [one];
    if (form === 'compound') return [club && named.has(club.id) ? { ...one, entity: club } : one];
    if (isWhere(one, context)) return [one];
    if (entity.type === 'region' && (!club || !named.has(club.id))) return [one];
    return club ? [{ ...one, entity: club, form: 'short' as const }] : [];
  });
}

/** "Barcelonas Torhüter", "Leicester-Profi", "Bayern-Präsident": what only clubs have, or, joined by a dash, cities have not. */
function hasSportRole({ match }: Linked, { text, language }: Context, kind: 'player' | 'official'): boolean {
  const before = wordBefore(text, match.start);
  if (before?.adjacent && language.locative.has(before.lower)) return false;
  return language.sportRoles[kind].test(text.slice(match.end, match.end + 24));
}

function isAtClub({ match, entity }: Linked, { text, language, lang }: Context): boolean {
  const before = wordBefore(text, match.start);
  const isGenitive = !entity.names[lang].includes(text.slice(match.start, match.end));
  return before?.adjacent === true && language.atClub.has(before.lower) && !isGenitive;
}

/** "Dortmund" in a report that names "Borussia Dortmund": by what such names end with, the one that is named; null where two are. */
function clubsByTown(linked: readonly Linked[], { lang }: Context): Map<string, StoredEntity | null> {
  const clubs = new Map<string, StoredEntity | null>();
  for (const entity of new Set(linked.map((one) => one.entity))) {
    if (entity.kind !== 'organisation') continue;
    const towns = entity.names[lang].flatMap((name) => {
      const words = name.split(' ');
      const behind = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
      return clubEndings.has(words.at(-1)!) ? [words.slice(0, -1).join(' ')] : behind;
    });
    for (const town of new Set(towns)) clubs.set(town, clubs.has(town) ? null : entity);
  }
  return clubs;
}

/** "Bayer" behind "Bayer Leverkusen" is the club, and not the company that it is called after. */
function clubTakenUp(
  { entity, form, match }: Linked,
  linked: readonly Linked[],
  context: Context,
): StoredEntity | null {
  const { text, inFull } = context;
  if (form !== 'short' || inFull.has(entity.id)) return null;
  const name = text.slice(match.start, match.end);
  const longer = linked.find((other) => {
    const full = text.slice(other.match.start, other.match.end);
    return (
      other.match.start < match.start && other.entity.kind === 'organisation' && full.startsWith(`${name} `)
    );
  });
  if (!longer) return null;
  const town = text.slice(longer.match.start + name.length + 1, longer.match.end);
  return isTown(town, context) ? longer.entity : null;
}

export function isTown(name: string, { knowledge }: Context): boolean {
  return knowledge.postingsNamed(name).some(({ form }) => form === 'city' || form === 'name');
}

export function isMatchReport(context: Context, enough = ENOUGH_TERMS): boolean {
  let terms = reports.get(context);
  if (terms === undefined) {
    terms = new Set(context.text.match(context.language.matchTerms)).size;
    reports.set(context, terms);
  }
  return terms >= enough;
}

function isWhere({ match }: Linked, { text, language }: Context): boolean {
  const before = wordBefore(text, match.start);
  // "gastiert bei Mainz": who plays there plays a club.
  const isPlace = before?.adjacent && language.locative.has(before.lower);
  if (isPlace && !language.atClub.has(before.lower)) return true;
  return /^(?:\s*[(–—]|, \p{Lu}|-)/u.test(text.slice(match.end, match.end + 4));
}

/** The club that bears the city's name with "FC" and its like. */
function clubOf(
  { names }: StoredEntity & { kind: 'place' },
  { knowledge, lang }: Context,
): StoredEntity | null {
  for (const name of names[lang]) {
    for (const full of [`FC ${name}`, `${name} FC`, `${name} F.C.`]) {
      for (const { item, form } of knowledge.postingsNamed(full)) {
        const club = knowledge.recordAt(item);
        if (form === 'name' && club.kind === 'organisation') return club;
      }
    }
  }
  return null;
}
