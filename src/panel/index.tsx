import { showPage } from '../shared/show-page.tsx';
import { interfaceLang } from '../shared/translation.ts';
import { App } from './app.tsx';
import { fitIntoPopup } from './room.ts';

const beside = document.body.classList.contains('beside');
if (!beside) fitIntoPopup();
void showPage(document.getElementById('panel')!, () => <App lang={interfaceLang()} beside={beside} />);
