import { languages } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { type Annotatable, annotate } from './annotate.ts';
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
 * Annotates a text each part of which is read in its own language; parts in a language that is not known stay silent.
 * @param parts in order, not overlapping
 */
export function annotateMixed(
  subject: Annotatable,
  parts: readonly ForeignPart[],
  knowledge: Knowledge,
): Annotation[] {
  if (parts.length === 0) return annotate(subject, knowledge);
  const { text } = subject;
  const main = annotate({ ...subject, text: blanked(text, parts, false) }, knowledge);
  const others = languages.flatMap((lang) => {
    const own = parts.filter((part) => primary(part.lang) === lang);
    if (own.length === 0) return [];
    return annotate({ ...subject, lang, title: '', text: blanked(text, own, true) }, knowledge);
  });
  return [...main, ...others].sort((a, b) => a.start - b.start);
}
