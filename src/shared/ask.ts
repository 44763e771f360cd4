import browser from 'webextension-polyfill';
import type { Envelope, MessageName, Reply, Request, Response } from './messages.ts';

/** How often a call to a background that was just being stopped is tried again, and how long apart in ms. */
const RETRIES = 2;
const PAUSE = 150;

/** Asks the background. Wakes it where the browser has stopped it; throws the error it answered with. */
export async function askBackground<K extends MessageName>(
  name: K,
  request: Request<K>,
): Promise<Response<K>> {
  for (let tries = 0; ; tries++) {
    try {
      return unwrap<K>(await browser.runtime.sendMessage(envelope(name, request)), name);
    } catch (error) {
      // The port closes unanswered when the worker dies in the middle of a call: every call may be asked again.
      if (error instanceof Refused || tries >= RETRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Asks the page in a tab. Throws where no content script runs there. */
export async function askTab<K extends MessageName>(
  tabId: number,
  name: K,
  request: Request<K>,
): Promise<Response<K>> {
  return unwrap<K>(await browser.tabs.sendMessage(tabId, envelope(name, request)), name);
}

function envelope<K extends MessageName>(name: K, request: Request<K>): Envelope<K> {
  return { dossier: name, request };
}

/** An answer that says no, as against none at all. */
export class Refused extends Error {}

function unwrap<K extends MessageName>(reply: unknown, name: K): Response<K> {
  const answer = reply as Reply<Response<K>> | undefined;
  if (answer === undefined || answer === null) throw new Error(`nobody answered “${name}”`);
  if (!answer.ok) throw new Refused(answer.error);
  return answer.value;
}
