import * as v from 'valibot';
import { dayNumber } from '../../annotate/dates/days.ts';
import { spanOf } from '../edtf.ts';
import { factKeys, officeFunctions } from '../entity.ts';

/** The YAML form of the data set (see dataset/README.md), turned into the model of `entity.ts`. */

/** Stands where `npm run new:card` leaves something to the writer. */
export const UNWRITTEN = 'TODO';

const text = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/\s+/g, ' ').trim()),
  v.minLength(1, 'is empty'),
  v.check((value) => !/[<>]|\p{Cf}/u.test(value), 'holds markup or an invisible character'),
  v.check((value) => !value.includes(UNWRITTEN), 'is still to be written'),
);

const edtf = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(
    (value) => spanOf(value) !== null,
    'is no date: write 2018-04-26, 2018-04, 2018, ~1946 or an interval 1950-06-25/1953-07-27',
  ),
);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: lower case, digits, hyphens'));
const day = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(dayNumber(value)), 'is no day: write 2026-11-23'),
);
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s"<>]+$/, 'is no https address'));

const both = v.strictObject({ de: text, en: text });

function words(least: number, most: number) {
  const proseOf = v.pipe(
    text,
    v.check((value) => {
      const count = value.split(' ').length;
      return value.includes(UNWRITTEN) || (count >= least && count <= most);
    }, `must have ${least} to ${most} words`),
  );
  return v.strictObject({ de: proseOf, en: proseOf });
}

const list = v.pipe(v.array(text), v.minLength(1, 'is an empty list: leave it out'));
const namesMap = v.strictObject({ any: v.optional(list), de: v.optional(list), en: v.optional(list) });

/** A list for both languages, or one for each; a language's own names come first. */
const names = v.pipe(
  v.union([list, namesMap]),
  v.transform((value) => {
    if (Array.isArray(value)) return { de: value, en: value };
    const any = value.any ?? [];
    const unique = (own: string[] | undefined) => [...new Set([...(own ?? []), ...any])];
    return { de: unique(value.de), en: unique(value.en) };
  }),
);
const fullNames = v.pipe(
  names,
  v.check((value) => value.de.length > 0 && value.en.length > 0, 'needs a name in each language'),
);
const noNames = () => ({});

const source = v.strictObject({ title: text, url, publisher: v.optional(text) });
const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is no Wikidata id'));

const common = {
  wikipedia: v.strictObject({ en: text, de: v.optional(text) }),
  wikidata: v.optional(wikidata),
  names: fullNames,
  /** The name to show where none of the full ones is what it is called: Georgia. */
  shown: v.optional(both),
  short: v.optional(names, noNames),
  contextual: v.optional(
    v.pipe(
      v.strictObject({
        de: v.optional(list),
        en: v.optional(list),
        when: v.pipe(v.array(v.union([id, v.pipe(v.array(id), v.minLength(2))])), v.minLength(1)),
        network: v.optional(v.literal(true)),
      }),
      v.transform(({ when, network, ...own }) => ({ names: own, when, ...(network && { network }) })),
    ),
  ),
  is: words(1, 12),
  about: words(15, 75),
  facts: v.optional(v.strictObject(v.entriesFromList(factKeys, v.optional(both))), () => ({})),
  timeline: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.strictObject({ date: edtf, de: text, en: text }),
          v.transform(({ date, de, en }) => ({ date, text: { de, en } })),
        ),
      ),
    ),
    () => [],
  ),
  related: v.optional(v.array(id), () => []),
  sources: v.pipe(v.array(source), v.minLength(1, 'needs a source')),
  checked: day,
};

const role = v.strictObject({
  office: id,
  from: v.optional(edtf),
  to: v.optional(edtf),
  source: v.optional(url),
  note: v.optional(text),
  differs: v.optional(text),
});

const person = v.strictObject({
  kind: v.literal('person'),
  ...common,
  gender: v.optional(v.picklist(['female', 'male'])),
  order: v.optional(v.picklist(['given-first', 'family-first']), 'given-first'),
  born: v.optional(edtf),
  died: v.optional(edtf),
  country: v.optional(id),
  party: v.optional(id),
  roles: v.optional(v.array(role), () => []),
});

const organisation = v.strictObject({
  kind: v.literal('organisation'),
  ...common,
  founded: v.optional(edtf),
  dissolved: v.optional(edtf),
  country: v.optional(id),
  seat: v.optional(id),
  partOf: v.optional(id),
});

const placeFields = {
  kind: v.literal('place'),
  ...common,
  country: v.optional(id),
  capital: v.optional(id),
  partOf: v.optional(id),
  at: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
  inhabitants: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  adjectives: v.optional(names, noNames),
  demonyms: v.optional(names, noNames),
  differs: v.optional(text),
};

const place = v.variant('type', [
  v.strictObject({ ...placeFields, type: v.picklist(['country', 'region', 'site', 'water', 'seat']) }),
  // A city is told by where it lies; a text is for those the news talk about.
  v.strictObject({ ...placeFields, type: v.literal('city'), about: v.optional(common.about) }),
]);

const event = v.strictObject({
  kind: v.literal('event'),
  ...common,
  // What happened is what is contested: one article is not enough.
  sources: v.pipe(v.array(source), v.minLength(2, 'an event needs a second source that was looked up')),
  date: edtf,
  place: v.optional(id),
  participants: v.optional(v.array(id), () => []),
  outcome: v.optional(words(3, 60)),
  partOf: v.optional(id),
  next: v.optional(id),
});

const title = v.pipe(
  v.union([text, v.strictObject({ male: text, female: text })]),
  v.transform((value) => (typeof value === 'string' ? { male: value, female: value } : value)),
);

const office = v.strictObject({
  kind: v.literal('office'),
  title: v.strictObject({ de: title, en: title }),
  /** Other words for the holder: Kremlchef. */
  also: v.optional(names, noNames),
  of: id,
  functions: v.optional(v.array(v.picklist(officeFunctions)), () => []),
  single: v.optional(v.boolean(), true),
  rank: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  wikipedia: v.optional(v.strictObject({ en: text, de: v.optional(text) })),
  wikidata: v.optional(wikidata),
  sources: v.optional(v.array(source), () => []),
  checked: v.optional(day),
});

export const schemas = { person, organisation, place, event, office };
