import type { StoredEntity } from '../../knowledge/store.ts';
import type { Annotation, Form } from '../annotation.ts';
import { findCompounds } from '../names/compounds.ts';
import { findDerived } from '../names/derived.ts';
import { partDescriptive } from '../names/descriptive.ts';
import type { NameMatch, NameMatches } from '../names/find.ts';
import { findNicknamed } from '../names/nicknames.ts';
import { findOwned } from '../names/owned.ts';
import { withSurnames } from '../names/surnames.ts';
import { ownerOfAcronym } from './acronyms.ts';
import { findBareBodies } from './bare-bodies.ts';
import { isVessel, lastWordOf } from './called-after.ts';
import { findCities } from './cities.ts';
import { findClubWords } from './club-words.ts';
import { clubsForCities } from './clubs.ts';
import { type Context, forget, note } from './context.ts';
import { chooseContextual } from './contextual.ts';
import { findDefinedAcronyms } from './defined-acronyms.ts';
import { findElisions } from './elisions.ts';
import { findGivenNames } from './given-names.ts';
import { isBehindRank, peopleBehindHonorifics } from './honorifics.ts';
import { type Linked, PlacedLinks } from './linked.ts';
import { linkRole, rolesGiven, WIDEST_GAP } from './linked-roles.ts';
import { findInsideLonger } from './longer-names.ts';
import { governmentMeant } from './metonymy.ts';
import { stateMeant } from './namesake-states.ts';
import { foreignAcronyms, isNamesake } from './namesakes.ts';
import { withoutNames } from './nouns-in-names.ts';
import { coverage } from './offsets.ts';
import { withOwnCountry } from './own-country.ts';
import { type RoleMention, readRoles } from './roles.ts';
import { isUnsupported, threshold } from './score.ts';
import { type Decision, decide } from './short-names.ts';
import { isSurname, Strangers } from './strangers.ts';
import { sureLink } from './sure-link.ts';
import { wordBefore } from './words.ts';

/** Links names to entities in order of certainty: full names, then short ones, then words and roles that lean on these. */
export function link(found: NameMatches, context: Context): Annotation[] {
  const compounds = findCompounds(context.text, found, context.knowledge, context.language);
  const derived = findDerived(context.text, context.knowledge, context.language);
  const full = [
    ...partDescriptive(found.names, context.text, context.knowledge, context.language),
    ...findOwned(found.names, context.text, context.knowledge, context.language),
    ...findElisions(context),
    ...findNicknamed(context.text, context.knowledge, context.language),
    ...compounds.names,
    ...derived,
  ];
  const whole = withoutOverlaps(withSurnames(full, context.text, context.knowledge, context.language));
  const names = peopleBehindHonorifics(whole, context);
  const nouns = withoutNames(
    [...found.roles, ...compounds.roles]
      .filter((match) => !isVessel(match, context) && !isPartOfName(match, context))
      .sort((a, b) => a.start - b.start),
    names,
    context,
  );
  const roles = readRoles(nouns, names, context);
  context.known = coverage(
    [...names.filter((match) => !isSurnameOnly(match, context)), ...nouns],
    context.text.length,
  );
  const rolesByEnd = new Map(roles.map((mention) => [mention.end, mention]));
  const strangers = new Strangers();
  for (const match of whole) if (isBehindRank(match, context)) strangers.add('ranked', match, context);
  const inside = findInsideLonger(names, context);
  const foreign = foreignAcronyms(context);
  const certain: Linked[] = [];
  const open: NameMatch[] = [];
  for (const match of names) {
    if (isSurname(match, context)) strangers.add('places', match, context);
    else if (inside.has(match)) {
      if (isNamesake(match, context)) strangers.add('towns', match, context);
      if (isVessel(match, context)) strangers.add('people', lastWordOf(match, context), context);
    } else if (!foreign.has(context.text.slice(match.start, match.end))) {
      const sure = sureLink(match, roleBefore(match, rolesByEnd, context), strangers, context);
      if (!sure) open.push(match);
      else {
        certain.push(sure);
        note(context, sure.entity, match.start, true);
      }
    }
  }
  const linked = certain.filter(({ entity }) => {
    const unsupported = isUnsupported(entity, context);
    if (unsupported) forget(context, entity);
    return !unsupported;
  });
  const unclear = open.filter((match) => {
    const entity = ownerOfAcronym(match, context);
    if (!entity) return true;
    const evidence = [{ feature: 'fullName', weight: 3 }];
    linked.push({ match, entity, form: match.compound ? 'compound' : 'name', score: 0.9, evidence });
    note(context, entity, match.start, true);
    context.chosen.set(match, entity.id);
    return false;
  });
  const decideAll = (matches: readonly NameMatch[]) =>
    matches.filter((match) => {
      const decision = decide(match, roleBefore(match, rolesByEnd, context), strangers, context);
      if (!decision) return true;
      linked.push(linkOf(match, decision, context));
      note(context, decision.entity, match.start);
      context.chosen.set(match, decision.entity.id);
      return false;
    });
  // What was named in the meantime decides what came before it: "Labour wants …" above "the Labour leader Keir Starmer".
  const undecided = decideAll(decideAll(unclear));
  for (const match of [...undecided, ...found.contextual]) {
    const choice = chooseContextual(match, context);
    if (!choice) continue;
    const evidence = [{ feature: 'contextual', weight: 1, because: choice.because }];
    linked.push({ match, entity: choice.entity, form: 'contextual', score: 0.8, evidence });
  }
  linked.push(...findDefinedAcronyms(linked, context.text));
  linked.push(...findClubWords(linked, context));
  linked.push(...findBareBodies(linked, context));
  for (const { start, end, person } of findGivenNames(linked, context)) {
    const evidence = [{ feature: 'namedBefore', weight: 3, because: [person.id] }];
    linked.push({ match: { start, end }, entity: person, form: 'short', score: 0.9, evidence });
  }
  for (const one of linked)
    one.entity = stateMeant(one.entity, one.match, found.cities, context) ?? one.entity;
  linked.sort((a, b) => a.match.start - b.match.start);
  const placed = new PlacedLinks(linked);
  // "Grünen-Chefin": of which party is known by now.
  const settled = context.chosen.size > 0 ? readRoles(nouns, names, context) : roles;
  const given = rolesGiven(settled, placed, context);
  for (const mention of settled) {
    const holder = linkRole(mention, placed, given, context);
    if (holder) linked.push(holder);
  }
  const longer = found.cities.filter(({ start, end }) => /\s/.test(context.text.slice(start, end)));
  const taken = coverage(
    [...names.filter((match) => !isWithin(match, longer) || !isSurnameOnly(match, context)), ...nouns],
    context.text.length,
  );
  const cities = found.cities.filter(({ start, end }) => !taken(start, start + 1) && !taken(end - 1, end));
  for (const { match, entity, because } of findCities(cities, context)) {
    const evidence = [{ feature: because.length > 0 ? 'country' : 'largeCity', weight: 2.5, because }];
    linked.push({ match, entity, form: 'name', score: 0.85, evidence });
  }
  const told = context.language.nounsCapitalised ? linked : withOwnCountry(linked, context.text);
  return withoutOverlaps(clubsForCities(told, context).map((one) => ({ ...one, ...one.match }))).map((one) =>
    toAnnotation(one, context),
  );
}

