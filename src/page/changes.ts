import type { Article } from '../article/article.ts';
import type { Pace } from './pace.ts';
import { join, Territory, type Touched, WATCHED } from './touched.ts';

/** How long the page must have been quiet before it is read again, and how long it is waited for at most, in ms. */
const QUIET = 400;
const PATIENCE = 2000;
const MOST_SHADOWS = 200;

/** What became of the page since it was last told. */
export interface Change {
  /** Another address is shown, in the same document. */
  moved: boolean;
  /** The document was written anew (`document.open`), which took all listeners with it. */
  replaced: boolean;
  /** The page came back from the back-forward cache. */
  restored: boolean;
  /** Which of the article's elements have another text; or `all`. */
  touched: Touched;
}

const NONE: Change = { moved: false, replaced: false, restored: false, touched: 'nothing' };

const addressNow = (): string => location.href.split('#')[0]!;

/**
 * Watches one document until the signal aborts, and tells what may touch the article. Runs of changes are told once,
 * when the page has come to rest or patience is over, and never so often that Dossier would take more of the main
 * thread than `pace` allows.
 */
export class Watch {
  private territory = new Territory(null);
  private pending = { ...NONE };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;
  private address = addressNow();
  private readonly root = document.documentElement;
  private readonly observer = new MutationObserver((records) => this.look(records));

  constructor(
    private readonly changed: (change: Change) => void,
    private readonly pace: Pace,
    signal: AbortSignal,
  ) {
    this.observe(window.document);
    const look = () => this.look([]);
    // https://developer.mozilla.org/en-US/docs/Web/API/Navigation_API; a script of a page can also go on without any
    // event where that is missing, so the address is compared whenever something changes.
    const navigation = (window as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('currententrychange', look, { signal });
    window.addEventListener('popstate', look, { signal });
    window.addEventListener(
      'pageshow',
      (event) => event.persisted && this.note({ ...NONE, restored: true, touched: 'all' }),
      { signal },
    );
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  /** Tells what was read: changes are judged by where they lie to it. Shadow roots have to be watched one by one. */
  know(article: Pick<Article, 'blocks'> | null, shadows: readonly ShadowRoot[]): void {
    this.territory = new Territory(article);
    for (const shadow of shadows.slice(0, MOST_SHADOWS)) this.observe(shadow);
  }

  private observe(node: Node): void {
    this.observer.observe(node, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: WATCHED,
      attributeOldValue: true,
    });
  }

  private look(records: MutationRecord[]): void {
    const replaced = document.documentElement !== this.root;
    const moved = addressNow() !== this.address;
    const touched = replaced || moved ? 'all' : this.pace.take(() => this.territory.touched(records));
    if (touched !== 'nothing') this.note({ ...NONE, moved, replaced, touched });
  }

  private note(change: Change): void {
    const { pending } = this;
    pending.moved ||= change.moved;
    pending.replaced ||= change.replaced;
    pending.restored ||= change.restored;
    pending.touched = join(pending.touched, change.touched);
    const now = performance.now();
    this.first ||= now;
    clearTimeout(this.timer);
    const quiet = Math.max(0, Math.min(QUIET, this.first + PATIENCE - now));
    // Who turns to another page or comes back to one does not wait for what an earlier one cost.
    const most = pending.moved || pending.restored ? PATIENCE : Number.POSITIVE_INFINITY;
    this.timer = setTimeout(() => this.tell(), Math.max(quiet, Math.min(most, this.pace.rest())));
  }

  private tell(): void {
    const change = this.pending;
    this.pending = { ...NONE };
    this.first = 0;
    this.address = addressNow();
    this.changed(change);
  }
}
