import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { defaults, readSettings, Settings } from '../../src/shared/settings.ts';
import type { Fuzz } from './index.ts';

const keys = [...Object.keys(defaults), '__proto__', 'constructor', 'toString', 'unknown'];
const value = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
  fc.array(fc.oneof(fc.string(), fc.domain(), fc.constantFrom('person', 'date', 'animal'))),
  fc.boolean(),
  fc.integer(),
);
/** As JSON brings it: a `__proto__` is then a key like any other. */
const stored = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true }) },
  {
    weight: 5,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 8 }).map((entries) => {
      const made: object = {};
      for (const [key, one] of entries)
        Object.defineProperty(made, key, {
          value: one,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return made;
    }),
  },
);

/** Whatever the browser's storage holds, settings come out whole; reading what was read changes nothing. */
export function settings(): Fuzz {
  return {
    name: 'settings',
    share: 17,
    property: fc.asyncProperty(stored, async (raw) => {
      const read = readSettings(raw);
      expect(v.is(Settings, read)).toBe(true);
      expect(readSettings(read)).toEqual(read);
      expect(Object.keys(read).sort()).toEqual(Object.keys(defaults).sort());
      expect(({} as Record<string, unknown>).everywhere).toBeUndefined();
    }),
  };
}
