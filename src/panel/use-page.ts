import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Early } from '../shared/early.ts';
import { type ActiveTab, askPage, type Look, lookAtActive, onOtherPage, type PanelState } from './page.ts';

/** ms after which a page that is still reading is asked again. */
const pollEvery = 250;
/** ms after a change at which the page is asked again: it learns of the change by itself, a little later. */
const settleAfter = [60, 250, 800];
/** ms after which a page beside which the panel stands is asked for what it read meanwhile. */
const lookEvery = 2000;

export interface PageConnection {
  tab: ActiveTab | undefined;
  page: PanelState;
  show(page: PanelState): void;
  /** To be called when something was changed that the page will take up. */
  settle(): void;
}

/** A page that changed nothing changes nothing here: what the reader unfolded stays. */
const unlessSame = (now: Look, next: Look): Look =>
  JSON.stringify(next) === JSON.stringify(now) ? now : next;

/**
 * The state of the page in the active tab, kept up to date.
 * @param first what was asked of the page before there was anything to draw
 * @param follows whether the panel outlives the page: it then goes with the tabs
 */
export function usePage(first: Early<Look>, follows: boolean): PageConnection {
  const [{ tab, page }, setLook] = useState<Look>(first.now ?? { page: { state: 'loading' } });
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  // Counts changes of the tab, so that what comes late of an earlier one is dropped.
  const turn = useRef(0);

  const find = (coming: Promise<Look>) => {
    const mine = ++turn.current;
    void coming.then((next) => mine === turn.current && setLook((now) => unlessSame(now, next)));
  };
  const show = (next: PanelState) =>
    setLook((now) => (now.tab === tab ? unlessSame(now, { ...now, page: next }) : now));
  const ask = () => {
    if (tab) void askPage(tab, follows).then(show);
  };

  // The answer may come between drawing and this.
  useLayoutEffect(() => find(first.coming), [first]);
  useEffect(() => {
    const stop = follows ? onOtherPage(() => find(lookAtActive(follows))) : undefined;
    return () => {
      stop?.();
      timers.current.forEach(clearTimeout);
    };
  }, [follows]);

  const every = page.state === 'reading' ? pollEvery : follows ? lookEvery : undefined;
  useEffect(() => {
    if (every === undefined) return undefined;
    const look = setInterval(() => document.visibilityState === 'visible' && ask(), every);
    return () => clearInterval(look);
  }, [tab, every]);

  const settle = () => {
    timers.current.forEach(clearTimeout);
    timers.current = settleAfter.map((after) => setTimeout(ask, after));
  };
  return { tab, page, show, settle };
}
