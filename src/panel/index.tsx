import { Early } from '../shared/early.ts';
import { showPage } from '../shared/show-page.tsx';
import { chooseLanguage, interfaceLang } from '../shared/translation.ts';
import { prepareFormats } from '../ui/format.ts';
import { App } from './app.tsx';
import { lookAtActive } from './page.ts';
import { fitIntoPopup } from './room.ts';

/** ms for which the page's answer is awaited before it is said that it is: sooner than that, nobody could read it. */
const PATIENCE = 120;

const beside = document.body.classList.contains('beside');
const first = new Early(lookAtActive(beside));
if (!beside) fitIntoPopup();
chooseLanguage('browser');
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
void showPage(
  document.getElementById('panel')!,
  (settings) => <App lang={interfaceLang()} beside={beside} first={first} stored={settings} />,
  Promise.race([first.coming, patience]),
);
// The browser is answering meanwhile.
prepareFormats(interfaceLang());
