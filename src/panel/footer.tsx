import { useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import { askTab } from '../shared/ask.ts';
import type { Settings } from '../shared/settings.ts';
import { isSiteOff, switchEverywhere, switchKind, switchSite } from '../shared/settings-store.ts';
import { siteName } from '../shared/sites.ts';
import { Fold } from '../ui/fold.tsx';
import { KindGlyph } from '../ui/icons.tsx';
import { kindsInOrder } from '../ui/kinds.ts';
import { Switch } from '../ui/switch.tsx';
import { useTranslate } from '../ui/translate.ts';
import { lazy } from './lazy.tsx';
import type { PanelState } from './page.ts';
import type { PageConnection } from './use-page.ts';

interface Props {
  connection: PageConnection;
  settings: Settings;
  change(by: (settings: Settings) => Settings): Promise<void>;
  lang: Lang;
}

const ExportMenu = lazy(() => import('./views.ts').then((views) => views.ExportMenu));

/** Where Dossier does not run there is no page and no site to switch. */
const answers = ({ state }: PanelState) => !['loading', 'no-access', 'not-ours', 'unread'].includes(state);

export function Footer({ connection, settings, change, lang }: Props) {
  const t = useTranslate();
  const [exports, setExports] = useState(false);
  const { tab, page, show, settle } = connection;
  const host = 'host' in page && answers(page) ? page.host : undefined;
  // The sample article stands on one of the extension's own pages, as the panel does: that is no site.
  const isSite = host !== location.hostname;
  const siteOn = host !== undefined && !isSiteOff(host, settings);
  const pageOn = page.state !== 'off' || (page.by !== 'page' && page.by !== 'asked');
  const switchPage = (on: boolean) => {
    if (tab) askTab(tab.id, 'togglePage', { on }).then(show, settle);
  };
  return (
    <footer class="panel-foot">
      <fieldset class="switches">
        <legend class="unseen">{t('panel_switches')}</legend>
        {host && (
          <Switch
            on={settings.everywhere && siteOn && pageOn}
            disabled={!settings.everywhere || !siteOn}
            onSwitch={switchPage}
          >
            {t('switch_page')}
          </Switch>
        )}
        {host && isSite && !(tab?.incognito && siteOn) && (
          <Switch
            on={settings.everywhere && siteOn}
            disabled={!settings.everywhere}
            title={t('switch_site', [host])}
            onSwitch={(on) => void change(switchSite(host, on))}
          >
            {siteName(host)}
          </Switch>
        )}
        <Switch on={settings.everywhere} onSwitch={(on) => void change(switchEverywhere(on))}>
          {t('switch_everywhere')}
        </Switch>
      </fieldset>
      {page.state === 'ready' && (
        <div class="menus">
          <HighlightMenu settings={settings} change={change} />
          {tab && page.cards.length > 0 && (
            <Fold label={t('export_label')} onOpen={() => setExports(true)}>
              {exports && <ExportMenu page={page} tab={tab} lang={lang} />}
            </Fold>
          )}
        </div>
      )}
    </footer>
  );
}

function HighlightMenu({ settings, change }: Pick<Props, 'settings' | 'change'>) {
  const t = useTranslate();
  const on = kindsInOrder.filter((kind) => !settings.kindsOff.includes(kind));
  const named = on.map((kind) => t(`kind_${kind}_many`)).join(', ');
  const summary = on.length === kindsInOrder.length ? t('highlight_all') : named || t('highlight_none');
  return (
    <Fold label={t('highlight_label', [summary])}>
      <div class="kinds">
        {kindsInOrder.map((kind) => (
          <button
            type="button"
            key={kind}
            class="chip"
            data-kind={kind}
            aria-pressed={on.includes(kind)}
            onClick={() => void change(switchKind(kind, !on.includes(kind)))}
          >
            <KindGlyph kind={kind} /> {t(`kind_${kind}_many`)}
          </button>
        ))}
      </div>
    </Fold>
  );
}
