import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedFile, pack, unpack } from '../../../src/knowledge/container.ts';
import { toBuffer } from '../../support/knowledge.ts';

const section = fc.uint8Array({ maxLength: 40 });
const sections = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), section, { maxKeys: 5 });

test('what was packed is unpacked', () => {
  fc.assert(
    fc.property(sections, (given) => {
      const got = unpack(toBuffer(pack(given)));
      expect(Object.keys(got)).toEqual(Object.keys(given));
      for (const [name, bytes] of Object.entries(given)) expect([...got[name]!]).toEqual([...bytes]);
    }),
  );
});

test('a flipped bit, a cut or an addition is recognised and said', () => {
  fc.assert(
    fc.property(sections, fc.nat(), fc.integer({ min: 0, max: 7 }), (given, at, bit) => {
      const flipped = pack(given).slice();
      flipped[at % flipped.length]! ^= 1 << bit;
      expect(() => unpack(toBuffer(flipped))).toThrow(DamagedFile);
      const cut = pack(given).slice(0, at % pack(given).length);
      expect(() => unpack(toBuffer(cut))).toThrow(DamagedFile);
      const longer = new Uint8Array([...pack(given), 0, 0, 0, 0]);
      expect(() => unpack(toBuffer(longer))).toThrow(DamagedFile);
    }),
  );
});
