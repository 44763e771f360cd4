import * as fc from 'fast-check';
import { expect } from 'vitest';
import { compile } from '../../src/knowledge/compile/index.ts';
import { Knowledge } from '../../src/knowledge/store.ts';
import { common, filesOf } from '../support/knowledge.ts';
import type { Fuzz } from './index.ts';

const good = `
north-korea:
  kind: place
  type: country
  wikipedia: { en: North Korea }
  names: { de: [Nordkorea], en: [North Korea] }
  adjectives: { de: [nordkoreanisch], en: [North Korean] }
  demonyms: { de: [Nordkoreaner, Nordkoreanerin], en: [North Korean] }${common}
kim-yong-chol:
  kind: person
  wikipedia: { en: Kim Yong-chol }
  names: [Kim Yong-chol]
  short: [Kim]
  gender: male
  order: family-first
  born: 1946
  country: north-korea
  roles: [{ office: leader, from: 2009, to: 2016 }]${common}
leader:
  kind: office
  title: { en: Supreme Leader, de: { male: Oberster Führer, female: Oberste Führerin } }
  of: north-korea
  functions: [ruler]
  rank: 100
`;
const lines = good.split('\n');
const scrap = fc.oneof(
  fc.constantFrom(
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '<<: *a',
    '!!js/function',
    '|',
    '>',
    "'",
    '"',
    '#',
    '---',
    '\t',
  ),
  fc.constantFrom(
    'null',
    'true',
    '1e999',
    '0x1f',
    '9999-99-99',
    '__proto__',
    'constructor',
    'kind: person',
    '~',
    '..',
    '\u0000',
  ),
  fc.constantFrom(...lines),
  fc.string({ maxLength: 12 }),
);
/** One thing done to the text: at a place, so many code units out, a scrap in. */
const edit = fc.record({ at: fc.nat(good.length), out: fc.constantFrom(0, 0, 1, 3, 10, 40), in: scrap });

/** YAML to compiled files: either they are right and can be opened, or the fault is named with file and line. */
export async function datasets(): Promise<Fuzz> {
  return {
    name: 'YAML to compile',
    share: 2,
    property: fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      let text = good;
      for (const { at, out, in: scrapIn } of edits) text = text.slice(0, at) + scrapIn + text.slice(at + out);
      let compiled: ReturnType<typeof compile>;
      try {
        compiled = compile([{ file: 'test.yaml', text }]);
      } catch (error) {
        expect((error as Error).name, String((error as Error).stack)).toBe('DatasetError');
        for (const { file, line, message } of (
          error as { problems: { file: string; line: number; message: string }[] }
        ).problems) {
          expect(file).toBe('test.yaml');
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
        return;
      }
      const knowledge = new Knowledge(filesOf(compiled));
      for (let index = 0; index < knowledge.length; index++) {
        const record = knowledge.recordAt(index);
        expect(knowledge.get(record.id)).toBe(record);
      }
      expect(({} as Record<string, unknown>).kind).toBeUndefined();
    }),
  };
}
