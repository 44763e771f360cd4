import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { startsSentence, wordBefore } from './words.ts';

/** Whether a surname is none where it stands: a river, a month, a title, an adverb. */
export function isNoPerson(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  if (entity.kind !== 'person' || match.postings.some(({ form }) => form === 'adjective')) return false;
  return (
    isAdverb(match, context) ||
    isMonth(match, context) ||
    isTitle(match, context) ||
    hasArticle(match, context) ||
    (!context.inFull.has(entity.id) && isWhere(match, context))
  );
}

/** "Kurz vor elf Uhr" */
function isAdverb({ start, end }: NameMatch, { text, language }: Context): boolean {
  const word = text.slice(start, end).toLowerCase();
  return (
    language.commonNouns.has(word) &&
    startsSentence(text, start) &&
    language.adverbial.test(text.slice(start, end + 12))
  );
}

/** "In May, she led by 20 points." */
function isMonth({ start, end, alsoDate }: NameMatch, { text }: Context): boolean {
  return (
    alsoDate === true &&
    /(?:^|[.!?:]\s+|\n\s*)In $/u.test(text.slice(0, start).slice(-8)) &&
    !/^['’]/.test(text.slice(end, end + 1))
  );
}

/** "the King of Pop", "King of Spain" */
function isTitle({ start, end }: NameMatch, { text, language }: Context): boolean {
  return (
    /^ of \p{Lu}/u.test(text.slice(end, end + 5)) && language.royal.has(text.slice(start, end).toLowerCase())
  );
}

/** "Die Maas", "am Han": in German articles stand before no surname. */
function hasArticle(match: NameMatch, context: Context): boolean {
  return isBehind(match, context.language.articles, context);
}

/** "Die Kursk" is a ship: cities are neuter and go without an article. */
export function isShipOfCity(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  const isCity = entity.kind === 'place' && entity.type === 'city';
  const isName = match.postings.every(({ form }) => form === 'name');
  return isCity && isName && isBehind(match, context.language.shipArticles, context);
}

/** Not behind a relative pronoun: "der Mann, dem Maas vertraut". */
function isBehind({ start, end }: NameMatch, articles: ReadonlySet<string>, { text }: Context): boolean {
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed || !articles.has(before.lower)) return false;
  if (/^\p{Pd}\p{L}/u.test(text.slice(end, end + 2))) return false;
  return !/,\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(0, before.start).slice(-20));
}

/** "In Lauterbach, Kreis Fulda": nobody whom the text names in full. */
function isWhere({ start }: NameMatch, { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  return before?.adjacent === true && !before.dashed && language.within.has(before.lower);
}
