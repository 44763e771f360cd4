import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import type { PageState } from '../shared/messages.ts';
import { problemText, useSettings } from '../shared/use-settings.ts';
import { useTranslate } from '../ui/translate.ts';
import { CardList } from './card-list.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Notice } from './notice.tsx';
import { OpenCard } from './open-card.tsx';
import { useMentions } from './use-mentions.ts';
import { type PageConnection, usePage } from './use-page.ts';

export type Ready = Extract<PageState, { state: 'ready' }>;

export function App({ lang }: { lang: Lang }) {
  const t = useTranslate();
  const settings = useSettings();
  const connection = usePage();
  const { page } = connection;
  const change: typeof settings.change = async (by) => {
    await settings.change(by);
    connection.settle();
  };
  return (
    <div class="panel" data-state={page.state}>
      <Header page={page} lang={lang} />
      <main>
        {page.state === 'ready' && page.cards.length > 0 ? (
          <Cards page={page} connection={connection} lang={lang} />
        ) : (
          <Notice connection={connection} change={change} lang={lang} />
        )}
      </main>
      {settings.problem && (
        <p class="problem" role="alert">
          {t(problemText[settings.problem])}
        </p>
      )}
      <Footer connection={connection} settings={settings.settings} change={change} />
    </div>
  );
}

interface CardsProps {
  page: Ready;
  connection: PageConnection;
  lang: Lang;
}

/** The list, or the card that was opened from it; the list is kept behind it, with its filter. */
function Cards({ page, connection, lang }: CardsProps) {
  // Keys of the lines and entities opened one from another; the last is shown.
  const [trail, setTrail] = useState<string[]>([]);
  const mentions = useMentions(connection);
  const openedFrom = useRef<string>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const [first] = trail;
  const open = trail.at(-1);

  useEffect(() => {
    if (first !== undefined) openedFrom.current = first;
    else if (openedFrom.current !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(openedFrom.current)}"]`)?.focus();
  }, [first]);

  return (
    <>
      <div ref={list} hidden={open !== undefined}>
        <CardList cards={page.cards} lang={lang} mentions={mentions} onOpen={(key) => setTrail([key])} />
      </div>
      {open !== undefined && (
        <OpenCard
          shown={open}
          page={page}
          lang={lang}
          mentions={mentions}
          onOpen={(next) => setTrail([...trail, next])}
          onBack={() => setTrail(trail.slice(0, -1))}
        />
      )}
    </>
  );
}
