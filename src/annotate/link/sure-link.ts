import { spanOf } from '../../knowledge/edtf.ts';
import { startOf } from '../../knowledge/offices.ts';
import type { Stored } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { annotationForm } from '../names/posting.ts';
import { WELL_KNOWN } from './cities.ts';
import { commonUseOf } from './common-words.ts';
import type { Context } from './context.ts';
import { heirMeant } from './heirs.ts';
import type { Linked } from './linked.ts';
import { isShipOfCity } from './no-person.ts';
import { isOrdinaryBearer } from './ordinary-bearers.ts';
import type { RoleMention } from './roles.ts';
import { yearsBetween } from './score.ts';
import { isAnotherBearer, isOthersGivenName, isStrangersPlace, type Strangers } from './strangers.ts';
import { isTongue } from './tongues.ts';
import { wordBefore } from './words.ts';

/** A name in full, or an adjective or inhabitant, that only one entity has. */
export function sureLink(
  match: NameMatch,
  role: RoleMention | null,
  strangers: Strangers,
  context: Context,
): Linked | null {
  const { knowledge } = context;
  const sure = match.postings.filter(
    ({ form }) => form === 'name' || form === 'adjective' || form === 'demonym',
  );
  const full = sure.filter(({ form }) => form === 'name');
  const best = full.length > 0 ? full : sure;
  if (new Set(best.map(({ item }) => item)).size !== 1) return null;
  const entity = knowledge.recordAt(best[0]!.item);
  const others = match.postings.filter(({ form, item }) => form === 'short' && item !== best[0]!.item);
  const use = commonUseOf(match, false, context);
  const surePlace =
    (isWater(entity) && use?.before && others.every(({ item }) => isPerson(item, context))) ||
    (others.length > 0 && isSaidPlace(match, entity, others, context));
  if (others.length > 0 && !surePlace) return null;
  if (entity.kind === 'office' || (entity.kind === 'person' && full.length === 0)) return null;
  if (
    entity.kind === 'person' &&
    (isAnotherBearer(match, entity, context) || isOrdinaryBearer(match, entity, context))
  )
    return null;
  if (isSentencesCapital(match, context) || isBeforeName(match, entity, context)) return null;
  if (isOthersGivenName(match, entity, role, context) || isToCome(match, entity, context)) return null;
  const isCountry = entity.kind === 'place' && entity.type === 'country';
  if (!isCountry && !surePlace && use && !match.descriptive) return null;
  if (
    isStrangersPlace(match, entity, strangers, context) ||
    isShipOfCity(match, entity, context) ||
    isTongue(match, context)
  )
    return null;
  const form = annotationForm(best[0]!.form);
  const evidence = [{ feature: form === 'adjective' ? 'adjective' : 'fullName', weight: 3 }];
  return {
    match,
    entity: heirMeant(entity, role, context) ?? entity,
    form: match.descriptive ? 'contextual' : match.compound && form === 'name' ? 'compound' : form,
    score: 0.98,
    evidence,
  };
}

/** "Über 100 Tote" is no Uber: where a word of the language is written as it is, its capital is the sentence's. */
function isSentencesCapital({ start, end }: NameMatch, { text, language }: Context): boolean {
  const word = text.slice(start, end);
  return (
    language.nounsCapitalised &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    language.functionWords.has(word.toLowerCase())
  );
}

/** Before "Franziskus" or "Leo" was a pope, it was anybody's given name. */
function isBeforeName({ start, end }: NameMatch, entity: Stored, { text, day }: Context): boolean {
  if (entity.kind !== 'person' || !day || /[\s.]/.test(text.slice(start, end))) return false;
  const begins = entity.roles.map(startOf);
  return begins.length > 0 && begins.every((begin) => begin && begin > day);
}

/** So many years ahead a treaty, a law or a withdrawal is spoken of by the name it will have. */
const YEARS_AHEAD = 5;

/**
 * "The war in Ukraine" of 2010 is none of those that have begun since, nor a "Buffalo shooting" of 1998 the one of 2022. A
 * name with a number says itself which one is meant: "Olympic Games 2032".
 */
function isToCome({ descriptive, start, end }: NameMatch, entity: Stored, { text, day }: Context): boolean {
  if (entity.kind !== 'event' || !day) return false;
  const from = spanOf(entity.date)?.from;
  if (!from || from <= day) return false;
  if (descriptive) return true;
  return !/\d/.test(text.slice(start, end)) && yearsBetween(day, from) > YEARS_AHEAD;
}

/** "am Rhein": rivers, lakes and seas take their article, people of the same name none. */
function isWater(entity: Stored): boolean {
  return entity.kind === 'place' && entity.type === 'water';
}

/** "from Lagos", "in Wales": where something happens, so known a place is meant, and not who bears its name. */
function isSaidPlace(
  { start }: NameMatch,
  entity: Stored,
  others: readonly { item: number }[],
  context: Context,
): boolean {
  if (entity.kind !== 'place' || !['country', 'region', 'city'].includes(entity.type)) return false;
  if (entity.type === 'city' && (entity.inhabitants ?? 0) < WELL_KNOWN) return false;
  const before = wordBefore(context.text, start);
  return (
    before?.adjacent === true &&
    !before.dashed &&
    context.language.locative.has(before.lower) &&
    others.every(({ item }) => isPerson(item, context))
  );
}

function isPerson(item: number, { knowledge }: Context): boolean {
  return knowledge.recordAt(item).kind === 'person';
}
