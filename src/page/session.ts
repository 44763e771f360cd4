import { actorsOf } from '../knowledge/summary.ts';
import { askBackground } from '../shared/ask.ts';
import type { CardRequest, PageState, Silence } from '../shared/messages.ts';
import { isPageOff, setPageOff } from '../shared/pages-off.ts';
import type { Settings } from '../shared/settings.ts';
import { loadSettings, onSettingsChange } from '../shared/settings-store.ts';
import { interfaceLang, textsReady } from '../shared/translation.ts';
import type { Theme } from '../ui/kinds.ts';
import { CardWindow } from './card-window.tsx';
import { watch } from './changes.ts';
import { listen } from './gestures.ts';
import { Highlights } from './highlights.ts';
import { type Mention, placeMentions, toPaint } from './mentions.ts';
import { boxesOf, PointerMap } from './pointer.ts';
import { toRange } from './ranges.ts';
import { isReading, type Reading, readPage } from './reading.ts';
import { themeBehind } from './theme.ts';

/** Dossier on one document: reads it, paints it, answers the panel, and leaves no trace when switched off. */
export class Session {
  private settings: Settings | null = null;
  private pageOff = false;
  private reading: Reading | null = null;
  private silence: Silence = { state: 'reading' };
  private mentions: Mention[] = [];
  private painted: Mention[] = [];
  private pointers = new PointerMap([]);
  private theme: Theme = 'light';
  /** Ends everything that was started while Dossier is on here. */
  private running: AbortController | null = null;
  private current = -1;
  /** The reader said that this is an article. */
  private insist = false;
  private readonly highlights = new Highlights();
  private readonly card = new CardWindow(
    (mention) => this.requestFor(mention),
    () => this.theme,
    (mention) => this.highlights.point(mention?.stretch ?? null, this.theme),
  );

  /** Starts, and follows the switches from then on until the signal aborts. */
  async start(signal: AbortSignal): Promise<void> {
    const stop = onSettingsChange((settings) => {
      this.settings = settings;
      void this.apply();
    });
    signal.addEventListener('abort', () => {
      stop();
      this.stop();
    });
    await textsReady();
    this.settings = (await loadSettings()).settings;
    this.pageOff = await isPageOff(location.href).catch(() => false);
    if (!signal.aborted) await this.apply();
  }

  state(): PageState {
    const host = location.hostname;
    const { reading } = this;
    if (!reading) return { host, ...this.silence };
    const { article, lang, cards } = reading;
    return {
      host,
      state: 'ready',
      title: article.title,
      lang,
      ...(article.published && { day: article.published }),
      cards,
    };
  }

  async togglePage(on = this.pageOff): Promise<PageState> {
    this.pageOff = !on;
    await setPageOff(location.href, this.pageOff).catch(() => {
      // The browser's storage is full or broken: the switch holds until the page is left.
    });
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
    const found = this.mentions.filter((mention) => mention.key === key && boxesOf(mention).length > 0);
    const mention = found[((nth % found.length) + found.length) % found.length];
    if (mention) this.show(mention, false);
    return { of: found.length };
  }

  /** Goes to the next or previous painted mention and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const visible = this.painted.filter((mention) => boxesOf(mention).length > 0);
    if (visible.length === 0) return;
    this.current = (this.current + by + visible.length) % visible.length;
    this.show(visible[this.current]!, true);
  }

  private show(mention: Mention, focus: boolean): void {
    const { startContainer } = mention.stretch;
    if (!boxesOf(mention).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight)) {
      startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, bottom } = toRange(mention.stretch).getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    void this.card.open({ mention, point: null, focus });
  }

  private offBy(): 'page' | 'site' | 'everywhere' | null {
    if (!this.settings?.everywhere) return 'everywhere';
    if (this.settings.sitesOff.includes(location.hostname)) return 'site';
    return this.pageOff ? 'page' : null;
  }

  /** Brings the page in line with the switches. */
  private async apply(): Promise<void> {
    const by = this.offBy();
    if (by) {
      this.stop();
      this.silence = { state: 'off', by };
      await this.showBadge();
    } else if (!this.running) {
      const running = new AbortController();
      this.running = running;
      listen(() => this.pointers, this.card, running.signal);
      watch((moved) => void this.read(moved, running.signal), running.signal);
      await this.read(true, running.signal);
    } else this.paint();
  }

  private stop(): void {
    this.running?.abort();
    this.running = null;
    this.reading = null;
    this.forget();
  }

  private forget(): void {
    this.highlights.clear();
    this.mentions = [];
    this.painted = [];
    this.pointers = new PointerMap([]);
    this.current = -1;
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
      const { article, annotations, cards } = result;
      this.mentions = placeMentions(article, annotations, cards);
      this.paint();
    } else {
      this.reading = null;
      this.silence = result;
      this.forget();
    }
    await this.showBadge();
  }

  private paint(): void {
    const { reading, settings } = this;
    if (!reading || !settings) return;
    this.theme = themeBehind(reading.article.blocks.at(-1)?.element ?? document.body);
    this.painted = toPaint(this.mentions, settings.kindsOff);
    this.pointers = new PointerMap(this.painted);
    this.highlights.paint(this.painted, this.theme);
    this.highlights.point(this.card.mention?.stretch ?? null, this.theme);
  }

  private async showBadge(): Promise<void> {
    // The badge is a courtesy: an extension that was just updated cannot be asked any more.
    await askBackground('badge', { count: this.reading?.cards.length ?? null }).catch(() => undefined);
  }

  private requestFor({ annotation }: Mention): CardRequest {
    const common = { day: this.reading?.article.published ?? undefined, lang: interfaceLang() };
    if (annotation.entity) return { entity: annotation.entity, ...common };
    return {
      interval: annotation.date?.interval ?? '',
      actors: actorsOf(this.reading?.annotations ?? []),
      ...common,
    };
  }
}
