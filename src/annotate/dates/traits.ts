import type { DateDescriptor } from '../language/date-descriptor.ts';

/** What the descriptor's lists of plain words say of a word, as bits. The first ones tell of its clause's time. */
export const PAST = 1;
export const FUTURE = 1 << 1;
export const PRESENT = 1 << 2;
/** A participle that makes a present auxiliary a perfect. */
export const PERFECT = 1 << 3;
export const NEGATION = 1 << 4;
/** A word of the future that tells of the past where it is negated. */
export const PAST_IF_NEGATED = 1 << 5;
/** It has the ending of a verb and is none. */
export const NO_VERB = 1 << 6;
export const BEFORE_INFINITIVE = 1 << 7;
export const INFINITIVE_MARK = 1 << 8;
/** A word of the past that may be another tense as well. */
export const UNSURE_PAST = 1 << 20;
/** An infinitive that tells of what is to come where it is the clause's verb. */
export const FINITE = 1 << 21;

export const AFTER_YEAR = 1 << 9;
export const BEFORE_YEAR = 1 << 10;
export const STREET = 1 << 11;
export const BEFORE_NAME = 1 << 12;
export const BEFORE_DURATION = 1 << 13;
export const BEFORE_STRETCH = 1 << 14;
export const BEFORE_DECADE = 1 << 15;
export const AFTER_DURATION = 1 << 16;
export const AFTER_NAMING_DURATION = 1 << 17;

export const ORDINAL_ENDING = 1 << 18;
export const DECADE_ENDING = 1 << 19;

export const BEFORE_FEAST = 1 << 22;
export const BESIDE_QUARTER = 1 << 23;

/** The traits of every word that has one. */
export function traitsOf({ tense, not, order }: DateDescriptor): Map<string, number> {
  const lists: [Iterable<string> | undefined, number][] = [
    [tense.past, PAST],
    [tense.future, FUTURE],
    [tense.present, PRESENT],
    [tense.perfect, PERFECT],
    [tense.unsurePast, UNSURE_PAST],
    [tense.finite, FINITE],
    [tense.negations, NEGATION],
    [tense.pastIfNegated, PAST_IF_NEGATED],
    [tense.noVerbs, NO_VERB],
    [tense.infinitive?.after, BEFORE_INFINITIVE],
    [tense.infinitive && [tense.infinitive.mark], INFINITIVE_MARK],
    [not.afterYear, AFTER_YEAR],
    [not.beforeYear, BEFORE_YEAR],
    [not.streets, STREET],
    [not.beforeName, BEFORE_NAME],
    [not.beforeDuration, BEFORE_DURATION],
    [not.beforeStretch, BEFORE_STRETCH],
    [not.beforeDecade, BEFORE_DECADE],
    [not.beforeFeast, BEFORE_FEAST],
    [not.besideQuarter, BESIDE_QUARTER],
    [not.afterDuration, AFTER_DURATION],
    [not.afterNamingDuration, AFTER_NAMING_DURATION],
    [order.ordinalEndings, ORDINAL_ENDING],
    [order.decadeEndings, DECADE_ENDING],
  ];
  const traits = new Map<string, number>();
  for (const [words, trait] of lists)
    for (const word of words ?? []) traits.set(word, (traits.get(word) ?? 0) | trait);
  return traits;
}
