import type { Lang } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Annotation } from './annotation.ts';
import { findDates } from './dates/index.ts';
import type { DateMention } from './dates/reading.ts';
import { languageOf } from './language/index.ts';
import { type Context, lowerWordsOf } from './link/context.ts';
import { link } from './link/link.ts';
import { findNames, type NameMatch } from './names/find.ts';
import { fold } from './text/fold.ts';

/** A text to annotate; offsets in the answer count in `text`. */
export interface Annotatable {
  text: string;
  lang: Lang;
  /** Title as far as `text` begins with it; its mentions weigh more. */
  title?: string;
  /** Day of publication, ISO 8601. Without it roles and relative dates stay silent. */
  published?: string;
}

/**
 * Finds what the data set knows in a text: names linked to entities, roles to their holders on the day, dates to days.
 * Pure: same input, same output. Annotations come sorted and never overlap.
 */
export function annotate(
  { text, lang, title = '', published }: Annotatable,
  knowledge: Knowledge,
): Annotation[] {
  const context: Context = {
    text,
    title,
    lang,
    language: languageOf[lang],
    day: published,
    knowledge,
    lowerWords: lowerWordsOf(text),
    known: () => false,
    named: new Map(),
    inFull: new Map(),
    countries: new Map(),
    chosen: new Map(),
  };
  const dates = findDates(text, { lang, ...(published && { published }) });
  const names = findNames(text, fold(text), knowledge, lang);
  const linked = link(
    {
      ...names,
      names: apartFromDates(names.names, dates),
      contextual: apartFromDates(names.contextual, dates),
    },
    context,
  );
  return merge(
    linked,
    dates.map((date) => toAnnotation(date, text)),
  );
}

/** "May" in "3 May 2018" is nobody, and "May" alone needs more than a name does. Both lists are sorted. */
function apartFromDates(names: readonly NameMatch[], dates: readonly DateMention[]): NameMatch[] {
  let next = 0;
  return names.flatMap((match) => {
    while (next < dates.length && dates[next]!.end <= match.start) next++;
    const date = dates[next];
    if (!date || date.start > match.start || date.end < match.end) return [match];
    const same = date.start === match.start && date.end === match.end;
    return same ? [{ ...match, alsoDate: true }] : [];
  });
}

function toAnnotation({ start, end, ...date }: DateMention, text: string): Annotation {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'date',
    form: 'name',
    date,
    score: 0.95,
  };
}

/** Where a name and a date claim the same text, the longer one has it. */
function merge(names: readonly Annotation[], dates: readonly Annotation[]): Annotation[] {
  const all = [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Annotation[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
