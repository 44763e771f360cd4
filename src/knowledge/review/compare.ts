import type { City } from '../cities.ts';
import type { Problem } from '../compile/problem.ts';
import type { Entry } from '../compile/read.ts';
import type { Item, Person } from '../entity.ts';
import { comparePlaces, compareTitles, type ReferencePlace } from './compare-places.ts';
import { compareTerms, type OfficeTitles, type ReferenceTerm } from './compare-terms.ts';
import type { Fact } from './facts.ts';

export interface Reference {
  terms: readonly ReferenceTerm[];
  places: readonly ReferencePlace[];
  titles: OfficeTitles;
}

/** Differences from the reference as problems with both values, what was compared, a line each, and what agreed. */
export function compareWith(
  { terms, places, titles }: Reference,
  items: readonly Item[],
  entries: readonly Entry[],
  cities: readonly City[] = [],
): { problems: Problem[]; summary: string[]; agreed: Fact[] } {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const problem = (id: string, path: (string | number)[], message: string): Problem => {
    const { file, lineOf } = entryOf.get(id)!;
    return {
      file,
      line: lineOf(path),
      entity: id,
      message: `${message}; mend it, or say why under “differs”`,
    };
  };
  const byRole = compareTerms(items, terms, titles);
  const byPlace = comparePlaces(items, places);
  const titled = compareTitles(cities, places);
  const people = new Map(items.map((item) => [item.id, item]));
  return {
    problems: [
      ...byRole.differences.map(({ person, role, end, ours, theirs }) =>
        problem(
          person,
          ['roles', (people.get(person) as Person).roles.indexOf(role)],
          `${role.office}: ${end} is ${ours} here, ${theirs} in office-terms.csv`,
        ),
      ),
      ...byPlace.differences.map(({ place, key, ours, theirs }) =>
        problem(place, [key], `${key} is ${ours} here, ${theirs} in places.csv`),
      ),
    ],
    summary: [
      line('dates of office', byRole),
      line('facts on cities', byPlace),
      `${titled.sameName} of ${titled.known} cities without an entry that stand in the reference have the name there`,
    ],
    agreed: [...byRole.agreed, ...byPlace.agreed],
  };
}

function line(
  what: string,
  result: { agreed: readonly Fact[]; explained: number; unknown: number; differences: unknown[] },
) {
  return `${what} compared with the reference: ${result.agreed.length} agree, ${result.explained} differ with a reason, ${result.differences.length} differ; ${result.unknown} entries it does not have`;
}
