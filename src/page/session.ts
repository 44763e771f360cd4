import { askBackground } from '../shared/ask.ts';
import type { ArticleRead, PageState, Silence } from '../shared/messages.ts';
import { textsReady } from '../shared/translation.ts';
import { CardWindow } from './card-window.tsx';
import { watch } from './changes.ts';
import { listen } from './gestures.ts';
import { isSame, type Mention, placeMentions, withoutRejected } from './mentions.ts';
import { PageCards } from './page-cards.ts';
import { Painting } from './painting.ts';
import { boxesOf } from './pointer.ts';
import { toRange } from './ranges.ts';
import { isReading, type Reading, readPage } from './reading.ts';
import { Switches } from './switches.ts';

/** Dossier on one document: reads it, paints it, answers the panel, and leaves no trace when switched off. */
export class Session {
  private reading: Reading | null = null;
  private silence: Silence = { state: 'reading' };
  /** Ends everything that was started while Dossier is on here. */
  private running: AbortController | null = null;
  /** Where the keyboard has come to. */
  private last: Mention | null = null;
  /** The reader said that this is an article. */
  private insist = false;
  private readonly switches = new Switches();
  private readonly painting = new Painting();
  private readonly card = new CardWindow(
    new PageCards(
      () => this.reading,
      this.switches,
      () => this.paint(),
    ),
    {
      theme: () => this.painting.theme,
      changed: (mention) => this.painting.point(mention),
      step: (by) => this.step(by),
    },
  );

  /** Starts, and follows the switches from then on until the signal aborts. */
  async start(signal: AbortSignal): Promise<void> {
    this.switches.follow(() => void this.apply(), signal);
    signal.addEventListener('abort', () => this.stop());
    await this.switches.read();
    if (!signal.aborted) await this.apply();
  }

  state(): PageState {
    const host = location.hostname;
    const { reading } = this;
    if (!reading) return { host, ...this.silence };
    const { article, annotations, lang, cards } = reading;
    return {
      host,
      state: 'ready',
      title: article.title,
      lang,
      ...(article.published && { day: article.published }),
      cards: [...withoutRejected(annotations, cards, this.switches.rejections).cards],
    };
  }

  /** The article and what was found in it. Throws where the page shows none. */
  article(): ArticleRead {
    if (!this.reading) throw new Error('no article is read here');
    const { article, annotations } = this.reading;
    return { url: location.href.split('#')[0]!, text: article.text, annotations };
  }

  /** Without `on`: the other way round, as the keyboard's command asks; what is shown on demand is then shown or hidden. */
  async togglePage(on?: boolean): Promise<PageState> {
    if (on === undefined && this.painting.isOnDemand) {
      this.painting.demand();
      return this.state();
    }
    await this.switches.switchPage(on);
    await this.apply();
    return this.state();
  }

  async readAnyway(): Promise<PageState> {
    this.insist = true;
    if (this.running) await this.read(true, this.running.signal);
    return this.state();
  }

  /** Scrolls to the nth mention of a card and opens it there; answers how many there are. */
  jump(key: string, nth: number): { of: number } {
    const found = this.painting.visibleOf(key);
    const mention = found[((nth % found.length) + found.length) % found.length];
    if (mention) this.show(mention, false);
    return { of: found.length };
  }

  /** Goes to the next or previous highlighted mention and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const visible = this.painting.visible();
    if (visible.length === 0) return;
    const from = this.card.mention ?? this.last;
    const at = visible.findIndex((mention) => isSame(mention, from));
    const start = at < 0 && by < 0 ? 0 : at;
    this.last = visible[(start + by + visible.length) % visible.length]!;
    this.show(this.last, true);
  }

  private show(mention: Mention, focus: boolean): void {
    const { startContainer } = mention.stretch;
    if (!boxesOf(mention).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight)) {
      startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, bottom } = toRange(mention.stretch).getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    void this.card.open({ mention, point: null, focus, touch: false });
  }

  /** Brings the page in line with the switches. */
  private async apply(): Promise<void> {
    const isOtherLanguage = await textsReady(this.switches.settings.language);
    const by = this.switches.offBy;
    if (by) {
      this.stop();
      this.silence = { state: 'off', by };
      await this.showBadge();
    } else if (!this.running) {
      const running = new AbortController();
      this.running = running;
      const { painting } = this;
      listen({ painting, card: this.card, opening: () => this.switches.settings.opening }, running.signal);
      watch((moved) => void this.changed(moved, running.signal), running.signal);
      await this.read(true, running.signal);
    } else if (isOtherLanguage) {
      await this.read(true, this.running.signal);
    } else {
      this.paint();
      await this.showBadge();
    }
  }

  private async changed(moved: boolean, signal: AbortSignal): Promise<void> {
    // Another address has switches of its own.
    if (moved) await this.switches.read();
    if (signal.aborted) return;
    if (moved && this.switches.offBy) await this.apply();
    else await this.read(moved, signal);
  }

  private stop(): void {
    this.running?.abort();
    this.running = null;
    this.reading = null;
    this.forget();
  }

  private forget(): void {
    this.painting.forget();
    this.last = null;
  }

  private async read(fresh: boolean, signal: AbortSignal): Promise<void> {
    if (fresh) {
      this.card.close();
      this.silence = { state: 'reading' };
    }
    let result: Reading | Silence;
    try {
      result = await readPage(fresh ? null : this.reading, this.insist);
    } catch (error) {
      result = { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
    if (signal.aborted) return;
    if (isReading(result)) {
      this.reading = result;
      this.paint();
    } else {
      this.reading = null;
      this.silence = result;
      this.forget();
    }
    await this.showBadge();
  }

  private paint(): void {
    const { reading } = this;
    if (!reading) return;
    const { article } = reading;
    const { settings, rejections } = this.switches;
    const { annotations, cards } = withoutRejected(reading.annotations, reading.cards, rejections);
    const behind = article.blocks.at(-1)?.element ?? document.body;
    this.painting.paint(placeMentions(article, annotations, cards), settings, behind);
  }

  private async showBadge(): Promise<void> {
    const state = this.state();
    // The badge is a courtesy: an extension that was just updated cannot be asked any more.
    await askBackground('badge', { count: 'cards' in state ? state.cards.length : null }).catch(
      () => undefined,
    );
  }
}
