import { expect, test } from 'vitest';
import type { Annotation, Form } from '../../../src/annotate/annotation.ts';
import type { Summary } from '../../../src/knowledge/card.ts';
import { withoutRejected } from '../../../src/page/mentions.ts';
import { rejectionOf } from '../../../src/shared/rejection.ts';

const mention = (entity: string, form: Form): Annotation => ({
  start: 0,
  end: 3,
  text: 'Kim',
  kind: 'person',
  form,
  entity,
  score: 1,
});
const line = (key: string, count: number): Summary => ({
  key,
  kind: 'person',
  initials: 'KJ',
  name: key,
  line: '',
  count,
  worth: 1,
});

const annotations = [
  mention('kim-jong-un', 'name'),
  mention('kim-jong-un', 'short'),
  mention('kim-jong-un', 'role'),
  mention('kim-yong-chol', 'short'),
];
const cards = [line('kim-jong-un', 3), line('kim-yong-chol', 1)];

test.each<[string, [string, Form][], number, [string, number][]]>([
  [
    'nothing rejected',
    [],
    4,
    [
      ['kim-jong-un', 3],
      ['kim-yong-chol', 1],
    ],
  ],
  [
    'a short name: the full one stays',
    [['kim-jong-un', 'short']],
    2,
    [
      ['kim-jong-un', 1],
      ['kim-yong-chol', 1],
    ],
  ],
  ['a full name: nothing of it stays', [['kim-jong-un', 'name']], 1, [['kim-yong-chol', 1]]],
  ['the only mention: its card goes', [['kim-yong-chol', 'short']], 3, [['kim-jong-un', 3]]],
])('%s', (_, rejected, mentions, counts) => {
  const rejections = rejected.map(([key, form]) => rejectionOf(key, form));
  const left = withoutRejected(annotations, cards, rejections);
  expect(left.annotations).toHaveLength(mentions);
  expect(left.cards.map(({ key, count }) => [key, count])).toEqual(counts);
});
