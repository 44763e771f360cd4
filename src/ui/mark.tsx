import type { Kind } from '../annotate/annotation.ts';
import type { Lang } from '../knowledge/entity.ts';
import { calendarLeaf, initials as initialsOf } from './format.ts';
import { KindGlyph } from './icons.tsx';

interface Props {
  kind: Kind;
  name: string;
  initials?: string;
  /** EDTF of a date, for the leaf of the calendar. */
  interval?: string;
  lang: Lang;
}

/** The sign before a name: initials in a circle, a calendar leaf, or the glyph of the kind. Kinds differ in shape and colour. */
export function Mark({ kind, name, initials, interval, lang }: Props) {
  const leaf = kind === 'date' && interval ? calendarLeaf(interval, lang) : undefined;
  const letters = kind === 'person' ? initials || initialsOf(name) : leaf;
  return (
    <span
      class="mark"
      data-kind={kind}
      data-long={letters && letters.length > 2 ? '' : undefined}
      aria-hidden="true"
    >
      {letters || <KindGlyph kind={kind} />}
    </span>
  );
}
