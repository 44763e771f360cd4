import { ownJson } from '../shared/own-files.ts';
import { showPage } from '../shared/show-page.tsx';
import { interfaceLang, translate } from '../shared/translation.ts';
import { type About, AboutPage } from './about.tsx';

const asked = new URLSearchParams(location.search);

async function show(): Promise<void> {
  const about = await ownJson<About>('about.json');
  await showPage(document.getElementById('about')!, () => {
    document.title = translate('about_title');
    return <AboutPage about={about} lang={interfaceLang()} card={asked.get('card') ?? ''} />;
  });
  if (asked.has('card')) document.querySelector<HTMLElement>('#mistake textarea')?.focus();
}

void show();
