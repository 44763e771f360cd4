import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, activeTab, askPage, type PanelState } from './page.ts';

/** ms after which a page that is still reading is asked again. */
const pollEvery = 250;
/** ms after a change at which the page is asked again: it learns of the change by itself, a little later. */
const settleAfter = [60, 250, 800];

export interface PageConnection {
  tab: ActiveTab | undefined;
  page: PanelState;
  show(page: PanelState): void;
  /** To be called when something was changed that the page will take up. */
  settle(): void;
}

/** The state of the page in the active tab, kept up to date. */
export function usePage(): PageConnection {
  const [tab, setTab] = useState<ActiveTab>();
  const [page, setPage] = useState<PanelState>({ state: 'loading' });
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);

  useEffect(() => {
    activeTab().then(
      (found) => (found ? setTab(found) : setPage({ state: 'no-access' })),
      () => setPage({ state: 'no-access' }),
    );
    return () => timers.current.forEach(clearTimeout);
  }, []);

  const ask = useCallback(() => {
    if (tab) void askPage(tab).then(setPage);
  }, [tab]);

  useEffect(ask, [ask]);
  useEffect(() => {
    if (page.state !== 'reading') return;
    const timer = setTimeout(ask, pollEvery);
    return () => clearTimeout(timer);
  }, [page, ask]);

  const settle = () => {
    timers.current.forEach(clearTimeout);
    timers.current = settleAfter.map((after) => setTimeout(ask, after));
  };
  return { tab, page, show: setPage, settle };
}
