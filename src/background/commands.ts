import browser from 'webextension-polyfill';
import { askTab } from '../shared/ask.ts';

/** Carries a keyboard command to the page in the active tab; says nothing where no article is read there. */
export async function carryOut(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    if (command === 'toggle') await askTab(tab.id, 'togglePage', {});
    if (command === 'next') await askTab(tab.id, 'step', { by: 1 });
    if (command === 'previous') await askTab(tab.id, 'step', { by: -1 });
  } catch {
    // No content script there: a page that Dossier does not read.
  }
}
