import type { EntityId } from '../../knowledge/entity.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import { institutionNouns } from '../language/proper-nouns.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { lastBefore } from './offsets.ts';
import type { RoleMention } from './roles.ts';
import { inHeadline, startsSentence, type Word, wordAfter, wordBefore } from './words.ts';

type Named = Pick<StoredEntity, 'id' | 'kind'>;

/** How near, in UTF-16 code units, a stranger must be to be meant rather than somebody who was named in full before. */
const REACH = 500;

/**
 * People whom the data set does not know but who bear a name that it knows: "Jane Roberts", "Kevin Holland-Moritz". Once a
 * text has named one, the bare name means that one, unless the other is named in full and the stranger is far.
 */
export class Strangers {
  /** Offsets at which strangers were named, in rising order, by name: surnames like places, and people's. */
  private readonly places = new Map<string, number[]>();
  private readonly people = new Map<string, number[]>();
  /** People named with a rank, whoever they are: "General Washington". */
  private readonly ranked = new Map<string, number[]>();
  /** Towns of a known city's name: "Tripoli, Lebanon". */
  private readonly towns = new Map<string, number[]>();

  /** Must be called in the order of the text for each of the kinds; what was added before may come again. */
  add(
    kind: 'places' | 'people' | 'ranked' | 'towns',
    match: Pick<NameMatch, 'start' | 'end'>,
    context: Context,
  ): void {
    const key = keyOf(match, context);
    const offsets = this[kind].get(key);
    if (!offsets) this[kind].set(key, [match.start]);
    else if (lastBefore(offsets, match.start + 1) !== match.start) offsets.push(match.start);
  }

  /** Whether the text has named another town of that name before. */
  hasTown(match: NameMatch, context: Context): boolean {
    return lastBefore(this.towns.get(keyOf(match, context)), match.start) >= 0;
  }

  /**
   * Whether the bearer whom the match takes up is a stranger, and not the entity. Who was named with a rank is no place or body,
   * but may be the person.
   */
  own(match: NameMatch, { id, kind }: Named, context: Context): boolean {
    const key = keyOf(match, context);
    const others = kind === 'person' ? [this.places, this.people] : [this.places, this.people, this.ranked];
    const last = Math.max(...others.map((offsets) => lastBefore(offsets.get(key), match.start)));
    if (last < 0) return false;
    const own = lastBefore(context.inFull.get(id), match.start);
    return own < 0 || (own < last && match.start - last < REACH);
  }
}

