import type { Context } from './context.ts';
import { startsSentence, type Word } from './words.ts';

export function isPossessive(text: string, end: number): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}

/** A capitalised word that is not known by itself, and has no other reason for its capital. */
export function isNamePart(word: Word, { language, text, known }: Context): boolean {
  if (!word.adjacent || word.dashed || !word.capitalised || word.text.length < 2) return false;
  if (/^[\p{Lu}'’]{4,}$/u.test(word.text)) return false; // a headline in capitals tells nothing
  if (language.functionWords.has(word.lower) || language.titles.has(word.lower)) return false;
  if (known(word.start, word.start + word.text.length)) return false;
  return !startsSentence(text, word.start) && !isMonthOrDay(word.text);
}

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag$|^(?:Mittwoch|Sonnabend|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)$/;

export function isMonthOrDay(word: string): boolean {
  return calendar.test(word);
}
