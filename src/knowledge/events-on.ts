import { dayNumber } from '../annotate/dates/days.ts';
import type { EntityId } from './entity.ts';
import { type EventHead, type SharedActors, sharedActorsOf } from './shared-actors.ts';
import type { Knowledge } from './store.ts';

const MOST_EVENTS = 5;
/** Days from the article within which so much happens that a country alone tells nothing. */
const NEAR = 60;
const DAYS_IN_YEAR = 366;

/**
 * Events that begin or end in the days and that the article is likely to be about: it names them, or enough of those that
 * took part. Those that share most come first.
 */
export function eventsOn(
  { from, to }: { from: string; to: string },
  actors: readonly EntityId[],
  day: string | undefined,
  knowledge: Knowledge,
): EventHead[] {
  const sharedIn = sharedActorsOf(actors, knowledge);
  const days = dayNumber(to) - dayNumber(from) + 1;
  const isNear = day !== undefined && Math.abs(dayNumber(from) - dayNumber(day)) <= NEAR;
  const suffice = ({ ids, telling, most, close }: SharedActors) => {
    if (days > DAYS_IN_YEAR) return false;
    if (days > 1 || close) return close;
    return isNear ? telling || most : ids.length > 0;
  };
  const scored = knowledge.eventsOf(actors, { from, to }).flatMap((event) => {
    const isNamed = actors.includes(event.id);
    const shared = sharedIn(event);
    return isNamed || suffice(shared) ? [{ event, score: shared.ids.length + (isNamed ? 3 : 0) }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.event.date.localeCompare(b.event.date))
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
}
