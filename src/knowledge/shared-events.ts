import { dayNumber } from '../annotate/dates/days.ts';
import { nameOf } from './build-card.ts';
import type { TimelineEvent } from './card.ts';
import { spanOf } from './edtf.ts';
import type { EntityId, Lang } from './entity.ts';
import type { Knowledge, StoredEntity } from './store.ts';

type EventHead = Extract<StoredEntity, { kind: 'event' }>;

/** Years over which an event's nearness to the article fades by half. */
const HALF_LIFE = 12;
const DAYS_IN_YEAR = 365.25;

/**
 * Background events that an article's actors share: two of them at least took part, one a person or an organisation rather
 * than a country, or all that took part are named. Those that share most, and lie nearest to the day (ISO 8601), first.
 */
export function sharedEvents(
  actors: readonly EntityId[],
  { lang, day, most }: { lang: Lang; day?: string; most: number },
  knowledge: Knowledge,
): TimelineEvent[] {
  const present = new Set(actors);
  const scored = knowledge.eventsBetween('0001-01-01', '9999-12-31').flatMap((event) => {
    if (present.has(event.id)) return [];
    const shared = event.participants.filter((id) => present.has(id));
    if (shared.length < 2) return [];
    const telling = shared.some((id) => knowledge.entity(id)?.kind !== 'place');
    if (!telling && shared.length < event.participants.length) return [];
    return [{ event, score: scoreOf(event, shared, day, knowledge) }];
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
