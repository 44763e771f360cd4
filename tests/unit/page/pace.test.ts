import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../../src/page/pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const work = (ms: number) => () => void vi.advanceTimersByTime(ms);

test('a page that changes now and then is read at once', () => {
  const pace = new Pace();
  for (let i = 0; i < 20; i++) {
    expect(pace.rest()).toBe(0);
    pace.take(work(100));
    vi.advanceTimersByTime(10_000);
  }
});

test.each([1, 6, 40, 400])('work of %i ms, as often as it may be, stays under 3 %% of a minute', (ms) => {
  const pace = new Pace();
  const end = performance.now() + 60_000;
  let spent = 0;
  while (performance.now() < end) {
    vi.advanceTimersByTime(Math.max(1, pace.rest()));
    if (performance.now() >= end) break;
    pace.take(work(ms));
    spent += ms;
  }
  expect(spent).toBeGreaterThan(0);
  expect(spent - ms).toBeLessThan(60_000 * 0.03);
});

test('what the work gives or throws comes through', () => {
  const pace = new Pace();
  expect(pace.take(() => 7)).toBe(7);
  expect(() =>
    pace.take(() => {
      throw new Error('broken page');
    }),
  ).toThrow('broken page');
});
