import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf, scan } from '../../../../src/annotate/names/automaton.ts';
import { buildAutomaton } from '../../../../src/annotate/names/build-automaton.ts';
import { fold, foldKey } from '../../../../src/annotate/text/fold.ts';

const build = (names: string[]) => {
  const keys = [...new Set(names.map(foldKey))].filter(Boolean).sort();
  return { keys, automaton: buildAutomaton(keys) };
};

const found = (names: string[], text: string) => {
  const { keys, automaton } = build(names);
  const folded = fold(text);
  const slices: [string, number][] = [];
  scan(automaton, folded, (from, to, name) => {
    slices.push([text.slice(folded.at[from], folded.at[to - 1]! + 1), name]);
  });
  return slices.map(([slice, name]) => [slice, keys[name]] as const);
};

test.each([
  ['whole words only', ['Kim', 'Rom'], 'Kimme, Romane, Aroma, Kim.', ['Kim']],
  ['short before long', ['Kim', 'Kim Jong-un'], 'Kim Jong Un', ['Kim', 'Kim Jong Un']],
  ['at the ends', ['Iran', 'Irak'], 'Iran und Irak', ['Iran', 'Irak']],
  ['behind a dash', ['Trump'], 'Anti-Trump-Kurs', ['Trump']],
  ['with dots', ['U.S.', 'U.N.'], 'the U.S. and U.N.', ['U.S.', 'U.N.']],
  ['before an apostrophe', ['Putin'], "Putin's and Putin’s", ['Putin', 'Putin']],
])('%s', (_, names, text, expected) => {
  expect(found(names, text).map(([slice]) => slice)).toEqual(expected);
});

test('every key has its own number, and no other string has one', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,4})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (names, other) => {
      const { keys, automaton } = build(names);
      keys.forEach((key, number) => {
        expect(numberOf(automaton, key)).toBe(number);
      });
      if (!keys.includes(foldKey(other))) expect(numberOf(automaton, foldKey(other))).toBe(-1);
    }),
  );
});

test('scanning finds what a plain search finds', () => {
  const word = fc.constantFrom('kim', 'jong', 'un', 'il', 'kimun', 'ju');
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(words, { minLength: 1, maxLength: 12 }),
      fc.array(word, { maxLength: 12 }),
      (names, text) => {
        const joined = text.join(' ');
        const plain: string[] = [];
        for (let i = 0; i <= joined.length; i++) {
          if (i > 0 && joined[i - 1] !== ' ') continue;
          for (const name of [...names].sort((a, b) => a.length - b.length)) {
            const after = joined[i + name.length];
            if (joined.startsWith(name, i) && (after === undefined || after === ' ')) plain.push(name);
          }
        }
        expect(found(names, joined).map(([slice]) => slice)).toEqual(plain);
      },
    ),
  );
});

test('keys out of order are refused', () => {
  expect(() => buildAutomaton(['b', 'a'])).toThrow(RangeError);
  expect(() => buildAutomaton(['a', 'a'])).toThrow(RangeError);
});
