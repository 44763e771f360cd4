/** What `scripts/evaluate-weights.mjs` needs of the project, in one module so that all of it shares the same weights. */
export { annotate } from '../../src/annotate/annotate.ts';
export { weights } from '../../src/annotate/link/score.ts';
export { readKnowledge } from '../../src/cli/knowledge.ts';
export { traps as german } from '../built/traps-de.ts';
export { traps as english } from '../built/traps-en.ts';
