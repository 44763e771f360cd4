import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, activeTab, askPage, onOtherPage, type PanelState } from './page.ts';

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

/**
 * The state of the page in the active tab, kept up to date.
 * @param follows whether the panel outlives the page: it then goes with the tabs
 */
export function usePage(follows: boolean): PageConnection {
  const [tab, setTab] = useState<ActiveTab>();
  const [page, setPage] = useState<PanelState>({ state: 'loading' });
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);

  useEffect(() => {
    const find = () =>
      activeTab().then(
        (found) => (found ? setTab(found) : setPage({ state: 'no-access' })),
        () => setPage({ state: 'no-access' }),
      );
    void find();
    const stop = follows ? onOtherPage(() => void find()) : undefined;
    return () => {
      stop?.();
      timers.current.forEach(clearTimeout);
    };
  }, [follows]);

  const ask = useCallback(() => {
    // A page that changed nothing changes nothing here: what the reader unfolded stays.
    const settle = (next: PanelState) =>
      setPage((now) => (JSON.stringify(next) === JSON.stringify(now) ? now : next));
    if (tab) void askPage(tab, follows).then(settle);
  }, [tab, follows]);

  useEffect(ask, [ask]);
  useEffect(() => {
    if (page.state === 'reading') {
      const timer = setTimeout(ask, pollEvery);
      return () => clearTimeout(timer);
    }
    if (!follows) return undefined;
    const look = setInterval(() => document.visibilityState === 'visible' && ask(), lookEvery);
    return () => clearInterval(look);
  }, [page, ask, follows]);

  const settle = () => {
    timers.current.forEach(clearTimeout);
    timers.current = settleAfter.map((after) => setTimeout(ask, after));
  };
  return { tab, page, show: setPage, settle };
}
