import { beforeEach, expect, test, vi } from 'vitest';
import { isRejected, rejectionOf } from '../../../src/shared/rejection.ts';

const { storage, kept, listeners } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<(changes: object, area: string) => void>();
  const local = {
    get: async () => structuredClone(kept),
    set: vi.fn(async (items: object) => void Object.assign(kept, structuredClone(items))),
    remove: async (key: string) => void delete kept[key],
  };
  const onChanged = {
    addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
  };
  return { storage: { local, onChanged }, kept, listeners };
});
vi.mock('webextension-polyfill', () => ({ default: { storage, extension: {} } }));

const { countRejections, forgetRejections, onRejectionsChange, rejectionsOn, setRejected } = await import(
  '../../../src/shared/rejections.ts'
);

const page = 'https://www.srf.ch/a';
const kim = rejectionOf('kim-jong-un', 'short');

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key];
});

test.each([
  ['a short name says nothing of the full one', 'short', 'name', false],
  ['a short name is wrong wherever a short form stands', 'short', 'role', true],
  ['a full name that is a namesake makes all wrong', 'name', 'short', true],
  ['a full name itself', 'name', 'name', true],
] as const)('%s', (_, rejected, other, expected) => {
  expect(isRejected('kim-jong-un', other, [rejectionOf('kim-jong-un', rejected)])).toBe(expected);
  expect(isRejected('kim-yong-chol', other, [rejectionOf('kim-jong-un', rejected)])).toBe(false);
});

test('it holds on its page, whatever the fragment, and can be taken back', async () => {
  await setRejected(page, kim, true);
  expect(await rejectionsOn(`${page}#b`)).toMatchObject([kim]);
  expect(await rejectionsOn('https://www.srf.ch/b')).toEqual([]);
  expect(JSON.stringify(kept)).not.toContain('srf');
  await setRejected(page, kim, false);
  expect(await rejectionsOn(page)).toEqual([]);
});

test('the oldest make room', async () => {
  await setRejected(`${page}0`, kim, true);
  const [first] = kept.rejected as object[];
  kept.rejected = [first, ...Array.from({ length: 499 }, (_, nth) => ({ ...first, page: `p${nth}` }))];
  await setRejected(`${page}1`, kim, true);
  expect(await countRejections()).toBe(500);
  expect(await rejectionsOn(`${page}0`)).toEqual([]);
  expect(await rejectionsOn(`${page}1`)).toMatchObject([kim]);
  await forgetRejections();
  expect(await countRejections()).toBe(0);
});

test('a damaged list is read as far as it can be', async () => {
  kept.rejected = [null, 'x', { page: 1 }];
  expect(await countRejections()).toBe(0);
  kept.rejected = 'x';
  expect(await countRejections()).toBe(0);
});

test('only its own changes are told', () => {
  const told = vi.fn();
  const end = onRejectionsChange(told);
  for (const listener of listeners) listener({ pagesOff: {} }, 'local');
  for (const listener of listeners) listener({ rejected: {} }, 'sync');
  expect(told).not.toHaveBeenCalled();
  for (const listener of listeners) listener({ rejected: {} }, 'local');
  expect(told).toHaveBeenCalledOnce();
  end();
  expect(listeners.size).toBe(0);
});
