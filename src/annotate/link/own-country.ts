import type { Linked } from './linked.ts';

/** "U.S. Food and Drug Administration": the country before a body of its own is part of the name, and no mention by itself. */
export function withOwnCountry(linked: readonly Linked[], text: string): Linked[] {
  const byEnd = new Map(linked.map((one) => [one.match.end, one]));
  const parts = new Set<Linked>();
  const joined = linked.map((one) => {
    const { entity, match, form } = one;
    if (entity.kind !== 'organisation' || (form !== 'name' && form !== 'short')) return one;
    const country = text[match.start - 1] === ' ' ? byEnd.get(match.start - 1) : undefined;
    if (country?.form !== 'name' || country.entity.id !== entity.country) return one;
    parts.add(country);
    return { ...one, match: { start: country.match.start, end: match.end } };
  });
  return joined.filter((one) => !parts.has(one));
}
