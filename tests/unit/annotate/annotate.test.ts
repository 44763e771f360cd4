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

test.each<[string, Lang, string, length?: number]>([
  ['a name over and over', 'de', 'Kim Jong-un '],
  ['a short name that stays open', 'de', 'Kim '],
  ['roles without names', 'de', 'der Präsident '],
  ['roles with their holder', 'en', 'US President Donald Trump, the president '],
  ['elisions', 'de', 'Nord- und Südkorea '],
  ['capitals', 'de', 'Aaa Bbb '],
  ['dashes', 'de', '- – '],
  ['a name and apostrophes', 'en', "Xi'", 300_000],
])('a long text of %s, in %s, ends in reasonable time', endsSoon, 60_000);

test.each([
  ['a word in quotation marks', 'Hurrikan "', 'A', ''],
  ['words in quotation marks', 'Hurrikan "', 'Ab', ''],
  ['a word before a dash', '', 'a', '-'],
  ['one of another script', '', '中', '-'],
])(
  '%s that never ends, too',
  (_, before, unit, behind) => endsSoon('', 'de', unit, 100_000, before, behind),
  60_000,
);

function endsSoon(_: string, language: Lang, unit: string, length = 100_000, before = '', behind = '') {
  // Far above what it takes, far below what anything quadratic would. Of the processor: a busy machine is no fault.
  const start = process.cpuUsage();
  const long = before + unit.repeat(Math.ceil(length / unit.length)) + behind;
  annotate({ text: long, lang: language, published: '2018-05-31' }, knowledge);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(10_000);
}
