import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import { siteName } from '../shared/sites.ts';
import { formatEdtf } from '../ui/format.ts';
import { Tool } from '../ui/tool.tsx';
import { plural, type Translate, useTranslate } from '../ui/translate.ts';
import type { ActiveTab, PanelState } from './page.ts';
import { canStandBeside, openBeside } from './side-panel.ts';

const languageName = (code: string, lang: Lang) =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;

function particulars(page: PanelState, lang: Lang, t: Translate): string | undefined {
  if (page.state !== 'ready') return 'host' in page ? siteName(page.host) : undefined;
  const parts = [
    page.day ? formatEdtf(page.day, lang) : t('panel_no_day'),
    page.lang !== lang && languageName(page.lang, lang),
    plural(t, 'panel_cards', page.cards.length, lang),
  ];
  return parts.filter(Boolean).join(' · ');
}

interface Props {
  page: PanelState;
  lang: Lang;
  tab: ActiveTab | undefined;
  /** The panel stands beside the page already, and stays when another page opens. */
  beside: boolean;
}

/** What is being read: title and day of the article. */
export function Header({ page, lang, tab, beside }: Props) {
  const t = useTranslate();
  const [refused, setRefused] = useState(false);
  const line = particulars(page, lang, t);
  const close = () => {
    if (!beside) window.close();
  };
  return (
    <header class="panel-head">
      <div>
        <h1 lang={page.state === 'ready' ? page.lang : undefined}>
          {page.state === 'ready' && page.title ? page.title : t('extension_name')}
        </h1>
        {line && <p>{line}</p>}
      </div>
      {!beside && tab && canStandBeside() && !refused && (
        <Tool
          icon="beside"
          class="open-beside"
          label={t('panel_beside')}
          onClick={() => openBeside(tab).then(close, () => setRefused(true))}
        />
      )}
      <Tool
        icon="settings"
        label={t('panel_settings')}
        onClick={() => void browser.runtime.openOptionsPage().then(close)}
      />
    </header>
  );
}
