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
