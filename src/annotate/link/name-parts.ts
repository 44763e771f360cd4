import { institutionNouns } from '../language/proper-nouns.ts';
import type { Context } from './context.ts';
import { inHeadline, startsSentence, type Word } from './words.ts';

export function isPossessive(text: string, end: number): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}

/** A capitalised word that is not known by itself, and has no other reason for its capital. */
export function isNamePart(word: Word, { language, text, known, lowerWords }: Context): boolean {
  if (!word.adjacent || word.dashed || !word.capitalised || word.text.length < 2) return false;
  if (/^[\p{Lu}'’]{4,}$/u.test(word.text)) return false; // a headline in capitals tells nothing
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  if (known(word.start, word.start + word.text.length) || language.partisan.has(word.lower)) return false;
  // "US Peace Push", where the text has the word in lower case; not "Louisiana Alligator Advisory Council".
  if (lowerWords.has(word.lower) && inHeadline(text, word.start, language)) return isInstitution(word, text);
  return !startsSentence(text, word.start) && !isMonthOrDay(word.text);
}

/** Whether the word, or one of the two behind it, is a noun that institutions are called by. */
function isInstitution({ start }: Word, text: string): boolean {
  const words = /^\p{L}+(?: \p{Lu}\p{L}+){0,2}/u.exec(text.slice(start, start + 60))?.[0].split(' ') ?? [];
  return words.some((word) => institutionNouns.has(word));
}

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag$|^(?:Mittwoch|Sonnabend|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)$/;

export function isMonthOrDay(word: string): boolean {
  return calendar.test(word);
}

/** A capitalised word that nothing accounts for, at a sentence’s start too. */
export function isUnknownCapital(word: Word, { language, text, known, lowerWords }: Context): boolean {
  if (
    !word.capitalised ||
    /^[\p{Lu}'’]{3,}$/u.test(word.text) ||
    /ly$/.test(word.lower) ||
    lowerWords.has(word.lower)
  )
    return false;
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  return (
    !known(word.start, word.start + word.text.length) &&
    !inHeadline(text, word.start, language) &&
    !isMonthOrDay(word.text)
  );
}
