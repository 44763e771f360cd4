import type { CardFact, CardLink, EntityCard, HappeningLine, OfficeLine } from './card.ts';
import { spanOf } from './edtf.ts';
import { type Edtf, type EntityId, factKeys, type Lang, type Role } from './entity.ts';
import { endOf, includes, startOf } from './offices.ts';
import { wikipediaSource, wikipediaUrl } from './sources.ts';
import type { Knowledge, StoredEntity, WholeEntity } from './store.ts';

type PersonHead = Extract<StoredEntity, { kind: 'person' }>;

/** What a card is made for: the reader's language and the article's day (ISO 8601), if it has one. */
export interface CardOptions {
  lang: Lang;
  day?: string;
}

/** Background on an entity as of the day. Null where the data set has no such entity. */
export async function buildEntityCard(
  id: EntityId,
  { lang, day }: CardOptions,
  knowledge: Knowledge,
): Promise<EntityCard | null> {
  const entity = await knowledge.whole(id);
  if (!entity) return null;
  const happenings = happeningsOf(entity, lang, knowledge);
  const offices =
    entity.kind === 'person' ? officesOf(entity, lang, day, knowledge) : { held: [], earlier: [] };
  const own = entity.wikipedia[lang];
  return {
    type: 'entity',
    entity: entity.id,
    kind: entity.kind,
    lang,
    ...(day && { day }),
    name: nameOf(entity, lang),
    initials: initialsOf(entity, lang),
    is: entity.is[lang],
    about: entity.about?.[lang] ?? '',
    offices: offices.held,
    earlier: offices.earlier,
    facts: factsOf(entity, { lang, ...(day && { day }) }, knowledge),
    before: day ? happenings.filter(({ date }) => !isAfter(date, day)) : happenings,
    since: day ? happenedSince(entity, happenings, { lang, day }, knowledge) : [],
    related: entity.related.flatMap((other) => linkTo(other, lang, knowledge)).slice(0, 6),
    sources: [wikipediaSource(entity), ...entity.sources],
    readMore: wikipediaUrl(own ? lang : 'en', own ?? entity.wikipedia.en),
    checked: entity.checked,
  };
}

