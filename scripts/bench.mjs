// npm run bench: speed and size, as ratios side by side in one run.
import { importTs, root } from './import-ts.mjs';

const { benchAnnotate, benchCard, benchMatcher, benchPanel } = await importTs('tests/bench/index.ts');
console.log('## Annotating');
await benchAnnotate(root);
console.log('\n## Matching names');
benchMatcher();
console.log('\n## A card on the page, from record to pixels');
await benchCard(root);
console.log('\n## The panel, from click to list; a search');
await benchPanel(root);
console.log('\n## Dates beside chrono-node and compromise');
await importTs('tests/bench/dates.ts');
