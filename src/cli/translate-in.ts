import german from '../../_locales/de/messages.json';
import english from '../../_locales/en/messages.json';
import type { Lang } from '../knowledge/entity.ts';
import type { Translate } from '../ui/translate.ts';

/** Texts of the interface in a language, without a browser. */
export function translateIn(lang: Lang): Translate {
  const messages: Record<string, { message: string }> = lang === 'de' ? german : english;
  return (key, substitutions = []) =>
    (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}
