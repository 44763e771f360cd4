import type { EntityId, OfficeFunction } from '../../knowledge/entity.ts';
import { holdersOn, includes } from '../../knowledge/offices.ts';
import type { OfficeRecord, Stored } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Posting } from '../names/posting.ts';
import type { Context } from './context.ts';
import { type ByOffset, isBeforeNoun, isOfBranch, mayBeOf, ownerAfter, ownerBefore } from './role-owners.ts';
import { type Word, wordBefore } from './words.ts';

/** A noun or title of an office in the text, with whose office it is as far as the words beside it tell. */
export interface RoleMention {
  /** The role with the adjective or prefix that belongs to it: "nordkoreanischen Diktator", "US-Aussenminister". */
  start: number;
  end: number;
  /** Where the noun itself begins. */
  noun: number;
  /** Offices it may mean, the likeliest first; empty where the text does not say whose it is. */
  offices: OfficeRecord[];
  functions: readonly OfficeFunction[];
  gender: 'male' | 'female' | 'any';
  /** The country or organisation named with it. */
  owner: EntityId | null;
  /** "former", "designated", or "a president": says nothing about who held the office on the day. */
  notNow: boolean;
}

/** Reads the role matches of a text against the names beside them. Names must be sorted by offset. */
export function readRoles(
  roles: readonly NameMatch[],
  names: readonly NameMatch[],
  context: Context,
): RoleMention[] {
  const endingAt = new Map(names.map((match) => [match.end, match]));
  const startingAt = new Map(names.map((match) => [match.start, match]));
  return roles.flatMap((match) => readRole(match, endingAt, startingAt, context) ?? []);
}

/** Null where the noun is no role by itself: "der Chef". */
function readRole(
  match: NameMatch,
  endingAt: ByOffset,
  startingAt: ByOffset,
  context: Context,
): RoleMention | null {
  const { knowledge, text, language } = context;
  const prefix = ownerBefore(match.start, endingAt, context);
  const found = prefix ?? ownerAfter(match.end, startingAt, context);
  const titles = match.postings.filter(({ form }) => form === 'title');
  const base = { end: match.end, noun: match.start, gender: genderOf(match.postings) };
  if (titles.length > 0) {
    if (isBeforeNoun(match.end, context)) return null;
    const offices = titles
      .map(({ item }) => knowledge.recordAt(item) as OfficeRecord)
      .filter(
        (office) =>
          (!prefix || mayBeOf(office, prefix, endingAt, context)) &&
          !isOfBranch(office, match.end, startingAt, context),
      );
    const notNow =
      offices.length === 0 ||
      isNotNow(wordBefore(text, match.start), context) ||
      isDated(text, match.end) ||
      isElect(text, match.end) ||
      isServed(match.start, context);
    return {
      ...base,
      start: match.start,
      offices,
      functions: offices.flatMap((office) => office.functions),
      owner: offices[0]?.of ?? prefix?.owner ?? null,
      notNow,
    };
  }
  const start = prefix?.within ? prefix.start : match.start;
  const owner = found ? knowledge.get(found.owner) : undefined;
  const functions = match.postings.flatMap(({ item }) => {
    const noun = knowledge.roleNouns[item];
    if (noun?.of && (noun.of !== owner?.kind || isBeforeNoun(Math.max(found?.end ?? 0, match.end), context)))
      return [];
    return noun?.functions ?? [];
  });
  if (functions.length === 0) return null;
  // "Hessens CDU-Chef", "der hessische CDU-Chef": of the party there.
  const branch = prefix && owner?.kind === 'organisation' ? ownerBefore(start, endingAt, context) : null;
  return {
    ...base,
    start,
    offices: owner
      ? officesOf(owner, functions, context).filter(
          (office) =>
            bearsTitle(office, text.slice(match.start, match.end), context) &&
            (!branch || mayBeOf(office, branch, endingAt, context)) &&
            !isOfBranch(office, match.end, startingAt, context) &&
            (prefix !== null || !isOfBranch(office, found!.end, startingAt, context)),
        )
      : [],
    functions,
    owner: found?.owner ?? null,
    notNow:
      isNotNow(wordBefore(text, prefix?.start ?? match.start), context) ||
      language.notNow.has(wordBefore(text, match.start)?.lower ?? '') ||
      isDated(text, found && !prefix ? found.end : match.end) ||
      isElect(text, match.end) ||
      isServed(start, context),
  };
}

/** UTF-16 code units before a role that tell whether somebody once was it. */
const SERVED = 50;

function isServed(start: number, { text, language }: Context): boolean {
  return language.servedAs.test(text.slice(Math.max(0, start - SERVED), start));
}

function genderOf(postings: readonly Posting[]): 'male' | 'female' | 'any' {
  const genders = new Set(postings.map(({ gender }) => gender));
  return genders.size === 1 ? [...genders][0]! : 'any';
}

