import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/annotate/annotation.ts';
import type { Summary } from '../../../src/knowledge/card.ts';
import {
  beginning,
  canFilter,
  countByKind,
  intervalOf,
  requestFor,
  sections,
} from '../../../src/panel/selection.ts';

const line = (key: string, kind: Kind, worth: number): Summary => ({
  key,
  kind,
  worth,
  initials: '',
  name: key,
  line: '',
  count: 1,
});
const article = [
  line('trump', 'person', 1),
  line('kim', 'person', 3),
  line('armistice', 'event', 8),
  line('date:2018-06-12', 'date', 7),
  line('seoul', 'place', 2),
  line('envoy', 'person', 9),
  line('iaea', 'organisation', 4),
];
const shown = (cards: Summary[], chosen: Kind[] = []) =>
  sections(cards, new Set(chosen)).map(({ kind, lines }) => [kind ?? 'first', lines.map(({ key }) => key)]);

describe('sections', () => {
  test('what is worth most first, the rest by kind, nothing twice', () => {
    expect(shown(article)).toEqual([
      ['first', ['envoy', 'armistice', 'date:2018-06-12', 'iaea']],
      ['person', ['kim', 'trump']],
      ['place', ['seoul']],
    ]);
  });
  test('nothing that all know is said to be good to know', () => {
    const plain = [
      line('berlin', 'place', 0.6),
      line('germany', 'place', 0.1),
      line('dpa', 'organisation', 0.6),
    ];
    expect(shown(plain)).toEqual([
      ['organisation', ['dpa']],
      ['place', ['berlin', 'germany']],
    ]);
    expect(shown([...plain, line('envoy', 'person', 2)])[0]).toEqual(['first', ['envoy']]);
  });
  test('chosen kinds only, all of them', () => {
    expect(shown(article, ['person', 'event'])).toEqual([
      ['person', ['envoy', 'kim', 'trump']],
      ['event', ['armistice']],
    ]);
  });
  test('in order of appearance, chosen or all', () => {
    const [all] = sections(article, new Set(), 'appearance');
    expect(all).toEqual({ inOrder: true, lines: article });
    const [people] = sections(article, new Set(['person'] as const), 'appearance');
    expect(people!.lines.map(({ key }) => key)).toEqual(['trump', 'kim', 'envoy']);
  });
  test('nothing', () => expect(shown([])).toEqual([]));
  test.each([
    [0, []],
    [4, [4]],
    [5, [4, 1]],
    [99, [4, 2, 1]],
  ])('the first %i lines', (most, lengths) => {
    const parts = sections(article, new Set());
    expect(beginning(parts, most).map(({ lines }) => lines.length)).toEqual(lengths);
  });
});

test('kinds are counted in the order of the list', () => {
  expect(countByKind(article)).toEqual([
    ['person', 3],
    ['organisation', 1],
    ['event', 1],
    ['date', 1],
    ['place', 1],
  ]);
});

test.each([
  [article, true],
  [article.slice(0, 5), false],
  [Array.from({ length: 8 }, (_, nth) => line(`p${nth}`, 'person', 1)), false],
])('canFilter %#', (cards, expected) => expect(canFilter(cards)).toBe(expected));

test('a key of a date is told from an entity', () => {
  expect(intervalOf('date:2018-06-12')).toBe('2018-06-12');
  expect(intervalOf('kim-yong-chol')).toBeUndefined();
});

test('what is asked of the background', () => {
  const options = { day: '2018-05-31', lang: 'de' } as const;
  expect(requestFor('kim', article, options)).toEqual({ entity: 'kim', day: '2018-05-31', lang: 'de' });
  expect(requestFor('date:2018-06-12', article.slice(0, 4), options)).toEqual({
    interval: '2018-06-12',
    actors: ['trump', 'kim', 'armistice'],
    day: '2018-05-31',
    lang: 'de',
  });
  expect(requestFor('kim', article, { lang: 'en' })).toEqual({ entity: 'kim', lang: 'en' });
});
