import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import type { Translate } from '../ui/translate.ts';
import { askBackground } from './ask.ts';

/** Texts fetched from `_locales` where the browser does not give them. */
let own: Record<string, string> = {};

/** Texts of the interface in the browser's language, from `_locales`. `textsReady` must have been awaited. */
export const translate: Translate = (key, substitutions = []) =>
  browser.i18n.getMessage(key, substitutions) || fill(own[key] ?? key, substitutions);

const fill = (text: string, substitutions: readonly string[]) =>
  text.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');

const preferredLang = (): Lang => (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');

/** The language that the texts of the interface are in. */
export const interfaceLang = (): Lang =>
  (browser.i18n.getMessage('interface_language') || preferredLang()) === 'de' ? 'de' : 'en';

/**
 * Resolves once texts can be had. In one process out of a few, Chromium 156 answers every `getMessage` with nothing, for
 * as long as that process lives; the texts are then read from the extension's own files, by way of the background.
 */
export async function textsReady(): Promise<void> {
  if (browser.i18n.getMessage('interface_language')) return;
  own = await askBackground('texts', { lang: preferredLang() }).catch(() => ({}));
}

const others = new Map<Lang, Promise<Translate>>();

/** The same texts in a language that need not be the browser's: cards can be in the article's. Never rejects. */
export function translatorFor(lang: Lang): Promise<Translate> {
  if (lang === interfaceLang()) return Promise.resolve(translate);
  const known = others.get(lang);
  if (known) return known;
  const asked = askBackground('texts', { lang }).then(
    (texts): Translate =>
      (key, substitutions = []) =>
        fill(texts[key] ?? translate(key), substitutions),
    () => {
      others.delete(lang);
      return translate;
    },
  );
  others.set(lang, asked);
  return asked;
}