function isNotNow(word: Word | null, { language }: Context): boolean {
  if (word === null || !(word.adjacent || word.dashed)) return false;
  return language.notNow.has(word.lower) || language.indefinite.has(word.lower) || /^\d/.test(word.text);
}

/** "the president-elect", "prime minister-designate" */
function isElect(text: string, end: number): boolean {
  return /^\p{Pd}(?:elect|designate)(?!\p{L})/u.test(text.slice(end, end + 11));
}

/** "President of South Africa 1994-1999", "the Nato chief at the time": not who holds the office on the day. */
function isDated(text: string, end: number): boolean {
  return /^(?:,? \(?(?:from |von |in )?(?:1[89]|20)\d\d(?![\d.])|,? (?:at the time|back then)\b|,? damals(?!\p{L}))/u.test(
    text.slice(end, end + 24),
  );
}

/** The owner's offices that have one of the functions, in the order of the functions. */
export function officesOf(
  owner: Stored,
  functions: readonly OfficeFunction[],
  { knowledge }: Context,
): OfficeRecord[] {
  const all = knowledge.officesOf(owner.id);
  // "Lebanon's president", while there is none, is not the Speaker of its parliament.
  const asked = owner.kind === 'place' && functions[0] !== 'parliament-president';
  const fitting = asked ? functions.filter((wanted) => wanted !== 'parliament-president') : functions;
  const ordered = fitting.flatMap((wanted) => all.filter((office) => office.functions.includes(wanted)));
  const offices = [...new Set(ordered)];
  if (functions[0] !== 'ruler') return offices;
  // Who leads a country holds its highest office; where two are as high, nobody is meant for certain.
  const highest = Math.max(...offices.map(({ rank }) => rank));
  const leading = offices.filter(({ rank, functions: own }) => rank === highest || own.includes('ruler'));
  const ruling = leading.filter(({ functions: own }) => own.includes('ruler'));
  return ruling.length > 0 ? ruling : leading.length === 1 ? leading : [];
}

/** Offices that two may share; who holds one alone is meant by it all the same. */
const shareable: readonly OfficeFunction[] = ['party-leader', 'chief-executive'];

/**
 * Who is meant on the day: the one holder of the first office that had one; where a man and a woman share it, the one of the
 * noun's gender. Null where that is open or nobody.
 */
export function holderOf(
  mention: RoleMention,
  day: string,
  { knowledge }: Context,
): { person: EntityId; office: OfficeRecord } | null {
  const fits = (person: EntityId) => {
    const holder = knowledge.entity(person);
    return mention.gender === 'any' || (holder?.kind === 'person' && holder.gender === mention.gender);
  };
  for (const office of mention.offices) {
    const isShared = !office.single && office.functions.some((one) => shareable.includes(one));
    if (!office.single && !isShared) continue;
    const all = new Set(holdersOn(knowledge.holdersOf(office.id), day).map(({ person }) => person));
    const people = [...all].filter((person) => !isShared || fits(person));
    if (people.length === 1) return { person: people[0]!, office };
    if (people.length > 1) return null;
  }
  return null;
}

/** Everybody who may be meant when the role stands beside a name: holders of the offices on, before or after the day. */
export function everHolders({ offices }: RoleMention, { knowledge }: Context): Set<EntityId> {
  return new Set(offices.flatMap(({ id }) => knowledge.holdersOf(id).map(({ person }) => person)));
}

/** "Norway's crown prince" is not its king: some nouns are only for whose title has them. */
function bearsTitle(office: OfficeRecord, noun: string, context: Context): boolean {
  const titled = context.language.titled.exec(noun.toLowerCase())?.[0];
  return titled === undefined || hasInTitle(office, titled, context);
}

/** "the president" is no Speaker of the House: who presides over a parliament is called so only where the title says it. */
function isCalled(office: OfficeRecord, noun: string, context: Context): boolean {
  if (!bearsTitle(office, noun, context)) return false;
  return !office.functions.includes('parliament-president') || hasInTitle(office, noun, context);
}

function hasInTitle({ title }: OfficeRecord, word: string, { lang }: Context): boolean {
  const { male, female } = title[lang];
  return [male, female].some((whole) => whole.toLowerCase().includes(word.toLowerCase()));
}

/** Whether the person holds an office with one of the functions on the day, and is called by the noun where one is given. */
export function holdsFunction(
  person: EntityId,
  functions: readonly OfficeFunction[],
  day: string,
  context: Context,
  noun?: string,
): boolean {
  const { knowledge } = context;
  const record = knowledge.entity(person);
  if (record?.kind !== 'person') return false;
  return record.roles.some((role) => {
    const office = includes(role, day) ? knowledge.office(role.office) : undefined;
    if (!office || (noun !== undefined && !isCalled(office, noun, context))) return false;
    return office.functions.some((held) => functions.includes(held));
  });
}
