import { describe, expect, test } from 'vitest';
import { annotateAll, type Line } from './run-cli.ts';
import { traps as german } from './traps-de.ts';
import { traps as english } from './traps-en.ts';

const rows = [
  ...german.map((row) => ({ lang: 'de', row })),
  ...english.map((row) => ({ lang: 'en', row })),
].map(({ lang, row: [trap, text, published, must, mustNot] }) => ({
  lang,
  trap,
  text,
  published,
  must,
  mustNot,
}));

const told = ({ text, entity, timex }: Line) => `${text}=${entity ?? timex?.value}`;

/** Where a surface stands in a text, as UTF-16 offsets. */
const occurrences = (text: string, surface: string) =>
  [...Array(text.length).keys()].filter((at) => text.startsWith(surface, at));

/** The links that a row forbids: the exact pair, or any that touches an occurrence of the bare surface. */
function forbidden(links: Line[], text: string, ban: string): string[] {
  const isPair = ban.includes('=');
  return links
    .filter((link) =>
      isPair
        ? told(link) === ban
        : occurrences(text, ban).some((at) => link.start < at + ban.length && link.end > at),
    )
    .map(told);
}

const answers = annotateAll(rows.map(({ text, lang, published }) => ({ text, lang, published })));
const cases = rows.map((row, i) => ({ ...row, links: answers[i]! }));

describe('traps for the name linker', () => {
  test('every surface of the table stands in its sentence', () => {
    const absent = rows.flatMap(({ text, must, mustNot }) =>
      [...must, ...mustNot].filter((entry) => !text.includes(entry.split('=')[0]!)),
    );
    expect(absent).toEqual([]);
  });

  test.each(cases)('$lang, $trap: $text', ({ text, must, mustNot, links }) => {
    expect(links.map(told)).toEqual(expect.arrayContaining(must));
    expect(mustNot.flatMap((ban) => forbidden(links, text, ban))).toEqual([]);
  });
});
