import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { startsSentence, type Word, wordAfter, wordBefore } from './words.ts';

/** A comma and a state or province, as North American papers name towns. */
const northAmerican =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan)\b/;

/**
 * Whether a name stands inside a longer one that the data set does not know: "Japan National Press Club", "South China
 * Sea", "Bank of England", "Georgischer Traum". Such a mention means something else, so nothing is shown.
 */
export function isInsideLongerName(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  if (isNamesake(match, context)) return true;
  if (language.nounsCapitalised) return isCapitalisedAdjective(match, text) || isCommonNoun(match, context);
  const after = wordAfter(text, match.end);
  if (after && isNamePart(after, context) && !isPossessive(text, match.end)) return true;
  const before = wordBefore(text, match.start);
  if (!before?.adjacent || before.dashed) return false;
  if (isNamePart(before, context)) return true;
  if (!language.ofWords.has(before.lower)) return false;
  const head = wordBefore(text, before.start);
  return head !== null && isNamePart(head, context);
}

/** Where nouns are capitalised, an adjective in capitals is part of a name; "Moskauer" has its capital anyway. */
function isCapitalisedAdjective({ postings, start }: NameMatch, text: string): boolean {
  const declinable = postings.every(({ form, caseRule }) => form === 'adjective' && caseRule === 'any');
  return declinable && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && !startsSentence(text, start);
}

/** "vom Essen", "in der Halle": no city takes an article. */
function isCommonNoun({ postings, start, end }: NameMatch, { text, language, knowledge }: Context): boolean {
  const named = postings.filter(({ form }) => form === 'name' || form === 'short');
  const cities = named.filter(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.type === 'city';
  });
  if (cities.length === 0 || cities.length < named.length) return false;
  // "die Stadt Essen" says what it is.
  if (/\s/.test(text.slice(start, end))) return false;
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed || !language.articles.has(before.lower)) return false;
  // "…, die Ankara gestellt hatte": a relative pronoun.
  return !/,\s*$/.test(text.slice(0, before.start).slice(-3));
}

/** "Paris, Texas", "London, Ontario": another town, unless the country is right. */
function isNamesake({ postings, end }: NameMatch, { text, knowledge }: Context): boolean {
  if (!northAmerican.test(text.slice(end, end + 30))) return false;
  return postings.every(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.country !== 'united-states' && record.country !== 'canada';
  });
}

function isPossessive(text: string, end: number): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}

/** A capitalised word that is not known by itself, and has no other reason for its capital. */
function isNamePart(word: Word, { language, text, known }: Context): boolean {
  if (!word.adjacent || word.dashed || !word.capitalised || word.text.length < 2) return false;
  if (/^[\p{Lu}'’]{4,}$/u.test(word.text)) return false; // a headline in capitals tells nothing
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  if (known(word.start, word.start + word.text.length)) return false;
  return !startsSentence(text, word.start) && !isMonthOrDay(word.text);
}

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

function isMonthOrDay(word: string): boolean {
  return calendar.test(word);
}
