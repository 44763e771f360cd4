import { render } from 'preact';
import type { Card, Reasons } from '../knowledge/card.ts';
import { askBackground } from '../shared/ask.ts';
import type { CardRequest } from '../shared/messages.ts';
import { interfaceLang, translate } from '../shared/translation.ts';
import { CardView } from '../ui/card-view.tsx';
import type { Theme } from '../ui/kinds.ts';
import { cardStyles } from '../ui/styles.ts';
import type { Mention } from './mentions.ts';
import { lineAt, place } from './placement.ts';
import { boxesOf } from './pointer.ts';

/** What a card is opened for. */
export interface Opening {
  mention: Mention;
  /** Where the pointer was, in CSS pixels of the window; null when the keyboard opened it. */
  point: { x: number; y: number } | null;
  /** Moves the focus into the card. */
  focus: boolean;
}

/**
 * The card beside a mention, in a shadow root in the top layer. Its host hangs on the root element, outside of the page's
 * body, and only while the card is open.
 */
export class CardWindow {
  private host: HTMLElement | null = null;
  private container: HTMLElement | null = null;
  private opening: Opening | null = null;
  private stack: Card[] = [];
  private reasons: Reasons | null | undefined;
  private focusBefore: Element | null = null;
  private pinned = false;
  private readonly sizes = new ResizeObserver(() => requestAnimationFrame(() => this.position()));
  /** Counts openings and closings, so that an answer that comes late for another card is dropped. */
  private turn = 0;

  constructor(
    private readonly requestFor: (mention: Mention) => CardRequest,
    private readonly theme: () => Theme,
    private readonly onChange: (mention: Mention | null) => void,
  ) {}

  get mention(): Mention | null {
    return this.opening?.mention ?? null;
  }

  /** Whether the event came from inside the card. */
  holds(event: UIEvent): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  get isPinned(): boolean {
    return this.pinned;
  }

  /** Whether the reader holds on to the card: it is pinned, or the focus is in it. */
  get isHeld(): boolean {
    return this.pinned || this.hasFocus;
  }

  private get hasFocus(): boolean {
    return this.host !== null && document.activeElement === this.host;
  }

  async open(opening: Opening): Promise<void> {
    const turn = ++this.turn;
    const card = await askBackground('card', this.requestFor(opening.mention));
    if (turn !== this.turn) return;
    if (this.host === null) this.focusBefore = document.activeElement;
    this.opening = opening;
    this.stack = [card];
    this.reasons = undefined;
    this.show();
    this.onChange(opening.mention);
    if (opening.focus) this.container?.querySelector<HTMLElement>('[tabindex], a[href], button')?.focus();
  }

  close(): void {
    this.turn++;
    if (!this.host || !this.container) return;
    const hadFocus = this.hasFocus;
    render(null, this.container);
    this.host.remove();
    this.host = null;
    this.container = null;
    this.opening = null;
    this.pinned = false;
    this.sizes.disconnect();
    if (hadFocus && this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected)
      this.focusBefore.focus();
    this.onChange(null);
  }

  /** Keeps the card at its mention; closes it when the mention has left the window. */
  follow(): void {
    if (!this.opening || !this.host) return;
    const line = lineAt(boxesOf(this.opening.mention), this.opening.point);
    if (line && line.top + line.height >= 0 && line.top <= innerHeight) this.position();
    else if (!this.pinned) this.close();
  }

  private show(): void {
    if (!this.host?.isConnected) this.create();
    this.render();
    this.position();
  }

  private create(): void {
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    this.host.role = 'dialog';
    this.host.ariaLabel = translate('extension_name');
    // The page's style sheets reach the host but not what is in it: undo whatever they do to a div.
    this.host.style.cssText =
      'all: initial !important; position: fixed !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; z-index: 2147483647 !important;';
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
    this.container = document.createElement('div');
    this.container.className = 'dossier';
    this.container.dataset.theme = this.theme();
    root.append(this.container);
    document.documentElement.append(this.host);
    this.host.showPopover();
    this.sizes.observe(this.container);
  }

  private render(): void {
    const card = this.stack.at(-1);
    if (!card || !this.container) return;
    render(
      <CardView
        card={card}
        t={translate}
        onOpen={(entity) => void this.openEntity(entity)}
        onClose={() => this.close()}
        onPin={() => this.pin()}
        pinned={this.pinned}
        {...(this.stack.length > 1 && { onBack: () => this.back() })}
        {...(this.stack.length === 1 &&
          card.type === 'entity' && { reasons: this.reasons, onWhy: () => void this.explain() })}
      />,
      this.container,
    );
  }

  private position(): void {
    const { host, container, opening } = this;
    const line = opening && lineAt(boxesOf(opening.mention), opening.point);
    if (!host || !container || !line) return;
    container.style.maxHeight = '';
    const { width, height } = container.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, maxHeight } = place(line, { width, height }, view);
    host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    host.style.setProperty('top', `${Math.round(top)}px`, 'important');
    container.style.maxHeight = `${maxHeight}px`;
  }

  private async openEntity(entity: string): Promise<void> {
    const turn = ++this.turn;
    const { day } = this.requestFor(this.opening!.mention);
    const card = await askBackground('card', { entity, day, lang: interfaceLang() });
    if (turn !== this.turn) return;
    this.stack.push(card);
    this.show();
  }

  private pin(): void {
    this.pinned = !this.pinned;
    this.render();
  }

  private back(): void {
    this.stack.pop();
    this.show();
  }

  private async explain(): Promise<void> {
    const { turn } = this;
    const mention = this.opening?.mention;
    if (!mention) return;
    this.reasons = await askBackground('reasons', { annotation: mention.annotation, lang: interfaceLang() });
    if (turn === this.turn) this.show();
  }
}
