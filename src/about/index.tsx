import { render } from 'preact';
import { interfaceLang, textsReady, translate } from '../shared/translation.ts';
import { Translation } from '../ui/translate.ts';
import { type About, AboutPage } from './about.tsx';

const asked = new URLSearchParams(location.search);

async function show(): Promise<void> {
  const [about] = await Promise.all([
    fetch('about.json').then((file): Promise<About> => file.json()),
    textsReady(),
  ]);
  document.documentElement.lang = interfaceLang();
  document.title = translate('about_title');
  render(
    <Translation.Provider value={translate}>
      <AboutPage about={about} lang={interfaceLang()} card={asked.get('card') ?? ''} />
    </Translation.Provider>,
    document.getElementById('about')!,
  );
  if (asked.has('card')) document.querySelector<HTMLElement>('#mistake textarea')?.focus();
}

void show();