/** The name without a genitive's s. */
function keyOf({ start, end }: Pick<NameMatch, 'start' | 'end'>, { text }: Context): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/(?:['’]s?|s)$/u, '');
}

/** "Denzel Washington", "Kevin Holland-Moritz": a place or a body behind a given name is somebody's surname. */
export function isSurname(match: NameMatch, context: Context): boolean {
  const { text, knowledge, language, known } = context;
  if (/\s/.test(text.slice(match.start, match.end))) return false;
  if (!match.postings.every(({ form }) => form === 'name' || form === 'short')) return false;
  const before = wordBefore(text, match.start);
  if (!before?.adjacent || before.dashed || !before.capitalised) return false;
  if (language.functionWords.has(before.lower) || known(before.start, before.start + before.text.length))
    return false;
  return knowledge.givenNames.has(before.text);
}

/** Whether a bare place name is a stranger's surname taken up again; "in Washington" is a place. */
export function isStrangersPlace(
  match: NameMatch,
  entity: Named,
  strangers: Strangers,
  context: Context,
): boolean {
  if (strangers.hasTown(match, context)) return true;
  const before = wordBefore(context.text, match.start);
  return (
    !(before?.adjacent && context.language.locative.has(before.lower)) &&
    strangers.own(match, entity, context)
  );
}

/**
 * A surname inside a longer name that the data set does not know ("Eric Trump", "Kim Yong Chol" were he missing) names
 * somebody else.
 */
export function namesSomebodyElse(
  match: NameMatch,
  entity: StoredEntity,
  role: RoleMention | null,
  context: Context,
): boolean {
  if (entity.kind !== 'person') return false;
  const { text, knowledge } = context;
  const before = wordBefore(text, match.start);
  const after = wordAfter(text, match.end);
  if (isAnotherBearer(match, entity, context) || particle.test(text.slice(match.end, match.end + 12)))
    return true;
  // "Johnson & Johnson"
  if (
    /^\s?&\s?\p{Lu}/u.test(text.slice(match.end, match.end + 4)) ||
    /&\s?$/.test(text.slice(0, match.start).slice(-2))
  )
    return true;
  if (entity.order === 'family-first') {
    const follows = after !== null && looksLikeName(after, context);
    if (before?.adjacent && !before.dashed && isFamilyName(before, entity.id, context)) return true;
    return follows || (before !== null && /^\p{Lu}\.?$/u.test(before.text) && before.adjacent);
  }
  if (after && isGivenNameOf(after, match, context)) return true;
  // "ein Johnson aus dem Nachbardorf", not "a Johnson-backed plan"
  const isAdjective = match.postings.every(({ form }) => form === 'adjective');
  const isFirstPart = /^\p{Pd}\p{L}/u.test(text.slice(match.end, match.end + 2));
  if (
    before?.adjacent &&
    !before.dashed &&
    !isAdjective &&
    !isFirstPart &&
    context.language.indefinite.has(before.lower)
  )
    return true;
  if (role) return false;
  if (!before?.adjacent || isInitialOf(before, entity, context)) return false;
  if (before.dashed) return /^\p{Lu}/u.test(before.text) && knowledge.givenNames.has(before.text);
  return precedesAsGivenName(before, context);
}

/** "Li Xi" is no Xi: what stands before is the family name of somebody else of the data set. */
function isFamilyName({ text, lower }: Word, entity: EntityId, { knowledge, language }: Context): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || language.functionWords.has(lower) || language.titles.has(lower))
    return false;
  return knowledge.postingsNamed(text).some(({ item, form }) => {
    const bearer = knowledge.recordAt(item);
    return (
      form === 'short' && bearer.kind === 'person' && bearer.order === 'family-first' && bearer.id !== entity
    );
  });
}

/** "Victoria Nuland" is no princess, were "Victoria" all that one is called. */
export function isOthersGivenName(
  match: NameMatch,
  entity: StoredEntity,
  role: RoleMention | null,
  context: Context,
): boolean {
  const isOneWord = !/[\s\p{Pd}]/u.test(context.text.slice(match.start, match.end));
  return isOneWord && namesSomebodyElse(match, entity, role, context);
}

/** "Anwar al-Awlaki", "Maria van Dijk": a small word leads on to the surname. */
const particle =
  /^ (?:(?:al|el|as|ash|at|ad|an|ar)[-‑]|(?:bin|ibn|bint|abu|van|von|de|da|dos|della|di|du) )\p{Lu}/u;

/** "Donald Trump Jr.", "George Bush Sr", "Charles II", "Friedrich Wilhelm II.": another bearer of the whole name. */
export function isAnotherBearer(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  const { text, lang, knowledge, language } = context;
  const { start, end } = match;
  const before = regnal.test(text.slice(start, end)) ? wordBefore(text, start) : null;
  if (before?.adjacent && knowledge.givenNames.has(before.text) && !language.titles.has(before.lower))
    return true;
  const behind = text.slice(end, end + 8);
  if (/^,? (?:J(?:un)?r|S(?:en)?r)(?![\p{L}])/u.test(behind)) return true;
  const number = /^ ([IVX]{2,}|[VX]|I(?=\.))(?![\p{L}])/u.exec(behind)?.[1];
  return number !== undefined && !entity.names[lang].some((name) => name.split(/[ .]/).includes(number));
}

/** "Wilhelm II.": a ruler's name with its number. */
const regnal = /^(?:\p{Lu}\p{Ll}+ )+[IVX]+\.?$/u;

/** "C.Q. Brown" for Charles Q. Brown. */
function isInitialOf({ text }: Word, { names }: StoredEntity, { lang }: Context): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text) && names[lang][0]?.[0] === text[0];
}

