import type { EntityId } from '../../knowledge/entity.ts';
import { dayNumber, isoOf } from '../dates/days.ts';
import type { Context } from './context.ts';
import type { Person, PlacedLinks } from './linked.ts';
import { lastBefore } from './offsets.ts';
import { holdsFunction, type RoleMention } from './roles.ts';
import { wordBefore } from './words.ts';

/** How far back, in UTF-16 code units, "the president" reaches when the article names several: two sentences. */
const NEAR = 250;

/** For so many days after a change of office a text that names both holders leaves it open who is meant. */
const CHANGE = 30;

/** The people of a text who hold such an office on the day, with the offsets at which they are named. */
interface Holders {
  named: readonly (readonly [EntityId, readonly number[]])[];
  /** Somebody else of the text held it until not long ago. */
  changed: boolean;
}

/** By noun and gender: a text may say "the president" very often. */
const holdersIn = new WeakMap<PlacedLinks, Map<string, Holders>>();

function holdersOf(mention: RoleMention, linked: PlacedLinks, day: string, context: Context): Holders {
  const known = holdersIn.get(linked) ?? new Map<string, Holders>();
  holdersIn.set(linked, known);
  const { functions, gender } = mention;
  const noun = context.text.slice(mention.noun, mention.end);
  const key = `${functions.join(' ')} ${gender} ${noun}`;
  const found = known.get(key);
  if (found) return found;
  const people = [...linked.people].filter(([person]) => gender === 'any' || gender === person.gender);
  const holds = ({ id }: Person, on: string) => holdsFunction(id, functions, on, context, noun);
  const before = isoOf(dayNumber(day) - CHANGE);
  const holders: Holders = {
    named: people.flatMap(([person, offsets]) => (holds(person, day) ? [[person.id, offsets] as const] : [])),
    changed: people.some(([person]) => !holds(person, day) && holds(person, before)),
  };
  known.set(key, holders);
  return holders;
}

/** Whom "der Präsident", said without a country, takes up: the one person of the article who holds such an office. */
export function antecedentOf(
  mention: RoleMention,
  linked: PlacedLinks,
  day: string,
  context: Context,
): { person: EntityId; office?: undefined } | null {
  if (mention.functions.length === 0 || !isDefinite(mention, context)) return null;
  const { named, changed } = holdersOf(mention, linked, day, context);
  // So soon after a change of office "the president" may be either.
  if (changed) return null;
  const last = named.map(([person, offsets]) => ({ person, at: lastBefore(offsets, mention.start) }));
  const [nearest, next] = last.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  // A headline says "PM" before the text names him.
  if (!nearest) return named.length === 1 ? { person: named[0]![0] } : null;
  const distance = mention.start - nearest.at;
  const clear = !next || (distance <= NEAR && mention.start - next.at > 2 * NEAR - 100);
  return clear ? { person: nearest.person } : null;
}

/** "der Präsident", "the prime minister", or a headline's "PM": not "a president", nor "die Präsidenten". */
function isDefinite(mention: RoleMention, { text, language }: Context): boolean {
  const word = wordBefore(text, mention.start);
  if (/^\p{Lu}{2,}$/u.test(text.slice(mention.start, mention.end)))
    return !(word?.adjacent && language.copulas.has(word.lower));
  if (!word?.adjacent) return false;
  const forms = language.definite[mention.gender === 'female' ? 'female' : 'male'];
  return forms.has(word.lower);
}
