import { dayNumber } from '../annotate/dates/days.ts';
import { type CardOptions, nameOf } from './build-card.ts';
import type { DateCard, DatedEvent } from './card.ts';
import { spanOf } from './edtf.ts';
import type { Edtf, EntityId } from './entity.ts';
import { wikipediaSource } from './sources.ts';
import type { Knowledge, StoredEntity } from './store.ts';

type EventHead = Extract<StoredEntity, { kind: 'event' }>;

const MOST_EVENTS = 5;

/** Background on a date: how far from the article, and which known events with the article's actors fall on it. */
export async function buildDateCard(
  interval: Edtf,
  actors: readonly EntityId[],
  { lang, day }: CardOptions,
  knowledge: Knowledge,
): Promise<DateCard | null> {
  const span = spanOf(interval);
  if (!span?.from || !span.to) return null;
  const found = await Promise.all(
    eventsWith(actors, span.from, span.to, knowledge).map(({ id }) => knowledge.whole(id)),
  );
  const events = found.flatMap((event): DatedEvent[] =>
    event?.kind === 'event'
      ? [
          {
            entity: event.id,
            kind: 'event',
            name: nameOf(event, lang),
            is: event.is[lang],
            date: event.date,
            text: event.outcome?.[lang] ?? event.about?.[lang] ?? '',
          },
        ]
      : [],
  );
  const distance = distanceOf(interval, day);
  return {
    type: 'date',
    kind: 'date',
    lang,
    ...(day && { day }),
    name: interval,
    interval,
    ...(distance !== undefined && { distance }),
    facts: [],
    events,
    sources: found.flatMap((event) => (event ? [wikipediaSource(event)] : [])),
  };
}

/** Whole days from the day (ISO 8601) to the single day that an interval means; undefined where it means more. */
export function distanceOf(interval: Edtf, day: string | undefined): number | undefined {
  const span = spanOf(interval);
  if (!day || !span?.from || span.from !== span.to) return undefined;
  return dayNumber(span.from) - dayNumber(day);
}

/**
 * Events that begin or end in the days and share actors with the article, those that share most first. On a single day
 * one shared actor is enough; in a month or a year two are asked for, or an actor in person.
 */
export function eventsWith(
  actors: readonly EntityId[],
  from: string,
  to: string,
  knowledge: Knowledge,
): EventHead[] {
  const present = new Set(actors);
  const asked = from === to ? 1 : 2;
  const scored = knowledge.eventsBetween(from, to).flatMap((event) => {
    const span = spanOf(event.date);
    const touches =
      span?.from && ((span.from >= from && span.from <= to) || (span.to && span.to >= from && span.to <= to));
    const shared = new Set([...event.participants, event.id].filter((id) => present.has(id))).size;
    return touches && (shared >= asked || present.has(event.id))
      ? [{ event, shared: shared + (present.has(event.id) ? 2 : 0) }]
      : [];
  });
  return scored
    .sort((a, b) => b.shared - a.shared || a.event.date.localeCompare(b.event.date))
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event);
}
