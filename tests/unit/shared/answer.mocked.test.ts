import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from '../../../src/shared/answer.ts';
import { LONGEST_TEXT } from '../../../src/shared/limits.ts';
import type { MessageName } from '../../../src/shared/messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const { listeners, runtime } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'dossier',
    getURL: (path: string) => `chrome-extension://dossier/${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { listeners, runtime };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

const { answer } = await import('../../../src/shared/answer.ts');
const { requestsToBackground } = await import('../../../src/shared/requests-to-background.ts');
const { requestsToPage } = await import('../../../src/shared/requests-to-page.ts');

const requests = { ...requestsToBackground, ...requestsToPage };
const handlers = Object.fromEntries(
  Object.keys(requests).map((name) => [name, vi.fn(() => 'done')]),
) as unknown as Handlers<MessageName> & Record<MessageName, ReturnType<typeof vi.fn>>;
const page = { id: 'dossier', url: 'https://www.srf.ch/', tab: { id: 1 } };
const panel = { id: 'dossier', url: 'chrome-extension://dossier/panel.html' };

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  answer(requests, handlers);
});

function send(message: unknown, sender: object = panel): Promise<unknown> | undefined {
  const [listener] = listeners;
  return listener!(message, sender);
}
const nothingRan = () => {
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
};

const annotation = { start: 0, end: 3, entity: 'kim', form: 'name', score: 1, evidence: [] };
const annotate = { text: 'Kim', title: '', lang: 'de', parts: [], day: '2018-05-31', interface: 'en' };
const right: [MessageName, unknown][] = [
  ['annotate', annotate],
  ['annotate', { ...annotate, day: undefined }],
  ['card', { entity: 'kim', lang: 'de' }],
  ['card', { interval: '2018-06-12', actors: ['kim'], day: '2018-05-31', lang: 'en' }],
  ['reasons', { annotation, lang: 'de' }],
  ['search', { query: 'Kim', lang: 'de' }],
  ['timeline', { actors: ['kim'], day: '2018-05-31', lang: 'en' }],
  ['identifiers', { entities: ['kim'] }],
  ['styles', null],
  ['report', { card: 'Kim Yong-chol' }],
  ['badge', { count: 3 }],
  ['badge', { count: null }],
  ['texts', { lang: 'de' }],
  ['read', { tabId: 7 }],
  ['pageState', null],
  ['article', null],
  ['readAgain', { anyway: true }],
  ['jump', { key: 'kim', nth: -1 }],
  ['step', { by: 1 }],
  ['togglePage', {}],
  ['togglePage', { on: false }],
];

test.each(right)('%s: a right request is answered', async (name, request) => {
  expect(await send({ dossier: name, request })).toEqual({ ok: true, value: 'done' });
  expect(handlers[name]).toHaveBeenCalledOnce();
});

test('every message has a right example here', () => {
  expect(new Set(right.map(([name]) => name))).toEqual(new Set(Object.keys(requests)));
});

test.each<[MessageName, string, unknown]>([
  ['annotate', 'no text', { ...annotate, text: undefined }],
  ['annotate', 'a text that is none', { ...annotate, text: ['Kim'] }],
  ['annotate', 'a text beyond all bounds', { ...annotate, text: 'a'.repeat(LONGEST_TEXT + 1) }],
  ['annotate', 'a title beyond all bounds', { ...annotate, title: 'a'.repeat(2001) }],
  ['annotate', 'a language that is not known', { ...annotate, lang: 'fr' }],
  ['annotate', 'a day that is none', { ...annotate, day: '31. Mai' }],
  ['card', 'neither entity nor interval', { lang: 'de' }],
  ['card', 'an id that is a list', { entity: ['kim'], lang: 'de' }],
  ['card', 'an id beyond all bounds', { entity: 'k'.repeat(201), lang: 'de' }],
  ['card', 'too many actors', { interval: '2018', actors: Array(2001).fill('kim'), lang: 'de' }],
  ['reasons', 'an annotation without place', { annotation: { form: 'name', score: 1 }, lang: 'de' }],
  ['reasons', 'a form that is none', { annotation: { ...annotation, form: 'guess' }, lang: 'de' }],
  ['search', 'a query beyond all bounds', { query: 'k'.repeat(201), lang: 'de' }],
  ['timeline', 'an actor that is none', { actors: [7], lang: 'de' }],
  ['identifiers', 'too many', { entities: Array(2001).fill('kim') }],
  ['styles', 'which ones', { of: 'card' }],
  ['report', 'a name beyond all bounds', { card: 'k'.repeat(201) }],
  ['badge', 'a negative number', { count: -1 }],
  ['badge', 'half a card', { count: 0.5 }],
  ['badge', 'no number', { count: '<b>3</b>' }],
  ['texts', 'a path', { lang: '../../manifest.json#' }],
  ['read', 'no tab', {}],
  ['read', 'not a number', { tabId: Number.NaN }],
  ['pageState', 'something', {}],
  ['readAgain', 'something', { anyway: 'yes' }],
  ['jump', 'no number', { key: 'kim', nth: Number.POSITIVE_INFINITY }],
  ['step', 'a leap', { by: 2 }],
  ['togglePage', 'a word', { on: 'off' }],
])('%s with %s is refused', async (name, _what, request) => {
  expect(await send({ dossier: name, request })).toMatchObject({
    ok: false,
    error: expect.stringContaining(`“${name}” came in the wrong shape`),
  });
  nothingRan();
});

test.each([
  ['another extension', { id: 'other' }],
  ['nobody', {}],
])('%s is refused', async (_who, sender) => {
  for (const [name, request] of right)
    expect(await send({ dossier: name, request }, sender)).toEqual({ ok: false, error: 'unknown sender' });
  nothingRan();
});

test('a page may not have another tab read', async () => {
  const request = { dossier: 'read', request: { tabId: 7 } };
  expect(await send(request, page)).toEqual({ ok: false, error: 'unknown sender' });
  expect(await send(request, { id: 'dossier' })).toEqual({ ok: false, error: 'unknown sender' });
  expect(await send(request, { ...page, url: 'https://chrome-extension://dossier/' })).toMatchObject({
    ok: false,
  });
  nothingRan();
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'annotate'],
  ['no name', { request: null }],
  ['a name that is none', { dossier: 'erase', request: null }],
  ['a name of every object', { dossier: 'constructor', request: null }],
  ['a prototype', { dossier: '__proto__', request: null }],
  ['a name that is a list', { dossier: ['pageState'], request: null }],
])('%s is left to others', (_, message) => {
  expect(send(message)).toBeUndefined();
  nothingRan();
});

test('an error of a handler travels as data', async () => {
  handlers.pageState.mockImplementationOnce(() => {
    throw new Error('no page');
  });
  expect(await send({ dossier: 'pageState', request: null })).toEqual({ ok: false, error: 'no page' });
});

test('whatever is sent, it is refused, left alone, or of the right shape', async () => {
  const names = fc.constantFrom(...Object.keys(requests));
  const bits = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true }),
    fc.record(
      { entity: fc.string(), lang: fc.constantFrom('de', 'en', 'xx'), tabId: fc.double(), by: fc.integer() },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(names, bits, async (name, request) => {
      const reply = (await send({ dossier: name, request })) as { ok: boolean; error?: string };
      if (!reply.ok) expect(reply.error).toMatch(/wrong shape/);
    }),
    { numRuns: 2000 },
  );
});

test('who stops listening hears nothing more', () => {
  listeners.clear();
  answer(requests, handlers)();
  expect(listeners.size).toBe(0);
});
