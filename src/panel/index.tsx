import { render } from 'preact';
import { interfaceLang, textsReady, translate } from '../shared/translation.ts';
import { Translation } from '../ui/translate.ts';
import { App } from './app.tsx';

void textsReady().then(() => {
  document.documentElement.lang = interfaceLang();
  render(
    <Translation.Provider value={translate}>
      <App lang={interfaceLang()} beside={document.body.classList.contains('beside')} />
    </Translation.Provider>,
    document.getElementById('panel')!,
  );
});
