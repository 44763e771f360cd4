import type { Article } from '../article/article.ts';
import { askBackground } from '../shared/ask.ts';
import type { ArticleRead, PageState, Silence } from '../shared/messages.ts';
import { chooseLanguage } from '../shared/translation.ts';
import { isAlive } from './alive.ts';
import { CardWindow } from './card-window.tsx';
import { type Change, Watch } from './changes.ts';
import { listen } from './gestures.ts';
import { isSame, type Mention, placeMentions, withoutRejected } from './mentions.ts';
import { own } from './own.ts';
import { Pace } from './pace.ts';
import { PageCards } from './page-cards.ts';
import { Painting } from './painting.ts';
import { boxesOf } from './pointer.ts';
import { toRange } from './ranges.ts';
import { isReading, look, type Reading, readingOf } from './reading.ts';
import { Switches } from './switches.ts';
import type { Touched } from './touched.ts';

/** Dossier on one document: reads it, paints it, answers the panel, and leaves no trace when switched off. */
export class Session {
  private reading: Reading | null = null;
  private silence: Silence = { state: 'reading' };
  /** Ends everything that was started while Dossier is on here. */
  private running: AbortController | null = null;
  /** Ends the watch over a page that is switched off by its address. */
  private waiting: AbortController | null = null;
  private watch: Watch | null = null;
  private readonly pace = new Pace();
  /** The article as last found, whether or not it was annotated since. */
  private known: Article | null = null;
  /** Counts readings, so that an answer that comes late for an earlier one is dropped. */
  private turn = 0;
  /** The number last told; a page that never rests would wake the background for the same one again and again. */
  private badge: number | null | undefined;
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

  /** @param onStart called whenever listeners are added anew, as `document.open` takes them away */
  constructor(private readonly onStart: () => void) {}

  /** Starts, and follows the switches from then on until the signal aborts. */
  async start(signal: AbortSignal): Promise<void> {
    this.switches.follow(() => void this.apply(), signal);
    signal.addEventListener('abort', () => this.stop());
    this.painting.sweep();
    await whenShown();
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
      ...(article.note && { note: article.note }),
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

  async readAgain(anyway: boolean): Promise<PageState> {
    this.insist ||= anyway;
    if (this.running) await this.read('all', this.running.signal);
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
      const { parentElement } = startContainer;
      if (parentElement) own(parentElement).scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, bottom } = toRange(mention.stretch).getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    void this.card.open({ mention, point: null, focus, touch: false });
  }

  /** Brings the page in line with the switches. */
  private async apply(): Promise<void> {
    const isOtherLanguage = chooseLanguage(this.switches.settings.language);
    const by = this.switches.offBy;
    if (by) {
      this.stop();
      this.silence = { state: 'off', by };
      // A page is switched off by its address, and the same document may show another one later.
      if (by === 'page') {
        this.waiting = new AbortController();
        this.follow(this.waiting.signal);
      }
      await this.showBadge();
    } else if (!this.running) {
      this.stop();
      this.silence = { state: 'reading' };
      this.running = new AbortController();
      const { signal } = this.running;
      const { painting } = this;
      listen({ painting, card: this.card, opening: () => this.switches.settings.opening }, signal);
      this.follow(signal);
      await this.read('all', signal);
    } else if (isOtherLanguage) {
      // What is known was told in the other one.
      this.reading = null;
      await this.read('all', this.running.signal);
    } else {
      this.paint();
      await this.showBadge();
    }
  }

  private follow(signal: AbortSignal): void {
    this.onStart();
    this.watch = new Watch((change) => void this.changed(change, signal), this.pace, signal);
  }

  private async changed({ moved, replaced, restored, touched }: Change, signal: AbortSignal): Promise<void> {
    // The extension was updated or removed: nobody would answer, and what is painted would lead nowhere.
    if (!isAlive()) {
      this.stop();
      return;
    }
    if (moved || restored) {
      if (moved) this.insist = false;
      this.badge = undefined;
      // Another address has switches of its own, and others may have been changed while the page was away.
      await this.switches.read();
    }
    if (signal.aborted) return;
    if (replaced) this.stop();
    if (moved || replaced || restored) await this.apply();
    if (this.running && !signal.aborted) await this.read(touched, signal);
  }

  private stop(): void {
    this.running?.abort();
    this.waiting?.abort();
    this.running = null;
    this.waiting = null;
    this.reading = null;
    this.known = null;
    this.forget();
  }

  private forget(): void {
    this.painting.forget();
    this.last = null;
  }

  private async read(touched: Touched, signal: AbortSignal): Promise<void> {
    const turn = ++this.turn;
    const found = this.pace.take(() => look(this.known, touched, this.insist));
    this.known = found.article;
    this.watch?.know(found.article, found.shadows);
    let result: Reading | Silence;
    try {
      result = await readingOf(found, this.reading);
    } catch (error) {
      result = { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
    if (signal.aborted || turn !== this.turn) return;
    this.pace.take(() => this.take(result));
    await this.showBadge();
  }

  private take(result: Reading | Silence): void {
    if (isReading(result)) {
      if (this.reading && this.reading.article.title !== result.article.title) this.card.close();
      this.reading = result;
      this.paint();
    } else {
      this.card.close();
      this.reading = null;
      this.silence = result;
      this.forget();
    }
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
    const count = 'cards' in state ? state.cards.length : null;
    if (count === this.badge) return;
    this.badge = count;
    // The badge is a courtesy: an extension that was just updated cannot be asked any more.
    await askBackground('badge', { count }).catch(() => undefined);
  }
}

/** Resolves when the page is shown: the browser may load it ahead, for a reader who never comes. */
function whenShown(): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
