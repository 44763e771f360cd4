import browser from 'webextension-polyfill';
import type { Lang } from '../knowledge/entity.ts';
import type { Translate } from '../ui/translate.ts';
import { askBackground } from './ask.ts';
import { isOwnPage, ownTexts, type Texts } from './own-files.ts';
import type { Settings } from './settings.ts';

let shown: Lang = 'en';
/** Counts choices, so that what was stored before does not undo one made while it was read. */
let choices = 0;
const loaded: Partial<Record<Lang, Texts>> = {};
const loading = new Map<Lang, Promise<Texts>>();

/**
 * Texts of the interface in the language that the reader chose; `textsReady` must have been awaited. They are read from
 * `_locales` by ourselves: `i18n.getMessage` knows only the browser's language, and in one process out of a few Chromium
 * 156 answers every call with nothing, for as long as that process lives.
 */
export const translate: Translate = (key, substitutions) =>
  translateBy(loaded[shown] ?? {})(key, substitutions);

const translateBy =
  (texts: Texts): Translate =>
  (key, substitutions = []) =>
    (texts[key] ?? (browser.i18n.getMessage(key) || key)).replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    );

/** The language that the texts of the interface are in. */
export const interfaceLang = (): Lang => shown;

const browserLang = (): Lang => (browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en');

/** Chooses the language, and reads no text yet: most pages show none. @returns whether it is another than before */
export function chooseLanguage(choice: Settings['language']): boolean {
  choices++;
  const before = shown;
  shown = choice === 'browser' ? browserLang() : choice;
  return shown !== before;
}

type Choice = Settings['language'];

/**
 * Resolves once texts can be had in the language chosen; never rejects.
 * @param choice while it is still being read from what is stored, the browser's language is taken to be the one
 * @returns whether that is another language than before
 */
export async function textsReady(choice: Choice | Promise<Choice>): Promise<boolean> {
  const before = shown;
  const at = choices;
  const isStored = typeof choice !== 'string';
  if (isStored) void textsIn(browserLang()).catch(() => undefined);
  const chosen = await choice;
  if (!isStored || at === choices) chooseLanguage(chosen);
  await textsIn(shown).catch(() => undefined);
  return shown !== before;
}

/** The texts in a language that need not be the interface's: cards can be in the article's. Never rejects. */
export const translatorFor = (lang: Lang): Promise<Translate> =>
  textsIn(lang).then(translateBy, () => translate);

function textsIn(lang: Lang): Promise<Texts> {
  const known = loading.get(lang);
  if (known) return known;
  const texts = isOwnPage() ? ownTexts(lang) : askBackground('texts', { lang });
  loading.set(lang, texts);
  texts.then(
    (read) => {
      loaded[lang] = read;
    },
    () => loading.delete(lang),
  );
  return texts;
}
