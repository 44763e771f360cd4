import type { CDPSession, Page } from 'playwright-core';
import { until } from './driver.ts';

/** The worlds of content scripts in a page. Stays attached: what asks again and again need not begin anew each time. */
export class ContentScripts {
  private contexts: { id: number; origin: string }[] = [];
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {
    session.on('Runtime.executionContextCreated', ({ context }) => this.contexts.push(context));
    session.on('Runtime.executionContextsCleared', () => {
      this.contexts = [];
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts = this.contexts.filter(({ id }) => id !== executionContextId);
    });
  }

  static async of(page: Page): Promise<ContentScripts> {
    const session = await page.context().newCDPSession(page);
    const scripts = new ContentScripts(page, session);
    await session.send('Runtime.enable');
    return scripts;
  }

  /** Value of an expression in the extension's world: the last one that is not cut off from its extension. */
  async evaluate<T>(extension: string, expression: string): Promise<T> {
    const { session } = this;
    const find = async () => {
      for (const { id, origin } of this.contexts.toReversed())
        if (origin === `chrome-extension://${extension}` && (await evaluateIn(session, '!!chrome.dom', id)))
          return { id };
      return undefined;
    };
    return evaluateIn<T>(session, expression, (await until('the content script', find)).id);
  }
}

async function evaluateIn<T>(session: CDPSession, expression: string, contextId: number): Promise<T> {
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
