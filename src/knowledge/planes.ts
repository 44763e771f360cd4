/**
 * Numbers of several bytes as a file has them: all their lowest bytes, then all the next ones, so that like stands by like and
 * compresses best.
 */
export function inPlanes(numbers: Uint16Array | Uint32Array | Int32Array): Uint8Array {
  const width = numbers.BYTES_PER_ELEMENT;
  const planes = new Uint8Array(numbers.byteLength);
  for (let plane = 0; plane < width; plane++)
    for (let i = 0; i < numbers.length; i++) planes[plane * numbers.length + i] = numbers[i]! >>> (plane * 8);
  return planes;
}

/** Numbers of two bytes from their planes. */
export function shortsFrom(planes: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(planes.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = planes[i]! | (planes[numbers.length + i]! << 8);
  return numbers;
}

/** Numbers of four bytes from their planes. */
export function wordsFrom(planes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(planes.length / 4);
  const { length } = numbers;
  for (let i = 0; i < length; i++)
    numbers[i] =
      planes[i]! |
      (planes[length + i]! << 8) |
      (planes[2 * length + i]! << 16) |
      (planes[3 * length + i]! << 24);
  return numbers;
}
