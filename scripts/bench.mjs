// npm run bench: speed and size, as ratios side by side in one run.
import { importTs, root } from './import-ts.mjs';

const { benchAnnotate, benchMatcher } = await importTs('tests/bench/index.ts');
console.log('## Annotating');
await benchAnnotate(root);
console.log('\n## Matching names');
benchMatcher();
console.log('\n## Dates beside chrono-node and compromise');
await importTs('tests/bench/dates.ts');
