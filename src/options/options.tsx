import { switchEverywhere, switchKind, switchSite } from '../shared/settings-store.ts';
import { problemText, type SettingsState, useSettings } from '../shared/use-settings.ts';
import { Icon, KindGlyph } from '../ui/icons.tsx';
import { kindsInOrder } from '../ui/kinds.ts';
import { Switch } from '../ui/switch.tsx';
import { useTranslate } from '../ui/translate.ts';

export function Options() {
  const t = useTranslate();
  const state = useSettings();
  return (
    <main class="options">
      <header>
        <img src="icons/48.png" width="40" height="40" alt="" />
        <h1>{t('panel_settings')}</h1>
      </header>
      {state.problem && (
        <p class="problem" role="alert">
          {t(problemText[state.problem])}
        </p>
      )}
      <section>
        <h2>{t('extension_name')}</h2>
        <Switch on={state.settings.everywhere} onSwitch={(on) => void state.change(switchEverywhere(on))}>
          {t('options_everywhere')}
        </Switch>
        <p>{t('options_everywhere_text')}</p>
      </section>
      <Kinds {...state} />
      <Sites {...state} />
      <footer>
        <a href="welcome.html">{t('options_welcome')}</a> <a href="about.html">{t('about_title')}</a>
      </footer>
    </main>
  );
}

function Kinds({ settings, change }: SettingsState) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('options_kinds')}</h2>
      <p>{t('options_kinds_text')}</p>
      <ul class="option-kinds">
        {kindsInOrder.map((kind) => (
          <li key={kind} data-kind={kind}>
            <Switch
              on={!settings.kindsOff.includes(kind)}
              onSwitch={(on) => void change(switchKind(kind, on))}
            >
              <KindGlyph kind={kind} /> {t(`kind_${kind}_many`)}
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sites({ settings, change }: SettingsState) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('options_sites')}</h2>
      <p>{t(settings.sitesOff.length > 0 ? 'options_sites_text' : 'options_sites_none')}</p>
      {settings.sitesOff.length > 0 && (
        <ul class="sites">
          {[...settings.sitesOff].sort().map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="tool"
                aria-label={t('options_site_remove', [host])}
                title={t('options_site_remove', [host])}
                onClick={() => void change(switchSite(host, true))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
