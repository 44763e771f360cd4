import type { Theme } from '../ui/kinds.ts';
import { own } from './own.ts';
import { type Box, place, placeSheet, sheetWidth } from './placement.ts';

const FOCUSABLE = 'h2[tabindex], a[href], button:not(:disabled), summary';

/** Set in one go, and against whatever the page's style sheets do to a div: they reach the host, but not what is in it. */
const RESET =
  'all: initial !important; position: fixed !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important;';

/**
 * The element that carries a card: a shadow root in the top layer, outside of the page's body and only while the card is
 * open. A modal dialog and an element in fullscreen make everything outside of them inert or unseen: a card for what is in
 * one hangs in it.
 */
export class CardHost {
  /** What the card is rendered into. */
  readonly container = document.createElement('div');
  readonly parent: Element;
  private readonly host = document.createElement('div');
  private readonly sizes: ResizeObserver;

  /** @param styles the style sheet for what is in it */
  constructor(within: Element, theme: Theme, styles: CSSStyleSheet, resized: () => void) {
    const { host, container } = this;
    host.popover = 'manual';
    host.role = 'dialog';
    host.style.cssText = RESET;
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [styles];
    container.className = 'dossier';
    container.dataset.theme = theme;
    root.append(container);
    this.parent = modalAround(within);
    own(this.parent).append(host);
    host.showPopover();
    this.sizes = new ResizeObserver(() => requestAnimationFrame(resized));
    this.sizes.observe(container);
  }

  get isConnected(): boolean {
    return this.host.isConnected;
  }

  get hasFocus(): boolean {
    const root = this.host.getRootNode();
    return (root instanceof ShadowRoot ? root : document).activeElement === this.host;
  }

  /** Whether the event came from inside the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** Says to assistive technology whose card it is: a name cannot be referred to over the edge of a shadow root. */
  set name(name: string) {
    this.host.ariaLabel = name;
  }

  /** Puts the card at a line of the page, or as a sheet at the bottom of the window. */
  position(line: Box, sheet: boolean): void {
    const { container } = this;
    container.toggleAttribute('data-sheet', sheet);
    container.style.maxHeight = '';
    container.style.width = '';
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (sheet) container.style.width = `${sheetWidth(view)}px`;
    const { width, height } = container.getBoundingClientRect();
    const { left, top, maxHeight } = sheet
      ? placeSheet(line, height, view)
      : place(line, { width, height }, view);
    this.host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    this.host.style.setProperty('top', `${Math.round(top)}px`, 'important');
    container.style.maxHeight = `${maxHeight}px`;
  }

  /** Top of the card in CSS pixels of the window. */
  get top(): number {
    return this.container.getBoundingClientRect().top;
  }

  focus(): void {
    this.focusable()[0]?.focus({ preventScroll: true });
  }

  /** From the last control to the first, and back. Answers whether the focus was moved. */
  wrapFocus(backwards: boolean): boolean {
    const all = this.focusable();
    const active = (this.container.getRootNode() as ShadowRoot).activeElement;
    const isEdge = backwards ? active === all[0] || active === null : active === all.at(-1);
    if (!isEdge) return false;
    (backwards ? all.at(-1) : all[0])?.focus();
    return true;
  }

  remove(): void {
    this.sizes.disconnect();
    this.host.remove();
  }

  private focusable(): HTMLElement[] {
    return [...this.container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) =>
      one.checkVisibility(),
    );
  }
}

/** The modal dialog or fullscreen element that an element lies in, through shadow roots; else the root element. */
export function modalAround(element: Element): Element {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const modal = own(at).closest(':modal');
    if (modal) return modal;
  }
  return document.documentElement;
}

function hostOf(element: Element): Element | undefined {
  const root = own(element).getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