/** A match that is nothing but short for people: beside another name it may well be a given name. */
function isSurnameOnly({ postings }: NameMatch, { knowledge }: Context): boolean {
  return postings.every(({ item, form }) => form === 'short' && knowledge.recordAt(item).kind === 'person');
}

/** "Stephanie Pope", "Papst-Johannes-Schule": somebody's surname, or what is called after somebody of the title. */
function isPartOfName({ start, end }: NameMatch, { text, knowledge, language }: Context): boolean {
  const next = /^\p{Pd}(\p{Lu}\p{Ll}+)\p{Pd}/u.exec(text.slice(end, end + 24))?.[1];
  if (next !== undefined && knowledge.givenNames.has(next)) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed) return false;
  return language.honorifics.has(before.lower)
    ? !language.nounsCapitalised
    : knowledge.givenNames.has(before.text);
}

/** The "Los" of "Los Angeles", were it somebody’s surname too. */
function isWithin({ start, end }: NameMatch, matches: readonly NameMatch[]): boolean {
  return matches.some(
    (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
  );
}

function linkOf(
  match: NameMatch,
  { entity, score, evidence, runnersUp }: Decision,
  context: Context,
): Linked {
  return {
    match,
    entity,
    form: formOf(match, entity, context),
    score: confidence(score),
    evidence,
    runnersUp: runnersUp.map((one) => ({ entity: one.entity.id, score: confidence(one.score) })),
  };
}

function formOf(match: NameMatch, entity: StoredEntity, context: Context): Form {
  if (match.descriptive) return 'contextual';
  if (match.compound) return 'compound';
  if (match.postings.every(({ form }) => form === 'adjective')) return 'adjective';
  return isFull(match, entity, context) ? 'name' : 'short';
}

function isFull(match: NameMatch, entity: StoredEntity, { knowledge }: Context): boolean {
  return match.postings.some(
    ({ form, item }) => form === 'name' && knowledge.recordAt(item).id === entity.id,
  );
}

function roleBefore(
  { start }: NameMatch,
  rolesByEnd: ReadonlyMap<number, RoleMention>,
  { text }: Context,
): RoleMention | null {
  for (let gap = 1; gap <= WIDEST_GAP; gap++) {
    const role = rolesByEnd.get(start - gap);
    if (role && /^\s+$/.test(text.slice(role.end, start))) return role;
  }
  return null;
}

/** Longer mentions win over those that they overlap; sorted. Linear but for the sorting. */
function withoutOverlaps<T extends { start: number; end: number }>(mentions: readonly T[]): T[] {
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept = byLength.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** A score as a share of certainty: the threshold lies at 0.5. */
function confidence(score: number): number {
  return Math.round((1 / (1 + Math.exp(threshold - score))) * 100) / 100;
}

function toAnnotation(
  { match, entity, form, score, evidence, runnersUp }: Linked,
  context: Context,
): Annotation {
  const { text } = context;
  const government = governmentMeant(entity, match, context);
  return {
    start: match.start,
    end: match.end,
    text: text.slice(match.start, match.end),
    kind: entity.kind,
    form,
    entity: entity.id,
    score,
    evidence: government ? [...evidence, { feature: 'metonym', weight: 0, because: [government] }] : evidence,
    ...(runnersUp && runnersUp.length > 0 && { runnersUp }),
  };
}
