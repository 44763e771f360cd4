import { render } from 'preact';
import type { Card, Reasons } from '../knowledge/card.ts';
import { inPrivateWindow } from '../shared/private-window.ts';
import { ListFull } from '../shared/settings-store.ts';
import { translate } from '../shared/translation.ts';
import { CardNotice } from '../ui/card-notice.tsx';
import { CardView } from '../ui/card-view.tsx';
import { formatDate } from '../ui/format.ts';
import type { Theme } from '../ui/kinds.ts';
import type { Translate } from '../ui/translate.ts';
import { CardHost, modalAround } from './card-host.ts';
import type { Mention } from './mentions.ts';
import { own } from './own.ts';
import type { PageCards } from './page-cards.ts';
import { isNarrow, lineAt } from './placement.ts';
import { boxesOf } from './pointer.ts';

/** What a card is opened for. */
export interface Opening {
  mention: Mention;
  /** Where the pointer was, in CSS pixels of the window; null when the keyboard or the panel opened it. */
  point: { x: number; y: number } | null;
  /** Moves the focus into the card. */
  focus: boolean;
  /** A finger opened it: the card comes from the bottom of the screen. */
  touch: boolean;
}

interface Page {
  theme(): Theme;
  /** The card is now that of this mention, or closed. */
  changed(mention: Mention | null): void;
  /** Goes to the next or previous mention. */
  step(by: 1 | -1): void;
}

/** Said in place of a card, with one thing to do about it. */
interface Notice {
  text: string;
  action?: { label: string; act(): void };
}

/** The card beside a mention: what is in it, and for how long it stays. */
export class CardWindow {
  /** The pointer has been on the mention or the card, so that it can leave them. */
  reached = false;
  private host: CardHost | null = null;
  private opening: Opening | null = null;
  /** The mention whose card was asked for and is not there yet. */
  private awaited: Mention | null = null;
  private stack: Card[] = [];
  private t: Translate = translate;
  private styles: CSSStyleSheet | null = null;
  private reasons: Reasons | null | undefined;
  private notice: Notice | null = null;
  private focusBefore: Element | null = null;
  private pinned = false;
  /** Counts openings and closings, so that an answer that comes late for another card is dropped. */
  private turn = 0;

  constructor(
    private readonly cards: PageCards,
    private readonly page: Page,
  ) {}

  /** The mention whose card is open, or about to be. */
  get mention(): Mention | null {
    return this.awaited ?? this.opening?.mention ?? null;
  }

  /** Whether the event came from inside the card. */
  holds(event: Event): boolean {
    return this.host?.holds(event) === true;
  }

  get isPinned(): boolean {
    return this.pinned;
  }

  /** Whether the reader holds on to the card: it is pinned, or the focus is in it. */
  get isHeld(): boolean {
    return this.pinned || this.host?.hasFocus === true;
  }

  /** The pointer rests on a mention: its card is likely to be opened. */
  expect(mention: Mention): void {
    this.cards.expect(mention);
  }

  async open(opening: Opening): Promise<void> {
    const turn = ++this.turn;
    this.awaited = opening.mention;
    const asked = Promise.all([
      this.cards.of(opening.mention).catch(() => null),
      this.cards.texts(),
      this.cards.styles().catch(() => null),
    ]);
    this.cards.prepare();
    const [card, t, styles] = await asked;
    if (turn !== this.turn) return;
    this.awaited = null;
    if (styles === null) return;
    this.styles = styles;
    if (this.host === null) this.focusBefore = document.activeElement;
    this.t = t;
    this.opening = opening;
    this.reached = opening.point !== null;
    this.stack = card ? [card] : [];
    this.reasons = undefined;
    this.notice = card
      ? null
      : {
          text: t('card_failed'),
          action: { label: t('try_again'), act: () => void this.open(opening) },
        };
    this.show();
    this.page.changed(opening.mention);
    if (opening.focus) this.host?.focus();
  }

  close(): void {
    this.turn++;
    this.awaited = null;
    const { host } = this;
    if (!host) return;
    const hadFocus = host.hasFocus;
    render(null, host.container);
    host.remove();
    this.host = null;
    this.opening = null;
    this.pinned = false;
    const before = this.focusBefore instanceof HTMLElement ? own(this.focusBefore) : null;
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    this.focusBefore = null;
    this.page.changed(null);
  }

