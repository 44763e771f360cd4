import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Lang } from '../../../src/knowledge/entity.ts';
import { knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const knowledge = await knowledgeFrom(smallWorld);

const piece = fc.oneof(
  fc.constantFrom(
    'Kim',
    'Kim Jong-un',
    'Trump',
    'Donald Trump',
    'Nordkorea',
    'Nord- und ',
    'Südkoreas',
    'US-',
    'Präsident',
    'der ',
    'May',
    '12. Juni',
    '3 May 2018',
    'Koreakrieg',
    'Waffenstillstand',
    'Sir ',
    '\u00ad',
    '\u00a0',
    '\n\n',
    ' – ',
    '-',
    '„',
    '“',
    '.',
    ', ',
    ' ',
    '’s',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const lang = fc.constantFrom<Lang>('de', 'en');

test('never throws; spans are exact slices, sorted, apart; the same text gives the same answer', () => {
  fc.assert(
    fc.property(text, lang, (input, language) => {
      const request = { text: input, lang: language, published: '2018-05-31' };
      const annotations = annotate(request, knowledge);
      let end = 0;
      for (const annotation of annotations) {
        expect(annotation.start).toBeGreaterThanOrEqual(end);
        expect(annotation.end).toBeGreaterThan(annotation.start);
        expect(annotation.text).toBe(input.slice(annotation.start, annotation.end));
        end = annotation.end;
      }
      expect(end).toBeLessThanOrEqual(input.length);
      expect(annotate(request, knowledge)).toEqual(annotations);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a name over and over', 'Kim Jong-un '],
  ['a short name that stays open', 'Kim '],
  ['roles without names', 'der Präsident '],
  ['elisions', 'Nord- und Südkorea '],
  ['capitals', 'Aaa Bbb '],
  ['dashes', '- – '],
])(
  'a long text of %s ends in reasonable time',
  (_, unit) => {
    // Far above what it takes, far below what anything quadratic would.
    const start = performance.now();
    annotate(
      { text: unit.repeat(Math.ceil(100_000 / unit.length)), lang: 'de', published: '2018-05-31' },
      knowledge,
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  },
  30_000,
);
