import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { postingsAs } from '../names/named.ts';
import { type Context, countriesOf } from './context.ts';
import type { Word } from './words.ts';

/** How much of the body's country another one must have of the text, where the text begins with that other one. */
const SHARE = 0.5;

/**
 * "The Supreme Court" in an article on Brazil that names the United States too: without its country such a name means the
 * body of the country that the article is about. That is the one it names first, or most often.
 */
export function isAnothersBody(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  return (
    isStatesOfUnion(entity, context) ||
    isAnotherCountrys(match, entity, context) ||
    isSaidAnothers(match, entity, context)
  );
}

/** "Government of Fiji", "Embassy of Japan": what every state has makes no name that stands for something else. */
export function isOrganOf(organ: Word, { postings }: NameMatch, { knowledge, language }: Context): boolean {
  return (
    language.organsOfState.has(organ.lower) &&
    postings.some(({ item }) => {
      const record = knowledge.recordAt(item);
      return record.kind === 'place' && (record.type === 'country' || record.type === 'region');
    })
  );
}

const chambers = new Set(['us-senate', 'us-house-of-representatives']);
/** Where the laws of an American state are made, and where those of the Union. */
const statehouse =
  /\b(?:(?:state|Republican-led|GOP-led|Democratic-led)(?:[’']s)? (?:[Ll]egislature|Senate|House|lawmakers|legislators)|Legislature|Statehouse)\b/;
const federal = /\b(?:Congress|Capitol Hill|U\.?S\.? (?:Senate|House|Sen|Rep))\b/;
/** Asked once a text: a text may name the Senate very often. */
const stateLaw = new WeakMap<Context, boolean>();

/** "Senate President Wayne Niederhauser" where a state's legislature meets and Congress is not named: a chamber of that state. */
function isStatesOfUnion(entity: StoredEntity, context: Context): boolean {
  if (!chambers.has(entity.id) || context.inFull.has(entity.id)) return false;
  let known = stateLaw.get(context);
  if (known === undefined) {
    known = statehouse.test(context.text) && !federal.test(context.text);
    stateLaw.set(context, known);
  }
  return known;
}

const countryBehind = /^ (?:(?:of|von|der) (?:the )?)?(\p{Lu}[\p{L}-]+)/u;

/** "Der Oberste Gerichtshof Venezuelas", "the Supreme Court of India": the words behind say whose it is. */
function isSaidAnothers(
  { end }: NameMatch,
  entity: StoredEntity,
  { text, knowledge, lang }: Context,
): boolean {
  if (entity.kind !== 'organisation' || !entity.country) return false;
  const [behind, name] = countryBehind.exec(text.slice(end, end + 40)) ?? [];
  if (!behind || !name) return false;
  const countries = postingsAs(name, ['name'], knowledge, lang).flatMap(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.type === 'country' ? [record] : [];
  });
  // Without a preposition it is a genitive: "Venezuelas", and no bare "Venezuela".
  const isGenitive =
    / (?:of|von|der) /.test(behind) || countries.every(({ names }) => names[lang][0] !== name);
  return countries.length > 0 && isGenitive && countries.every(({ id }) => id !== entity.country);
}

function isAnotherCountrys(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  const { text, language, countries, inFull } = context;
  if (entity.kind !== 'organisation' || !entity.country || inFull.has(entity.id)) return false;
  if (!language.stateBodies.has(text.slice(match.start, match.end).replace(/\s+/g, ' ').toLowerCase()))
    return false;
  const own = countries.get(entity.country) ?? 0;
  const first = firstNamed(context);
  return [...countries].some(
    ([country, count]) =>
      country !== entity.country && (count > own || (country === first && count >= own * SHARE)),
  );
}

/** The country that the text names first, by itself or by somebody of it. */
function firstNamed({ named, knowledge }: Context): EntityId | null {
  let first: { country: EntityId; at: number } | null = null;
  for (const [id, [at]] of named) {
    const entity = knowledge.entity(id);
    const country = entity && countriesOf(entity)[0];
    if (country && at !== undefined && (!first || at < first.at)) first = { country, at };
  }
  return first?.country ?? null;
}
