import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import type { Translate } from '../ui/translate.ts';

/** Texts of the interface in the browser's language, from `_locales`. */
export const translate: Translate = (key, substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language of the interface. */
export const interfaceLang = (): Lang =>
  browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
