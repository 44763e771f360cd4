import { isMatchReport, isTown } from './clubs.ts';
import type { Context } from './context.ts';
import type { Linked } from './linked.ts';
import { startsSentence, wordAfter, wordBefore } from './words.ts';

/** "Real Madrid", "Manchester United": a town, and the word that tells the club from others there. */
const twoWords = /^(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{3,})$/u;

/** In a report on a match "Real", "United" and "Inter" are the clubs that it has named by their town as well. */
export function findClubWords(linked: readonly Linked[], context: Context): Linked[] {
  if (!isMatchReport(context)) return [];
  const clubs = new Map<string, Linked[]>();
  for (const one of linked) {
    const word = one.entity.kind === 'organisation' && one.form === 'name' ? wordOf(one, context) : null;
    if (word) clubs.set(word, [...(clubs.get(word) ?? []), one]);
  }
  return [...clubs].flatMap(([word, named]) => {
    if (new Set(named.map(({ entity }) => entity.id)).size !== 1) return [];
    const { entity } = named[0]!;
    return [...context.text.matchAll(new RegExp(`(?<![\\p{L}\\p{Pd}])${word}(?!\\p{L})`, 'gu'))]
      .map(({ index }) => ({ start: index, end: index + word.length }))
      .filter(({ start }) => start > named[0]!.match.start)
      .filter((match) => standsAlone(match, context))
      .map((match) => ({
        match,
        entity,
        form: /^\p{Pd}\p{L}/u.test(context.text.slice(match.end, match.end + 2)) ? 'compound' : 'short',
        score: 0.9,
        evidence: [{ feature: 'namedBefore', weight: 3, because: [entity.id] }],
      }));
  });
}

function wordOf({ match }: Linked, context: Context): string | null {
  const [, first, second] = twoWords.exec(context.text.slice(match.start, match.end)) ?? [];
  if (!first || !second || isTown(first, context) === isTown(second, context)) return null;
  return isTown(first, context) ? second : first;
}

/** Not "Real Betis", nor "West Ham United". */
function standsAlone({ start, end }: { start: number; end: number }, { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const names = (word: typeof before) =>
    word?.adjacent === true && !word.dashed && word.capitalised && !language.functionWords.has(word.lower);
  return !names(after) && !(names(before) && !startsSentence(text, before!.start));
}
