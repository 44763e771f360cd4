import { type ComponentChildren, render } from 'preact';
import { Translation } from '../ui/translate.ts';
import { onSettingsChange } from './settings-store.ts';
import { interfaceLang, textsReady, translate } from './translation.ts';

/** Shows one of the extension's own pages once its texts are there, and anew when the reader chooses another language. */
export async function showPage(root: HTMLElement, view: () => ComponentChildren): Promise<void> {
  const show = () => {
    document.documentElement.lang = interfaceLang();
    render(
      <Translation.Provider key={interfaceLang()} value={translate}>
        {view()}
      </Translation.Provider>,
      root,
    );
  };
  // Before anything is read, so that no choice made meanwhile is missed.
  onSettingsChange(({ language }) => void textsReady(language).then((isOther) => isOther && show()));
  await textsReady();
  show();
}
