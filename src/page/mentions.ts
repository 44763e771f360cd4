import type { Annotation, Kind } from '../annotate/annotation.ts';
import type { Article } from '../article/article.ts';
import type { Summary } from '../knowledge/card.ts';
import { type Stretch, stretchOf } from './ranges.ts';

/** A mention as the page shows it. */
export interface Mention {
  annotation: Annotation;
  /** Which card it opens: an entity's id, or `date:` and its days. */
  key: string;
  kind: Kind;
  stretch: Stretch;
}

export function cardKey({ entity, date }: Annotation): string {
  return entity ?? `date:${date?.interval ?? ''}`;
}

/** The mentions that have a card and a place in the live document, in order. */
export function placeMentions(
  article: Article,
  annotations: readonly Annotation[],
  cards: readonly Summary[],
): Mention[] {
  const known = new Set(cards.map(({ key }) => key));
  return annotations.flatMap((annotation) => {
    const key = cardKey(annotation);
    if (!known.has(key)) return [];
    const stretch = stretchOf(article, annotation.start, annotation.end);
    return stretch ? [{ annotation, key, kind: annotation.kind, stretch }] : [];
  });
}

/** A reader needs a hint once: the first mention of each thing is painted, of the kinds that are on. */
export function toPaint(mentions: readonly Mention[], kindsOff: readonly Kind[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ key, kind }) => {
    if (seen.has(key) || kindsOff.includes(kind)) return false;
    seen.add(key);
    return true;
  });
}
