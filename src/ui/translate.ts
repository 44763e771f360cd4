import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../_locales/en/messages.json';
import type { Lang } from '../knowledge/entity.ts';

export type MessageKey = keyof typeof messages;

/** Gives a text of the interface; the nth substitution stands where the message says `$n`. */
export type Translate = (key: MessageKey, substitutions?: string[]) => string;

export const Translation = createContext<Translate>((key) => key);
export const useTranslate = (): Translate => useContext(Translation);

type Counted = {
  [K in MessageKey]: K extends `${infer Stem}_one`
    ? `${Stem}_other` extends MessageKey
      ? Stem
      : never
    : never;
}[MessageKey];

/** A text that depends on a count, by the plural rules of German and English. */
export function plural(t: Translate, stem: Counted, count: number, lang: Lang): string {
  const one = new Intl.PluralRules(lang).select(count) === 'one';
  return t(`${stem}_${one ? 'one' : 'other'}`, [new Intl.NumberFormat(lang).format(count)]);
}
