/** Deflated bytes as the body of a response, which reads them as text or bytes. */
export function inflate(bytes: Uint8Array): Response {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  // Written at once: through a Blob every piece would go by way of the browser's process. Who reads gets the error.
  writer.write(bytes.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable);
}
