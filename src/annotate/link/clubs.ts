import type { StoredEntity } from '../../knowledge/store.ts';
import { numberOf } from '../names/automaton.ts';
import { foldKey } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Linked } from './linked.ts';
import { wordBefore } from './words.ts';

/** So many different terms of a match, and a bare city is a club. */
const ENOUGH_TERMS = 2;

/** Asked once a text: a text may name very many cities. */
const reports = new WeakMap<Context, boolean>();

/**
 * "Liverpool beat Barcelona", "gegen Neapel" in a report on a match: the club, where the data set has it, and otherwise nothing,
 * as the city did not play. Where something takes place ("in Liverpool", "LIVERPOOL (AP)") the city stays.
 */
export function clubsForCities(linked: readonly Linked[], context: Context): Linked[] {
  return linked.flatMap((one) => {
    const { entity, form } = one;
    if (entity.kind !== 'place' || entity.type !== 'city' || (form !== 'name' && form !== 'short'))
      return [one];
    if (!isMatchReport(context) || isWhere(one, context)) return [one];
    const club = clubOf(entity, context);
    return club ? [{ ...one, entity: club, form: 'short' as const }] : [];
  });
}

function isMatchReport(context: Context): boolean {
  let known = reports.get(context);
  if (known === undefined) {
    const terms = context.text.match(context.language.matchTerms) ?? [];
    known = new Set(terms).size >= ENOUGH_TERMS;
    reports.set(context, known);
  }
  return known;
}

function isWhere({ match }: Linked, { text, language }: Context): boolean {
  const before = wordBefore(text, match.start);
  if (before?.adjacent && language.locative.has(before.lower)) return true;
  return /^(?:\s*[(–—]|, \p{Lu}|-)/u.test(text.slice(match.end, match.end + 4));
}

/** The club that bears the city's name with "FC" and its like. */
function clubOf(
  { names }: StoredEntity & { kind: 'place' },
  { knowledge, lang }: Context,
): StoredEntity | null {
  for (const name of names[lang]) {
    for (const full of [`FC ${name}`, `${name} FC`, `${name} F.C.`]) {
      const number = numberOf(knowledge.automaton, foldKey(full));
      for (const { item, form } of number < 0 ? [] : knowledge.postingsOf(number)) {
        const club = knowledge.recordAt(item);
        if (form === 'name' && club.kind === 'organisation') return club;
      }
    }
  }
  return null;
}
