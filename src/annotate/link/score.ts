import { spanOf } from '../../knowledge/edtf.ts';
import { endOf, includes, startOf } from '../../knowledge/offices.ts';
import type { Knowledge, StoredEntity } from '../../knowledge/store.ts';
import type { Evidence } from '../annotation.ts';
import type { CommonUse } from './common-words.ts';
import { type Context, countriesOf } from './context.ts';

type PersonHead = Extract<StoredEntity, { kind: 'person' }>;
type EventHead = Extract<StoredEntity, { kind: 'event' }>;

/**
 * How much each sign counts. A name in full needs none of them; a short name is linked from `threshold` up, and only
 * when the runner-up is at least `margin` behind.
 */
export const weights = {
  namedBefore: 3,
  namedLater: 2,
  namedInTitle: 0.5,
  roleBeside: 1.5,
  otherRoleBeside: -2,
  prominence: 2,
  country: 0.8,
  related: 0.3,
  /** Places and organisations that share a name with something else live by their company. */
  relatedToThing: 1,
  thing: 1.5,
  genderFits: 0.3,
  genderDiffers: -4,
  /** Neither named in full nor by a role, and in no high office near the day. */
  obscure: -0.6,
  /** The event goes on, or began not long ago. */
  timely: 1,
  notYetBorn: -10,
  longDead: -1.5,
  /** Nobody else in the data set bears the name, and it is no common word. */
  onlyBearer: 0.5,
  /** The highest office by far among those who bear the name. */
  dominant: 0.7,
  /** The word is its whole name, and to the others of it but a surname, or their name with an ending. */
  spelledOut: 1,
  /** Capitals are named without their country. */
  capital: 0.5,
  /** A common word, and nobody was named in full whom it could take up. */
  commonWord: -2.5,
  /** The common word stands in quotation marks or brackets: "Die Zeit". */
  quoted: 3.3,
  /** "May", "March": the word is a date by itself. */
  alsoDate: -2,
} as const;

export const threshold = 2.2;
export const margin = 0.5;

export interface Surroundings {
  start: number;
  /** Entities whose offices a role noun beside the mention may mean; null where none stands there. */
  roleHolders: ReadonlySet<string> | null;
  gender: 'male' | 'female' | null;
  onlyBearer: boolean;
  alsoDate: boolean;
  /** How a word is used that is common in the language; null where it is no such word. */
  use: CommonUse | null;
  /** Who holds by far the highest office of all who bear the name. */
  dominant: string | null;
  /** The thing whose whole name the word is, where the others have it only as a surname or with an ending. */
  spelledOut: string | null;
}

export interface Scored {
  entity: StoredEntity;
  score: number;
  evidence: Evidence[];
}

