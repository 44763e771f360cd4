import type { EntityId } from '../../knowledge/entity.ts';
import type { OfficeRecord, Stored } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { wordAfter } from './words.ts';

/** Names by the offset at which they begin, or end. */
export type ByOffset = ReadonlyMap<number, NameMatch>;

/**
 * Whether an office that the words are the title of may be whose the word before says: "Indian Foreign Secretary" is not
 * the British one, "US House Speaker" is of the House and its country, and "Texas House Speaker" is of neither.
 */
export function mayBeOf(
  { of }: OfficeRecord,
  { owner, end }: Owner,
  endingAt: ByOffset,
  context: Context,
): boolean {
  const { knowledge } = context;
  const whose = knowledge.get(of);
  const named = knowledge.get(owner);
  if (owner === of || named?.kind !== 'place') return true;
  const country = (whose && 'country' in whose && whose.country) || of;
  if (named.type !== 'country') return named.country !== country;
  // In "Berliner CDU-Vorsitzender" the capital does not speak for its country.
  const isTown = endingAt.get(end)?.postings.some(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.type === 'city';
  });
  return owner === country && !(isTown && whose?.kind === 'organisation');
}

/** "CDU-Chef in Sachsen", "Labour leader in Scotland": the words behind the role say that a party is led there only. */
export function isOfBranch(
  office: OfficeRecord,
  end: number,
  startingAt: ByOffset,
  context: Context,
): boolean {
  if (!office.functions.includes('party-leader')) return false;
  const { text, language } = context;
  const link = wordAfter(text, end);
  if (!link?.adjacent || !(language.locative.has(link.lower) || language.ofWords.has(link.lower)))
    return false;
  const start = link.start + link.text.length + 1;
  const match = startingAt.get(start);
  const owner = match && ownerIn(match, context);
  if (!match || !owner) return false;
  return !mayBeOf(
    office,
    { owner, start, end: match.end, within: false },
    new Map([[match.end, match]]),
    context,
  );
}

/**
 * "Tesla chief engineer", "head of the UN mission": the words are about the noun behind them, which is told from verbs and small words.
 * Where nouns have capitals, theirs tells.
 */
export function isBeforeNoun(end: number, { text, language }: Context): boolean {
  const next = wordAfter(text, end);
  if (language.nounsCapitalised || !next?.adjacent || next.capitalised) return false;
  const { functionWords, actVerbs, strongVerbs } = language;
  const isKnown = [functionWords, actVerbs, strongVerbs].some((words) => words.has(next.lower));
  return !isKnown && !/(?:ed|ing|ly|[^s]s)$/.test(next.lower);
}

interface Owner {
  owner: EntityId;
  start: number;
  end: number;
  /** The owner's word belongs to the role: an adjective or a prefix, not a genitive. */
  within: boolean;
}

/** "US-", "nordkoreanischen ", "Russlands ", "Russia's ", "British ". */
export function ownerBefore(offset: number, endingAt: ByOffset, context: Context): Owner | null {
  const { text, language } = context;
  for (const gap of ['-', '‑', '–', '', ' ', '\u00a0', '\n', "'s ", '’s ', "' ", '’ ']) {
    if (!text.startsWith(gap, offset - gap.length)) continue;
    const match = endingAt.get(offset - gap.length);
    const owner = match && ownerIn(match, context);
    if (!match || !owner) continue;
    const adjective = match.postings.some(({ form }) => form === 'adjective' || form === 'demonym');
    // "Labour leader" is one phrase, "Russlands Präsident" two.
    const attributive = !language.nounsCapitalised && /^\s$/u.test(gap);
    return {
      owner,
      start: match.start,
      end: match.end,
      within: adjective || attributive || /^\p{Pd}?$/u.test(gap),
    };
  }
  return null;
}

/** "Präsident der Ukraine", "president of the United States", "Generalsekretär der Nato". */
export function ownerAfter(offset: number, startingAt: ByOffset, context: Context): Owner | null {
  const { text, language } = context;
  let word = wordAfter(text, offset);
  for (let steps = 0; word?.adjacent && steps < 3; steps++) {
    const match = startingAt.get(word.start);
    const owner = match && ownerIn(match, context);
    // "Chef der CDU-Fraktion" leads what the whole word names.
    if (owner && (match.compound || describesNoun(match, context))) return null;
    if (owner) return steps === 0 ? null : { owner, start: match.start, end: match.end, within: false };
    const isLink = language.ofWords.has(word.lower) || (steps > 0 && language.functionWords.has(word.lower));
    if (!isLink || word.capitalised) return null;
    word = wordAfter(text, word.start + word.text.length);
  }
  return null;
}

/** "leader of the Palestinian resistance group": the adjective says whose the group is, and the group is not the country. */
function describesNoun({ end, postings }: NameMatch, { text, language }: Context): boolean {
  if (!postings.every(({ form }) => form === 'adjective' || form === 'demonym')) return false;
  if (!postings.some(({ form }) => form === 'adjective')) return false;
  const noun = wordAfter(text, end);
  return noun?.adjacent === true && !noun.dashed && !language.functionWords.has(noun.lower);
}

/** The one country or organisation that the match names, or was found to name among several. */
function ownerIn(match: NameMatch, { knowledge, chosen }: Context): EntityId | null {
  const owners = new Set<EntityId>();
  for (const { item, form } of match.postings) {
    const record = knowledge.recordAt(item);
    const names = form !== 'contextual' && (form !== 'short' || record.kind === 'organisation');
    if (names && (record.kind === 'place' || record.kind === 'organisation')) {
      owners.add(record.kind === 'place' ? speaksFor(record, knowledge) : record.id);
    }
  }
  if (owners.size === 1) return [...owners][0]!;
  const one = chosen.get(match);
  return one !== undefined && owners.has(one) ? one : null;
}

/** A capital or a seat of power speaks for its country: Kremlchef, Moskaus Aussenminister. Bayern, Texas and Bonn do not. */
function speaksFor(
  { id, type, country }: Extract<Stored, { kind: 'place' }>,
  knowledge: Context['knowledge'],
): EntityId {
  const record = country === undefined ? undefined : knowledge.get(country);
  const capital = record?.kind === 'place' && record.capital === id;
  return country !== undefined && (type === 'seat' || capital) ? country : id;
}
