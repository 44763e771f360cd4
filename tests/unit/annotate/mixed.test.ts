import { expect, test } from 'vitest';
import { annotateMixed } from '../../../src/annotate/mixed.ts';
import { knowledgeFrom, smallWorld } from '../../support/knowledge.ts';

const knowledge = await knowledgeFrom(smallWorld);
const german = 'Kim Jong-un kam am 12. Juni nach Singapur.';
const english = 'Donald Trump was there on June 12.';
const text = `${german}\n\n${english}`;
const from = german.length + 2;
const found = (lang: string | null) =>
  annotateMixed(
    { text, lang: 'de', published: '2018-05-31' },
    lang ? [{ start: from, end: text.length, lang }] : [],
    knowledge,
  );

test('each part is read in its own language, at the offsets of the whole', () => {
  const all = found('en-GB');
  expect(all.map(({ text: words }) => words)).toEqual(
    expect.arrayContaining(['Kim Jong-un', '12. Juni', 'Donald Trump', 'June 12']),
  );
  for (const { start, end, text: words } of all) expect(text.slice(start, end)).toBe(words);
  expect(all).toEqual([...all].sort((a, b) => a.start - b.start));
});

test('a part in a language that is not known stays silent', () => {
  const all = found('fr');
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ end }) => end <= german.length)).toBe(true);
});

test('without parts, the whole text is in its one language', () => {
  expect(found(null).map(({ text: words }) => words)).toContain('Donald Trump');
});
