import type { Annotation } from '../annotate/annotation.ts';
import type { Identifiers } from '../knowledge/identifiers.ts';

/** Code units of context before and after a quote, enough to find it again when the page has changed a little. */
const CONTEXT = 32;

/** The model asks for an IRI for each; nothing on the web stands behind these. */
const newId = () => `urn:uuid:${crypto.randomUUID()}`;

/** Mentions as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), each targeting its quote and position. */
export function webAnnotations(
  annotations: readonly Annotation[],
  article: { source: string; text: string; identifiers: Identifiers },
): object {
  const id = newId();
  const items = annotations.map((annotation) => toWebAnnotation(annotation, article));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function toWebAnnotation(
  { start, end, entity, date, text: exact }: Annotation,
  { source, text, identifiers }: { source: string; text: string; identifiers: Identifiers },
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
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
