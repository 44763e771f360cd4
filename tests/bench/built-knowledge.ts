import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readKnowledge } from '../../src/cli/knowledge.ts';
import type { Knowledge } from '../../src/knowledge/store.ts';

/** The data set as it was built. */
export function builtKnowledge(root: string): Promise<Knowledge> {
  return readKnowledge(pathToFileURL(join(root, 'dist/knowledge/')));
}
