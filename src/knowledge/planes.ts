/**
 * Numbers of several bytes as a file has them: all their lowest bytes, then all the next ones, so that like stands by like and
 * compresses best. They are read where they lie: a background that has just started reads few of them.
 */
export function inPlanes(numbers: Uint16Array | Uint32Array): Uint8Array {
  const planes = new Uint8Array(numbers.byteLength);
  for (let plane = 0; plane < numbers.BYTES_PER_ELEMENT; plane++)
    for (let i = 0; i < numbers.length; i++) planes[plane * numbers.length + i] = numbers[i]! >>> (plane * 8);
  return planes;
}

/** One of the numbers of two bytes. */
export function shortAt(planes: Uint8Array, at: number): number {
  return planes[at]! | (planes[(planes.length >> 1) + at]! << 8);
}

/** One of the numbers of four bytes. */
export function wordAt(planes: Uint8Array, at: number): number {
  const length = planes.length >> 2;
  const low = planes[at]! | (planes[length + at]! << 8);
  const high = planes[2 * length + at]! | (planes[3 * length + at]! << 8);
  return ((high << 16) | low) >>> 0;
}
