import type { Stored } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { isMonthOrDay } from './name-parts.ts';
import { stateAbbreviations } from './state-abbreviations.ts';
import { opensLine } from './words.ts';

const northAmerican: ReadonlySet<string | undefined> = new Set(['united-states', 'canada']);
const placed =
  /^(?:, | (in) (?:(?:north|south|east|west)\p{Ll}* |central |upstate |rural )?)(\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}]*){0,2})/u;
/** UTF-16 code units: " in northwestern North Carolina". */
const LONGEST_PLACED = 48;

const isState = (one: Stored) =>
  one.kind === 'place' && one.type === 'region' && northAmerican.has(one.country);

/**
 * What a state or province behind may name, as North American papers place towns: "Paris, Texas", "Athens, Ga.", "Moscow in
 * northern Idaho", but "Moscow in Georgia", which may be a country, and "Tokyo in New York", which is a city, tell nothing.
 */
export function stateBehind(end: number, { text, knowledge }: Context): readonly Stored[] {
  const [, preposition, place = ''] = placed.exec(text.slice(end, end + LONGEST_PLACED)) ?? [];
  const words = place.split(' ');
  for (let count = words.length; place && count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const whole = stateAbbreviations.get(name) ?? name.replace(/\.$/, '');
    // New York and Washington are cities by that name alone.
    const named = [whole, `${whole} State`]
      .flatMap((written) => knowledge.postingsNamed(written))
      .filter(({ form }) => form === 'name' || form === 'short')
      .map(({ item }) => knowledge.recordAt(item));
    if (preposition ? named.length > 0 && named.every(isState) : named.some(isState)) return named;
  }
  return [];
}

/** ", January 3" and ", 3. Januar" */
function isDated(end: number, text: string): boolean {
  const [, before, month = '', behind] =
    /^, (\d{1,2}\.? )?(\p{Lu}\p{L}+)( \d)?/u.exec(text.slice(end, end + 20)) ?? [];
  return isMonthOrDay(month) && (before !== undefined || behind !== undefined);
}

const bracketed = /^ \((\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?)\)/u;
const dateline =
  /^, (\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?)(?:, [^.\n]{1,12}\.? ?\d{0,2})? (?:\(\p{L}|[–—])/u;

/** "Oslo (Minnesota)", "TRIPOLI, Lebanon (AP) –": a country or region that the city does not lie in. */
function isPlacedElsewhere(one: Stored, { start, end }: NameMatch, { text, knowledge }: Context): boolean {
  if (one.kind !== 'place' || one.type !== 'city') return false;
  const behind = text.slice(end, end + 60);
  const name =
    bracketed.exec(behind)?.[1] ?? (opensLine(text, start) ? dateline.exec(behind)?.[1] : undefined);
  if (name === undefined) return false;
  const named = knowledge.postingsNamed(name).flatMap(({ item, form }) => {
    const place = knowledge.recordAt(item);
    const isLand = place.kind === 'place' && (place.type === 'country' || place.type === 'region');
    return isLand && (form === 'name' || form === 'short') ? [place] : [];
  });
  const isThere = (place: Stored) =>
    place.kind === 'place' &&
    (place.id === one.country || (place.type === 'region' && place.country === one.country));
  return named.length > 0 && !named.some(isThere);
}

/** "Paris, Texas", "London, Ontario": another town, unless the country is right; "Tbilisi, Georgia" is no American one. */
export function isNamesake(match: NameMatch, context: Context): boolean {
  const { postings, end } = match;
  const { text, knowledge } = context;
  const records = postings.map(({ item }) => knowledge.recordAt(item));
  if (records.every((record) => isPlacedElsewhere(record, match, context))) return true;
  const states = stateBehind(end, context);
  // "In Princeton, New Jersey", "Princeton, January 3, 1777": the town, and not what is called after it.
  if (records.every(({ kind }) => kind === 'organisation') && postings.every(({ form }) => form === 'short'))
    return states.length > 0 || isDated(end, text);
  // "Spain, Japan, Puerto Rico": three that are listed.
  const isListed = text.slice(0, match.start).endsWith(', ');
  return (
    states.length > 0 &&
    !(isListed && records.some((record) => record.kind === 'place' && record.type === 'country')) &&
    records.every(
      (record) =>
        record.kind === 'place' &&
        record.type !== 'water' &&
        (northAmerican.has(record.country)
          ? isCityElsewhere(record, states, context)
          : !states.some(({ id }) => id === record.country)),
    )
  );
}

/** "Philadelphia, Mississippi": of the cities of that name, the data set knows the one in another state. */
function isCityElsewhere(
  { type, partOf }: Extract<Stored, { kind: 'place' }>,
  states: readonly Stored[],
  { knowledge }: Context,
): boolean {
  const own = partOf === undefined ? undefined : knowledge.get(partOf);
  return type === 'city' && own?.kind === 'place' && own.type === 'region' && !states.includes(own);
}

const inBrackets = /(?<=[\p{L}\p{M}] )\((\p{Lu}{2,6})\)/gu;
/** How far before the bracket, in UTF-16 code units, what it abbreviates may begin. */
const LONGEST_NAME = 90;

/**
 * Acronyms that the text spells out as something the data set does not know: "Namibian Broadcasting Corporation (NBC)",
 * "artificial pancreas (AP)".
 */
export function foreignAcronyms({ text, known }: Context): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { 1: acronym = '', index } of text.matchAll(inBrackets)) {
    const from = Math.max(0, index - LONGEST_NAME);
    const before = /[^.!?;:()\n]*$/u.exec(text.slice(from, index))!;
    const words = [...before[0].matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)];
    const capitalised = words.filter(([word]) => /^\p{Lu}/u.test(word));
    for (const spelled of [capitalised, words]) {
      const last = spelled.slice(-acronym.length);
      if (
        last
          .map(([word]) => word[0])
          .join('')
          .toUpperCase() !== acronym
      )
        continue;
      const start = from + before.index + last[0]!.index;
      if (!known(start, index - 1)) foreign.add(acronym);
    }
  }
  return foreign;
}
