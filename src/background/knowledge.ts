import { Knowledge } from '../knowledge/store.ts';
import { namesAndRecords, texts } from './data-files.ts';

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
  const [names, records] = await namesAndRecords();
  return new Knowledge({ names, records, texts });
}
