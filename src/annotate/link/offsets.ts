/** The last of the rising offsets that lies before the given one; -1 where none does. */
export function lastBefore(offsets: readonly number[] = [], before: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < before) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1] ?? -1;
}

/** Answers whether a stretch lies within one of the matches. */
export function coverage(
  matches: readonly { start: number; end: number }[],
  length: number,
): (start: number, end: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of matches) covered.fill(1, start, end);
  return (start, end) => covered[start] === 1 && covered[end - 1] === 1;
}
