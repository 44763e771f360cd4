import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import type { Early } from '../shared/early.ts';
import type { PageState } from '../shared/messages.ts';
import type { Muted, Settings } from '../shared/settings.ts';
import { switchMuted } from '../shared/settings-store.ts';
import { problemText, useSettings } from '../shared/use-settings.ts';
import { useTranslate } from '../ui/translate.ts';
import { CardList } from './card-list.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { lazy } from './lazy.tsx';
import { Notice } from './notice.tsx';
import type { Look, PanelState } from './page.ts';
import { type Tab, TabList, TabView } from './tabs.tsx';
import { useMentions } from './use-mentions.ts';
import { usePage } from './use-page.ts';

export type Ready = Extract<PageState, { state: 'ready' }>;

const OpenCard = lazy(() => import('./views.ts').then((views) => views.OpenCard));
const TimelineView = lazy(() => import('./views.ts').then((views) => views.TimelineView));
const MapView = lazy(() => import('./views.ts').then((views) => views.MapView));
const SearchView = lazy(() => import('./views.ts').then((views) => views.SearchView));

const readyIn = (page: PanelState): Ready | undefined =>
  page.state === 'ready' && page.cards.length > 0 ? page : undefined;

interface Props {
  lang: Lang;
  beside: boolean;
  /** What was asked of the page before there was anything to draw, and the settings as they were read for that. */
  first: Early<Look>;
  stored: Settings;
}

export function App({ lang, beside, first: asked, stored }: Props) {
  const t = useTranslate();
  const settings = useSettings(stored);
  const connection = usePage(asked, beside);
  const { page } = connection;
  const ready = readyIn(page);
  const [tab, setTab] = useState<Tab>('cards');
  const [query, setQuery] = useState('');
  // Keys of the lines and entities opened one from another; the last is shown.
  const [trail, setTrail] = useState<string[]>([]);
  const mentions = useMentions(connection);
  const views = useRef<HTMLElement>(null);
  const change: typeof settings.change = async (by) => {
    await settings.change(by);
    connection.settle();
  };
  const [first] = trail;
  const open = trail.at(-1);
  const openedFrom = useRef<string>(undefined);

  // The card gives the focus back to what it was opened from.
  useEffect(() => {
    if (first !== undefined) openedFrom.current = first;
    else if (openedFrom.current !== undefined) {
      const key = CSS.escape(openedFrom.current);
      openedFrom.current = undefined;
      views.current?.querySelector<HTMLElement>(`.view:not([hidden]) [data-key="${key}"]`)?.focus();
    }
  }, [first]);
  // In the side panel another article may come: its cards are not the last one's.
  const article = page.state === 'ready' ? `${connection.tab?.id} ${page.title}` : undefined;
  useEffect(() => setTrail([]), [article]);

  const show = (next: Tab) => {
    setTrail([]);
    openedFrom.current = undefined;
    setTab(next);
  };
  const onOpen = (key: string) => setTrail([key]);
  const notice = <Notice connection={connection} change={change} lang={lang} />;
  return (
    <div class="panel" data-state={page.state} data-tab={tab}>
      <div class="panel-top">
        <Header page={page} lang={lang} tab={connection.tab} beside={beside} />
        <TabList shown={tab} onShow={show} />
      </div>
      <main ref={views}>
        <TabView tab={tab} hidden={open !== undefined}>
          {tab === 'search' ? (
            <SearchView query={query} onQuery={setQuery} day={ready?.day} lang={lang} onOpen={onOpen} />
          ) : !ready ? (
            notice
          ) : tab === 'cards' ? (
            <>
              {ready.note && <p class="page-note">{t(`note_${ready.note}`)}</p>}
              <CardList cards={ready.cards} lang={lang} mentions={mentions} onOpen={onOpen} />
            </>
          ) : tab === 'timeline' ? (
            <TimelineView page={ready} lang={lang} onOpen={onOpen} />
          ) : (
            <MapView page={ready} lang={lang} onOpen={onOpen} />
          )}
        </TabView>
        {open !== undefined && (
          <OpenCard
            shown={open}
            cards={ready?.cards ?? []}
            day={ready?.day}
            lang={(settings.settings.cardLanguage === 'article' && ready?.lang) || lang}
            mentions={mentions}
            muted={settings.settings.muted}
            {...(!connection.tab?.incognito && {
              onMute: (one: Muted, on: boolean) => void change(switchMuted(one, on)),
            })}
            onOpen={(next) => setTrail([...trail, next])}
            onBack={() => setTrail(trail.slice(0, -1))}
          />
        )}
      </main>
      {settings.problem && (
        <p class="problem" role="alert">
          {t(problemText[settings.problem])}
        </p>
      )}
      <Footer connection={connection} settings={settings.settings} change={change} lang={lang} />
    </div>
  );
}
