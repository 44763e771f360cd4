import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import { formatEdtf } from '../ui/format.ts';
import { Icon } from '../ui/icons.tsx';
import { plural, type Translate, useTranslate } from '../ui/translate.ts';
import type { PanelState } from './page.ts';

const languageName = (code: string, lang: Lang) =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;

function particulars(page: PanelState, lang: Lang, t: Translate): string | undefined {
  if (page.state !== 'ready') return 'host' in page ? page.host.replace(/^www\./, '') : undefined;
  const parts = [
    page.day ? formatEdtf(page.day, lang) : t('panel_no_day'),
    page.lang !== lang && languageName(page.lang, lang),
    plural(t, 'panel_cards', page.cards.length, lang),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What is being read: title and day of the article. */
export function Header({ page, lang }: { page: PanelState; lang: Lang }) {
  const t = useTranslate();
  const line = particulars(page, lang, t);
  return (
    <header class="panel-head">
      <div>
        <h1 lang={page.state === 'ready' ? page.lang : undefined}>
          {page.state === 'ready' && page.title ? page.title : t('extension_name')}
        </h1>
        {line && <p>{line}</p>}
      </div>
      <button
        type="button"
        class="tool"
        aria-label={t('panel_settings')}
        title={t('panel_settings')}
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
