import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';

/** What the states of the Union have and their cities of the same name have not. */
const statesOwn =
  /^(?:['’]s)? (?:Attorney General|Gov\.|Governor|Gov |Lt\. Gov|Lieutenant Governor|Sen\.|Rep\.|Legislature|State Police|state Senate|state Assembly|Republicans|Democrats)/u;

/**
 * "New York Attorney General Letitia James", "Rochester, New York", "Washington Governor Jay Inslee": the state, and not the city
 * of its name. The data set has it under the name with "-state".
 */
export function stateMeant(
  entity: StoredEntity,
  { start, end }: Pick<NameMatch, 'start' | 'end'>,
  cities: readonly NameMatch[],
  { text, knowledge }: Context,
): StoredEntity | null {
  if (entity.kind !== 'place' || entity.type !== 'city' || entity.country !== 'united-states') return null;
  const name = text.slice(start, end);
  const state = knowledge.entity(`${name.toLowerCase().replace(/\s+/g, '-')}-state`);
  if (state?.kind !== 'place' || state.country !== entity.country) return null;
  if (statesOwn.test(text.slice(end, end + 22))) return state;
  const city = text.slice(start - 2, start) === ', ' && cities.find((match) => match.end === start - 2);
  if (!city) return null;
  const title = `${text.slice(city.start, city.end)}, ${name}`;
  const stated = city.postings.some(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.title === title;
  });
  return stated ? state : null;
}
