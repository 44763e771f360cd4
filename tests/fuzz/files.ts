import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { compile } from '../../src/knowledge/compile/index.ts';
import { Knowledge } from '../../src/knowledge/store.ts';
import { TextFile } from '../../src/knowledge/texts.ts';
import { filesOf, smallWorld } from '../support/knowledge.ts';
import type { Fuzz } from './index.ts';

const fault = fc.oneof(
  { weight: 6, arbitrary: fc.record({ bits: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ cut: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ more: fc.uint8Array({ minLength: 1, maxLength: 64 }) }) },
  { weight: 1, arbitrary: fc.record({ at: fc.nat(), zeros: fc.integer({ min: 1, max: 512 }) }) },
  { weight: 1, arbitrary: fc.record({ bytes: fc.uint8Array({ maxLength: 256 }) }) },
);

function damage(file: Uint8Array, how: typeof fault extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const copy = file.slice();
  if ('bits' in how) for (const bit of how.bits) copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
  if ('cut' in how) return copy.slice(0, how.cut % copy.length);
  if ('more' in how) return new Uint8Array([...copy, ...how.more]);
  if ('zeros' in how) copy.fill(0, how.at % copy.length, (how.at % copy.length) + how.zeros);
  if ('bytes' in how) return how.bytes;
  return copy;
}

/** One of the compiled files with flipped bits, cut, lengthened, blanked or replaced: always recognised, never read astray. */
export async function files(): Promise<Fuzz> {
  const compiled = compile([{ file: 'test.yaml', text: smallWorld }]);
  return {
    name: 'damaged data files',
    share: 50,
    property: fc.asyncProperty(fault, fc.constantFrom('names', 'records', 'texts'), async (how, which) => {
      const damaged = damage(compiled[which], how);
      if (Buffer.compare(damaged, compiled[which]) === 0) return;
      const files = filesOf({ ...compiled, [which]: damaged });
      const opening = async () =>
        which === 'texts' ? new TextFile(files.texts).at(0) : new Knowledge(files);
      await opening().then(
        () => expect.fail('a damaged file was read'),
        (error: Error) => expect(error.name, String(error)).toBe('DamagedFile'),
      );
    }),
  };
}
