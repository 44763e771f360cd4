import { expect, test } from 'vitest';
import { fileName, toMarkdown } from '../../../src/panel/export-texts.ts';
import { translator } from '../ui/translator.ts';

test('the list as Markdown: title, address, day, links; marks of Markdown in names do nothing', () => {
  const page = {
    host: 'example.org',
    state: 'ready',
    title: 'A *general* comes',
    lang: 'en',
    day: '2018-05-31',
    cards: [
      { key: 'kim', kind: 'person', initials: 'K', name: 'Kim [x]', line: 'general', count: 1, worth: 2 },
      {
        key: 'date:2018-06-12',
        kind: 'date',
        initials: '',
        name: '2018-06-12',
        line: 'Summit',
        distance: 12,
        count: 1,
        worth: 1,
      },
    ],
  } as const;
  const annotation = {
    start: 0,
    end: 3,
    text: 'Kim',
    kind: 'person',
    form: 'name',
    entity: 'kim',
    score: 1,
  } as const;
  const article = {
    url: 'https://example.org/a',
    text: 'Kim',
    annotations: [{ ...annotation }],
  };
  expect(
    toMarkdown(
      { ...page, cards: [...page.cards] },
      article,
      { kim: ['https://en.wikipedia.org/wiki/Kim'] },
      'en',
      translator('en'),
    ),
  ).toBe(
    `# A \\*general\\* comes

<https://example.org/a> · 31 May 2018

## Good to know

- [Kim \\[x\\]](https://en.wikipedia.org/wiki/Kim): general
- **Tuesday, 12 June 2018**: Summit · twelve days after this article
`,
  );
});

test.each([
  ['Moskau lädt Kim ein', 'Moskau-lädt-Kim-ein.md'],
  ['../../etc: "x"?', 'etc-x.md'],
  ['', 'dossier.md'],
])('file name of %s', (title, expected) => expect(fileName(title, 'md')).toBe(expected));
