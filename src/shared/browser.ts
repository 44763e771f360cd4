import type { Browser, Runtime } from 'webextension-polyfill';

/*
 * What the content script needs of webextension-polyfill, for which the build puts this there: every browser that Dossier
 * runs in has promises in its own API, but Chromium takes no promise as the answer to a message
 * (https://developer.chrome.com/docs/extensions/develop/concepts/messaging).
 */

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type Native = (
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (value: unknown) => void,
) => true | undefined;

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
// A page's form of that name is not the browser's API.
const native = typeof browser?.runtime?.getURL === 'function' ? browser : chrome;
const listeners = new WeakMap<Listener, Native>();

const onMessage = {
  addListener(listener: Listener): void {
    const own: Native = (message, sender, answer) => {
      const answered = listener(message, sender);
      if (!answered) return undefined;
      // Who rejects sends no answer: the browser tells the caller that there was none.
      answered.then(answer, () => answer(undefined));
      return true;
    };
    listeners.set(listener, own);
    native.runtime.onMessage.addListener(own as never);
  },
  removeListener(listener: Listener): void {
    const own = listeners.get(listener);
    if (own) native.runtime.onMessage.removeListener(own as never);
  },
};

/** Looked up at each use: where the extension was updated, the API of the old copy goes away piece by piece. */
const instead = <T extends object>(found: () => T, own: { [K in keyof T]?: unknown }): T =>
  new Proxy({} as T, {
    get: (_, key) => (Object.hasOwn(own, key) ? own[key as keyof T] : found()[key as keyof T]),
  });

export default instead(() => native, { runtime: instead(() => native.runtime, { onMessage }) });
