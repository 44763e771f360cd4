import { showPage } from '../shared/show-page.tsx';
import { interfaceLang } from '../shared/translation.ts';
import { App } from './app.tsx';

void showPage(document.getElementById('panel')!, () => (
  <App lang={interfaceLang()} beside={document.body.classList.contains('beside')} />
));
