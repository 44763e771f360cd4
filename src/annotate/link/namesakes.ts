import type { Stored } from '../../knowledge/store.ts';
import { numberOf } from '../names/automaton.ts';
import type { NameMatch } from '../names/find.ts';
import { foldKey } from '../text/fold.ts';
import type { Context } from './context.ts';
import { isMonthOrDay } from './name-parts.ts';

const northAmerican: ReadonlySet<string | undefined> = new Set(['united-states', 'canada']);
const behindComma = /^, (\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}]*){0,2})/u;

/** What a state or province behind a comma may name, as North American papers place towns: "Paris, Texas". */
export function stateBehind(end: number, { text, knowledge }: Context): readonly Stored[] {
  const words = behindComma.exec(text.slice(end, end + 40))?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const number = numberOf(knowledge.automaton, foldKey(words.slice(0, count).join(' ')));
    const named = (number < 0 ? [] : knowledge.postingsOf(number))
      .filter(({ form }) => form === 'name' || form === 'short')
      .map(({ item }) => knowledge.recordAt(item));
    if (named.some((one) => one.kind === 'place' && one.type === 'region' && northAmerican.has(one.country)))
      return named;
  }
  return [];
}

/** ", January 3" and ", 3. Januar" */
function isDated(end: number, text: string): boolean {
  const [, before, month = '', behind] =
    /^, (\d{1,2}\.? )?(\p{Lu}\p{L}+)( \d)?/u.exec(text.slice(end, end + 20)) ?? [];
  return isMonthOrDay(month) && (before !== undefined || behind !== undefined);
}

/** "Paris, Texas", "London, Ontario": another town, unless the country is right; "Tbilisi, Georgia" is no American one. */
export function isNamesake({ postings, end }: NameMatch, context: Context): boolean {
  const { text, knowledge } = context;
  const records = postings.map(({ item }) => knowledge.recordAt(item));
  const states = stateBehind(end, context);
  // "In Princeton, New Jersey", "Princeton, January 3, 1777": the town, and not what is called after it.
  if (records.every(({ kind }) => kind === 'organisation') && postings.every(({ form }) => form === 'short'))
    return states.length > 0 || isDated(end, text);
  return (
    states.length > 0 &&
    records.every(
      (record) =>
        record.kind === 'place' &&
        !northAmerican.has(record.country) &&
        !states.some(({ id }) => id === record.country),
    )
  );
}

const initials =
  /((?:\p{Lu}[\p{L}\p{M}'’-]*\s+(?:(?:of|for|the|and|und|für|der|des|die|zur)\s+)*){2,7})\((\p{Lu}{2,6})\)/gu;

/** "artificial pancreas (AP)" */
const smallInitials = /((?:\p{L}+[ -]){1,5}\p{Ll}+ )\((\p{Lu}{2,6})\)/gu;

/** Acronyms that the text spells out as something the data set does not know: "Namibian Broadcasting Corporation (NBC)". */
export function foreignAcronyms({ text, known }: Context): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { 1: spelled, 2: acronym, index } of text.matchAll(smallInitials)) {
    const words = [...spelled!.matchAll(/\p{L}+/gu)].slice(-acronym!.length);
    if (
      words
        .map(([word]) => word[0])
        .join('')
        .toUpperCase() !== acronym
    )
      continue;
    if (!known(index + words[0]!.index, index + spelled!.trimEnd().length)) foreign.add(acronym!);
  }
  for (const { 1: spelled, 2: acronym, index } of text.matchAll(initials)) {
    const words = [...spelled!.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].slice(-acronym!.length);
    if (words.map(([word]) => word[0]).join('') !== acronym) continue;
    const start = index + words[0]!.index;
    const end = index + spelled!.trimEnd().length;
    if (!known(start, end)) foreign.add(acronym!);
  }
  return foreign;
}
