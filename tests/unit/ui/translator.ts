import de from '../../../_locales/de/messages.json';
import en from '../../../_locales/en/messages.json';
import type { Lang } from '../../../src/knowledge/entity.ts';
import type { Translate } from '../../../src/ui/translate.ts';

const messages = { de, en };

/** Translates as the browser does, from the message files. */
export const translator =
  (lang: Lang): Translate =>
  (key, substitutions = []) =>
    messages[lang][key].message.replace(/\$(\d)/g, (_, nth) => substitutions[Number(nth) - 1] ?? '');
