import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserPath } from '../../../scripts/browsers.mjs';
import { type Options, until } from './driver.ts';
import { chromiumFlags } from './start-chromium.ts';

interface Target {
  targetId: string;
  url: string;
}

/**
 * Chromium with a tab that no debugger watches until it shows a page: it renders no page ahead in one that is watched, as
 * all are that Playwright opens.
 */
export async function inUnwatchedTab<T>(options: Options, from: string, to: string, ask: string): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'dossier-chromium-'));
  const chromium = spawn(
    browserPath('chromium'),
    [...chromiumFlags(options), '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = once(chromium, 'exit');
  const pipe = new Pipe(chromium.stdio[3] as Writable, chromium.stdio[4] as Readable);
  try {
    const targets = async () => (await pipe.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
    await until('the welcome page', async () =>
      (await targets()).some(({ url }) => url.endsWith('/welcome.html')),
    );
    await pipe.send('Target.createTarget', { url: from });
    const shown = await until(to, async () => (await targets()).find(({ url }) => url === to));
    const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: shown.targetId,
      flatten: true,
    });
    const evaluate = { expression: ask, awaitPromise: true, returnByValue: true };
    return await until(ask, async () => {
      const { result } = await pipe.send<{ result: { value: T } }>('Runtime.evaluate', evaluate, sessionId);
      return result.value;
    });
  } finally {
    await pipe.send('Browser.close').catch(() => chromium.kill());
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The DevTools protocol over the two pipes that the browser is started with. */
class Pipe {
  private next = 0;
  private buffer = '';
  private readonly waiting = new Map<number, (answer: { result?: unknown; error?: Error }) => void>();

  constructor(
    private readonly toBrowser: Writable,
    fromBrowser: Readable,
  ) {
    fromBrowser.setEncoding('utf8');
    fromBrowser.on('data', (chunk: string) => this.drain(chunk));
    toBrowser.on('error', () => undefined);
  }

  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.next;
    this.toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result as T),
      );
    });
  }

  private drain(chunk: string): void {
    const messages = (this.buffer + chunk).split('\0');
    this.buffer = messages.pop() ?? '';
    for (const message of messages.map((text) => JSON.parse(text))) this.waiting.get(message.id)?.(message);
  }
}
