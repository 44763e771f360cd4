import type { Knowledge } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from './find.ts';
import { postingsAs } from './named.ts';

/**
 * "war in Sudan", "Russia's invasion of Ukraine", "Krieg in Gaza" describe an event and name places. Each such match is parted:
 * the noun stands for the event, and the places for themselves. "Korean War" and "Treaty of Lisbon" are names and stay whole.
 */
export function partDescriptive(
  matches: readonly NameMatch[],
  text: string,
  knowledge: Knowledge,
  language: Language,
): NameMatch[] {
  const ending = language.nounsCapitalised ? '(?:e?s)?' : '';
  const pattern = new RegExp(
    `^(?:(\\p{L}+?)(?:['’]s?)? )?((?:${language.eventNouns.join('|')})${ending})((?: \\p{Ll}+){1,2} )(\\p{Lu}.*)$`,
    'iu',
  );
  return matches.flatMap((match) => {
    const isEvent = match.postings.every(({ item }) => knowledge.recordAt(item).kind === 'event');
    const parts = isEvent ? pattern.exec(text.slice(match.start, match.end).replace(/\s/g, ' ')) : null;
    if (!parts) return partBody(match, text, knowledge, language);
    const [whole, owner = '', noun = '', between = '', place = ''] = parts;
    const placeStart = match.end - place.length;
    const found = placeAt(place, placeStart, match.compound, knowledge, language);
    if (!found) return [match];
    const start = match.start + whole.length - place.length - between.length - noun.length;
    const head = { ...match, start, end: start + noun.length, compound: false, descriptive: true };
    const before = owner ? placeAt(owner, match.start, false, knowledge, language) : null;
    return [...(before ? [before] : []), head, found];
  });
}

/** "Russian military", "indische Armee": the place and what is the country's. Parted as events are; "Russian Foreign Ministry" is not. */
function partBody(match: NameMatch, text: string, knowledge: Knowledge, language: Language): NameMatch[] {
  const parts = language.placesBody.exec(text.slice(match.start, match.end));
  const isBody = match.postings.every(({ item }) => knowledge.recordAt(item).kind === 'organisation');
  if (!parts || !isBody) return [match];
  const place = placeAt(parts[1]!, match.start, false, knowledge, language);
  if (!place) return [match];
  return [place, { ...match, start: match.end - parts[2]!.length, compound: false, descriptive: true }];
}

function placeAt(
  name: string,
  start: number,
  compound: boolean,
  knowledge: Knowledge,
  { lang }: Language,
): NameMatch | null {
  const postings = postingsAs(name, ['name', 'short', 'adjective', 'demonym'], knowledge, lang).filter(
    ({ item }) => knowledge.recordAt(item).kind === 'place',
  );
  return postings.length > 0 ? { start, end: start + name.length, postings, compound } : null;
}
