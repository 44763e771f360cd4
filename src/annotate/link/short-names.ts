import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { lastWordOf } from './called-after.ts';
import { commonUseOf, fitsUse } from './common-words.ts';
import type { Context } from './context.ts';
import { isNoPerson } from './no-person.ts';
import { isBeforeInstitution, isOrdinaryBearer } from './ordinary-bearers.ts';
import { everHolders, holdsFunction, type RoleMention } from './roles.ts';
import { margin, prominenceOn, type Scored, type Surroundings, score, threshold } from './score.ts';
import { isAnothersBody } from './state-bodies.ts';
import { isStrangersPlace, namesSomebodyElse, type Strangers } from './strangers.ts';
import { startsSentence, wordBefore } from './words.ts';

/** What the linker decided for a mention: the entity with its evidence, and who else was considered. */
export interface Decision extends Scored {
  runnersUp: Scored[];
}

/**
 * Decides whom a name that several may bear means here. Null where the evidence does not suffice, or two come too close:
 * a wrong card is worse than none.
 */
export function decide(
  match: NameMatch,
  role: RoleMention | null,
  strangers: Strangers,
  context: Context,
): Decision | null {
  const candidates = candidatesFor(match, role, context);
  if (candidates.length === 0 || isFunctionWord(match, context)) return null;
  const around = surroundings(match, role, context);
  const ordinary = candidates.filter((entity) => isOrdinaryBearer(match, entity, context));
  const elsewhere = candidates.filter(
    (entity) => ordinary.includes(entity) || namesSomebodyElse(match, entity, role, context),
  );
  if (elsewhere.length > 0) strangers.add('people', match, context);
  if (ordinary.length > 0 && !isBeforeInstitution(match, context))
    strangers.add('people', lastWordOf(match, context), context);
  const scored = candidates
    .filter((entity) => !elsewhere.includes(entity) && fitsUse(entity, around.use, context))
    .filter((entity) => role !== null || !isStrangers(match, entity, strangers, context))
    .filter((entity) => !isAnothersBody(match, entity, context))
    .filter((entity) => !isGivenNameAlone(match, entity, role, context))
    .filter((entity) => !isNoPerson(match, entity, context))
    .map((entity) => score(entity, around, context))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < threshold) return null;
  if (second && best.score - second.score < margin) return null;
  if (second && !role && isOtherNamedFirst(best, second, context)) return null;
  return { ...best, runnersUp: scored.slice(1, 4) };
}

function isStrangers(
  match: NameMatch,
  entity: StoredEntity,
  strangers: Strangers,
  context: Context,
): boolean {
  return entity.kind === 'place'
    ? isStrangersPlace(match, entity, strangers, context)
    : strangers.own(match, entity, context);
}

/**
 * "Martin, six": what many bear for a given name is nobody's surname by itself, unless he was named in full or a role stands
 * beside it ("President Pavel").
 */
function isGivenNameAlone(
  { start, end }: NameMatch,
  entity: StoredEntity,
  role: RoleMention | null,
  { text, knowledge, named }: Context,
): boolean {
  if (role || entity.kind !== 'person' || entity.order !== 'given-first') return false;
  return knowledge.everydayNames.has(text.slice(start, end)) && !named.has(entity.id);
}

/** "Fidel Castro is dead, Raúl Castro said. Castro will be buried …": a text is about whom it names first, whoever is in office. */
function isOtherNamedFirst(best: Scored, second: Scored, { inFull }: Context): boolean {
  const first = ({ entity }: Scored) => (entity.kind === 'person' ? inFull.get(entity.id)?.[0] : undefined);
  const [own, others] = [first(best), first(second)];
  return own !== undefined && others !== undefined && others < own;
}

/** Behind a role stands a person, where one bears the name: "Ministerpräsident Rhein". */
function candidatesFor(match: NameMatch, role: RoleMention | null, context: Context): StoredEntity[] {
  const all = candidatesOf(match, context);
  const people = role ? all.filter(({ kind }) => kind === 'person') : [];
  return people.length > 0 ? people : all;
}

/**
 * "He said", "Über": of function words a capital tells nothing at a sentence's start, unless somebody of that name was named
 * in full; the shortest and most frequent ones are names nowhere else either without that.
 */
