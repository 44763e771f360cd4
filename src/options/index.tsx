import { showPage } from '../shared/show-page.tsx';
import { translate } from '../shared/translation.ts';
import { Options } from './options.tsx';

void showPage(document.getElementById('options')!, () => {
  document.title = `Dossier: ${translate('panel_settings')}`;
  return <Options />;
});
