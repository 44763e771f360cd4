import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from '../../../../src/annotate/names/automaton.ts';
import { buildAutomaton } from '../../../../src/annotate/names/build-automaton.ts';
import { packAutomaton, unpackAutomaton } from '../../../../src/annotate/names/pack-automaton.ts';
import { foldKey } from '../../../../src/annotate/text/fold.ts';

const name = fc.stringMatching(/^[a-e]{1,7}( [a-e]{1,4})?$/);

test('an automaton comes back from its file as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), (names) => {
      const keys = [...new Set(names.map(foldKey))].sort();
      const built = buildAutomaton(keys);
      const read = unpackAutomaton(packAutomaton(built));
      expect(read.edges).toEqual(built.edges);
      expect(read.skipped).toEqual(built.skipped);
      expect(read.heads).toEqual(built.heads);
      expect(keys.map((key) => numberOf(read, key))).toEqual(keys.map((_, i) => i));
    }),
  );
});

test('an empty one too', () => {
  const read = unpackAutomaton(packAutomaton(buildAutomaton([])));
  expect(numberOf(read, foldKey('anything'))).toBe(-1);
});
