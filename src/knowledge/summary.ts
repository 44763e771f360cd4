import type { Annotation } from '../annotate/annotation.ts';
import { dayNumber } from '../annotate/dates/days.ts';
import { worthACard } from '../annotate/dates/worth.ts';
import { type CardOptions, initialsOf, nameOf, officesOf } from './build-card.ts';
import { distanceOf } from './build-date-card.ts';
import type { Summary } from './card.ts';
import { spanOf } from './edtf.ts';
import type { EntityId } from './entity.ts';
import { eventsOn } from './events-on.ts';
import type { Knowledge } from './store.ts';
import { NOTHING_TO_TELL, worthOf, worthOfDate } from './worth.ts';

/** What an annotation leads to: an entity's id, or `date:` and the EDTF of its days; null where there is no card. */
export function keyOf(annotation: Annotation): string | null {
  if (annotation.entity) return annotation.entity;
  const { date } = annotation;
  return date?.interval && worthACard(date) ? `date:${date.interval}` : null;
}

/** Everybody and everything the article names: whose events its dates are looked up in. */
export function actorsOf(annotations: readonly Annotation[]): EntityId[] {
  return [...new Set(annotations.flatMap(({ entity }) => (entity ? [entity] : [])))];
}

/** One summary for each thing that has a card, in order of appearance. */
export function summarise(
  annotations: readonly Annotation[],
  options: CardOptions,
  knowledge: Knowledge,
): Summary[] {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    const key = keyOf(annotation);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const actors = actorsOf(annotations);
  return [...counts].flatMap(([key, count]) => {
    const summary = key.startsWith('date:')
      ? summariseDate(key.slice(5), count, actors, options, knowledge)
      : summariseEntity(key, count, options, knowledge);
    return summary ? [summary] : [];
  });
}

function summariseEntity(
  id: EntityId,
  count: number,
  options: CardOptions,
  knowledge: Knowledge,
): Summary | null {
  const entity = knowledge.entity(id);
  if (!entity) return null;
  const { lang } = options;
  const held =
    entity.kind === 'person' ? officesOf(entity, lang, options.day, knowledge).held[0]?.title : undefined;
  return {
    key: id,
    kind: entity.kind,
    initials: initialsOf(entity, lang),
    name: nameOf(entity, lang),
    line: held ?? entity.is[lang],
    ...(entity.kind === 'event' && { date: entity.date }),
    ...(entity.kind === 'place' && entity.at && { at: entity.at, isCountry: entity.type === 'country' }),
    count,
    worth: worthOf(entity, count, lang, knowledge),
  };
}

function summariseDate(
  interval: string,
  count: number,
  actors: readonly EntityId[],
  options: CardOptions,
  knowledge: Knowledge,
): Summary | null {
  const span = spanOf(interval);
  if (!span?.from || !span.to) return null;
  const [event] = eventsOn({ from: span.from, to: span.to }, actors, options.day, knowledge);
  const distance = distanceOf(interval, options.day);
  return {
    key: `date:${interval}`,
    kind: 'date',
    initials: '',
    name: interval,
    line: event ? nameOf(event, options.lang) : '',
    date: interval,
    ...(distance !== undefined && { distance }),
    count,
    worth:
      event && !actors.includes(event.id)
        ? worthOfDate(dayNumber(span.to) - dayNumber(span.from) + 1, distance)
        : NOTHING_TO_TELL,
  };
}
