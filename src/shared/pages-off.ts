import { pageKey } from './page-key.ts';
import { keepPageList, pageList } from './page-lists.ts';

/** Pages on which the reader switched Dossier off, as fingerprints. */
const STORED = 'pagesOff';

export async function isPageOff(address: string): Promise<boolean> {
  return (await pageList(STORED)).includes(pageKey(address));
}

/** Rejects where the browser's storage is full or broken; what was stored stays. */
export async function setPageOff(address: string, off: boolean): Promise<void> {
  const key = pageKey(address);
  const others = (await pageList(STORED)).filter((other) => typeof other === 'string' && other !== key);
  await keepPageList(STORED, off ? [...others, key] : others);
}
