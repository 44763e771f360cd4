import * as v from 'valibot';

/**
 * What the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) asks of what we write: every MUST of the
 * sections named, and our own narrower choices. No property is allowed that the schema does not name.
 */

const iri = v.pipe(v.string(), v.url());

/** 4.2.4 Text Quote Selector: type and exactly one `exact`; prefix and suffix at most once. */
const textQuote = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 4.2.5 Text Position Selector: exactly one non-negative integer each for `start` and `end`; `end` is after the text. */
const textPosition = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: natural, end: natural }),
  v.check(({ start, end }) => start < end, 'ends before it begins'),
);

/** 4 Specific Resources: exactly one `source`; selectors that are given several times select the same content. */
const target = v.strictObject({
  source: iri,
  selector: v.tuple([textQuote, textPosition]),
});

/** 3.3.5 Motivation and Purpose: from the list of the model. */
const purposes = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

/** 3.2.4 Embedded Textual Body: exactly one `value`. 4: a specific resource has a `source`. */
const body = v.variant('type', [
  v.strictObject({ type: v.literal('TextualBody'), value: v.string(), purpose: v.picklist(purposes) }),
  v.strictObject({ type: v.literal('SpecificResource'), source: iri, purpose: v.picklist(purposes) }),
]);

/** 3.1 Annotations: an `id` where it is known to the world, a type, at least one target. */
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(purposes),
  body: v.array(body),
  target,
});

/** 5 Collections: context, id and type once; `total` is their number; a first page with its items in order. */
export const AnnotationCollection = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    total: natural,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(annotation),
    }),
    last: v.optional(iri),
  }),
  v.check(({ total, first }) => total === first.items.length, 'total is not the number of items'),
  v.check(({ id, first }) => first.partOf === id, 'the page is not part of the collection'),
  v.check(
    ({ first }) => new Set(first.items.map((item) => item.id)).size === first.items.length,
    'ids twice',
  ),
);
