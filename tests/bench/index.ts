export { benchAnnotate } from './annotate.ts';
export { benchCard } from './card.ts';
export { benchMatcher } from './matcher.ts';
export { benchPanel } from './panel.ts';
