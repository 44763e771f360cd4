import { interfaceLang } from '../shared/translation.ts';

// Both languages stand in the page as templates; the reader's is put in before the content script looks for the article.
const asked = new URLSearchParams(location.search).get('lang');
const lang = asked === 'de' || asked === 'en' ? asked : interfaceLang();
const template = document.querySelector<HTMLTemplateElement>(`template[lang="${lang}"]`);
if (template) {
  document.documentElement.lang = lang;
  document.title = template.title;
  document.querySelector('#welcome')?.append(template.content.cloneNode(true));
}
