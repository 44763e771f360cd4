import { ownBytes } from '../shared/own-files.ts';

const read = (name: string): Promise<ArrayBuffer> => ownBytes(`knowledge/${name}.bin`);

const readBoth = () => Promise.all([read('names'), read('records')]);

/**
 * Read from the script's first line on, while the browser still evaluates the others: what it starts the background for is an
 * article more often than not.
 */
let begun: ReturnType<typeof readBoth> | null = readBoth();
// Who asks for them hears of it.
begun.catch(() => undefined);

/** The files without which nothing is known: names and records. Asked for once more, they are read anew. */
export function namesAndRecords(): ReturnType<typeof readBoth> {
  const files = begun ?? readBoth();
  begun = null;
  return files;
}

export const texts = (): Promise<ArrayBuffer> => read('texts');
