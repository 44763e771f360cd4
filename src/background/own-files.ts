import browser from 'webextension-polyfill';

/** One of the extension's own files; the only thing that is ever fetched. */
async function ownFile(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}

export async function ownBytes(path: string): Promise<ArrayBuffer> {
  return (await ownFile(path)).arrayBuffer();
}

export async function ownText(path: string): Promise<string> {
  return (await ownFile(path)).text();
}
