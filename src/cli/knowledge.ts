import { readFile } from 'node:fs/promises';
import { Knowledge } from '../knowledge/store.ts';

/** The compiled data set beside the command line's bundle. */
export async function readKnowledge(): Promise<Knowledge> {
  const [names, records] = await Promise.all(['names.bin', 'records.bin'].map(ownFile));
  return Knowledge.open(names!, records!);
}

async function ownFile(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(`knowledge/${name}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
