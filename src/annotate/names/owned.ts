import type { Knowledge, StoredEntity } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from './find.ts';
import { postingsAs } from './named.ts';
import type { Posting } from './posting.ts';

type Place = Extract<StoredEntity, { kind: 'place' }>;

interface Reading {
  text: string;
  language: Language;
  /** The bodies of the owner that have such a name without it. */
  find(owner: Place, body: string): Posting[];
}

/** A body's name has so many words at most beside its country: "Truth and Reconciliation Commission". */
const MOST_WORDS = 5;
const word = String.raw`[\p{L}\p{M}’'-]{1,40}`;
const words = `${word}(?: ${word}){0,${MOST_WORDS - 1}}`;
const wordsBehind = new RegExp(`^${words}`, 'u');
const wordsBefore = new RegExp(String.raw`(?<![\p{L}\p{M}’'-])${words}$`, 'u');
/** What these words take at most with their spaces, in UTF-16 code units. */
const REACH = MOST_WORDS * 41;

/**
 * "Ukraine's Air Force", "the Supreme Court of Israel", "Indiens Oberster Gerichtshof": bodies that the index holds with
 * their country in another form, as "Ukrainian Air Force", "Israeli Supreme Court", "Oberster Gerichtshof Indiens".
 */
export function findOwned(
  names: readonly NameMatch[],
  text: string,
  knowledge: Knowledge,
  language: Language,
): NameMatch[] {
  const seen = new Map<string, Posting[]>();
  const find: Reading['find'] = (owner, body) => {
    const key = `${owner.id} ${body}`;
    const known = seen.get(key) ?? bodiesAs(body, owner, knowledge, language);
    seen.set(key, known);
    return known;
  };
  const reading = { text, language, find };
  return names.flatMap((match) => {
    const owner = ownerIn(match, knowledge);
    if (!owner) return [];
    return [...bodyBehind(match, owner, reading), ...bodyBefore(match, owner, reading)];
  });
}

/** The bodies of a place that have such a name without it. None of those that are named in full so: the UK's "National Health Service". */
export function bodiesAs(
  body: string,
  owner: Place,
  knowledge: Knowledge,
  { lang, bodies }: Language,
): Posting[] {
  const inFull = (name: string) => postingsAs(name, ['name'], knowledge, lang);
  const alone = new Set(inFull(body).map(({ item }) => item));
  const postings = bodies
    .spellings(body, owner)
    .flatMap(inFull)
    .filter(({ item }) => knowledge.recordAt(item).kind === 'organisation' && !alone.has(item));
  return [...new Map(postings.map((posting) => [posting.item, posting])).values()];
}

/** The one place that the match names, or is the adjective of, where bodies may be called after it. */
function ownerIn({ postings, compound }: NameMatch, knowledge: Knowledge): Place | null {
  const [first, ...others] = postings;
  if (!first || compound || others.some(({ item }) => item !== first.item)) return null;
  // "Israeli" is an inhabitant, too.
  const forms = new Set(postings.map(({ form }) => form));
  if (!forms.has('name') && !forms.has('adjective')) return null;
  const place = knowledge.recordAt(first.item);
  return place.kind === 'place' && place.adjectives.en.length > 0 ? place : null;
}

function bodyBehind(
  { start, end, postings }: NameMatch,
  owner: Place,
  { text, language: { bodies, lang }, find }: Reading,
): NameMatch[] {
  const isAdjective = postings.some(({ form }) => form === 'adjective');
  const gap = isAdjective ? /^ / : bodies.genitive(text.slice(start, end), owner.names[lang]);
  const from = end + (gap?.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const found = from > end ? (wordsBehind.exec(text.slice(from, from + REACH))?.[0].split(' ') ?? []) : [];
  for (let count = found.length; count > 0; count--) {
    const body = found
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/u, '');
    const named = mayBeName(body) ? find(owner, body) : [];
    const common = bodies.isCommon(body);
    if (named.length > 0) return [bodyAt(common ? from : start, from + body.length, named, common)];
  }
  return [];
}

function bodyBefore(
  { start, end, postings }: NameMatch,
  owner: Place,
  { text, language: { bodies, lang }, find }: Reading,
): NameMatch[] {
  if (postings.some(({ form }) => form === 'adjective')) return [];
  const front = text.slice(Math.max(0, start - REACH), start);
  const link = bodies.link(text.slice(start, end), owner.names[lang]).exec(front)?.[0];
  const found = link ? (wordsBefore.exec(front.slice(0, -link.length))?.[0].split(' ') ?? []) : [];
  for (let count = found.length; count > 0; count--) {
    const body = found.slice(-count).join(' ');
    const named = mayBeName(body) ? find(owner, body) : [];
    const from = start - (link?.length ?? 0) - body.length;
    const common = bodies.isCommon(body);
    if (named.length > 0) return [bodyAt(from, common ? from + body.length : end, named, common)];
  }
  return [];
}

const capital = /^\p{Lu}/u;
/** "air force", "foreign ministry": what is written small is short. */
const MOST_SMALL_WORDS = 3;

/** A name that begins with a capital ends with one, too. */
function mayBeName(body: string): boolean {
  const last = body.slice(body.lastIndexOf(' ') + 1);
  return capital.test(body)
    ? capital.test(last)
    : !capital.test(last) && body.split(' ').length <= MOST_SMALL_WORDS;
}

/** What every country has is no name with its country's: of "Ukraine's air force" these are two. */
function bodyAt(start: number, end: number, postings: Posting[], descriptive: boolean): NameMatch {
  return { start, end, postings, compound: false, ...(descriptive && { descriptive }) };
}
