import { render } from 'preact';
import { interfaceLang, textsReady, translate } from '../shared/translation.ts';
import { Translation } from '../ui/translate.ts';
import { Options } from './options.tsx';

void textsReady().then(() => {
  document.documentElement.lang = interfaceLang();
  document.title = `Dossier: ${translate('panel_settings')}`;
  render(
    <Translation.Provider value={translate}>
      <Options />
    </Translation.Provider>,
    document.getElementById('options')!,
  );
});
