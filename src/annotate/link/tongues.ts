import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { wordAfter } from './words.ts';

/** So far back, in UTF-16 code units, stands what tells a language from a country's people. */
const WINDOW = 16;

/** "in English, he said", "she speaks Arabic", "ins Deutsche übersetzt": the language, and not the country. */
export function isTongue({ start, end, postings }: NameMatch, { text, language }: Context): boolean {
  if (!postings.some(({ form }) => form === 'adjective' || (form === 'demonym' && language.nounsCapitalised)))
    return false;
  if (!language.beforeTongue.test(text.slice(Math.max(0, start - WINDOW), start))) return false;
  const next = wordAfter(text, end);
  if (!next?.adjacent) return true;
  if (next.dashed || next.capitalised) return false;
  return language.nounsCapitalised || language.functionWords.has(next.lower);
}
