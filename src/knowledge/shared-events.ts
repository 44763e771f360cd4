import { dayNumber } from '../annotate/dates/days.ts';
import { nameOf } from './build-card.ts';
import type { TimelineEvent } from './card.ts';
import { spanOf } from './edtf.ts';
import type { EntityId, Lang } from './entity.ts';
import { type EventHead, sharedActorsOf } from './shared-actors.ts';
import type { Knowledge } from './store.ts';

/** Years over which an event's nearness to the article fades by half. */
const HALF_LIFE = 12;
const DAYS_IN_YEAR = 365.25;

/**
 * Background events that are close to an article's matter, though it does not name them. Those that share most of its actors,
 * and lie nearest to the day (ISO 8601), come first.
 */
export function sharedEvents(
  actors: readonly EntityId[],
  { lang, day, most }: { lang: Lang; day?: string; most: number },
  knowledge: Knowledge,
): TimelineEvent[] {
  const present = new Set(actors);
  const sharedIn = sharedActorsOf(actors, knowledge);
  const scored = knowledge.eventsOf(actors).flatMap((event) => {
    if (present.has(event.id)) return [];
    const { ids, close } = sharedIn(event);
    if (!close) return [];
    return [{ event, score: scoreOf(event, ids, day, knowledge) }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ event }) => ({ key: event.id, name: nameOf(event, lang), date: event.date }));
}

function scoreOf(
  event: EventHead,
  shared: readonly EntityId[],
  day: string | undefined,
  knowledge: Knowledge,
): number {
  const actors = shared.reduce((sum, id) => sum + (knowledge.entity(id)?.kind === 'place' ? 0.5 : 1), 0);
  const from = spanOf(event.date)?.from;
  if (!day || !from) return actors;
  const years = Math.abs(dayNumber(from) - dayNumber(day)) / DAYS_IN_YEAR;
  return actors * 2 ** (-years / HALF_LIFE);
}
