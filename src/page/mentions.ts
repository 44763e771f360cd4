import type { Annotation } from '../annotate/annotation.ts';
import type { Article } from '../article/article.ts';
import type { Summary } from '../knowledge/card.ts';
import type { Highlightable } from '../shared/highlighted.ts';
import { isRejected, type Rejection } from '../shared/rejection.ts';
import { type Stretch, stretchOf } from './ranges.ts';

/** A mention as the page shows it. */
export interface Mention extends Highlightable {
  annotation: Annotation;
  stretch: Stretch;
}

export function cardKey({ entity, date }: Annotation): string {
  return entity ?? `date:${date?.interval ?? ''}`;
}

/** Whether two are the same, though the article was read anew in between. */
export const isSame = (one: Mention | null, other: Mention | null): boolean =>
  one !== null && other !== null && one.key === other.key && one.annotation.start === other.annotation.start;

/** The mentions that have a card and a place in the live document, in order. */
export function placeMentions(
  article: Article,
  annotations: readonly Annotation[],
  cards: readonly Summary[],
): Mention[] {
  const known = new Set(cards.map(({ key }) => key));
  const subheads = article.blocks.flatMap(({ kind, start }) => (kind === 'heading' ? [start] : []));
  return annotations.flatMap((annotation) => {
    const key = cardKey(annotation);
    if (!known.has(key)) return [];
    const stretch = stretchOf(article, annotation.start, annotation.end);
    const section = subheads.filter((start) => start <= annotation.start).length;
    return stretch ? [{ annotation, key, kind: annotation.kind, stretch, section }] : [];
  });
}

/**
 * The mentions as they are now; those that lie where they lay are the same objects as before, so that only the others
 * have to be painted.
 */
export function carryOver(before: readonly Mention[], now: readonly Mention[]): Mention[] {
  const byNode = new Map<Text, Mention[]>();
  for (const mention of before) {
    const { startContainer } = mention.stretch;
    byNode.set(startContainer, [...(byNode.get(startContainer) ?? []), mention]);
  }
  return now.map((mention) => {
    const same = byNode.get(mention.stretch.startContainer)?.find((old) => liesWhere(old, mention));
    // The text before it in the article may have moved its offsets there.
    return same ? Object.assign(same, mention) : mention;
  });
}

const liesWhere = (one: Mention, other: Mention): boolean =>
  one.key === other.key &&
  one.kind === other.kind &&
  one.stretch.startOffset === other.stretch.startOffset &&
  one.stretch.endContainer === other.stretch.endContainer &&
  one.stretch.endOffset === other.stretch.endOffset;

/** Annotations and lines of the list without the links that the reader rejected on this page. */
export function withoutRejected(
  annotations: readonly Annotation[],
  cards: readonly Summary[],
  rejections: readonly Rejection[],
): { annotations: readonly Annotation[]; cards: readonly Summary[] } {
  if (rejections.length === 0) return { annotations, cards };
  const left = annotations.filter((one) => !isRejected(cardKey(one), one.form, rejections));
  const counts = new Map<string, number>();
  for (const one of left) counts.set(cardKey(one), (counts.get(cardKey(one)) ?? 0) + 1);
  return {
    annotations: left,
    cards: cards.flatMap((card) => {
      const count = counts.get(card.key);
      return count ? [{ ...card, count }] : [];
    }),
  };
}
