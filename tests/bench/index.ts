export { benchAnnotate } from './annotate.ts';
export { benchMatcher } from './matcher.ts';
