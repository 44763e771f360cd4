import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { everHolders, holdsFunction, type RoleMention } from './roles.ts';
import { margin, type Scored, type Surroundings, score, threshold } from './score.ts';
import { startsSentence, type Word, wordAfter, wordBefore } from './words.ts';

/** What the linker decided for a mention: the entity with its evidence, and who else was considered. */
export interface Decision extends Scored {
  runnersUp: Scored[];
}

/**
 * Decides whom a name that several may bear means here. Null where the evidence does not suffice, or two come too close:
 * a wrong card is worse than none.
 */
export function decide(match: NameMatch, role: RoleMention | null, context: Context): Decision | null {
  const candidates = candidatesOf(match, context);
  if (candidates.length === 0 || isPronoun(match, context)) return null;
  const around = surroundings(match, role, context);
  const scored = candidates
    .filter((entity) => standsAlone(match, entity, role, context))
    .map((entity) => score(entity, around, context))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < threshold) return null;
  if (second && best.score - second.score < margin) return null;
  return { ...best, runnersUp: scored.slice(1, 4) };
}

/** "He said": of words this short and this frequent a capital at the start of a sentence tells nothing. */
function isPronoun({ start, end }: NameMatch, { text, language }: Context): boolean {
  return (
    end - start <= 2 &&
    language.functionWords.has(text.slice(start, end).toLowerCase()) &&
    startsSentence(text, start)
  );
}

function candidatesOf(match: NameMatch, { knowledge }: Context): StoredEntity[] {
  const entities = new Map<string, StoredEntity>();
  for (const { item, form } of match.postings) {
    const record = knowledge.recordAt(item);
    if ((form === 'name' || form === 'short') && record.kind !== 'office') entities.set(record.id, record);
  }
  return [...entities.values()];
}

function surroundings(match: NameMatch, role: RoleMention | null, context: Context): Surroundings {
  const before = wordBefore(context.text, match.start);
  const feminine =
    before?.adjacent &&
    context.language.feminine.has(before.lower) &&
    context.language.titles.has(before.lower);
  const gender = role && role.gender !== 'any' ? role.gender : feminine ? 'female' : null;
  const candidates = candidatesOf(match, context);
  const word = context.text.slice(match.start, match.end).toLowerCase();
  return {
    start: match.start,
    roleHolders: role ? holdersIn(role, match, context) : null,
    gender,
    onlyBearer:
      candidates.length === 1 &&
      candidates[0]!.kind === 'person' &&
      !context.language.functionWords.has(word),
    alsoDate: match.alsoDate === true,
  };
}

/** Who the role beside the name allows; null where it allows anyone. */
function holdersIn(role: RoleMention, match: NameMatch, context: Context): ReadonlySet<string> | null {
  if (role.offices.length > 0) return everHolders(role);
  if (!context.day || role.notNow || role.functions.length === 0) return null;
  const { day } = context;
  const holders = candidatesOf(match, context).filter(({ id }) =>
    holdsFunction(id, role.functions, day, context),
  );
  return holders.length > 0 ? new Set(holders.map(({ id }) => id)) : null;
}

/**
 * A surname inside a longer name that the data set does not know ("Eric Trump", "Kim Yong Chol" were he missing) names
 * somebody else.
 */
function standsAlone(
  match: NameMatch,
  entity: StoredEntity,
  role: RoleMention | null,
  context: Context,
): boolean {
  if (entity.kind !== 'person') return true;
  const { text } = context;
  const before = wordBefore(text, match.start);
  const after = wordAfter(text, match.end);
  if (entity.order === 'family-first') {
    return (
      !(after && looksLikeName(after, context)) &&
      !(before && /^\p{Lu}\.?$/u.test(before.text) && before.adjacent)
    );
  }
  if (role) return true;
  return !(before?.adjacent && !before.dashed && precedesAsGivenName(before, context));
}

/** A capitalised word that is no title, role, country, or word of the language. */
function looksLikeName(word: Word, { language, text, lowerWords }: Context): boolean {
  if (!word.adjacent || word.dashed || !word.capitalised) return false;
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  if (language.nounsCapitalised) return !isGermanNoun(word.lower) && !lowerWords.has(word.lower);
  return !startsSentence(text, word.start);
}

function precedesAsGivenName(word: Word, context: Context): boolean {
  const { language, text } = context;
  if (/^\p{Lu}\.$/u.test(word.text)) return true;
  if (!word.capitalised || language.functionWords.has(word.lower) || language.titles.has(word.lower))
    return false;
  if (context.knowledge.givenNames.has(word.text)) return true;
  if (language.nounsCapitalised) return false;
  return !startsSentence(text, word.start) && !/(?:ian|ish|ese|an)$/.test(word.lower);
}

const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tät|tum|nis|ment|minister|präsident|chef|führer|kandidat|sprecher|gespräch|treffen|gipfel|besuch|regierung)(?:e|en|s|in|innen|er|ern)?$/;

function isGermanNoun(lower: string): boolean {
  return nounEnding.test(lower);
}
