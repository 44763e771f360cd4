import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { inHeadline, startsSentence, wordAfter, wordBefore } from './words.ts';

/** "WHO MAY STAY": among capitals a word of the language is no acronym. */
export function isShoutedWord({ start, end }: NameMatch, { text, language }: Context): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}{2,5}$/u.test(word) || !language.functionWords.has(word.toLowerCase())) return false;
  return isAmongCapitals(start, end, text);
}

function isAmongCapitals(start: number, end: number, text: string): boolean {
  const beside = [wordBefore(text, start), wordAfter(text, end)];
  return beside.some((one) => one?.adjacent === true && /^\p{Lu}{3,}$/u.test(one.text));
}

/** "the INDIA alliance": where no headline is set in capitals and no report begins, they make the name another's acronym. */
export function isAcronymOfOther(
  { start, end, postings }: NameMatch,
  { text, language, knowledge, lang }: Context,
): boolean {
  const word = text.slice(start, end);
  return (
    /^\p{Lu}{4,}$/u.test(word) &&
    !startsSentence(text, start) &&
    !inHeadline(text, start, language) &&
    !isAmongCapitals(start, end, text) &&
    !/^[/(]|^ \(/.test(text.slice(end, end + 2)) &&
    text[start - 1] !== '/' &&
    postings.every(({ item, caseRule }) => {
      const record = knowledge.recordAt(item);
      // "the USSR" is written so.
      return caseRule !== 'upper' && record.kind === 'place' && !record.names[lang].includes(word);
    })
  );
}
