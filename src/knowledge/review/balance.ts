import { type Entity, type Item, languages, type Organisation, type Person } from '../entity.ts';

/** How many entities have a value, most first. */
export type Tally = [value: string, count: number][];

export function tally<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Tally {
  const counts = new Map<string, number>();
  for (const one of all) {
    const value = keyOf(one);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A party of a country beside the others. */
export interface PartyLine {
  party: string;
  /** Whether the party has an entry with a text. */
  people: number;
  /** Words of its own text in German and English together. */
  words: number;
  /** Words of an average text on one of its people, in both languages. */
  wordsPerPerson: number;
}

/** The parties that people or organisations of a country belong to, by country; a country with one party says nothing. */
export function partiesByCountry(items: readonly Item[]): Map<string, PartyLine[]> {
  const people = items.filter((item): item is Person => item.kind === 'person');
  const organisations = new Map(
    items.flatMap((item) => (item.kind === 'organisation' ? [[item.id, item]] : [])),
  );
  const parties = tally(people, ({ party }) => party);
  const lines = new Map<string, PartyLine[]>();
  for (const [id, count] of parties) {
    const party: Organisation | undefined = organisations.get(id);
    const country = party?.country ?? 'international';
    const members = people.filter((person) => person.party === id);
    const line = {
      party: id,
      people: count,
      words: party ? wordsOf(party) : 0,
      wordsPerPerson: Math.round(members.reduce((sum, member) => sum + wordsOf(member), 0) / count),
    };
    lines.set(country, [...(lines.get(country) ?? []), line]);
  }
  return new Map([...lines].filter(([, of]) => of.length > 1).sort((a, b) => b[1].length - a[1].length));
}

export function wordsOf({ about }: Pick<Entity, 'about'>): number {
  return languages.reduce((sum, lang) => sum + (about?.[lang].split(/\s+/).length ?? 0), 0);
}

/** Sides of a conflict, by the countries that take part in it. */
export const sides: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Korea: [['south-korea'], ['north-korea']],
  'Russia and Ukraine': [['ukraine'], ['russia', 'belarus']],
  'Israel and Palestine': [['israel'], ['palestine']],
  'China and Taiwan': [['taiwan'], ['china']],
  'India and Pakistan': [['india'], ['pakistan']],
  'Armenia and Azerbaijan': [['armenia'], ['azerbaijan']],
  'Serbia and Kosovo': [['serbia'], ['kosovo']],
  'Iran and Saudi Arabia': [['iran'], ['saudi-arabia']],
  'Morocco and Algeria': [['morocco'], ['algeria']],
  'United States, China, Russia': [['united-states'], ['china'], ['russia']],
};

/** How many entities were checked how many months before the newest check. */
export function ages(entities: readonly Pick<Entity, 'checked'>[]): Tally {
  const months = ({ checked }: Pick<Entity, 'checked'>) =>
    Number(checked.slice(0, 4)) * 12 + Number(checked.slice(5, 7));
  const newest = Math.max(...entities.map(months));
  return tally(entities, (entity) => String(newest - months(entity))).sort(
    (a, b) => Number(a[0]) - Number(b[0]),
  );
}
