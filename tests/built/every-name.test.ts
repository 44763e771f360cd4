import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetFiles } from '../../scripts/dataset-files.mjs';
import { annotateAll } from './run-cli.ts';

/** One file of so many is enough to see a kind of name that is never found. */
const EVERY = 8;
/** Names that need company even in full, as others have them too: "Michael Martin", "Camp David". */
const MAY_MISS = 0.01;

interface Entry {
  kind: string;
  names?: string[] | { de?: string[]; en?: string[] };
}

const sentences = {
  de: (name: string) => `Berichte dieser Woche nannten ${name} erneut, sagten zwei Leute.`,
  en: (name: string) => `Reports published this week mentioned ${name} again, two people said.`,
};

test('a full name of the data set is found in a sentence that tells nothing else', async () => {
  const files = (await datasetFiles()).filter((_, i) => i % EVERY === 0);
  const entries = files.flatMap(({ text }) => Object.entries((parse(text) ?? {}) as Record<string, Entry>));
  const cases = (['de', 'en'] as const).flatMap((lang) =>
    entries.flatMap(([id, { names = [] }]) =>
      (Array.isArray(names) ? names : (names[lang] ?? [])).map((name) => ({ id, lang, name })),
    ),
  );
  const answers = annotateAll(
    cases.map(({ lang, name }) => ({ lang, text: sentences[lang](name), published: '2026-02-01' })),
  );
  const missed = cases.filter(({ id }, i) => !answers[i]!.some(({ entity }) => entity === id));
  expect(cases.length).toBeGreaterThan(1000);
  expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThan(cases.length * MAY_MISS);
});
