import type { NameMatch } from '../names/find.ts';
import type { Posting } from '../names/posting.ts';
import { surnameIn } from '../names/surnames.ts';
import type { Context } from './context.ts';
import { type Word, wordBefore } from './words.ts';

/**
 * "Mr. Jordan", "Admiral Togo": what stands behind an honorific or a rank is a person, or nobody who is known. Where the text
 * names somebody of that surname in full, it is that person, though the word be a country's name.
 */
export function peopleBehindHonorifics(names: readonly NameMatch[], context: Context): NameMatch[] {
  const { text, knowledge } = context;
  let bearers: Map<string, Posting[]> | undefined;
  return names.flatMap((match) => {
    if (!isBehindHonorific(match, context)) return [match];
    bearers ??= bySurname(names, context);
    const postings = [
      ...match.postings.filter(({ item }) => knowledge.recordAt(item).kind === 'person'),
      ...(bearers.get(text.slice(match.start, match.end)) ?? []),
    ];
    return postings.length > 0 ? [{ ...match, postings }] : [];
  });
}

function isBehindHonorific(match: NameMatch, context: Context): boolean {
  const before = titleBefore(match, context);
  return before !== null && (context.language.honorifics.has(before.lower) || isBehindRank(match, context));
}

/** "Admiral Togo", who may be called by the bare name from then on, as "Mr. Jordan" is not; "der General Israels" is Israel's. */
export function isBehindRank(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  if (language.nounsCapitalised && text[match.end - 1] === 's') return false;
  return language.ranks.has(titleBefore(match, context)?.text.replace(/\.$/, '') ?? '');
}

function titleBefore({ start }: NameMatch, { text }: Context): Word | null {
  const before = wordBefore(text, start);
  return before?.adjacent && !before.dashed ? before : null;
}

/** People named in full, by their surnames, as they would be named by these. */
function bySurname(names: readonly NameMatch[], { knowledge, lang }: Context): Map<string, Posting[]> {
  const bearers = new Map<string, Posting[]>();
  for (const posting of names.flatMap(({ postings }) => postings)) {
    const person = knowledge.recordAt(posting.item);
    if (posting.form !== 'name' || person.kind !== 'person' || person.order !== 'given-first') continue;
    const surname = surnameIn(person.names[lang][0]!);
    if (surname) bearers.set(surname, [...(bearers.get(surname) ?? []), { ...posting, form: 'short' }]);
  }
  return bearers;
}
