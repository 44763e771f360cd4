// npm run bench [-- NAME…]: speed and size, as ratios side by side in one run. Names: annotate, matcher, card, panel, dates, pages, changes, styles, waking.
import process from 'node:process';
import { importTs, root } from './import-ts.mjs';

const bench = await importTs('tests/bench/index.ts');
const benches = {
  annotate: ['Annotating', () => bench.benchAnnotate(root)],
  matcher: ['Matching names', () => bench.benchMatcher()],
  card: ['A card on the page, from record to pixels', () => bench.benchCard(root)],
  panel: ['The panel, from click to list; a search', () => bench.benchPanel(root)],
  dates: ['Dates beside chrono-node and compromise', () => importTs('tests/bench/dates.ts')],
  pages: ['Reading a page beside Readability and Defuddle', () => bench.benchPages(root)],
  changes: ['A page that never rests', () => bench.benchChanges(root)],
  styles: ['What the highlights’ style sheet costs a page', () => bench.benchStyles(root)],
  waking: ['The first answer of a sleeping background', () => bench.benchWaking(root)],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`no benchmark “${unknown}”; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const [title, run] = benches[name];
  console.log(`\n## ${title}`);
  await run();
}
