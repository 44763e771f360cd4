import { Choice, LanguageChoice } from '../shared/choice.tsx';
import { densities, openings, styles } from '../shared/settings.ts';
import { switchEverywhere, switchKind } from '../shared/settings-store.ts';
import { SitesChoice } from '../shared/sites-choice.tsx';
import { interfaceLang } from '../shared/translation.ts';
import { problemText, type SettingsState, useSettings } from '../shared/use-settings.ts';
import { KindGlyph } from '../ui/icons.tsx';
import { kindsInOrder } from '../ui/kinds.ts';
import { Switch } from '../ui/switch.tsx';
import { useTranslate } from '../ui/translate.ts';
import { Keyboard } from './keyboard.tsx';
import { MutedNames, Rejections, SitesOff } from './lists.tsx';
import { Sample } from './sample.tsx';

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
      <Sample settings={state.settings} />
      <div class="option-list">
        <section>
          <h2>{t('extension_name')}</h2>
          <Switch on={state.settings.everywhere} onSwitch={(on) => void state.change(switchEverywhere(on))}>
            {t('options_everywhere')}
          </Switch>
          <p>{t('options_everywhere_text')}</p>
        </section>
        <Kinds {...state} />
        <Highlighting {...state} />
        <Cards {...state} />
        <LanguageChoice {...state} />
        <MutedNames {...state} />
        <Rejections />
        <section>
          <SitesChoice {...state} lang={interfaceLang()} />
        </section>
        <SitesOff {...state} />
        <Keyboard />
        <footer>
          <a href="welcome.html">{t('options_welcome')}</a>
          <a href="about.html">{t('about_title')}</a>
        </footer>
      </div>
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

function Highlighting(state: SettingsState) {
  const t = useTranslate();
  return (
    <>
      <Choice
        {...state}
        of="density"
        label={t('options_density')}
        text={t('options_density_text')}
        options={densities.map((value) => ({ value, label: t(`density_${value}`) }))}
      />
      <Choice
        {...state}
        of="style"
        label={t('options_style')}
        text={t('options_style_text')}
        options={styles.map((value) => ({ value, label: t(`style_${value}`) }))}
        {...(state.settings.style === 'none' && { note: t('style_none_text') })}
      />
    </>
  );
}

function Cards(state: SettingsState) {
  const t = useTranslate();
  const own = interfaceLang();
  const language = new Intl.DisplayNames([own], { type: 'language' }).of(own) ?? own;
  return (
    <>
      <Choice
        {...state}
        of="opening"
        label={t('options_opening')}
        text={t('options_opening_text')}
        options={openings.map((value) => ({ value, label: t(`opening_${value}`) }))}
      />
      <Choice
        {...state}
        of="cardLanguage"
        label={t('options_language')}
        text={t('options_language_text')}
        options={[
          { value: 'reader', label: t('language_reader', [language]) },
          { value: 'article', label: t('language_article') },
        ]}
      />
    </>
  );
}
