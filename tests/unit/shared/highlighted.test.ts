import { expect, test } from 'vitest';
import { type Highlightable, toHighlight } from '../../../src/shared/highlighted.ts';
import { defaults, type Settings } from '../../../src/shared/settings.ts';

const mentions: (Highlightable & { nth: number })[] = [
  { nth: 0, key: 'kim', kind: 'person', section: 0 },
  { nth: 1, key: 'kim', kind: 'person', section: 0 },
  { nth: 2, key: 'war', kind: 'event', section: 0 },
  { nth: 3, key: 'kim', kind: 'person', section: 1 },
  { nth: 4, key: 'war', kind: 'event', section: 1 },
  { nth: 5, key: 'kim', kind: 'person', section: 1 },
];

test.each<[string, Partial<Settings>, number[]]>([
  ['the first mention of each', { density: 'first' }, [0, 2]],
  ['the first in each section', { density: 'section' }, [0, 2, 3, 4]],
  ['every mention', { density: 'all' }, [0, 1, 2, 3, 4, 5]],
  ['a kind that is off', { density: 'section', kindsOff: ['person'] }, [2, 4]],
  ['what the reader knows', { density: 'all', muted: [{ id: 'kim', name: 'Kim' }] }, [2, 4]],
])('%s', (_, chosen, shown) => {
  expect(toHighlight(mentions, { ...defaults, ...chosen }).map(({ nth }) => nth)).toEqual(shown);
});
