import { writeFile } from 'node:fs/promises';
import { type Popup, until } from './driver.ts';

/** Closes the popup and the sidebar of the browser's window. */
const CLOSE = `
  for (const panel of document.querySelectorAll('panel'))
    if (panel.querySelector('browser.webextension-popup-browser')) panel.hidePopup();
  SidebarController.hide();`;

/** The popup, or sidebar, lives in a process of its own: a frame script carries expressions to it and answers back. */
export class FirefoxPopup implements Popup {
  private next = 0;
  /** @param element finds the element that shows it, in the browser's window */
  constructor(
    private readonly chrome: <T>(script: string) => Promise<T>,
    private readonly element: string,
  ) {}

  async evaluate<T>(expression: string, patience = 7_000): Promise<T> {
    const name = `dossier:${++this.next}`;
    const frameScript = `(async () => {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      try {
        sendAsyncMessage(${JSON.stringify(name)}, { value: await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox) });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
      }
    })();`;
    const answer = await this.chrome<{ value: T; error?: string }>(
      `const popup = ${this.element};
       if (!popup) return { error: 'no popup' };
       // Kept, since the element has another one, or none, once its page has moved to another process.
       const { messageManager } = popup;
       return new Promise((resolve) => {
         const listener = ({ data }) => {
           messageManager.removeMessageListener(${JSON.stringify(name)}, listener);
           clearTimeout(timer);
           resolve(data);
         };
         // A popup that changes its process while it loads takes the script with it.
         const timer = setTimeout(() => listener({ data: { error: 'no answer' } }), ${patience});
         messageManager.addMessageListener(${JSON.stringify(name)}, listener);
         messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
       });`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  async screenshot(path: string): Promise<void> {
    // While the popup changes its size there is none of it to be had.
    const take = () =>
      this.chrome<string>(
        `const popup = ${this.element};
       const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width;
       canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL().split(',')[1];`,
      );
    await writeFile(path, Buffer.from(await until('a picture', take), 'base64'));
  }

  async forceColours(on: boolean): Promise<void> {
    await this.chrome(forcedColours(on));
  }

  async close(): Promise<void> {
    await this.chrome(CLOSE);
  }
}

/** For all pages. 2: the reader's colours always; 0: as the system says. */
export function forcedColours(on: boolean): string {
  return `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0});`;
}
