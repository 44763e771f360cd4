import { describe, expect, test } from 'vitest';
import { describe as inWords, load } from '../../../../src/knowledge/compile/index.ts';
import { idOf } from '../../../../src/knowledge/id-of.ts';
import { type Draft, fileOf, skeletonOf } from '../../../../src/knowledge/review/skeleton.ts';

test.each([
  ['Kim Yong-chol', 'kim-yong-chol'],
  ['Čaputová’s Élysée', 'caputovas-elysee'],
  ['Gießen', 'giessen'],
  ['J. D. Vance', 'j-d-vance'],
  ['Ким', ''],
])('id of %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

const draft = (kind: Draft['kind']): Draft => ({
  kind,
  name: 'Kim "Yong"-chol',
  german: 'Kim Jong-tschol',
  today: '2026-06-01',
});
const problemsOf = (text: string) => load([{ file: 'dataset/t.yaml', text }]).problems.map(inWords);

describe('a skeleton lacks nothing but what is marked', () => {
  test.each(Object.keys(fileOf) as Draft['kind'][])('%s', (kind) => {
    const skeleton = skeletonOf(draft(kind));
    const marked = problemsOf(skeleton);
    expect(marked.length).toBeGreaterThanOrEqual(1);
    for (const problem of marked) expect(problem).toMatch(/: (?:is|about|gender|type|date|sources\.1)/);
    const sentence =
      '"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"';
    const written = skeleton
      .replace('gender: TODO', 'gender: male')
      .replace('type: TODO', 'type: region')
      .replace('date: TODO', 'date: 2018-06-12')
      .replace('url: TODO, publisher: TODO', 'url: "https://example.org/", publisher: Somebody')
      .replace(/(is:\n\s+en: )"TODO.*"(\n\s+de: )"TODO.*"/, '$1"a thing"$2"ein Ding"')
      .replace(/"TODO[^"]*"/g, sentence);
    expect(problemsOf(written)).toEqual([]);
  });
});
