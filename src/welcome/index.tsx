import { render } from 'preact';
import { choose, keepSettings, loadSettings, onSettingsChange } from '../shared/settings-store.ts';
import { interfaceLang, textsReady, translate } from '../shared/translation.ts';
import { Translation } from '../ui/translate.ts';
import { Choices } from './choices.tsx';

/**
 * Both languages stand in the page as templates; the reader's is put in. With it comes the content script, which reads the
 * sample article as it would any other.
 */
function showTexts(): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[lang="${interfaceLang()}"]`)!;
  document.documentElement.lang = interfaceLang();
  document.title = template.title;
  document.querySelector('#welcome')!.append(template.content.cloneNode(true));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]'))
    button.addEventListener('click', () => void chooseLanguage(button.dataset.language as 'de' | 'en'));
}

async function chooseLanguage(language: 'de' | 'en'): Promise<void> {
  const { settings } = await loadSettings();
  try {
    await keepSettings(settings, choose('language', language)(settings));
  } catch {
    document.querySelector('.problem')!.textContent = translate('settings_not_saved');
  }
}

async function show(): Promise<void> {
  await textsReady(loadSettings().then(({ settings }) => settings.language));
  showTexts();
  render(
    <Translation.Provider value={translate}>
      <Choices lang={interfaceLang()} />
    </Translation.Provider>,
    document.querySelector('#choices')!,
  );
  onSettingsChange(
    ({ language }) => void textsReady(language).then((isOther) => isOther && location.reload()),
  );
}

void show();
