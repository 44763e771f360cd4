import type { EntityId } from './entity.ts';
import type { Knowledge, StoredEntity } from './store.ts';

export type EventHead = Extract<StoredEntity, { kind: 'event' }>;

/** Who of those that took part in an event an article names. */
export interface SharedActors {
  ids: readonly EntityId[];
  /** Whether a person or an organisation is among them: countries are named in any article. */
  telling: boolean;
  /** Whether they are two or more, and most of those that took part. */
  most: boolean;
  /**
   * Whether the event is close to the article's matter: two took part that are not named for each other's sake, or it lay
   * between countries that are all named, and people or bodies of each.
   */
  close: boolean;
}

/** Compares events with an article that names these entities. */
export function sharedActorsOf(
  actors: readonly EntityId[],
  knowledge: Knowledge,
): (event: EventHead) => SharedActors {
  const present = new Set(actors);
  const countryOf = (id: EntityId) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'person' || entity?.kind === 'organisation' ? entity.country : undefined;
  };
  const isActor = (id: EntityId) => ['person', 'organisation'].includes(knowledge.entity(id)?.kind ?? '');
  const spokenFor = new Set(actors.map(countryOf));
  return ({ participants }) => {
    const ids = participants.filter((id) => present.has(id));
    const telling = ids.filter(isActor);
    // A president and his country are one.
    const theirs = new Set(telling.map(countryOf));
    const apart = ids.filter((id) => !theirs.has(id)).length;
    const countries = ids.filter((id) => !isActor(id));
    const isBetweenThem =
      countries.length > 1 &&
      countries.every((id) => spokenFor.has(id)) &&
      participants.every((id) => present.has(id) || isActor(id));
    return {
      ids,
      telling: telling.length > 0,
      most: ids.length > 1 && ids.length * 3 >= participants.length * 2,
      close: isBetweenThem || (telling.length > 0 && apart > 1),
    };
  };
}
