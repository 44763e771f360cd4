import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { inHeadline, startsSentence, wordBefore } from './words.ts';

/** How a word that is common in the language stands in the text: "Zeit", "Bahn", "Kohl"; "Rice" at a sentence's start. */
export interface CommonUse {
  /** In quotation marks or brackets, or behind a word that only a name follows: "laut Spiegel", "die Zeitung Blick". */
  quoted: boolean;
  /** Behind a role: "Kanzler Kohl". */
  behindRole: boolean;
  /** The text writes the word with a capital only: behind "the Labour conference", "Labour must act" is the party. */
  alwaysCapital: boolean;
  /** What stands before it makes it a noun: "eine Droge", "kurzer Zeit", "die Bahn". */
  before: 'definite' | 'other' | null;
}

/** The use of the match's word; null where the word is not common, or its capital shows that it is a name. */
export function commonUseOf(match: NameMatch, behindRole: boolean, context: Context): CommonUse | null {
  const { text, language } = context;
  const slice = text.slice(match.start, match.end);
  const [article, word] = /^(?:(der|die|das) )?(\p{L}+)$/iu.exec(slice)?.slice(1) ?? [];
  if (!word || !isCommon(word.toLowerCase(), context)) return null;
  if (
    !language.nounsCapitalised &&
    !startsSentence(text, match.start) &&
    !inHeadline(text, match.start, language)
  )
    return null;
  // "im Magazin Der Spiegel": an article with a capital is the name's.
  const quoted =
    (article !== undefined && /^\p{Lu}/u.test(article) && !startsSentence(text, match.start)) ||
    isIntroduced(match, context) ||
    (/["'„“”«»‘(]$/u.test(text.slice(0, match.start).slice(-1)) &&
      /^["'“”«»’)]/u.test(text.slice(match.end, match.end + 1)));
  const alwaysCapital = !language.nounsCapitalised && !context.lowerWords.has(word.toLowerCase());
  return {
    quoted,
    behindRole,
    alwaysCapital,
    before: behindRole ? null : article ? 'definite' : determiner(match, context),
  };
}

function isCommon(word: string, { language: { commonNouns, nounsCapitalised } }: Context): boolean {
  return commonNouns.has(word) || (nounsCapitalised && commonNouns.has(word.replace(/(?:s|es|n)$/, '')));
}

function isIntroduced({ start }: NameMatch, { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  return before?.adjacent === true && !before.dashed && language.introducesMedia.test(before.lower);
}

function determiner({ start }: NameMatch, { text, language }: Context): CommonUse['before'] {
  if (!language.nounsCapitalised) return null;
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed) return null;
  if (before.capitalised && !startsSentence(text, before.start)) return null;
  if (language.definite.male.has(before.lower) || language.definite.female.has(before.lower))
    return 'definite';
  const determines = language.articles.has(before.lower) || language.indefinite.has(before.lower);
  return determines || isAdjective(before.lower, language.functionWords) ? 'other' : null;
}

/** By its ending, and unlike "sagte" or "wollen", an adjective; a verb taken for one costs a link, not a wrong one. */
function isAdjective(lower: string, functionWords: ReadonlySet<string>): boolean {
  return /^\p{L}{2,}(?:e|en|er|es|em)$/u.test(lower) && !functionWords.has(lower) && !/te$/.test(lower);
}

/**
 * Whether the entity can be meant by a common word in this use: nobody is called "eine Droge", and a company or paper needs
 * its article or quotation marks ("mit der Bahn", not "mit Bus und Bahn").
 */
export function fitsUse(entity: StoredEntity, use: CommonUse | null, { inFull, named }: Context): boolean {
  if (!use) return true;
  if (entity.kind === 'person') return use.before === null;
  if (entity.kind === 'organisation')
    return (
      use.quoted ||
      (use.before === 'definite' && inFull.has(entity.id)) ||
      (use.alwaysCapital && named.has(entity.id))
    );
  return true;
}
