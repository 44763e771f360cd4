import { namesFrom } from '../annotate/names/automaton.ts';
import type { PostingForm } from '../annotate/names/posting.ts';
import { foldKey } from '../annotate/text/fold.ts';
import { type CardOptions, initialsOf, nameOf, officesOf } from './build-card.ts';
import type { SearchHit } from './card.ts';
import { type Lang, languages } from './entity.ts';
import { rolesOn } from './offices.ts';
import type { Knowledge, StoredEntity } from './store.ts';

/** At most so many hits are given. */
const MOST_HITS = 30;
/** A beginning of one letter has thousands of names: so many are looked at. */
const MOST_NAMES = 4000;

/** How well a name fits what was typed, by what it is to the entity. */
const fits: Record<PostingForm, number> = {
  name: 4,
  short: 3,
  contextual: 2,
  adjective: 2,
  demonym: 2,
  city: 1,
  title: 0,
  roleNoun: 0,
};
/** What was typed is the whole name, not its beginning. */
const WHOLE = 3;
/** What was typed begins the name that is shown, not just another one: a country's in full begins with "Kingdom". */
const SHOWN = 1.5;
/** What was typed begins a later word of the name that is shown. */
const LATER_WORD = 2.5;

interface Shown {
  index: number;
  /** Folded, as cards show them in each language. */
  names: string[];
  weight: number;
}

const shownOf = new WeakMap<Knowledge, Shown[]>();

/** What every record is shown as; made when first searched. */
function shown(knowledge: Knowledge): Shown[] {
  const known = shownOf.get(knowledge);
  if (known) return known;
  const made = Array.from({ length: knowledge.length }, (_, index) => index).flatMap((index): Shown[] => {
    const record = knowledge.recordAt(index);
    if (record.kind === 'office') return [];
    const names = new Set(languages.map((lang) => foldKey(nameOf(record, lang))));
    return [{ index, names: [...names], weight: weightOf(record, knowledge) }];
  });
  shownOf.set(knowledge, made);
  return made;
}

/** What stands between two words of a folded name. */
const joint = foldKey('a b')[1]!;

/**
 * Entities whose name, in any spelling and either language, or a word of it, begins with the query; those that fit best
 * first, then those of most weight in public life. An empty query finds nothing, but makes ready for the next.
 */
export function search(query: string, options: CardOptions, knowledge: Knowledge): SearchHit[] {
  const key = foldKey(query.trim());
  if (key === '') {
    shown(knowledge);
    return [];
  }
  const scores = new Map<number, number>();
  const note = (index: number, score: number) => {
    if (score > (scores.get(index) ?? 0)) scores.set(index, score);
  };
  const { first, end, whole } = namesFrom(knowledge.automaton, key, knowledge.nameCount);
  for (let name = first; name < Math.min(end, first + MOST_NAMES); name++) {
    for (const { item, form } of knowledge.postingsOf(name)) {
      if (fits[form] > 0) note(item, fits[form] + (whole && name === first ? WHOLE : 0));
    }
  }
  const word = joint + key;
  for (const { index, names, weight } of shown(knowledge)) {
    if (names.some((name) => name.startsWith(key))) note(index, (scores.get(index) ?? 0) + SHOWN);
    else if (names.some((name) => name.includes(word))) note(index, LATER_WORD);
    const score = scores.get(index);
    if (score !== undefined) scores.set(index, score + weight);
  }
  // Who holds an office on the day is looked up for the best only.
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, 2 * MOST_HITS)
    .flatMap(([index, score]) => {
      const record = knowledge.recordAt(index);
      return record.kind === 'office' ? [] : [{ record, rank: score + inOffice(record, options.day) }];
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_HITS)
    .map(({ record }) => hitOf(record, options, knowledge));
}

/** 0 to 1: countries, and those who held high office, before others of the same fit. */
function weightOf(entity: StoredEntity, knowledge: Knowledge): number {
  if (entity.kind === 'person')
    return Math.max(0.2, ...entity.roles.map(({ office }) => (knowledge.office(office)?.rank ?? 0) / 100));
  if (entity.kind === 'place') return entity.type === 'country' ? 1 : 0.5;
  return 0.6;
}

/** More for who holds an office on the day, or today where there is none. */
function inOffice(entity: StoredEntity, day: string | undefined): number {
  if (entity.kind !== 'person') return 0;
  const holds = day ? rolesOn(entity.roles, day).length > 0 : entity.roles.some(({ to }) => !to);
  return holds ? 0.5 : 0;
}

function hitOf(entity: StoredEntity, { lang, day }: CardOptions, knowledge: Knowledge): SearchHit {
  const held = entity.kind === 'person' ? officesOf(entity, lang, day, knowledge).held[0]?.title : undefined;
  return {
    key: entity.id,
    kind: entity.kind,
    initials: initialsOf(entity, lang),
    name: nameOf(entity, lang),
    line: held ?? entity.is[lang as Lang],
    ...(entity.kind === 'event' && { date: entity.date }),
  };
}
