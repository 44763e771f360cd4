import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageName, Reply, Request, Response } from './messages.ts';
import { requests } from './requests.ts';

export type Handlers<K extends MessageName> = {
  [N in K]: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Response<N>> | Response<N>;
};

/**
 * Answers the named messages of this context and leaves all others to the rest. Only the extension's own contexts are
 * heard, and only requests of the right shape. Returns a function that stops listening.
 */
export function answer<K extends MessageName>(handlers: Handlers<K>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
    const name = (message as { dossier?: unknown } | null)?.dossier;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    return reply(handlers, name as K, (message as { request?: unknown }).request, sender);
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
  handlers: Handlers<K>,
  name: K,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<Response<K>>> {
  if (sender.id !== browser.runtime.id) return { ok: false, error: 'unknown sender' };
  const parsed = v.safeParse(requests[name] as v.GenericSchema<unknown, Request<K>>, request);
  if (!parsed.success)
    return { ok: false, error: `“${name}” came in the wrong shape: ${parsed.issues[0].message}` };
  try {
    return { ok: true, value: await handlers[name](parsed.output, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
