import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, runCli } from './run-cli.ts';

const page = join(import.meta.dirname, '../fixtures/site/artikel.html');

test('a page is annotated as text: cards as of its day', () => {
  const { out, status } = runCli(['annotate', page]);
  expect(status).toBe(0);
  expect(out).toContain('Moskau lädt Kim ein');
  expect(out).toMatch(/Am 31\. Mai 2018: .*seit 26\. April 2018/);
});

test('an article is answered with title, language, day and text', () => {
  const { out } = runCli(['article', page]);
  expect(JSON.parse(out).article).toMatchObject({
    title: 'Moskau lädt Kim ein',
    lang: 'de',
    published: '2018-05-31',
  });
});

test('JSON-LD is a Web Annotation collection', () => {
  const { out } = runCli(
    ['annotate', '--format', 'jsonld', '--lang', 'en', '--published', '2018-05-31'],
    'Donald Trump left.',
  );
  expect(JSON.parse(out)).toMatchObject({ type: 'AnnotationCollection', total: 1 });
});

test('in a batch a bad line is answered and the rest goes on', () => {
  const lines = [
    '\uFEFF{"id": 1, "text": "Nordkorea", "lang": "de"}',
    '{broken',
    '{"id": 3}',
    '{"id": 4, "text": "x", "published": "31.5.2018"}',
    '[]',
    '{"id": 6, "text": "La Corée du Nord", "lang": "fr"}',
  ];
  const { out, status } = runCli(['annotate', '--jsonl'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers[0]).toMatchObject({ id: 1, annotations: [{ entity: 'north-korea' }] });
  expect(answers[1].error).toMatch(/line 2: is no JSON/);
  expect(answers[2]).toMatchObject({ id: 3, error: '“text” must be a string' });
  expect(answers[3].error).toMatch(/must be a day such as/);
  expect(answers[4].error).toMatch(/is no object/);
  expect(answers[5]).toEqual({ id: 6, annotations: [] });
});

test.skipIf(process.platform === 'win32')('who reads the answers may stop early', () => {
  const input = '{"id": 1, "text": "Nordkorea", "lang": "de"}\n'.repeat(2000);
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" annotate --jsonl | head -c 1`], {
    input,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

test.each([
  ['no command', [], /say what to do/],
  ['an unknown command', ['dance'], /there is no command “dance”/],
  ['an unknown option', ['annotate', '--colour', 'red'], /Unknown option/],
  ['a missing file', ['annotate', 'nowhere.txt'], /nowhere\.txt: no such file/],
  ['a folder', ['annotate', 'src'], /src: is a folder/],
  ['a day that is none', ['annotate', '--published', '2018-02-30'], /must be a day/],
  ['a language that is not supported', ['annotate', '--lang', 'fr'], /--lang must be one of de, en/],
  ['an unknown format', ['annotate', '--format', 'pdf', '--lang', 'de'], /--format must be/],
])('%s: one clear line, exit status 2', (_, args, expected) => {
  const { err, status } = runCli(args, 'Nordkorea');
  expect(status).toBe(2);
  expect(err).toMatch(expected);
  expect(err.trim().split('\n')).toHaveLength(1);
});
