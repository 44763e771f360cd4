const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How far two texts have the same words, 0 to 1, measured on the shorter one's share of the longer. */
export function sameWords(one: string, other: string): number {
  const left = wordsOf(one.slice(0, 2000));
  const right = wordsOf(other.slice(0, 2000));
  if (left.length === 0 || right.length === 0) return 0;
  const count = new Map<string, number>();
  for (const word of left) count.set(word, (count.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const rest = count.get(word) ?? 0;
    if (rest > 0) common++;
    count.set(word, rest - 1);
  }
  return common / Math.max(left.length, right.length);
}

/** Share of a text's words that another has, 0 to 1: a shortened description is wholly in its paragraph. */
export function wordsIn(part: string, whole: string): number {
  const words = wordsOf(part.slice(0, 2000));
  const all = new Set(wordsOf(whole.slice(0, 4000)));
  return words.length === 0 ? 0 : words.filter((word) => all.has(word)).length / words.length;
}

/** White space made plain. A single space is left alone: nearly all are, and a replacement of each costs long texts dearly. */
export const collapse = (text: string): string => text.replace(/ \s+|[^\S ]\s*/gu, ' ').trim();
