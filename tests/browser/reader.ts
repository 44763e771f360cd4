import { type Driver, type Popup, until } from './drivers/driver.ts';

/** A reader at the screen: finds words, points, clicks, and sees what opens. */
export class Reader {
  constructor(private readonly browser: Driver) {}

  /** Waits until the page's article is annotated, as the badge shows. */
  annotated(): Promise<string> {
    return until('annotations', () => this.browser.badge());
  }

  highlightNames(): Promise<string[]> {
    const names = ['person', 'organisation', 'place', 'event', 'date', 'active'].flatMap((kind) => [
      `dossier-${kind}`,
      `dossier-dark-${kind}`,
    ]);
    return this.browser.evaluate<string[]>(
      `${JSON.stringify(names)}.filter((name) => CSS.highlights.has(name))`,
    );
  }

  /** Brings words of the page into view and gives their beginning. A space stands for any white space. */
  private find(text: string): Promise<{ x: number; y: number }> {
    return this.browser.evaluate(`(() => {
      const wanted = new RegExp(${JSON.stringify(text.replace(/ /g, '\\s+'))});
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const found = wanted.exec(walker.currentNode.data);
        if (!found) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, found.index);
        range.setEnd(walker.currentNode, found.index + found[0].length);
        if (range.getClientRects().length === 0) continue;
        const { top, bottom } = range.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return { x: box.left + Math.min(box.width / 2, 12), y: box.top + box.height / 2 };
      }
      throw new Error('not on the page: ' + wanted);
    })()`);
  }

  async rest(text: string): Promise<void> {
    const { x, y } = await this.find(text);
    await this.browser.move(x, y);
  }

  async click(text: string): Promise<void> {
    const { x, y } = await this.find(text);
    await this.browser.click(x, y);
  }

  leave(): Promise<void> {
    return this.browser.move(2, 2);
  }
  clickBeside(): Promise<void> {
    return this.browser.click(2, 2);
  }

  async moveIntoCard(): Promise<void> {
    const { x, y } = await this.browser.inCard<{ x: number; y: number }>(
      `(({ left, top, width }) => ({ x: left + width / 2, y: top + 40 }))(root.getBoundingClientRect())`,
    );
    await this.browser.move(x, y);
  }

  cardName(): Promise<string> {
    return until('a card', () =>
      this.browser.inCard<string | null>(`root && root.querySelector('h2').textContent`),
    );
  }

  async cardNamed(name: string): Promise<void> {
    await until(`the card of ${name}`, async () => (await this.cardName()) === name);
  }

  async noCard(): Promise<void> {
    await until('the card to close', () => this.browser.inCard<boolean>('root === null'));
  }

  /** The grace after which a card closes passes twice, and it is still there. */
  async cardStays(): Promise<void> {
    await this.browser.evaluate('new Promise((resolve) => setTimeout(resolve, 700))');
    await this.cardName();
  }
}

/** Waits until the popup shows its list. */
export async function listShown(popup: Popup): Promise<void> {
  await until('the list of cards', () =>
    popup.evaluate<boolean>(`document.querySelector('[data-state]')?.dataset.state === 'ready'`),
  );
}
