import type { Language } from '../language/language.ts';
import { nameParticles } from '../language/proper-nouns.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { isGenitive } from './inside-german.ts';
import { wordBefore } from './words.ts';

/** What stands before the name of a ship, and perhaps its first words: "HMS Prince of ". */
const vessel =
  /(?<!\p{L})(?:USS|USNS|USCGC|HMS|HMCS|HMAS|HMNZS|RMS|SS|MS|MV|INS|BRP|FGS|SMS|KRI|ROKS|TCG) (?:\p{Lu}\p{L}+ (?:of )?)?$/u;
const LONGEST_PREFIX = 20;

/**
 * What bears a known name and is something else: "USS Abraham Lincoln", "Fregatte «Rheinland-Pfalz»", "«Exxon Valdez»",
 * "Universität Alabama", "The Lady From Shanghai".
 */
export function isCalledAfter(match: NameMatch, context: Context): boolean {
  if (isVessel(match, context)) return true;
  const kinds = new Set(match.postings.map(({ item }) => context.knowledge.recordAt(item).kind));
  if (!kinds.has('organisation') && !kinds.has('event') && isQuotedName(match, context)) return true;
  if (kinds.has('person') || kinds.has('event')) return false;
  if (isInQuotedName(match, context)) return true;
  return kinds.size === 1 && kinds.has('place') && (followsNoun(match, context) || isInTitle(match, context));
}

/** "USS Ronald Reagan", "MS Deutschland", "aircraft carrier Dwight D. Eisenhower". */
export function isVessel({ start }: { start: number }, { text, language }: Context): boolean {
  if (vessel.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start))) return true;
  const noun = wordBefore(text, start);
  return noun?.adjacent === true && !noun.dashed && language.warships.has(noun.lower);
}

/** What the ship is called from then on: "the Eisenhower". */
export function lastWordOf({ start, end }: NameMatch, { text }: Context): { start: number; end: number } {
  return { start: start + text.slice(start, end).lastIndexOf(' ') + 1, end };
}

const opening = '"„“”«»‚‘\'';
const closing = '"“”«»‘’\'';

/** "Flugzeugträger «Abraham Lincoln»", 'the tanker "Texas"': a noun says what the name in quotation marks is the name of. */
function isQuotedName({ start, end }: NameMatch, context: Context): boolean {
  const { text, language, known } = context;
  if (start === 0 || !opening.includes(text[start - 1]!) || !closing.includes(text[end] ?? ' ')) return false;
  const noun = wordBefore(text, start - 1);
  if (!noun?.adjacent || noun.dashed || language.titles.has(noun.lower)) return false;
  if (!language.nounsCapitalised) return language.bearers.has(noun.lower);
  return (
    noun.capitalised &&
    !language.functionWords.has(noun.lower) &&
    !known(noun.start, noun.start + noun.text.length)
  );
}

const LONGEST = 60;
const nameInQuotes = /^\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*){1,4}$/u;

/** "«Exxon Valdez»", "“Good Morning America”": two to five words in quotation marks, all but the smallest with a capital. */
function isInQuotedName(match: NameMatch, context: Context): boolean {
  const { start, end } = match;
  const { text, language, known } = context;
  const from = Math.max(0, start - LONGEST);
  const before = /["„“”«»‚‘]([^"„“”«»‚‘\n]*)$/u.exec(text.slice(from, start));
  const after = /^[^"“”«»\n]*(?=["“”«»])/u.exec(text.slice(end, end + LONGEST));
  if (!before || !after) return false;
  const quoteStart = start - before[1]!.length;
  const quoted = before[1] + text.slice(start, end) + after[0];
  // "die «Zerschlagung Russlands»": what is said of a country in somebody's words.
  if (!nameInQuotes.test(quoted) || isGenitive(match, context)) return false;
  const others = [...quoted.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)]
    .map(({ 0: word, index }) => ({ word, start: quoteStart + index }))
    .filter(
      (one) => (one.start + one.word.length <= start || one.start >= end) && !joins(one.word, language),
    );
  return (
    others.every(({ word }) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    others.some(
      (one) =>
        !known(one.start, one.start + one.word.length) && !language.functionWords.has(one.word.toLowerCase()),
    )
  );
}

/** The small words of a name: "Bild am Sonntag", "Journal of Europe". */
function joins(word: string, { ofWords, articles, definite }: Language): boolean {
  return ofWords.has(word) || articles.has(word) || definite.male.has(word) || nameParticles.has(word);
}

/** "Universität Alabama", "Brigade Litauen", "University of Texas at Austin". */
function followsNoun({ start }: NameMatch, { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed) return false;
  if (before.capitalised) return language.namesakeHeads.has(before.lower);
  if (before.lower !== 'at') return false;
  const head = wordBefore(text, before.start);
  return head?.adjacent === true && head.capitalised && language.headNouns.has(head.lower);
}

/** "The Lady From Shanghai": only titles write a preposition with a capital. */
function isInTitle({ start }: NameMatch, { text, language }: Context): boolean {
  const link = wordBefore(text, start);
  if (language.nounsCapitalised || !link?.adjacent || link.dashed) return false;
  if (
    !/^\p{Lu}\p{Ll}/u.test(link.text) ||
    !(language.locative.has(link.lower) || language.ofWords.has(link.lower))
  )
    return false;
  const head = wordBefore(text, link.start);
  return (
    head?.adjacent === true && /^\p{Lu}\p{Ll}/u.test(head.text) && !language.functionWords.has(head.lower)
  );
}

/** "Gulf of Aden", "Golf von Bengalen": the noun that the longer name begins with. */
export function isHead({ start, end }: NameMatch, { text, language }: Context): boolean {
  if (!language.headNouns.has(text.slice(start, end).toLowerCase())) return false;
  return /^ (?:of|von) (?:the )?\p{Lu}/u.test(text.slice(end, end + 10));
}
