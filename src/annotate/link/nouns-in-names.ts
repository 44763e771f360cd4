import type { NameMatch } from '../names/find.ts';
import { postingsAs } from '../names/named.ts';
import type { Context } from './context.ts';

/**
 * "Scottish National Party leader", "European Central Bank chief": the noun's first words are the last ones of a name, so the rest of
 * it is the role. Both must be sorted by offset.
 */
export function withoutNames(
  nouns: readonly NameMatch[],
  names: readonly NameMatch[],
  context: Context,
): NameMatch[] {
  let next = 0;
  return nouns.map((noun) => {
    while (next < names.length && names[next]!.end <= noun.start) next++;
    const name = names[next];
    if (!name || name.start >= noun.start || name.end >= noun.end) return noun;
    return restOf(noun, name.end, context) ?? noun;
  });
}

function restOf(noun: NameMatch, from: number, { text, knowledge, lang }: Context): NameMatch | undefined {
  if (!noun.postings.every(({ form }) => form === 'roleNoun')) return undefined;
  const rest = text.slice(from, noun.end).trimStart();
  const postings = postingsAs(rest, ['roleNoun'], knowledge, lang);
  return postings.length > 0 ? { ...noun, start: noun.end - rest.length, postings } : undefined;
}
