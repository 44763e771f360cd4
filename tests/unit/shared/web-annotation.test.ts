import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/annotate/annotation.ts';
import { webAnnotations } from '../../../src/shared/web-annotation.ts';
import { AnnotationCollection } from '../../support/web-annotation-model.ts';

const identifiers = { 'donald-trump': ['https://en.wikipedia.org/wiki/Donald_Trump'] };

test('mentions become Web Annotations that find their text again', () => {
  const text = 'Am 12. Juni traf Donald Trump in Singapur ein.';
  const person: Annotation = {
    start: 17,
    end: 29,
    text: 'Donald Trump',
    kind: 'person',
    form: 'name',
    entity: 'donald-trump',
    score: 1,
  };
  const date: Annotation = {
    start: 3,
    end: 11,
    text: '12. Juni',
    kind: 'date',
    form: 'name',
    date: { timex: { type: 'DATE', value: '2018-06-12' }, from: 'publication' },
    score: 1,
  };
  const collection = webAnnotations([date, person], {
    source: 'https://example.org/a',
    text,
    identifiers,
  }) as {
    '@context': string;
    total: number;
    first: {
      items: {
        target: {
          source: string;
          selector: {
            type: string;
            exact?: string;
            prefix?: string;
            suffix?: string;
            start?: number;
            end?: number;
          }[];
        };
      }[];
    };
  };
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(v.safeParse(AnnotationCollection, collection).issues).toBeUndefined();
  expect(collection.total).toBe(2);
  for (const { target } of collection.first.items) {
    const [quote, position] = target.selector;
    expect(target.source).toBe('https://example.org/a');
    expect(text.slice(position!.start, position!.end)).toBe(quote!.exact);
    expect(text).toContain(`${quote!.prefix}${quote!.exact}${quote!.suffix}`);
  }
});

test('positions count code points, and no half of a character is quoted', () => {
  // The context before begins in the midst of an emoji, that behind ends in one.
  const text = `😀😀 Kim ${'x'.repeat(25)} Kim ${'y'.repeat(30)}😀`;
  const mention = (start: number): Annotation => ({
    start,
    end: start + 3,
    text: 'Kim',
    kind: 'person',
    form: 'short',
    entity: 'kim',
    score: 1,
  });
  const { first } = webAnnotations([mention(5), mention(35)], { source: 's', text, identifiers: {} }) as {
    first: { items: { target: { selector: [Record<string, string>, { start: number; end: number }] } }[] };
  };
  const points = [...text];
  for (const { target } of first.items) {
    const [{ prefix = '', exact, suffix = '' }, { start, end }] = target.selector;
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(() => encodeURIComponent(prefix + exact + suffix)).not.toThrow();
    expect(text).toContain(prefix + exact + suffix);
  }
});

test('the check of the model finds what is wrong', () => {
  const whole = webAnnotations([], { source: 'https://example.org/a', text: '', identifiers: {} });
  expect(v.is(AnnotationCollection, whole)).toBe(true);
  const { id: _, ...nameless } = whole as { id: string };
  expect(v.is(AnnotationCollection, nameless)).toBe(false);
  expect(v.is(AnnotationCollection, { ...whole, total: 1 })).toBe(false);
  expect(v.is(AnnotationCollection, { ...whole, type: 'AnnotationPage' })).toBe(false);
});
