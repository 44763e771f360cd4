import type { EntityId } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { type Locator, locatorOf } from '../map/locator.ts';
import { World, type WorldFile, type Worlds } from '../map/world.ts';
import { ownJson } from '../shared/own-files.ts';

let loading: Promise<Worlds> | null = null;

/** Outlines of the world's countries, read when the first map is asked for. Rejects where a file is damaged; the next call tries again. */
function worlds(): Promise<Worlds> {
  loading ??= Promise.all([load('map/world-110m.json'), load('map/world-50m.json')])
    .then(([coarse, fine]) => ({ coarse, fine }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

async function load(path: string): Promise<World> {
  return new World(await ownJson<WorldFile>(path));
}

/** A small map of where a place lies, or where an event took place; undefined where that is not known. */
export async function locatorFor(id: EntityId, knowledge: Knowledge): Promise<Locator | undefined> {
  const placeOf = (other: EntityId | undefined) => {
    const place = other === undefined ? undefined : knowledge.entity(other);
    return place?.kind === 'place' ? place : undefined;
  };
  const entity = knowledge.entity(id);
  const place = entity?.kind === 'event' ? placeOf(entity.place) : placeOf(id);
  if (!place?.at) return undefined;
  const isCountry = place.type === 'country';
  const country = isCountry ? place : placeOf(place.country);
  const points = [country?.at, placeOf(country?.capital)?.at].filter((at) => at !== undefined);
  return locatorOf({ at: place.at, isCountry, countryAt: points }, await worlds());
}