/** Begins with a capital, as a title does ("Assassination of …"), unless its own spelling forbids it ("al-Qaeda", "easyJet"). */
export function nameOf(entity: Pick<StoredEntity, 'id' | 'names'>, lang: Lang): string {
  const name = entity.names[lang][0] ?? entity.id;
  return /^\p{Ll}+ |^\p{Ll}{3,}-\p{Ll}/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** One or two letters for a round mark: first and last word of a given-first name, first two of a family-first one. */
export function initialsOf(entity: StoredEntity, lang: Lang): string {
  const words = nameOf(entity, lang)
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const second = entity.kind === 'person' && entity.order === 'family-first' ? words[1] : words.at(-1);
  return [words[0], words.length > 1 ? second : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** A link to another entity; empty where it is not in the data set. */
function linkTo(id: EntityId, lang: Lang, knowledge: Knowledge): CardLink[] {
  const entity = knowledge.entity(id);
  return entity ? [{ entity: id, kind: entity.kind, name: nameOf(entity, lang), is: entity.is[lang] }] : [];
}

/** Offices held on the day, the most important first, and those that had ended, the latest first. */
export function officesOf(
  person: PersonHead,
  lang: Lang,
  day: string | undefined,
  knowledge: Knowledge,
): { held: OfficeLine[]; earlier: OfficeLine[] } {
  const lineOf = (role: Role): OfficeLine[] => {
    const office = knowledge.office(role.office);
    if (!office) return [];
    return [
      {
        title: office.title[lang][person.gender ?? 'male'],
        ...(role.from && { from: role.from }),
        ...(role.to && { to: role.to }),
      },
    ];
  };
  const rankOf = ({ office }: Role) => knowledge.office(office)?.rank ?? 0;
  const held = person.roles
    .filter((role) => (day ? includes(role, day) && !endsOn(role, day, person) : !role.to))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const earlier = person.roles
    .filter((role) => !held.includes(role) && role.to && (!day || (startOf(role) ?? '') <= day))
    .sort((a, b) => (endOf(b) ?? '').localeCompare(endOf(a) ?? ''));
  return { held: held.flatMap(lineOf), earlier: earlier.flatMap(lineOf) };
}

/** A term that ends on the day, while another of the person's begins on it, is over. */
function endsOn(role: Role, day: string, person: PersonHead): boolean {
  return (
    endOf(role) === day &&
    person.roles.some((other) => other !== role && other.office === role.office && startOf(other) === day)
  );
}

function happeningsOf(entity: WholeEntity, lang: Lang, knowledge: Knowledge): HappeningLine[] {
  const own = entity.timeline.map(({ date, text }) => ({ date, text: text[lang] }));
  if (entity.kind !== 'event' || !entity.next) return own;
  const next = knowledge.entity(entity.next);
  if (next?.kind !== 'event' || own.some(({ date }) => date === next.date)) return own;
  return [...own, { date: next.date, text: nameOf(next, lang) }].sort(byDate);
}

/** What happened after the day. An office won or lost on a date that the timeline tells of is not told twice. */
function happenedSince(
  entity: StoredEntity,
  told: readonly HappeningLine[],
  { lang, day }: { lang: Lang; day: string },
  knowledge: Knowledge,
): HappeningLine[] {
  const changes = changesAfter(entity, lang, day, knowledge).filter(
    ({ date }) => !told.some((line) => line.date === date),
  );
  return [...told.filter(({ date }) => isAfter(date, day)), ...changes].sort(byDate);
}

/** Offices that began or ended after the day, death, and the end of a body. The words are the interface's: `since_took`, …. */
function changesAfter(entity: StoredEntity, lang: Lang, day: string, knowledge: Knowledge): HappeningLine[] {
  if (entity.kind === 'organisation' && entity.dissolved && isAfter(entity.dissolved, day))
    return [{ date: entity.dissolved, text: '', change: 'dissolved' }];
  if (entity.kind !== 'person') return [];
  const lines: HappeningLine[] = entity.roles.flatMap((role) => {
    const title = knowledge.office(role.office)?.title[lang][entity.gender ?? 'male'];
    if (!title) return [];
    const took =
      role.from && isAfter(role.from, day) ? [{ date: role.from, text: title, change: 'took' as const }] : [];
    const left =
      role.to && isAfter(role.to, day) ? [{ date: role.to, text: title, change: 'left' as const }] : [];
    return [...took, ...left];
  });
  if (entity.died && isAfter(entity.died, day)) lines.push({ date: entity.died, text: '', change: 'died' });
  return lines;
}

function factsOf(entity: WholeEntity, { lang, day }: CardOptions, knowledge: Knowledge): CardFact[] {
  const facts: CardFact[] = [];
  const links = (key: Extract<CardFact, { links: CardLink[] }>['key'], ids: (EntityId | undefined)[]) => {
    const found = ids.flatMap((id) => (id ? linkTo(id, lang, knowledge) : []));
    if (found.length > 0) facts.push({ key, links: found });
  };
  // Before the day of an end nobody knew it: "Since then" tells.
  const isOver = (end: Edtf | undefined): end is Edtf => end !== undefined && !(day && isAfter(end, day));
  switch (entity.kind) {
    case 'person':
      if (entity.born) facts.push({ key: 'born', date: entity.born });
      if (isOver(entity.died)) facts.push({ key: 'died', date: entity.died });
      links('country', [entity.country]);
      links('party', [entity.party]);
      break;
    case 'organisation':
      if (entity.founded) facts.push({ key: 'founded', text: entity.founded });
      if (isOver(entity.dissolved)) facts.push({ key: 'dissolved', text: entity.dissolved });
      links('country', [entity.country]);
      links('seat', [entity.seat]);
      links('partOf', [entity.partOf]);
      break;
    case 'place':
      links('country', [entity.country]);
      links('capital', [entity.capital]);
      links('partOf', [entity.partOf]);
      if (entity.inhabitants) facts.push({ key: 'inhabitants', count: entity.inhabitants });
      break;
    case 'event':
      facts.push({ key: 'when', date: entity.date });
      links('where', [entity.place]);
      links('who', entity.participants);
      if (entity.outcome) facts.push({ key: 'outcome', text: entity.outcome[lang] });
      links('partOf', [entity.partOf]);
      links('next', [entity.next]);
  }
  const inWords = factKeys.flatMap((key): CardFact[] => {
    const text = entity.facts[key]?.[lang];
    return text ? [{ key, text }] : [];
  });
  // Who writes "Brussels, Strasbourg, Luxembourg" has said more than the link to one of them: there is one line of a kind.
  return [...facts.filter(({ key }) => !inWords.some((other) => other.key === key)), ...inWords];
}

function byDate(a: HappeningLine, b: HappeningLine): number {
  return (spanOf(a.date)?.from ?? '').localeCompare(spanOf(b.date)?.from ?? '');
}

/** Whether the date's first day lies after the day; a bare year counts as after only when it is a later year. */
function isAfter(date: string, day: string): boolean {
  const from = spanOf(date)?.from;
  return Boolean(from && from > day);
}