/** "Charles Dickens", "Dar Yasin": what is somebody's surname is somebody else's given name. */
function isGivenNameOf(after: Word, { start, end }: NameMatch, context: Context): boolean {
  const { text, knowledge, known, language } = context;
  if (!after.adjacent || after.dashed || !after.capitalised || after.text.length < 3) return false;
  // "Justice Alito", where Jim Justice is named: a title, known as the name behind it may be.
  if (language.titles.has(text.slice(start, end).toLowerCase()))
    return !language.functionWords.has(after.lower);
  if (inHeadline(text, start, language)) return false;
  if (institutionNouns.has(after.text)) return true; // "Trump University"
  if (language.functionWords.has(after.lower) || language.titles.has(after.lower)) return false;
  // "Ali France"
  const isGivenName = knowledge.givenNames.has(text.slice(start, end));
  // "Friedrich Wilhelm II."
  if (isGivenName && /^\p{Lu}\p{Ll}+ [IVX]+(?!\p{L})/u.test(text.slice(after.start, after.start + 24)))
    return true;
  const isGiven = !language.nounsCapitalised && isGivenName;
  if (!isGiven && known(after.start, after.start + after.text.length)) return false;
  if (isGivenName) return looksLikeName(after, context);
  return !language.nounsCapitalised && !startsSentence(text, after.start);
}

/** A capitalised word that is no title, role, country, or word of the language. */
function looksLikeName(word: Word, { language, text, lowerWords }: Context): boolean {
  if (!word.adjacent || word.dashed || !word.capitalised) return false;
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  if (language.nounsCapitalised) return !isGermanNoun(word.lower) && !lowerWords.has(word.lower);
  return !startsSentence(text, word.start);
}

/** "im Fernsehinterview Westerwelle": longer words are nouns. */
const LONGEST_GIVEN_NAME = 12;

function precedesAsGivenName(word: Word, context: Context): boolean {
  const { language, text, knowledge, known, lowerWords } = context;
  if (/^\p{Lu}\.$/u.test(word.text)) return true;
  if (/['’]s?$/u.test(word.text)) return false; // "the Philippines’ Duterte"
  if (!word.capitalised || language.functionWords.has(word.lower) || language.titles.has(word.lower))
    return false;
  if (knowledge.givenNames.has(word.text)) return true;
  if (known(word.start, word.start + word.text.length) || lowerWords.has(word.lower)) return false;
  if (language.nounsCapitalised && word.text.length > LONGEST_GIVEN_NAME) return false;
  if (!language.nounsCapitalised) {
    if (adjectival.has(word.lower)) return false;
    return (
      !startsSentence(text, word.start) ||
      !(opener.test(word.lower) || inHeadline(text, word.start, language))
    );
  }
  return !describes(word, context);
}

/** Adjectives with a capital that stand before English surnames. */
const adjectival = new Set(
  'european african american asian arab western eastern northern southern latin nazi democratic republican conservative christian muslim jewish catholic sunni shia shiite kurdish tory'.split(
    ' ',
  ),
);

/** Endings of words that open an English sentence before a surname: "Yesterday Trump", "Embattled Johnson". */
const opener = /(?:ly|ed|ing|ant|ent|ous|ful|ive|day|time|wise|less)$/;

/** What somebody is, or what is called after somebody: "Herausforderer Merz", "im Fall Trump". */
const personNoun =
  /(?:er|or|ist|ent|ant|eur|är|mann|frau|chef|boss|star|in|e|ling|ung|heit|keit|schaft|tion|tät|tum|nis|ment|fall|duell|kabinett|lager|team|duo|trio|clan|feind|freund|fan|anwalt|general|admiral|liberal|diplomat|soldat|demokrat|kandidat|rat|held|kurs|thema|ära|causa|tag|system|dekret|prozess|effekt|plan|deal|sieg|lord|baron|graf|ex)$/;

function describes(word: Word, { text, language }: Context): boolean {
  if (personNoun.test(word.lower) || /^\p{Lu}{2,}$/u.test(word.text)) return true;
  const before = wordBefore(text, word.start);
  return before?.adjacent === true && (before.dashed || language.articles.has(before.lower));
}

const nounEnding =
  /(?:ung|heit|keit|schaft|tion|tät|tum|nis|ment|minister|präsident|chef|führer|kandidat|sprecher|gespräch|treffen|gipfel|besuch|regierung)(?:e|en|s|in|innen|er|ern)?$/;

function isGermanNoun(lower: string): boolean {
  return nounEnding.test(lower);
}