function isFunctionWord(match: NameMatch, context: Context): boolean {
  const { text, language, inFull } = context;
  if (!language.functionWords.has(text.slice(match.start, match.end).toLowerCase())) return false;
  const isNamed = candidatesOf(match, context).some(({ id }) => inFull.has(id));
  // "Über" is written with a capital nowhere but where a sentence begins, were it behind a dash.
  if (language.nounsCapitalised) return !isNamed;
  const starts = startsSentence(text, match.start);
  return match.end - match.start > 2 ? starts && !isNamed : starts || !isNamed;
}

function candidatesOf(match: NameMatch, { knowledge }: Context): StoredEntity[] {
  const entities = new Map<string, StoredEntity>();
  for (const { item, form } of match.postings) {
    const record = knowledge.recordAt(item);
    const names = form === 'name' || form === 'short' || (form === 'adjective' && record.kind === 'person');
    if (names && record.kind !== 'office') entities.set(record.id, record);
  }
  return [...entities.values()];
}

function surroundings(match: NameMatch, role: RoleMention | null, context: Context): Surroundings {
  const before = wordBefore(context.text, match.start);
  const feminine =
    before?.adjacent &&
    context.language.feminine.has(before.lower) &&
    context.language.titles.has(before.lower);
  const gender = role && role.gender !== 'any' ? role.gender : feminine ? 'female' : null;
  const candidates = candidatesOf(match, context);
  const word = context.text.slice(match.start, match.end).toLowerCase();
  return {
    start: match.start,
    roleHolders: role ? holdersIn(role, match, context) : null,
    gender,
    onlyBearer:
      candidates.length === 1 &&
      candidates[0]!.kind === 'person' &&
      !context.language.functionWords.has(word),
    alsoDate: match.alsoDate === true,
    use: commonUseOf(match, role !== null, context),
    dominant: dominantAmong(candidates, context),
    spelledOut: spelledOutAmong(candidates, match, context),
  };
}

/**
 * "Montenegro" is the country before it is Luís Montenegro, "Hamas" the movement before it is the genitive of Hama. Not a city, which
 * people are called after too often, nor where one of the others was named in full.
 */
function spelledOutAmong(
  candidates: readonly StoredEntity[],
  { start, end }: NameMatch,
  { text, lang, knowledge, inFull }: Context,
): string | null {
  const word = text.slice(start, end);
  const nameOf = ({ names }: StoredEntity) => names[lang][0]!;
  const isThing = (one: StoredEntity) =>
    one.kind !== 'person' && !(one.kind === 'place' && one.type === 'city');
  const whole = candidates.filter((one) => isThing(one) && nameOf(one) === word);
  const others = candidates.filter((one) => !whole.includes(one));
  const isLess = (one: StoredEntity) =>
    !inFull.has(one.id) && (one.kind === 'person' || `${nameOf(one)}s` === word);
  if (whole.length !== 1 || others.length === 0 || knowledge.givenNames.has(word)) return null;
  return others.every(isLess) ? whole[0]!.id : null;
}

/** From this prominence on somebody may be called by surname alone, and how far the others must stay behind. */
const DOMINANT = 0.85;

/**
 * Whom any reader of the day takes a surname to mean: the one of several bearers who holds, or lately held, one of the
 * highest offices, while nobody else of the name comes near. The offices tell, not a list of names.
 */
function dominantAmong(
  candidates: readonly StoredEntity[],
  { day, knowledge, inFull }: Context,
): string | null {
  const ranked = candidates
    .flatMap((one) => (one.kind === 'person' && one.order === 'given-first' ? [one] : []))
    .map((person) => ({ id: person.id, prominence: prominenceOn(person, day, knowledge) }))
    .sort((a, b) => b.prominence - a.prominence);
  if (ranked.length < candidates.length || ranked.length < 2 || !day) return null;
  const [first, second] = ranked;
  // Whoever the text names in full is nearer to it than an office.
  if (ranked.some(({ id }) => inFull.has(id)) && !inFull.has(ranked[0]?.id ?? '')) return null;
  return first!.prominence >= DOMINANT && second!.prominence <= first!.prominence / 2 ? first!.id : null;
}

/** Who the role beside the name allows; null where it allows anyone. */
function holdersIn(role: RoleMention, match: NameMatch, context: Context): ReadonlySet<string> | null {
  if (role.offices.length > 0) return everHolders(role, context);
  if (!context.day || role.notNow || role.functions.length === 0) return null;
  const { day } = context;
  const holders = candidatesOf(match, context).filter(({ id }) =>
    holdsFunction(id, role.functions, day, context),
  );
  return holders.length > 0 ? new Set(holders.map(({ id }) => id)) : null;
}
