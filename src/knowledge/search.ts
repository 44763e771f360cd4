import { namesFrom } from '../annotate/names/automaton.ts';
import type { PostingForm } from '../annotate/names/posting.ts';
import { foldKey } from '../annotate/text/fold.ts';
import { type CardOptions, initialsOf, nameOf, officesOf } from './build-card.ts';
import type { SearchHit } from './card.ts';
import { type Lang, languages } from './entity.ts';
import type { Knowledge, StoredEntity } from './store.ts';

/** At most so many hits are given. */
export const MOST_HITS = 30;
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
/** What was typed begins a later word of the name that is shown. */
const LATER_WORD = 2.5;

const wordsOfNames = new WeakMap<Knowledge, { index: number; words: string }[]>();

/** Folded names, as they are shown, by record; made when first searched. */
function shownNames(knowledge: Knowledge): { index: number; words: string }[] {
  const known = wordsOfNames.get(knowledge);
  if (known) return known;
  const made = knowledge.ids.flatMap((_, index) => {
    const record = knowledge.recordAt(index);
    if (record.kind === 'office') return [];
    const names = new Set(languages.map((lang) => foldKey(nameOf(record, lang))));
    return [{ index, words: `${joint}${[...names].join(joint)}` }];
  });
  wordsOfNames.set(knowledge, made);
  return made;
}

/** What stands between two words of a folded name. */
const joint = foldKey('a b')[1]!;

/**
 * Entities whose name, in any spelling and either language, or a word of it, begins with the query; those that fit best
 * first, then those of most weight in public life.
 */
export function search(query: string, options: CardOptions, knowledge: Knowledge): SearchHit[] {
  const key = foldKey(query.trim());
  if (key === '') return [];
  const scores = new Map<number, number>();
  const note = (index: number, score: number) => {
    if (score > (scores.get(index) ?? 0)) scores.set(index, score);
  };
  const total = knowledge.nameCount;
  const { first, end, whole } = namesFrom(knowledge.automaton, key, total);
  for (let name = first; name < Math.min(end, first + MOST_NAMES); name++) {
    for (const { item, form } of knowledge.postingsOf(name)) {
      if (fits[form] > 0) note(item, fits[form] + (whole && name === first ? WHOLE : 0));
    }
  }
  const word = joint + key;
  for (const { index, words } of shownNames(knowledge)) if (words.includes(word)) note(index, LATER_WORD);
  return [...scores]
    .flatMap(([index, score]) => {
      const record = knowledge.recordAt(index);
      return record.kind === 'office' ? [] : [{ record, rank: score + weightOf(record, knowledge) }];
    })
    .sort((a, b) => b.rank - a.rank || a.record.id.localeCompare(b.record.id))
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
