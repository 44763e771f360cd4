import { useEffect, useState } from 'preact/hooks';
import type { NoArticle } from '../article/article.ts';
import type { Lang } from '../knowledge/entity.ts';
import { askTab } from '../shared/ask.ts';
import type { Settings } from '../shared/settings.ts';
import { switchEverywhere, switchSite } from '../shared/settings-store.ts';
import { siteName } from '../shared/sites.ts';
import { type MessageKey, type Translate, useTranslate } from '../ui/translate.ts';
import { type ActiveTab, allowSite, askPage, type PanelState, readPage, runsAlways } from './page.ts';
import type { PageConnection } from './use-page.ts';

interface Props {
  connection: PageConnection;
  change(by: (settings: Settings) => Settings): Promise<void>;
  lang: Lang;
}

interface Words {
  title: string;
  text?: string;
}

const noArticle: Record<NoArticle, MessageKey> = {
  empty: 'no_article_empty',
  'too-short': 'no_article_too_short',
  'front-page': 'no_article_front_page',
  section: 'no_article_section',
  legal: 'no_article_legal',
  video: 'no_article_video',
  audio: 'no_article_audio',
  gallery: 'no_article_gallery',
  'too-large': 'no_article_too_large',
};

function languageName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function wordsFor(page: PanelState, lang: Lang, t: Translate): Words {
  switch (page.state) {
    case 'loading':
    case 'reading':
      return { title: t('state_reading') };
    case 'no-access':
      return { title: t('state_no_access'), text: t('state_no_access_text') };
    case 'not-ours':
      return { title: t('state_unread'), text: t('state_not_ours_text') };
    case 'unread':
      return { title: t('state_unread'), text: t('state_unread_text') };
    case 'no-article':
      return { title: t('state_no_article'), text: t(noArticle[page.reason]) };
    case 'language': {
      const title = page.lang
        ? t('state_language', [languageName(page.lang, lang)])
        : t('state_language_unknown');
      return { title, text: t('state_language_text') };
    }
    case 'off':
      return page.by === 'asked'
        ? { title: t('state_unread'), text: t('off_asked') }
        : { title: t('state_off'), text: t(`off_${page.by}`, [siteName(page.host)]) };
    case 'failed':
      return { title: t('state_failed'), text: t('state_failed_text', [page.message]) };
    case 'ready':
      return { title: t('state_nothing'), text: t('state_nothing_text') };
  }
}

/** What is the matter where there are no cards to show, and what to do about it. */
export function Notice({ connection, change, lang }: Props) {
  const t = useTranslate();
  const { page } = connection;
  const waits = page.state === 'loading' || page.state === 'reading';
  const { title, text } = wordsFor(page, lang, t);
  return (
    <div class={waits ? 'notice waiting' : 'notice'} role="status">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      <Actions connection={connection} change={change} />
    </div>
  );
}

function Actions({ connection, change }: Pick<Props, 'connection' | 'change'>) {
  const t = useTranslate();
  const { tab, page, show, settle } = connection;
  if (!tab) return null;
  switch (page.state) {
    case 'no-article':
      return (
        <div class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => askTab(tab.id, 'readAgain', { anyway: true }).then(show, settle)}
          >
            {t('read_anyway')}
          </button>
        </div>
      );
    case 'unread':
      return <ReadActions tab={tab} connection={connection} />;
    case 'failed':
      return (
        <div class="actions">
          <button
            type="button"
            class="primary"
            // A page that could not even be asked is asked what it is by now.
            onClick={() =>
              askTab(tab.id, 'readAgain', { anyway: false }).then(show, () => askPage(tab).then(show))
            }
          >
            {t('try_again')}
          </button>
        </div>
      );
    case 'off': {
      const switchOn = () => {
        if (page.by === 'everywhere') void change(switchEverywhere(true));
        else if (page.by === 'site') void change(switchSite(page.host, true));
        else askTab(tab.id, 'togglePage', { on: true }).then(show, settle);
      };
      return (
        <div class="actions">
          <button type="button" class="primary" onClick={switchOn}>
            {t(page.by === 'asked' ? 'read_page' : 'switch_on')}
          </button>
        </div>
      );
    }
    default:
      return null;
  }
}

/** Read this page once, or allow Dossier to read the site's pages by itself. */
function ReadActions({ tab, connection: { show } }: { tab: ActiveTab; connection: PageConnection }) {
  const t = useTranslate();
  const [always, setAlways] = useState(true);
  useEffect(() => {
    runsAlways(tab).then(setAlways, () => setAlways(true));
  }, [tab]);
  const read = () => readPage(tab).then(show);
  const allow = () => {
    allowSite(tab).then(
      (allowed) => (allowed ? read() : undefined),
      () => undefined,
    );
  };
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={() => void read()}>
        {t('read_page')}
      </button>
      {!always && !tab.incognito && (
        <button type="button" onClick={allow}>
          {t('read_always')}
        </button>
      )}
    </div>
  );
}
