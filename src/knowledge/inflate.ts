/** What the bytes were before they were deflated. Rejects where they are not whole. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  // Who reads gets the error.
  writer.write(bytes.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  // Piece by piece: as the body of a response it takes more than twice as long.
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readable) {
    pieces.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
