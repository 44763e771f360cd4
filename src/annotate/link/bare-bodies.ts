import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import { bodiesAs } from '../names/owned.ts';
import type { Context } from './context.ts';
import type { Linked } from './linked.ts';
import { coverage } from './offsets.ts';
import { startsSentence, wordAfter, wordBefore } from './words.ts';

type Body = Extract<StoredEntity, { kind: 'organisation' }>;

/** A text is about a country that it names so often, and so many times as often as any other. */
const MAIN = { mentions: 3, times: 2 };

/**
 * "The vote in parliament", "das Verfassungsgericht": what every country has, said without its country, is what the text has
 * named with it before; a parliament, where it named none, that of the country which the text is about.
 */
export function findBareBodies(linked: readonly Linked[], context: Context): Linked[] {
  const { text, language } = context;
  const matches = [...text.matchAll(language.bodies.bare)];
  if (matches.length === 0) return [];
  const sorted = [...linked].sort((a, b) => a.match.start - b.match.start);
  const placed = new Map(sorted.map((one) => [one.match.start, one]));
  const taken = coverage(
    sorted.map(({ match }) => match),
    text.length,
  );
  const namedBefore = new Map<string, (offset: number) => Body | null | undefined>();
  let parliament: Body | null | undefined;
  return matches.flatMap(({ 0: written, 1: found, index: start }) => {
    const match = { start, end: start + written.length };
    if (taken(start, start + 1) || taken(match.end - 1, match.end) || !isKnown(match, context)) return [];
    const noun = found!.toLowerCase();
    const before = namedBefore.get(noun) ?? namedAs(noun, sorted, text);
    namedBefore.set(noun, before);
    let entity = before(start);
    if (entity === undefined && noun === language.bodies.parliament.toLowerCase()) {
      if (parliament === undefined) parliament = parliamentOf(mainCountry(context), context);
      entity = parliament;
    }
    if (!entity || isSaidAnothers(match, entity, placed, context)) return [];
    const because = entity.country ? [entity.country] : [];
    const evidence = [{ feature: 'contextual', weight: 1, because }];
    return [{ match, entity, form: 'contextual', score: 0.8, evidence }];
  });
}

/** Not "a parliament", "the new parliament", "Parliament Square". */
function isKnown({ start, end }: Linked['match'], { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (!language.nounsCapitalised && after?.adjacent && after.capitalised && !after.dashed) return false;
  if (startsSentence(text, start)) return /^\p{Lu}/u.test(text.slice(start, end));
  return before?.adjacent === true && !before.dashed && language.bodies.known.has(before.lower);
}

/** Which body of such a name (lower case) a text has named before an offset: null where several, undefined where none. */
function namedAs(
  noun: string,
  sorted: readonly Linked[],
  text: string,
): (offset: number) => Body | null | undefined {
  const first = new Map<Body, number>();
  for (const { match, entity } of sorted) {
    if (entity.kind !== 'organisation' || first.has(entity)) continue;
    const written = text.slice(match.start, match.end).toLowerCase();
    if (written.replace(/e?s$/, '').endsWith(noun) || written.startsWith(`${noun} `))
      first.set(entity, match.start);
  }
  const [one, other] = [...first];
  return (offset) => {
    if (!one || one[1] >= offset) return undefined;
    return other && other[1] < offset ? null : one[0];
  };
}

function mainCountry({ countries, text, language }: Context): EntityId | null {
  const [first, second] = [...countries].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < MAIN.mentions || first[1] < MAIN.times * (second?.[1] ?? 0)) return null;
  return language.bodies.otherParliament.test(text) ? null : first[0];
}

function parliamentOf(country: EntityId | null, { knowledge, language }: Context): Body | null {
  const owner = country === null ? undefined : knowledge.get(country);
  if (owner?.kind !== 'place') return null;
  const [posting, ...others] = bodiesAs(language.bodies.parliament, owner, knowledge, language);
  const body = posting && others.length === 0 ? knowledge.recordAt(posting.item) : undefined;
  return body?.kind === 'organisation' ? body : null;
}

const whose = /^ (?:of|in|der|des|von) (?:the )?(?=\p{Lu})/u;

/** "The parliament in Kyiv" in a text on Russia. */
function isSaidAnothers(
  { end }: Linked['match'],
  { country }: Body,
  placed: ReadonlyMap<number, Linked>,
  { text }: Context,
): boolean {
  const link = whose.exec(text.slice(end, end + 12))?.[0] ?? ' ';
  const place = placed.get(end + link.length)?.entity;
  if (place?.kind !== 'place') return link !== ' ';
  return country !== place.id && country !== place.country;
}
