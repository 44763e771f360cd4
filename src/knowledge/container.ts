/**
 * A file of named sections, as the build writes it and the background maps it: a header of five words (magic, version,
 * length of the file, checksum of all that follows, length of the directory), the directory in JSON, the sections, each
 * aligned to four bytes.
 */

const MAGIC = 0x5353_4f44; // "DOSS", little-endian
export const VERSION = 13;
const HEADER = 20;
/** Where the checksum's reach begins: right behind it. */
const SUMMED = 16;

export class DamagedFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DamagedFile';
  }
}

const aligned = (length: number) => (length + 3) & ~3;

/** A hash over words whose every step can be undone, so that a change within one word never goes unseen (as in FNV-1a). */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

export function pack(sections: Record<string, Uint8Array>): Uint8Array {
  const directory: Record<string, [number, number]> = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(sections)) {
    directory[name] = [offset, bytes.byteLength];
    offset += aligned(bytes.byteLength);
  }
  const listing = new TextEncoder().encode(JSON.stringify(directory));
  const body = HEADER + aligned(listing.byteLength);
  const file = new Uint8Array(body + offset);
  file.set(listing, HEADER);
  for (const [name, bytes] of Object.entries(sections)) file.set(bytes, body + directory[name]![0]);
  const header = new Uint32Array(file.buffer, 0, 5);
  header.set([MAGIC, VERSION, file.byteLength, 0, listing.byteLength]);
  header[3] = checksum(file.subarray(SUMMED));
  return file;
}

/** The sections of a packed file, as views on it. Throws DamagedFile where it is not whole or not of this version. */
export function unpack(buffer: ArrayBuffer): Record<string, Uint8Array> {
  if (buffer.byteLength < HEADER || buffer.byteLength % 4 !== 0)
    throw new DamagedFile('the data file is cut off');
  const [magic, version, length, sum, listingLength] = new Uint32Array(buffer, 0, 5);
  if (magic !== MAGIC) throw new DamagedFile('this is no data file of Dossier');
  if (version !== VERSION)
    throw new DamagedFile(`the data file has version ${version}, this program reads ${VERSION}`);
  if (length !== buffer.byteLength)
    throw new DamagedFile(`the data file has ${buffer.byteLength} bytes of ${length}`);
  if (sum !== checksum(new Uint8Array(buffer, SUMMED)))
    throw new DamagedFile('the data file was altered: its checksum differs');
  const directory = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEADER, listingLength)),
  ) as Record<string, [number, number]>;
  const body = HEADER + aligned(listingLength!);
  return Object.fromEntries(
    Object.entries(directory).map(([name, [offset, size]]) => [
      name,
      new Uint8Array(buffer, body + offset, size),
    ]),
  );
}

/** A section read as 32-bit words. */
export function words(section: Uint8Array | undefined): Uint32Array {
  if (!section) throw new DamagedFile('the data file lacks a section');
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
}

/** A section read as 16-bit words. */
export function shorts(section: Uint8Array | undefined): Uint16Array {
  if (!section) throw new DamagedFile('the data file lacks a section');
  return new Uint16Array(section.buffer, section.byteOffset, section.byteLength >> 1);
}

export function bytesOf(array: Uint16Array | Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
