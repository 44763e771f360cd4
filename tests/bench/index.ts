export { benchAnnotate } from './annotate.ts';
export { benchCard } from './card.ts';
export { benchChanges } from './changes.ts';
export { benchMatcher } from './matcher.ts';
export { benchPages } from './pages.ts';
export { benchPanel } from './panel.ts';
export { benchStyles } from './styles.ts';
export { benchWaking } from './waking.ts';