  /** Keeps the card at its mention; closes it when the mention has left the window. */
  follow(): void {
    if (!this.opening || !this.host) return;
    const line = lineAt(boxesOf(this.opening.mention), this.opening.point);
    if (line && line.top + line.height >= 0 && line.top <= innerHeight) this.position();
    else if (!this.pinned) this.close();
  }

  /** Keys in the card: Tab goes round in it, the arrows to the side lead to the next and previous mention. */
  private onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step) this.page.step(step);
    else if (event.key !== 'Tab' || this.pinned || !this.host?.wrapFocus(event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(): void {
    const within = this.opening?.mention.stretch.startContainer.parentElement ?? document.documentElement;
    if (this.host && (!this.host.isConnected || this.host.parent !== modalAround(within))) {
      render(null, this.host.container);
      this.host.remove();
      this.host = null;
    }
    if (!this.host && this.styles) {
      this.host = new CardHost(within, this.page.theme(), this.styles, () => this.position());
      this.host.container.addEventListener('keydown', (event) => this.onKey(event));
    }
    this.render();
    this.position();
    this.uncover();
  }

  private render(): void {
    const { host, notice, t } = this;
    if (!host) return;
    const card = this.stack.at(-1);
    if (notice || !card) {
      host.name = this.t('extension_name');
      if (notice) render(<CardNotice {...notice} t={t} onClose={() => this.close()} />, host.container);
      return;
    }
    host.name = card.type === 'date' ? formatDate(card.interval, card.lang) : card.name;
    const first = this.stack.length === 1;
    render(
      <CardView
        card={card}
        t={t}
        onOpen={(entity) => void this.openEntity(entity)}
        onClose={() => this.close()}
        {...(!this.opening?.touch && { onPin: () => this.pin(), pinned: this.pinned })}
        {...(!first && { onBack: () => this.back() })}
        {...(first && {
          said: this.opening?.mention.annotation.text,
          reasons: this.reasons,
          onWhy: () => void this.explain(),
          onReject: () => void this.reject(),
        })}
        onReport={() => void this.cards.report(card).catch(() => undefined)}
        {...(card.type === 'entity' &&
          !inPrivateWindow() && { onMute: () => void this.mute(card.entity, card.name) })}
      />,
      host.container,
    );
  }

  private get isSheet(): boolean {
    return this.opening?.touch === true || isNarrow(innerWidth);
  }

  private position(): void {
    const { host, opening } = this;
    const line = opening && lineAt(boxesOf(opening.mention), opening.point);
    if (host && line) host.position(line, this.isSheet);
  }

  /** A sheet covers the lower part of the page: what it is about is brought above it. */
  private uncover(): void {
    const line = this.isSheet && this.opening && lineAt(boxesOf(this.opening.mention), this.opening.point);
    const below = line && this.host ? line.top + line.height + 12 - this.host.top : 0;
    if (below > 0) scrollBy({ top: below, behavior: 'instant' });
  }

  private async openEntity(entity: string): Promise<void> {
    const turn = ++this.turn;
    const card = await this.cards.ofEntity(entity).catch(() => null);
    if (turn !== this.turn || !card) return;
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
    const { turn, mention } = this;
    if (!mention) return;
    this.reasons = mention.annotation.entity ? await this.cards.why(mention).catch(() => null) : null;
    if (turn === this.turn) this.show();
  }

  private reject(): Promise<void> {
    const { mention } = this;
    const put = (rejected: boolean) => async () => mention && this.cards.reject(mention, rejected);
    return this.decide(this.t('reject_done'), put(true), put(false));
  }

  private mute(entity: string, name: string): Promise<void> {
    const put = (on: boolean) => () => this.cards.mute(entity, name, on);
    return this.decide(this.t('mute_done', [name]), put(false), put(true));
  }

  /** Does what the reader decided and says so, with a way to take it back. */
  private async decide(
    text: string,
    act: () => Promise<unknown>,
    undo: () => Promise<unknown>,
  ): Promise<void> {
    const { turn, t } = this;
    const fail = (error: unknown) => ({
      text: t(error instanceof ListFull ? 'settings_list_full' : 'settings_not_saved'),
    });
    const takeBack = async () => {
      const failed = await undo().then(() => null, fail);
      if (turn !== this.turn) return;
      this.notice = failed;
      this.show();
      if (!failed) this.host?.focus();
    };
    const failed = await act().then(() => null, fail);
    if (turn !== this.turn) return;
    const hadFocus = this.host?.hasFocus;
    this.notice = failed ?? { text, action: { label: t('undo'), act: () => void takeBack() } };
    this.show();
    if (hadFocus) this.host?.focus();
  }
}
