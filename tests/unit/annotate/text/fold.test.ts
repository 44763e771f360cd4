import { describe, expect, test } from 'vitest';
import { fold, foldKey, isWordSymbol, writtenOut } from '../../../../src/annotate/text/fold.ts';

describe('names that mean the same fold to the same key', () => {
  test.each([
    [
      'Kim Jong-un',
      [
        'Kim Jong Un',
        'KIM JONG-UN',
        'Kim Jong‑un',
        'Kim Jong–un',
        'Kim\u00a0Jong-un',
        'Kim Jong\n   Un',
        'Kim Jong-\nun',
      ],
    ],
    ['Außenminister', ['Aussenminister', 'Außen\u00administer', 'AUSSENMINISTER', 'Außenminister\u200b']],
    ['Müller', ['Muller', 'Mu\u0308ller', 'MÜLLER']],
    ['Kim Yŏng-ch’ŏl', ["Kim Yong-ch'ol", 'Kim Yŏng‑ch‘ŏl']],
    ['Łódź', ['Lodz']],
    ['Æthelred', ['Aethelred']],
    ['Côte d’Ivoire', ["Cote d'Ivoire"]],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect(foldKey(spelling), spelling).toBe(foldKey(name));
  });
});

describe('what is no name stays apart', () => {
  test.each([
    ['a blank line', 'Moon Jae\n\nIn', 'Moon Jae-in'],
    ['a dash as punctuation', 'Kim – Jong-un', 'Kim Jong-un'],
    ['a comma', 'Kim, Jong-un', 'Kim Jong-un'],
    ['another script', 'Киm', 'Kim'],
  ])('%s', (_, text, name) => {
    expect(foldKey(text)).not.toBe(foldKey(name));
  });
});

test('every symbol leads back to its offset in the text', () => {
  const text = 'Ein\u00ad e Maß\u00a0—  für';
  const { symbols, at, length } = fold(text);
  expect(at[length]).toBe(text.length);
  for (let i = 1; i < length; i++) expect(at[i]).toBeGreaterThanOrEqual(at[i - 1]!);
  expect(symbols.length).toBeGreaterThanOrEqual(length);
  expect([...at.subarray(0, length)].filter((offset) => text[offset] === 'ß')).toHaveLength(2);
});

test.each(['Kim😀', '→Kim', 'Kim™', '🇩🇪Kim', '€Kim', '\u2066Kim\u2069'])(
  'a sign beside a name is no letter of it: %s',
  (text) => {
    const { symbols, at, length } = fold(text);
    const [first = 0, last = 0] = [text.indexOf('K'), text.indexOf('m')];
    const isWord = (offset: number) => isWordSymbol(symbols[at.subarray(0, length).indexOf(offset)] ?? 0);
    expect([first - 1, first, last, last + 1].map(isWord)).toEqual([false, true, true, false]);
  },
);

test.each([
  ['Müller', 'Mueller'],
  ['Ärmelkanal', 'Aermelkanal'],
  ['Kim', 'Kim'],
])('writtenOut(%s) is %s', (name, expected) => {
  expect(writtenOut(name)).toBe(expected);
});
