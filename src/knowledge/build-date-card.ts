import { dayNumber } from '../annotate/dates/days.ts';
import { type CardOptions, nameOf } from './build-card.ts';
import type { DateCard, DatedEvent } from './card.ts';
import { spanOf } from './edtf.ts';
import type { Edtf, EntityId, Lang } from './entity.ts';
import { eventsOn } from './events-on.ts';
import { wikipediaSource } from './sources.ts';
import type { Knowledge, WholeEntity } from './store.ts';

type WholeEvent = Extract<WholeEntity, { kind: 'event' }>;

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
    eventsOn({ from: span.from, to: span.to }, actors, day, knowledge).map(({ id }) => knowledge.whole(id)),
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
            text: textOf(event, lang, found.length === 1),
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

/** What happened; in a line of its own what became of it, where no other event asks for room. */
function textOf({ about, outcome }: WholeEvent, lang: Lang, alone: boolean): string {
  return [about, alone || !about ? outcome : undefined].flatMap((text) => text?.[lang] ?? []).join('\n');
}

/** Whole days from the day (ISO 8601) to the single day that an interval means; undefined where it means more. */
export function distanceOf(interval: Edtf, day: string | undefined): number | undefined {
  const span = spanOf(interval);
  if (!day || !span?.from || span.from !== span.to) return undefined;
  return dayNumber(span.from) - dayNumber(day);
}
