import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import type { Translate } from '../ui/translate.ts';
import { askBackground } from './ask.ts';
import { isOwnPage, ownTexts, type Texts } from './own-files.ts';
import type { Settings } from './settings.ts';
import { loadSettings } from './settings-store.ts';

let shown: { lang: Lang; texts: Texts } = { lang: 'en', texts: {} };
/** Counts how often texts were asked for. */
let asked = 0;

/**
 * Texts of the interface in the language that the reader chose; `textsReady` must have been awaited. They are read from
 * `_locales` by ourselves: `i18n.getMessage` knows only the browser's language, and in one process out of a few Chromium
 * 156 answers every call with nothing, for as long as that process lives.
 */
export const translate: Translate = (key, substitutions = []) => translateBy(shown.texts)(key, substitutions);

const translateBy =
  (texts: Texts): Translate =>
  (key, substitutions = []) =>
    (texts[key] ?? (browser.i18n.getMessage(key) || key)).replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    );

/** The language that the texts of the interface are in. */
export const interfaceLang = (): Lang => shown.lang;

const browserLang = (): Lang => (browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en');

/**
 * Resolves once texts can be had in the language chosen, by default as the settings say; never rejects.
 * @returns whether that is another language than before
 */
export async function textsReady(choice?: Settings['language']): Promise<boolean> {
  const mine = ++asked;
  const chosen = choice ?? (await loadSettings()).settings.language;
  const lang = chosen === 'browser' ? browserLang() : chosen;
  const texts = await textsIn(lang).catch((): Texts => ({}));
  // Another choice was made meanwhile: its answer counts.
  if (mine !== asked) return false;
  const isOther = lang !== shown.lang;
  shown = { lang, texts };
  return isOther;
}

/** The same texts in a language that need not be the interface's: cards can be in the article's. Never rejects. */
export async function translatorFor(lang: Lang): Promise<Translate> {
  if (lang === shown.lang) return translate;
  return textsIn(lang).then(translateBy, () => translate);
}

const read = new Map<Lang, Promise<Texts>>();

function textsIn(lang: Lang): Promise<Texts> {
  const known = read.get(lang);
  if (known) return known;
  const texts = isOwnPage() ? ownTexts(lang) : askBackground('texts', { lang });
  read.set(lang, texts);
  texts.catch(() => read.delete(lang));
  return texts;
}
