import type { NameMatch } from '../names/find.ts';
import { postingsAs } from '../names/named.ts';
import type { Context } from './context.ts';
import { wordBefore } from './words.ts';

/** Whether a country's name, or that of its people, means something else: a currency, a coalition, a people elsewhere. */
export function isNoCountry(match: NameMatch, context: Context): boolean {
  return isCurrency(match, context) || isCoalition(match, context) || isPeopleOf(match, context);
}

/** "US-Dollar", "US $6.9 billion": nobody acts there. */
function isCurrency({ end }: NameMatch, { text }: Context): boolean {
  return /^(?:[-‑\s]dollars?(?!\p{L})|\s?\$)/iu.test(text.slice(end, end + 9));
}

/** "Bosnian Serbs", "Kosovo-Albaner": people of another country, and not of theirs. */
function isPeopleOf({ start, postings }: NameMatch, { text, knowledge, lang, language }: Context): boolean {
  if (!postings.some(({ form }) => form === 'demonym')) return false;
  const before = wordBefore(text, start);
  // "U.S.-Cuban relations" are between two countries.
  if (!before?.adjacent || (before.dashed && !language.nounsCapitalised)) return false;
  const own = new Set(postings.map(({ item }) => item));
  const forms = before.dashed ? (['name'] as const) : (['name', 'adjective'] as const);
  return postingsAs(before.text, forms, knowledge, lang).some(({ item }) => {
    const place = knowledge.recordAt(item);
    return place.kind === 'place' && place.type === 'country' && !own.has(item);
  });
}

/** "Jamaika-Koalition", "Kenia-Bündnis": German parties have colours, and so have flags. */
function isCoalition({ end, postings }: NameMatch, { text, language, knowledge }: Context): boolean {
  if (
    !language.nounsCapitalised ||
    !/^\p{Pd}(?:Koalition|Bündnis|Aus(?!\p{L}))/u.test(text.slice(end, end + 12))
  )
    return false;
  return postings.every(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.type === 'country';
  });
}
