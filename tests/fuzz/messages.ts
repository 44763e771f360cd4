import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { buildEntityCard } from '../../src/knowledge/build-card.ts';
import { buildDateCard } from '../../src/knowledge/build-date-card.ts';
import { reasonsFor } from '../../src/knowledge/reasons.ts';
import { LONGEST_TEXT } from '../../src/shared/limits.ts';
import type { MessageName, Request } from '../../src/shared/messages.ts';
import { type Requests, requestsToBackground } from '../../src/shared/requests-to-background.ts';
import { requestsToPage } from '../../src/shared/requests-to-page.ts';
import { knowledgeFrom, smallWorld } from '../support/knowledge.ts';
import type { Fuzz } from './index.ts';

const requests = { ...requestsToBackground, ...requestsToPage } as unknown as Requests;
const annotation = {
  start: 0,
  end: 3,
  entity: 'kim-jong-un',
  form: 'name',
  score: 1,
  evidence: [{ feature: 'form', weight: 1, because: ['north-korea'] }],
  runnersUp: [{ entity: 'kim-yong-chol', score: 0.1 }],
};
const right: [MessageName, unknown][] = [
  ['annotate', { text: 'Kim', title: 'Kim', lang: 'de', day: '2018-05-31', interface: 'en' }],
  ['card', { entity: 'kim-jong-un', day: '2018-05-31', lang: 'de' }],
  ['card', { interval: '2018-06-12', actors: ['kim-jong-un'], day: '2018-05-31', lang: 'en' }],
  ['reasons', { annotation, lang: 'de' }],
  ['badge', { count: 3 }],
  ['texts', { lang: 'de' }],
  ['read', { tabId: 7 }],
  ['pageState', null],
  ['readAgain', { anyway: true }],
  ['jump', { key: 'kim', nth: -1 }],
  ['step', { by: 1 }],
  ['togglePage', { on: true }],
];
const odd = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '0000-00-00',
    '9999-12-31',
    '-271821-04-20',
    '~',
    '../..',
    'fr',
    '\u202e',
    -0,
    1e308,
  ),
  fc.constantFrom('1953/..', '0001/9999', '2018-06-12/2018-06-10', 'kim-jong-un', 'leader', 'X'.repeat(201)),
);
const wrong = fc.record({
  which: fc.nat(right.length - 1),
  path: fc.array(fc.nat(9), { maxLength: 4 }),
  value: odd,
  drop: fc.boolean(),
});

/** A copy in which the value at a path (of numbers of keys) is another, or gone. */
function changed(value: unknown, path: number[], other: unknown, drop: boolean): unknown {
  if (path.length === 0 || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[path[0]! % (keys.length + 1)] ?? 'more';
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (drop && path.length === 1) delete copy[key];
  else copy[key] = changed(copy[key], path.slice(1), other, drop);
  return copy;
}

/** Messages with something wrong in them: refused, or what is let through is answered without harm. */
export async function messages(): Promise<Fuzz> {
  const knowledge = await knowledgeFrom(smallWorld);
  return {
    name: 'messages',
    share: 22,
    property: fc.asyncProperty(wrong, async ({ which, path, value, drop }) => {
      const [name, request] = right[which]!;
      const parsed = v.safeParse(requests[name] as v.GenericSchema, changed(request, path, value, drop));
      expect(({} as Record<string, unknown>).more).toBeUndefined();
      if (!parsed.success) return;
      if (name === 'annotate') {
        const { text, title, lang } = parsed.output as Request<'annotate'>;
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(title.length).toBeLessThanOrEqual(2000);
        expect(['de', 'en']).toContain(lang);
      }
      if (name === 'card') {
        const { lang, day, ...wanted } = parsed.output as Request<'card'>;
        const options = { lang, ...(day && { day }) };
        const card = await ('entity' in wanted
          ? buildEntityCard(wanted.entity, options, knowledge)
          : buildDateCard(wanted.interval, wanted.actors, options, knowledge));
        if (card) expect(card.lang).toBe(lang);
      }
      if (name === 'reasons') {
        const { annotation: given, lang } = parsed.output as Request<'reasons'>;
        expect(reasonsFor(given, lang, knowledge).form).toBe(given.form);
      }
    }),
  };
}
