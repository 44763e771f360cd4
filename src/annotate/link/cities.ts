import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { isCalledAfter } from './called-after.ts';
import { type Context, namedNear } from './context.ts';
import { stateBehind } from './namesakes.ts';
import { opensLine, type Word, wordAfter, wordBefore } from './words.ts';

type City = Extract<StoredEntity, { kind: 'place' }>;

/** How far, in UTF-16 code units, the country may be named from a city in "Kassel, Germany". */
const BESIDE = 40;
/** From this many inhabitants on, a city said to be where something happens needs no country named. */
export const WELL_KNOWN = 1_000_000;

/** "in Kassel, Fulda und Gera": the preposition holds for all. */
const enumeration = /^(?:,| und| and| oder| or| sowie|, and|, or) $/;

/**
 * Cities that are known by where they lie only. Such a name is linked where the text uses it as a place ("in Kassel", "KASSEL
 * (dpa)", "Kassel, Germany") and names its country or something else of that country, or where so large a city is meant that
 * no one need say. Of several cities of one name one alone must fit. What was linked once is linked wherever it is named.
 */
export function findCities(
  matches: readonly NameMatch[],
  context: Context,
): { match: NameMatch; entity: StoredEntity; because: EntityId[] }[] {
  const open = matches.filter((match) => !isInsideName(match, context));
  const meant = new Map<string, { city: City; because: EntityId[] }>();
  let previous: NameMatch | null = null;
  for (const match of open) {
    const listed = previous && enumeration.test(context.text.slice(previous.end, match.start));
    if (!listed && !isUsedAsPlace(match, context)) continue;
    previous = match;
    const name = context.text.slice(match.start, match.end);
    const chosen = choose(match, context);
    if (chosen && !meant.has(name)) meant.set(name, chosen);
  }
  return open.flatMap((match) => {
    const found = meant.get(context.text.slice(match.start, match.end));
    return found ? [{ match, entity: found.city, because: found.because }] : [];
  });
}

function choose(match: NameMatch, context: Context): { city: City; because: EntityId[] } | null {
  const all = citiesOf(match, context);
  const stated = all.filter((city) => isStated(city, match, context));
  // "Fayetteville, Arkansas" is not the one in North Carolina.
  const states = stateBehind(match.end, context).map(({ id }) => id);
  const inState = ({ title = '' }: City) => {
    const [, state] = title.split(', ');
    const id = state?.toLowerCase().replaceAll(' ', '-');
    return states.some((one) => id === undefined || one === id || one.startsWith(`${id}-`));
  };
  const cities = stated.length === 0 && states.length > 0 ? all.filter(inState) : all;
  if (stated.length === 1) return { city: stated[0]!, because: [stated[0]!.country!] };
  const beside = cities.filter(({ country }) => country && namedNear(context, country, match.end, BESIDE));
  const named =
    beside.length > 0 ? beside : cities.filter(({ country }) => country && isAbout(country, context));
  if (named.length === 1) return { city: named[0]!, because: [named[0]!.country!] };
  const [only] = cities;
  return cities.length === 1 && isWellKnown(only!) ? { city: only!, because: [] } : null;
}

/** Where towns bear the names of British ones. */
const overseas = ['united-states', 'canada', 'australia', 'new-zealand'];

/** Whether the text names the country; of Britain, at least twice as often as those that have a Plymouth, too. */
function isAbout(country: EntityId, { countries }: Context): boolean {
  const times = countries.get(country) ?? 0;
  const rivals = country === 'united-kingdom' ? overseas.map((other) => countries.get(other) ?? 0) : [];
  return times > 0 && rivals.every((others) => times >= 2 * others);
}

/** An American city whose article goes without its state is one that newspapers name without it: Seattle. */
function isWellKnown({ inhabitants = 0, country, title = '' }: City): boolean {
  return inhabitants >= WELL_KNOWN || (country === 'united-states' && !title.includes(','));
}

function isUsedAsPlace(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  const before = wordBefore(text, match.start);
  if (before?.adjacent && !before.dashed && language.locative.has(before.lower)) return true;
  return (
    isDateline(match, text) ||
    isFollowedByPlace(match, context) ||
    language.behindCity.test(text.slice(match.end, match.end + 16))
  );
}

/** "KASSEL (dpa) –", "Kassel/Gera (dpa)", "Kassel, 3 May (Reuters)", "Kassel – Die …" where a paragraph begins. */
function isDateline({ start, end }: NameMatch, text: string): boolean {
  return (
    opensLine(text, start) &&
    /^(?:\/\p{Lu}[\p{L} ]{1,20}){0,2}(?:, (?:[^.\n]|\.(?= \d)){1,40})?\s*(?:\([^)\n]{2,30}\)\s*[.:–—-]?|[–—]\s)/u.test(
      text.slice(end, end + 80),
    )
  );
}

/** "Springfield, Ohio": the text says what the title of the article says. */
function isStated({ title = '' }: City, { start, end }: NameMatch, { text }: Context): boolean {
  return title.length > end - start && text.startsWith(title, start);
}

/** "Kassel, Germany" and "Kassel (Germany)". */
function isFollowedByPlace(match: NameMatch, context: Context): boolean {
  if (!/^(?:, | \()\p{Lu}/u.test(context.text.slice(match.end, match.end + 3))) return false;
  const inState = stateBehind(match.end, context).length > 0;
  return citiesOf(match, context).some(
    (city) =>
      isStated(city, match, context) ||
      (inState && city.country === 'united-states') ||
      (city.country !== undefined && namedNear(context, city.country, match.end, 3)),
  );
}

function citiesOf({ postings }: NameMatch, { knowledge }: Context): City[] {
  return postings.flatMap(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' ? [record] : [];
  });
}

/** "Kassel Huskies", "Dr. Kassel", "Bad Kassel": part of a longer name, or of a person's. */
function isInsideName(match: NameMatch, context: Context): boolean {
  const { start, end, compound } = match;
  const { text, language } = context;
  if (compound || isCalledAfter(match, context)) return true;
  const stranger = (word: Word | null) =>
    word?.adjacent === true &&
    /^[\p{Lu}\p{N}]/u.test(word.text) &&
    !language.functionWords.has(word.lower) &&
    !language.locative.has(word.lower);
  const before = wordBefore(text, start);
  if (before?.adjacent && language.titles.has(before.lower)) return true;
  // Where nouns have capitals, "Stadt Kassel" and "aus Kassel Mitte" tell nothing; a first name or a club still might.
  if (stranger(before) && !language.cityNouns.has(before!.lower)) return true;
  const after = wordAfter(text, end);
  return stranger(after) && !language.nounsCapitalised;
}
