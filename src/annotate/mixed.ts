import { languages } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { type Annotatable, annotatePrepared, type Prepared, prepare } from './annotate.ts';
import type { Annotation } from './annotation.ts';

/** A part of a text that is in another language than the rest; offsets in UTF-16 code units, `end` exclusive. */
export interface ForeignPart {
  start: number;
  end: number;
  /** BCP 47. */
  lang: string;
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0]!;

/** The text with all else than these parts, or with these parts, blank: offsets stay what they are. */
function blanked(text: string, parts: readonly ForeignPart[], keep: boolean): string {
  let result = '';
  let at = 0;
  const put = (part: string, kept: boolean) => {
    result += kept ? part : part.replace(/[^\n]/g, ' ');
  };
  for (const { start, end } of parts) {
    put(text.slice(at, start), !keep);
    put(text.slice(start, end), keep);
    at = end;
  }
  put(text.slice(at), !keep);
  return result;
}

/**
 * A text each part of which is read in its own language, ready to be annotated; parts in a language that is not known stay silent.
 * @param parts in order, not overlapping
 */
export function prepareMixed(subject: Annotatable, parts: readonly ForeignPart[]): Prepared[] {
  if (parts.length === 0) return [prepare(subject)];
  const { text } = subject;
  const main = prepare({ ...subject, text: blanked(text, parts, false) });
  const others = languages.flatMap((lang) => {
    const own = parts.filter((part) => primary(part.lang) === lang);
    if (own.length === 0) return [];
    return [prepare({ ...subject, lang, title: '', text: blanked(text, own, true) })];
  });
  return [main, ...others];
}

export function annotateMixed(prepared: readonly Prepared[], knowledge: Knowledge): Annotation[] {
  return prepared.flatMap((part) => annotatePrepared(part, knowledge)).sort((a, b) => a.start - b.start);
}