export function score(entity: StoredEntity, around: Surroundings, context: Context): Scored {
  const evidence: Evidence[] = [];
  const add = (feature: keyof typeof weights, times = 1, because?: string[]) => {
    if (times !== 0)
      evidence.push({ feature, weight: weights[feature] * times, ...(because && { because }) });
  };
  const mentions = context.named.get(entity.id);
  if (mentions) {
    add(mentions[0]! < around.start ? 'namedBefore' : 'namedLater');
    if (mentions[0]! < context.title.length) add('namedInTitle');
  }
  const countries = countriesOf(entity).filter((country) => context.countries.has(country));
  if (countries.length > 0)
    add('country', entity.kind === 'person' ? 1 : shareOf(countries, context), countries);
  const related = entity.related.filter((id) => context.named.has(id) && !countries.includes(id)).slice(0, 3);
  add(entity.kind === 'person' ? 'related' : 'relatedToThing', related.length, related);
  if (around.onlyBearer) add('onlyBearer');
  if (around.dominant === entity.id) add('dominant');
  if (around.spelledOut === entity.id) add('spelledOut');
  // "Labour must act", where the text writes no labour and has named the party.
  const isTakenUp = context.inFull.has(entity.id) || (around.use?.alwaysCapital && mentions);
  if (around.use && !around.use.behindRole && !isTakenUp) add('commonWord');
  if (around.use?.quoted && entity.kind === 'organisation') add('quoted');
  if (isCapital(entity, context)) add('capital');
  if (around.alsoDate) add('alsoDate');
  if (entity.kind === 'person') scorePerson(entity, around, context, add);
  else add('thing');
  if (entity.kind === 'event') scoreEvent(entity, context, add);
  return { entity, score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

function isCapital(entity: StoredEntity, { knowledge }: Context): boolean {
  if (entity.kind !== 'place' || entity.type !== 'city' || !entity.country) return false;
  const country = knowledge.get(entity.country);
  return country?.kind === 'place' && country.capital === entity.id;
}

/** How much the article is about the countries: half where another country is named much more often. */
function shareOf(countries: readonly string[], { countries: named }: Context): number {
  const most = Math.max(...named.values());
  const own = Math.max(...countries.map((country) => named.get(country) ?? 0));
  return own * 3 > most ? 1 : 0.5;
}

/** Up to so many years after its beginning an event is news. */
const NEWS = 2;

/** "the Gaza war": of several wars the one that goes on, and never one to come. */
function scoreEvent(
  { date }: EventHead,
  { day }: Context,
  add: (feature: keyof typeof weights) => void,
): void {
  const span = spanOf(date);
  if (!day || !span?.from) return;
  if (span.from > day) add('notYetBorn');
  else if (!span.to || span.to >= day || yearsBetween(span.from, day) <= NEWS) add('timely');
}

/** Below this prominence a bare surname needs more than the person's country. */
const LITTLE_KNOWN = 0.66;

function scorePerson(
  person: PersonHead,
  around: Surroundings,
  { day, knowledge, named, inFull }: Context,
  add: (feature: keyof typeof weights, times?: number) => void,
): void {
  const prominence = prominenceOn(person, day, knowledge);
  add('prominence', prominence);
  if (prominence < LITTLE_KNOWN && !named.has(person.id) && !around.roleHolders) add('obscure');
  if (around.roleHolders) add(around.roleHolders.has(person.id) ? 'roleBeside' : 'otherRoleBeside');
  if (around.gender && person.gender) add(around.gender === person.gender ? 'genderFits' : 'genderDiffers');
  if (!day) return;
  const born = person.born && spanOf(person.born)?.from;
  const died = person.died && spanOf(person.died)?.to;
  if (born && born > day) add('notYetBorn');
  if (died && yearsBetween(died, day) > 10 && !inFull.has(person.id)) add('longDead');
}

/** 0 to 1: how high the offices are that the person holds on the day (ISO 8601), or held or would hold not far from it. */
export function prominenceOn(person: PersonHead, day: string | undefined, knowledge: Knowledge): number {
  let best = 0;
  for (const role of person.roles) {
    const rank = (knowledge.office(role.office)?.rank ?? 50) / 100;
    const ended = endOf(role);
    const began = startOf(role);
    if (!day || includes(role, day)) best = Math.max(best, rank);
    else if (ended && ended < day) best = Math.max(best, rank * 0.5 ** (yearsBetween(ended, day) / 10));
    else if (began && began > day) best = Math.max(best, rank * 0.5 ** (yearsBetween(day, began) / 2));
  }
  return best;
}

/** Calendar years from one day (ISO 8601) to another. */
export function yearsBetween(earlier: string, later: string): number {
  return Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
}

/** Below this prominence a person of an everyday name needs the article's company. */
const OBSCURE = 0.3;
/** The rank from which on an office leads a country. */
const LEADING = 85;

/** So many years before the first office a person is not yet known by it. */
const YEARS_BEFORE = 5;

function isBeforeOffices({ roles }: PersonHead, day: string | undefined): boolean {
  const begins = roles.map(startOf);
  return (
    day !== undefined &&
    begins.length > 0 &&
    begins.every((begin) => begin && begin > day && yearsBetween(day, begin) > YEARS_BEFORE)
  );
}

/**
 * Whether a person named in full is more likely a namesake: the name is made of everyday names ("Michael Martin"), or the
 * first office comes years later; the offices lie far away, and nothing else in the article has to do with the person. Who is
 * known without an office ("Anne Frank", "Stephen King") is known to more readers than any namesake.
 */
export function isUnsupported(
  entity: StoredEntity,
  { knowledge, day, lang, named, countries }: Context,
): boolean {
  if (entity.kind !== 'person' || entity.order === 'family-first' || entity.roles.length === 0) return false;
  const words = entity.names[lang][0]?.split(' ') ?? [];
  const { everydayNames } = knowledge;
  const isEveryday = everydayNames.has(words[0] ?? '') && everydayNames.has(words.at(-1) ?? '');
  if (!isEveryday && !isBeforeOffices(entity, day)) return false;
  if (entity.country && countries.has(entity.country) && (countries.get(entity.country) ?? 0) > 1)
    return false;
  if (entity.related.some((id) => named.has(id) && id !== entity.id)) return false;
  // Who once led a country is meant by the whole name long after: "Saddam Hussein".
  if (entity.roles.some(({ office }) => (knowledge.office(office)?.rank ?? 0) >= LEADING)) return false;
  return prominenceOn(entity, day, knowledge) < OBSCURE;
}
