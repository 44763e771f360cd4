import { type ComponentChildren, render } from 'preact';
import { Translation } from '../ui/translate.ts';
import type { Settings } from './settings.ts';
import { loadSettings, onSettingsChange } from './settings-store.ts';
import { interfaceLang, textsReady, translate } from './translation.ts';

/**
 * Shows one of the extension's own pages once its texts are there, and anew when the reader chooses another language.
 * @param more what else is awaited before
 */
export async function showPage(
  root: HTMLElement,
  view: (settings: Settings) => ComponentChildren,
  more?: Promise<unknown>,
): Promise<void> {
  let changed: Settings | undefined;
  const show = (settings: Settings) => {
    document.documentElement.lang = interfaceLang();
    render(
      <Translation.Provider key={interfaceLang()} value={translate}>
        {view(settings)}
      </Translation.Provider>,
      root,
    );
  };
  // Before anything is read, so that no choice made meanwhile is missed.
  onSettingsChange((settings) => {
    changed = settings;
    void textsReady(settings.language).then((isOther) => isOther && show(settings));
  });
  const loading = loadSettings();
  await Promise.all([textsReady(loading.then(({ settings }) => settings.language)), more]);
  show(changed ?? (await loading).settings);
}
