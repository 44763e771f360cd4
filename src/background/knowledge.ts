import { Knowledge } from '../knowledge/store.ts';
import { ownBytes } from '../shared/own-files.ts';

let loading: Promise<Knowledge> | null = null;

/**
 * The data set, read from the extension's own files when first asked for after the browser has started the background.
 * Rejects where a file is damaged; the next call tries again.
 */
export function knowledge(): Promise<Knowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Knowledge> {
  const [names, records] = await Promise.all([read('names'), read('records')]);
  return new Knowledge({ names, records, texts: () => read('texts') });
}

function read(name: string): Promise<ArrayBuffer> {
  return ownBytes(`knowledge/${name}.bin`);
}
