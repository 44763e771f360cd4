import { readFile } from 'node:fs/promises';
import { Knowledge } from '../knowledge/store.ts';

/** The compiled data set of a folder; by default that beside the command line's bundle. */
export async function readKnowledge(folder = new URL('knowledge/', import.meta.url)): Promise<Knowledge> {
  const read = async (name: string) => {
    const bytes = await readFile(new URL(`${name}.bin`, folder));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
  const [names, records] = await Promise.all([read('names'), read('records')]);
  return new Knowledge({ names, records, texts: () => read('texts') });
}
