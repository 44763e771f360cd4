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
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await evaluate(`(() => { if (!globalThis.axe) { ${axe} } return true; })()`);
  const violations = await evaluate<Violation[]>(
    `axe.run(${context}, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
