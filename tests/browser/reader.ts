import { type Driver, type Popup, until } from './drivers/driver.ts';

/** A reader at the screen: finds words, points, clicks, and sees what opens. */
export class Reader {
  constructor(private readonly browser: Driver) {}

  /** Waits until the page's article is annotated, as the badge shows. */
  annotated(): Promise<string> {
    return until('annotations', () => this.browser.badge());
  }

  highlightNames(): Promise<string[]> {
    const names = ['person', 'organisation', 'place', 'event', 'date', 'active'].flatMap((kind) =>
      ['', 'underline-', 'marker-'].flatMap((style) => [
        `dossier-${style}${kind}`,
        `dossier-dark-${style}${kind}`,
      ]),
    );
    return this.browser.evaluate<string[]>(
      `${JSON.stringify(names)}.filter((name) => CSS.highlights.has(name))`,
    );
  }

  /** How many mentions are highlighted, whatever the theme. */
  async highlightCount(): Promise<number> {
    const names = (await this.highlightNames()).filter((name) => !name.endsWith('active'));
    return this.browser.evaluate<number>(
      `${JSON.stringify(names)}.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`,
    );
  }

  /** The words that are highlighted, in the order of the kinds. */
  highlighted(): Promise<string[]> {
    const names = ['person', 'organisation', 'place', 'event', 'date'].flatMap((kind) =>
      ['', 'underline-', 'marker-'].map((style) => `dossier-${style}${kind}`),
    );
    return this.browser.evaluate<string[]>(`${JSON.stringify(names)}.flatMap((name) => {
      const words = [];
      CSS.highlights.get(name)?.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        words.push(live.toString().replace(/\\s+/g, ' '));
      });
      return words;
    })`);
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
    // A pointer that is there already does not move.
    await this.browser.move(2, 2);
    await this.browser.move(x, y);
  }

  async click(text: string): Promise<void> {
    const { x, y } = await this.find(text);
    await this.browser.click(x, y);
  }

  async tap(text: string): Promise<void> {
    const { x, y } = await this.find(text);
    await this.browser.tap(x, y);
  }

  /** Gives what tells the ms from the pointer's last move to the coming or going of a card. */
  async timesCards(): Promise<() => Promise<number>> {
    await this.browser.evaluate(`(() => {
      const times = (window.cardTimes = { moved: 0, changed: 0 });
      addEventListener('pointermove', ({ timeStamp }) => (times.moved = timeStamp), true);
      new MutationObserver(() => (times.changed = performance.now())).observe(document.documentElement, { childList: true });
      return true;
    })()`);
    return () => this.browser.evaluate<number>('window.cardTimes.changed - window.cardTimes.moved');
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
      this.browser.inCard<string | null>(`root && root.querySelector('h2')?.textContent`),
    );
  }

  /** Presses a control of the card, by the words on it or its label. */
  async press(label: string): Promise<void> {
    await this.browser.inCard(`(() => {
      const named = (one) => (one.ariaLabel ?? one.textContent).trim().replace(/\\s+/g, ' ');
      const all = [...root.querySelectorAll('button, summary, a')];
      const found = all.find((one) => named(one) === ${JSON.stringify(label)}) ?? all.find((one) => named(one).startsWith(${JSON.stringify(label)}));
      if (!found) throw new Error('no ' + ${JSON.stringify(label)} + ' among ' + all.map(named).join(' | '));
      found.click();
      return true;
    })()`);
  }

  /** Begins a report on a name's card. Gives the address that it opens, and closes that tab. */
  async beginReport(text: string, name: string): Promise<string> {
    await this.click(text);
    await this.cardNamed(name);
    await this.browser.inCard(`root.querySelectorAll('details').forEach((one) => (one.open = true))`);
    await this.press('Report a mistake');
    // Not in a tab opened for the question: what opens and closes tabs meanwhile could take the answer with it.
    const take = `chrome.tabs.query({}).then(async (tabs) => {
      const opened = tabs.find(({ url }) => url?.includes('/about.html'));
      if (opened) await chrome.tabs.remove(opened.id);
      return opened?.url ?? null;
    })`;
    return until('the page about Dossier', () => this.browser.inExtension<string | null>(take));
  }

  /** Text of the card, white space made plain. */
  cardText(selector = '*'): Promise<string> {
    return this.browser.inCard<string>(
      `(root?.querySelector(${JSON.stringify(selector)})?.textContent ?? '').replace(/\\s+/g, ' ').trim()`,
    );
  }

  async cardSays(text: string | RegExp): Promise<void> {
    await until(`the card to say ${text}`, async () => {
      const said = await this.cardText();
      return typeof text === 'string' ? said.includes(text) : text.test(said);
    });
  }

  /** Place of the card in the window, in CSS pixels. */
  cardBox(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return this.browser.inCard(
      `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(root.getBoundingClientRect())`,
    );
  }

  async cardNamed(name: string): Promise<void> {
    await until(`the card of ${name}`, async () => (await this.cardName()) === name);
  }

  async noCard(): Promise<void> {
    await until('the card to close', () => this.browser.inCard<boolean>('root === null'));
  }

  /** The rest after which a card opens passes, and none is there. */
  async staysClosed(): Promise<void> {
    await this.browser.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
    await this.noCard();
  }

  /** The grace after which a card closes passes twice, and it is still there. */
  async cardStays(): Promise<void> {
    await this.browser.evaluate('new Promise((resolve) => setTimeout(resolve, 700))');
    await this.cardName();
  }
}

/** Waits until the popup shows its whole list; while the lines below the first screen follow, it says that it is busy. */
export async function listShown(popup: Popup): Promise<void> {
  await until('the list of cards', () =>
    popup.evaluate<boolean>(
      `document.querySelector('[data-state]')?.dataset.state === 'ready' && !document.querySelector('[aria-busy=true]')`,
    ),
  );
}

/** Types into the search field of the popup. */
export async function typeQuery(popup: Popup, query: string): Promise<void> {
  await until('the search field', () =>
    popup.evaluate<boolean>(`(() => {
      const field = document.querySelector('.search-field');
      if (!field) return false;
      field.value = ${JSON.stringify(query)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    })()`),
  );
}
