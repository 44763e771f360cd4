import { findDates } from '../../../../src/annotate/dates/index.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';

/** The expressions of a text as "span = value", so that a table row reads as one line. */
export function readAll(text: string, lang: Lang, published?: string): string[] {
  return findDates(text, { lang, published }).map(
    ({ start, end, timex }) => `${text.slice(start, end).replace(/\s+/g, ' ')} = ${timex.value}`,
  );
}

/** Rows of a table: text | expected expressions, divided by semicolons; nothing expected where there is no bar. */
export function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', expected = ''] = row.split(' | ');
      return [
        text.trim(),
        expected
          .split(';')
          .map((one) => one.trim())
          .filter(Boolean),
      ];
    });
}
