import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageName, Reply, Request, Response } from './messages.ts';
import type { Requests } from './requests-to-background.ts';

export type Handlers<K extends MessageName> = {
  [N in K]: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Response<N>> | Response<N>;
};

/** Messages that only the extension's own pages may send: a content script shares its process with the page it reads. */
const FROM_OWN_PAGES: ReadonlySet<MessageName> = new Set<MessageName>(['read']);

/**
 * Answers the named messages of this context and leaves all others to the rest. Only the extension's own contexts are
 * heard, and only requests of the right shape. Returns a function that stops listening.
 */
export function answer<K extends MessageName>(
  requests: Pick<Requests, K>,
  handlers: Handlers<K>,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
    const name = (message as { dossier?: unknown } | null)?.dossier;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    return reply(requests, handlers, name as K, (message as { request?: unknown }).request, sender);
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}

async function reply<K extends MessageName>(
  requests: Pick<Requests, K>,
  handlers: Handlers<K>,
  name: K,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<Response<K>>> {
  if (!isKnown(sender, name)) return { ok: false, error: 'unknown sender' };
  const parsed = v.safeParse(requests[name] as v.GenericSchema<unknown, Request<K>>, request);
  if (!parsed.success)
    return { ok: false, error: `“${name}” came in the wrong shape: ${parsed.issues[0].message}` };
  try {
    return { ok: true, value: await handlers[name](parsed.output, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isKnown({ id, url }: Runtime.MessageSender, name: MessageName): boolean {
  if (id !== browser.runtime.id) return false;
  return !FROM_OWN_PAGES.has(name) || (url?.startsWith(browser.runtime.getURL('')) ?? false);
}
