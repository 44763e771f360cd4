export type Key = 'Escape' | 'Tab' | 'Shift+Tab' | 'Enter' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown';

/** How a browser is started. */
export interface Options {
  extension: string;
  /** Every host name leads to this port of this machine, so that publishers' addresses serve our pages. */
  port: number;
  dark?: boolean;
  lang?: string;
  /** Firefox as it was before it knew the Navigation API. */
  withoutNavigation?: boolean;
}

/** What the tests ask of a real browser with Dossier in it. Coordinates are CSS pixels of the window. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Loads an address and waits for the document. */
  go(url: string): Promise<void>;
  /** Value of an expression in the page's own world; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A tap with a finger. */
  tap(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses the Alt key and keeps it down, or lets it go. */
  holdAlt(down: boolean): Promise<void>;
  /** Zooms the page: its window then has the size divided by the factor, in CSS pixels. 1: as it was. */
  zoom(factor: number): Promise<void>;
  /** The reader's own colours, as in Windows' contrast themes. */
  forceColours(on: boolean): Promise<void>;
  /** Another tab with an address: what it evaluates there; the tab is closed afterwards. */
  inAnotherTab<T>(url: string, expression: string): Promise<T>;
  /** Value of an expression in which `root` is the container inside the open card's closed shadow root, or null. */
  inCard<T>(expression: string): Promise<T>;
  /** The texts that are painted, in no order. */
  painted(): Promise<string[]>;
  /** Puts another copy of the content script into the page, as an update of the extension does. */
  injectAgain(): Promise<void>;
  /** Opens the toolbar popup over the page and gives a hold on it. */
  openPopup(): Promise<Popup>;
  /** The same by the keys that the browser keeps for it; where the driver can press them. */
  openPopupByKeys?(): Promise<Popup>;
  /** Opens the panel beside the page, as Chrome's side panel or Firefox's sidebar, and gives a hold on it. */
  openBeside(): Promise<Popup>;
  /** Text of a file that was saved, once it is there. */
  saved(name: string): Promise<string>;
  /** Text of the toolbar badge for the page. */
  badge(): Promise<string>;
  /** Carries out a keyboard command of the extension, as the browser does when its keys are pressed. */
  command(name: 'toggle' | 'next' | 'previous'): Promise<void>;
  /** Empties the extension's storage. */
  reset(): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** The same after so many ms, in the middle of what the test does next; `done` resolves when it has happened. */
  stopBackgroundIn(milliseconds: number): Promise<{ done: Promise<void> }>;
  /** Addresses of all requests since the start that are not the extension's own files. */
  requests(): Promise<string[]>;
  /** Address of one of the extension's own pages. */
  ownPage(path: string): Promise<string>;
  screenshot(path: string): Promise<void>;
  /** Value of an expression with the extension's rights, with `chrome`; promises are awaited. */
  inExtension<T>(expression: string): Promise<T>;
  /** The same in one of its own pages, with a document. */
  inExtensionPage<T>(expression: string): Promise<T>;
  /** Errors in the console, of the extension's scripts in pages and of its own, since this was first asked. */
  errors(): Promise<string[]>;
  /** The extension put in the place of the one that runs, as an update does; open tabs stay. */
  update(): Promise<void>;
  /** Switches the extension off or on, as the reader can in the browser's list of them. */
  enable(on: boolean): Promise<void>;
  /** Takes away the right to run in pages, or gives it back, as the reader can in the settings; where the driver can. */
  allow?(on: boolean): Promise<void>;
  /** Lets the extension run in private windows, or no longer, as the reader can in the browser's list of them. */
  allowPrivate(on: boolean): Promise<void>;
  /** Opens a private window; all that is done from then on is done in it. */
  goPrivate(): Promise<void>;
  /** Closes it, and goes on where it was opened from. */
  leavePrivate(): Promise<void>;
  /** Opens so many tabs with these addresses at once, waits for all, closes them. */
  inTabs(urls: string[], ready: string): Promise<void>;
  /** What is kept after a collection, by the browser's own counters. */
  memory(): Promise<Memory>;
  /**
   * Does something in a page, and gives the longest time for which the content script kept the page's main thread meanwhile,
   * in ms; null where the browser does not tell.
   */
  longestTask(act: () => Promise<unknown>): Promise<number | null>;
  close(): Promise<void>;
}

/** Bytes that the page in front and the background keep; listeners in the page, where the browser counts them. */
export interface Memory {
  page: number;
  background: number;
  listeners: number | null;
}

/** The toolbar popup, or the panel beside the page. */
export interface Popup {
  evaluate<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** The reader's own colours in it, as in Windows' contrast themes. */
  forceColours(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Rejects where something takes longer than so many ms, as what is asked of a worker that was stopped can. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), milliseconds)),
  ]);
}

/** ms after which what is waited for is asked for again. */
const EVERY = 20;

/** Waits until `ask` gives something truthy; states are waited for, never time. Throws with what was last seen. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const value = await ask();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  } while (Date.now() < end);
  throw new Error(
    `waited in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}

/** The element that carries a card; in a dialog or fullscreen element, where the mention is in one. */
export const CARD = ':is(:root, :modal) > div[popover=manual][role=dialog]';

/** Evaluates to the texts painted in `window`. */
export const PAINTED = `['person', 'organisation', 'place', 'event', 'date']
  .flatMap((kind) => ['dossier-' + kind, 'dossier-dark-' + kind])
  .flatMap((name) => {
    const texts = [];
    CSS.highlights.get(name)?.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (startContainer.isConnected && startContainer === endContainer)
        texts.push(startContainer.data.slice(startOffset, endOffset).replace(/\\s+/g, ' '));
    });
    return texts;
  })`;
