import type { CDPSession } from 'playwright-core';
import { until } from './driver.ts';

/** The world of the extension's content script in a page: the last one that is not cut off from its extension. */
export async function contentScriptContext(session: CDPSession, extension: string): Promise<number> {
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const find = async () => {
    for (const { id, origin } of contexts.toReversed())
      if (origin === `chrome-extension://${extension}` && (await evaluateIn(session, '!!chrome.dom', id)))
        return { id };
    return undefined;
  };
  return (await until('the content script', find)).id;
}

export async function evaluateIn<T>(session: CDPSession, expression: string, contextId: number): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Bytes of JavaScript heap after a collection. */
export async function heapOf(send: (method: HeapMethod) => Promise<unknown>): Promise<number> {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  await send('HeapProfiler.disable');
  return usedSize;
}

type HeapMethod =
  | 'HeapProfiler.enable'
  | 'HeapProfiler.collectGarbage'
  | 'HeapProfiler.disable'
  | 'Runtime.getHeapUsage';
