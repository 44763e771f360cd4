import type { Kind } from '../annotate/annotation.ts';
import type { Settings } from './settings.ts';

/** What it takes to decide whether a mention is highlighted. */
export interface Highlightable {
  /** What it stands for: an entity's id, or `date:` and its days. */
  key: string;
  kind: Kind;
  /** Which section of the article it stands in: how many subheads precede it. */
  section: number;
}

/** Of an article's mentions, in order, those that the reader wants to see highlighted. */
export function toHighlight<M extends Highlightable>(
  mentions: readonly M[],
  { kindsOff, muted, density }: Pick<Settings, 'kindsOff' | 'muted' | 'density'>,
): M[] {
  const known = new Set(muted.map(({ id }) => id));
  const seen = new Set<string>();
  return mentions.filter(({ key, kind, section }) => {
    const once = density === 'section' ? `${section} ${key}` : key;
    if (kindsOff.includes(kind) || known.has(key) || (density !== 'all' && seen.has(once))) return false;
    seen.add(once);
    return true;
  });
}
