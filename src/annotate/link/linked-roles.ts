import type { EntityId } from '../../knowledge/entity.ts';
import type { OfficeRecord, StoredEntity } from '../../knowledge/store.ts';
import { antecedentOf } from './antecedents.ts';
import type { Context } from './context.ts';
import type { Linked, PlacedLinks } from './linked.ts';
import { everHolders, holderOf, type RoleMention } from './roles.ts';
import { type Word, wordAfter, wordBefore } from './words.ts';

/** How many UTF-16 code units of white space may stand between a role and its name. */
export const WIDEST_GAP = 3;
/** How far, in UTF-16 code units, an apposition reaches behind its name. */
const APPOSITION = 45;
/** How far back, in UTF-16 code units, a name may begin that an apposition follows. */
const LONGEST_NAME = 120;

/** Whom the article itself calls by an office ("US-Präsident Donald Trump"), by the office's id. */
export function rolesGiven(
  roles: readonly RoleMention[],
  linked: PlacedLinks,
  context: Context,
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const given = new Map<EntityId, Set<EntityId>>();
  for (const role of roles) {
    if (role.notNow || !role.owner) continue;
    const entity = nameBehind(role, linked, context);
    if (!entity) continue;
    for (const { id } of role.offices) {
      if (!context.knowledge.holdersOf(id).some(({ person }) => person === entity.id)) continue;
      given.set(id, (given.get(id) ?? new Set()).add(entity.id));
    }
  }
  return given;
}

/** A role with no name beside it stands for its holder on the day, or for whom the article gave that role before. */
export function linkRole(
  mention: RoleMention,
  linked: PlacedLinks,
  given: ReturnType<typeof rolesGiven>,
  context: Context,
): Linked | null {
  const { day, knowledge } = context;
  if (!day || mention.notNow) return null;
  if (context.language.electedBehind.test(context.text.slice(mention.end, mention.end + 80))) return null;
  if (nameBehind(mention, linked, context)) return null;
  const next = wordAfter(context.text, mention.end);
  // "die georgische Präsidentin Salome …": the name that follows is just not known.
  if (next?.adjacent && next.capitalised && !next.dashed && !isNamedOrSmall(next, linked, context))
    return null;
  if (!mention.owner && next?.adjacent && isOf(next, context)) return null;
  const named = mention.owner
    ? (namedBehind(mention, linked, context) ?? inTheArticle(mention, given, day, context))
    : antecedentOf(mention, linked, day, context);
  const entity = named ? knowledge.entity(named.person) : undefined;
  if (entity?.kind !== 'person' || !named) return null;
  if (mention.gender !== 'any' && mention.gender !== entity.gender) return null;
  if (isApposition(mention, entity, linked, context) || isPlural(mention, context)) return null;
  const because = named.office ? [named.office.id] : [];
  const evidence = [{ feature: mention.owner ? 'holdsOffice' : 'namedWithRole', weight: 2, because }];
  return {
    match: { start: mention.start, end: mention.end },
    entity,
    form: 'role',
    score: mention.owner ? 0.9 : 0.8,
    evidence,
  };
}

interface Holding {
  person: EntityId;
  office?: OfficeRecord | undefined;
}

/** "US-Aussenminister Mike Pompeo": the person, where only white space stands between the role and the name. */
function nameBehind({ end }: RoleMention, linked: PlacedLinks, { text }: Context): StoredEntity | undefined {
  return linked
    .between(end, end + WIDEST_GAP + 1)
    .find(({ match, entity }) => entity.kind === 'person' && /^\s+$/.test(text.slice(end, match.start)))
    ?.entity;
}

/** "Leader of Burnley Council": whose office it is is said, and is nobody's whom the data set knows. */
function isOf({ lower, text }: Word, { language }: Context): boolean {
  return text === lower && language.ofWords.has(lower) && !['in', 'im', 'for'].includes(lower);
}

/** "The Nato chief, Jens Stoltenberg, …": the name follows behind a comma. */
function namedBehind(mention: RoleMention, linked: PlacedLinks, context: Context): Holding | null {
  const { text } = context;
  const name = linked.all[linked.from(mention.end + 1)];
  if (name?.entity.kind !== 'person' || !/^,\s$/.test(text.slice(mention.end, name.match.start))) return null;
  return everHolders(mention, context).has(name.entity.id) ? { person: name.entity.id } : null;
}

/** The holder on the day; where the article gives the office to one other person only, that one: its day may be wrong. */
function inTheArticle(
  mention: RoleMention,
  given: ReturnType<typeof rolesGiven>,
  day: string,
  context: Context,
): Holding | null {
  const holder = holderOf(mention, day, context);
  const named = new Set(mention.offices.flatMap(({ id }) => [...(given.get(id) ?? [])]));
  if (!holder || named.size !== 1 || named.has(holder.person)) return holder;
  return { person: [...named][0]!, office: holder.office };
}

/** Articles before which "deutsche Außenminister" is one, not several. */
const singular = new Set('der dieser jener jeder welcher mancher derselbe'.split(' '));

/** "die US-Präsidenten", "der Präsidenten", "deutsche Aussenminister": a role that means several people. */
function isPlural({ start, end, noun, gender }: RoleMention, { text, language }: Context): boolean {
  if (gender === 'female' || language.plural.size === 0) return false;
  // "die Vorsitzende" may be one woman, "die Vorsitzenden" are several.
  if (gender === 'any' && !/^\S+en(?!\S)/u.test(text.slice(noun, end))) return false;
  if (/(?:minister|kanzler)n$/u.test(text.slice(noun, end))) return true;
  // "die Staats- und Regierungschefs"
  if (/\p{L}\p{Pd} (?:und|oder) $/u.test(text.slice(0, noun).slice(-12))) return true;
  let before = wordBefore(text, start);
  if (/\p{L}e\s+$/u.test(text.slice(start, noun))) {
    while (before?.adjacent && /\p{Ll}e$/u.test(before.text)) before = wordBefore(text, before.start);
    if (!before?.adjacent || !singular.has(before.lower)) return true;
  }
  if (!before?.adjacent) return false;
  return (
    language.plural.has(before.lower) || (before.lower === 'der' && text.slice(start, end).endsWith('enten'))
  );
}

/** Of what is known, that which was linked to nobody is somebody else, or what is called after somebody: "Pope John Paul II School". */
function isNamedOrSmall(
  { start, text, lower }: Word,
  linked: PlacedLinks,
  { known, language }: Context,
): boolean {
  if (language.functionWords.has(lower)) return true;
  return known(start, start + text.length) && linked.between(start, start + 1).length > 0;
}

/**
 * "Kaja Kallas, the European Union’s foreign policy chief", "Joe Biden, as president of the United States, …": says of the person
 * named what it is or was, and names nobody anew.
 */
function isApposition(
  mention: RoleMention,
  person: StoredEntity,
  linked: PlacedLinks,
  context: Context,
): boolean {
  const { text } = context;
  const ever = everHolders(mention, context);
  return linked.between(mention.start - LONGEST_NAME, mention.start).some(({ match, entity }) => {
    const gap = text.slice(match.end, mention.start);
    return (
      (entity.id === person.id || ever.has(entity.id)) &&
      match.end <= mention.start &&
      gap.length <= APPOSITION &&
      /^\s*[,–—(-]/.test(gap) &&
      !/[.!?]\s/.test(gap)
    );
  });
}
