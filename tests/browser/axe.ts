import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe-core finds wrong in a document, a line each: rule and element. `evaluate` runs in that document. */
export async function axeFaults(
  evaluate: <T>(expression: string) => Promise<T>,
  context = 'document',
): Promise<string[]> {
  if (!(await evaluate<boolean>(`'axe' in globalThis`))) {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await evaluate(`(() => { ${axe} return true; })()`);
  }
  // What is right need not be told of, and style sheets and media need not be fetched again: that takes a third of the time.
  const options = { runOnly: rules, resultTypes: ['violations'], elementRef: false, preload: false };
  const violations = await evaluate<Violation[]>(
    `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
