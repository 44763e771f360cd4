import type { Kind } from '../annotate/annotation.ts';
import type { Summary } from '../knowledge/card.ts';
import { GOOD_TO_KNOW } from '../knowledge/worth.ts';
import type { CardRequest } from '../shared/messages.ts';
import { kindsInOrder } from '../ui/kinds.ts';

const goodToKnowAtMost = 4;
/** Up to so many cards need no filter. */
const shortList = 5;

/** How the list goes on after what is good to know: by kind, or as the article names things. */
export type Order = 'kind' | 'appearance';

export interface Section {
  /** Undefined: what is good to know first, of any kind. */
  kind?: Kind;
  /** All of them, in the article's order. */
  inOrder?: boolean;
  lines: Summary[];
}

const byWorth = (lines: Summary[]) => [...lines].sort((a, b) => b.worth - a.worth);

/**
 * The list as the panel shows it: what a reader is least likely to know and needs most, then the rest by kind. Nothing is
 * listed twice. With kinds chosen, only these, by kind. Or all of it in order of appearance, as `cards` are.
 */
export function sections(cards: Summary[], chosen: ReadonlySet<Kind>, order: Order = 'kind'): Section[] {
  const wanted = cards.filter(({ kind }) => chosen.size === 0 || chosen.has(kind));
  if (order === 'appearance') return [{ inOrder: true, lines: wanted }];
  const ranked = byWorth(cards);
  const first =
    chosen.size > 0 ? [] : ranked.filter(({ worth }) => worth >= GOOD_TO_KNOW).slice(0, goodToKnowAtMost);
  const rest = ranked.filter((line) => !first.includes(line) && (chosen.size === 0 || chosen.has(line.kind)));
  const byKind = kindsInOrder.map((kind) => ({ kind, lines: rest.filter((line) => line.kind === kind) }));
  return [{ lines: first }, ...byKind].filter(({ lines }) => lines.length > 0);
}

/** The sections as far as their first `most` lines go. */
export function beginning(parts: readonly Section[], most: number): Section[] {
  let room = most;
  return parts.flatMap((part) => {
    const lines = part.lines.slice(0, room);
    room -= lines.length;
    return lines.length > 0 ? [{ ...part, lines }] : [];
  });
}

/** How many cards there are of each kind that has any. */
export function countByKind(cards: Summary[]): [Kind, number][] {
  const counts = kindsInOrder.map((kind): [Kind, number] => [
    kind,
    cards.filter((card) => card.kind === kind).length,
  ]);
  return counts.filter(([, count]) => count > 0);
}

/** Whether the list is long enough to be filtered. */
export const canFilter = (cards: Summary[]): boolean =>
  cards.length > shortList && countByKind(cards).length > 1;

const datePrefix = 'date:';

/** The EDTF interval that a line's key stands for; undefined for entities. */
export const intervalOf = (key: string): string | undefined =>
  key.startsWith(datePrefix) ? key.slice(datePrefix.length) : undefined;

/** What to ask the background for to open the card of a key: a line's, or an entity's id. */
export function requestFor(
  key: string,
  cards: Summary[],
  { day, lang }: Pick<CardRequest, 'day' | 'lang'>,
): CardRequest {
  const interval = intervalOf(key);
  const options = { lang, ...(day && { day }) };
  if (interval === undefined) return { entity: key, ...options };
  const actors = cards.map((card) => card.key).filter((other) => intervalOf(other) === undefined);
  return { interval, actors, ...options };
}
