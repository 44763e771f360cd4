import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';

/** A comma and a state or province, as North American papers name towns. */
const northAmerican =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan)\b/;

const dated =
  /^, (?:January|February|March|April|May|June|July|August|September|October|November|December) \d/;

/** "Paris, Texas", "London, Ontario": another town, unless the country is right. */
export function isNamesake({ postings, end }: NameMatch, { text, knowledge }: Context): boolean {
  const organisations = postings.every(({ item }) => knowledge.recordAt(item).kind === 'organisation');
  // "In Princeton, New Jersey", "Princeton, January 3, 1777": the town, and not what is called after it.
  if (organisations && postings.every(({ form }) => form === 'short')) {
    const rest = text.slice(end, end + 30);
    return northAmerican.test(rest) || dated.test(rest);
  }
  if (!northAmerican.test(text.slice(end, end + 30))) return false;
  return postings.every(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.country !== 'united-states' && record.country !== 'canada';
  });
}

const initials =
  /((?:\p{Lu}[\p{L}\p{M}'’-]*\s+(?:(?:of|for|the|and|und|für|der|des|die|zur)\s+)*){2,7})\((\p{Lu}{2,6})\)/gu;

/** Acronyms that the text spells out as something the data set does not know: "Namibian Broadcasting Corporation (NBC)". */
export function foreignAcronyms({ text, known }: Context): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { 1: spelled, 2: acronym, index } of text.matchAll(initials)) {
    const words = [...spelled!.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].slice(-acronym!.length);
    if (words.map(([word]) => word[0]).join('') !== acronym) continue;
    const start = index + words[0]!.index;
    const end = index + spelled!.trimEnd().length;
    if (!known(start, end)) foreign.add(acronym!);
  }
  return foreign;
}
