import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { type Popup, until } from './driver.ts';

/** A page or worker of the browser that Playwright has no hold on. */
export class ChromiumTarget implements Popup {
  private next = 0;
  constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    private readonly targetId: string,
  ) {}

  send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      const listener = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', listener);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      };
      this.browser.on('Target.receivedMessageFromTarget', listener);
      const message = JSON.stringify({ id, method, params });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async forceColours(on: boolean): Promise<void> {
    const features = [{ name: 'forced-colors', value: on ? 'active' : '' }];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined);
    await until('the popup to close', async () => {
      const { targetInfos } = await this.browser.send('Target.getTargets');
      return targetInfos.every(({ targetId }) => targetId !== this.targetId);
    });
    await this.browser.detach().catch(() => undefined);
  }
}
