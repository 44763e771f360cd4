import type { Annotation } from '../annotate/annotation.ts';
import type { Identifiers } from '../knowledge/identifiers.ts';

/** Code units of context before and after a quote, enough to find it again when the page has changed a little. */
const CONTEXT = 32;

/** The model asks for an IRI for each; nothing on the web stands behind these. */
const newId = () => `urn:uuid:${crypto.randomUUID()}`;

/**
 * Mentions as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), each targeting its quote and position.
 * @param annotations in the order of the text
 */
export function webAnnotations(
  annotations: readonly Annotation[],
  article: { source: string; text: string; identifiers: Identifiers },
): object {
  const id = newId();
  const positionOf = positionsIn(article.text);
  const items = annotations.map((annotation) => toWebAnnotation(annotation, article, positionOf));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** The model counts code points, where we count code units. Answers for offsets in rising order. */
function positionsIn(text: string): (offset: number) => number {
  let seen = 0;
  let position = 0;
  return (offset) => {
    position += offset - seen - (text.slice(seen, offset).match(pairs)?.length ?? 0);
    seen = offset;
    return position;
  };
}

/** A piece of context, without the halves of characters that it would cut. */
const whole = (piece: string): string => piece.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

function toWebAnnotation(
  { start, end, entity, date, text: exact }: Annotation,
  { source, text, identifiers }: { source: string; text: string; identifiers: Identifiers },
  positionOf: (offset: number) => number,
): object {
  const body = date
    ? [{ type: 'TextualBody', value: date.timex.value, purpose: 'tagging' }]
    : (identifiers[entity ?? ''] ?? []).map((id) => ({
        type: 'SpecificResource',
        source: id,
        purpose: 'identifying',
      }));
  return {
    id: newId(),
    type: 'Annotation',
    motivation: date ? 'tagging' : 'identifying',
    body,
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: whole(text.slice(end, end + CONTEXT)),
        },
        { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
      ],
    },
  };
}
