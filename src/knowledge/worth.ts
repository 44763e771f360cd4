import type { EntityId, Lang } from './entity.ts';
import type { Knowledge, OfficeRecord, StoredEntity } from './store.ts';

type Stored<K extends StoredEntity['kind']> = Extract<StoredEntity, { kind: K }>;

/** From this worth on a card is good to know: the panel may lead with it. */
export const GOOD_TO_KNOW = 1;
export const NOTHING_TO_TELL = 0.1;

/** What belongs to these countries is known to most who read the language. */
const homes: Record<Lang, readonly EntityId[]> = {
  de: ['germany', 'austria', 'switzerland'],
  en: ['united-states', 'united-kingdom'],
};
const AT_HOME = 0.65;

/**
 * How much a reader gains from the card: background events and people of the second row lead; rulers, countries and the
 * reader's own institutions, which readers know, come last. Being named often in the article counts a little.
 */
export function worthOf(entity: StoredEntity, count: number, lang: Lang, knowledge: Knowledge): number {
  return worthOnce(entity, lang, knowledge) * (1 + 0.1 * Math.min(count, 4));
}

/** Of a date with an event that the article does not name: so many days, the first so many after the article's. */
export function worthOfDate(days: number, distance: number | undefined): number {
  if (days > 31) return 0.9;
  if (days > 1 || distance === undefined) return 1.4;
  // What is still to come when the article is written is what a reader cannot know from it.
  return distance > 0 ? 2.2 : 1.8;
}

function worthOnce(entity: StoredEntity, lang: Lang, knowledge: Knowledge): number {
  const familiar = 'country' in entity && homes[lang].includes(entity.country ?? '') ? AT_HOME : 1;
  switch (entity.kind) {
    case 'event':
      return 2.4;
    case 'person':
      return worthOfPerson(entity, knowledge) * familiar;
    case 'organisation':
      return worthOfOrganisation(entity, knowledge) * familiar;
    case 'place':
      return worthOfPlace[entity.type] * familiar;
  }
}

const worthOfPlace: Record<Stored<'place'>['type'], number> = {
  country: 0.1,
  city: 0.6,
  seat: 0.7,
  water: 0.7,
  region: 0.75,
  site: 1.3,
};

/** Millions of inhabitants, and how well the rulers of a country of that size are known. */
const reach = [
  [60, 1],
  [20, 0.85],
  [0, 0.65],
] as const;

function worthOfPerson({ roles, country }: Stored<'person'>, knowledge: Knowledge): number {
  // Who never held an office is in the data set for the name that he has.
  if (roles.length === 0) return 1.9;
  const home = country === undefined ? undefined : knowledge.entity(country);
  const millions = ((home?.kind === 'place' && home.inhabitants) || Number.POSITIVE_INFINITY) / 1e6;
  const [, known] = reach.find(([least]) => millions >= least)!;
  const offices = roles.map(({ office }) => knowledge.office(office));
  // Ministers are much less known than those who rule.
  return 2.6 - 2.2 * known * highestRank(offices) ** 3;
}

/** What the press and the networks are: an article names them as where something stood. */
const press =
  /\bnews|broadcaster|television|radio|\b(?:daily|weekly)\b|social network|message|messaging|platform/;

function worthOfOrganisation({ id, is }: Stored<'organisation'>, knowledge: Knowledge): number {
  if (press.test(is.en)) return 0.6;
  const offices = knowledge.officesOf(id);
  if (offices.length === 0) return 1.4;
  return 1.9 - highestRank(offices);
}

/** 0 to 1. */
const highestRank = (offices: readonly (OfficeRecord | undefined)[]): number =>
  Math.max(...offices.map((office) => office?.rank ?? 50)) / 100;
