// npm run evaluate:weights [-- 0.7]: what each weight of src/annotate/link/score.ts is worth. Runs the traps of tests/built,
// and the developers' gold in ../shared/eval where it is present, once with the weights as they are and twice for each of
// them: taken out, and multiplied (by 1.3, or the number given). Needs a build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { importTs, root } from './import-ts.mjs';

const factor = Number(process.argv[2] ?? 1.3);
const folder = join(root, 'dist/knowledge');
if (!existsSync(folder) || !Number.isFinite(factor)) {
  console.error(Number.isFinite(factor) ? 'run npm run build first' : 'the factor must be a number');
  process.exit(2);
}
const { annotate, weights, readKnowledge, german, english } = await importTs('tests/support/evaluation.ts');
const knowledge = await readKnowledge(pathToFileURL(`${folder}/`));

const traps = [...german.map((row) => ['de', row]), ...english.map((row) => ['en', row])];
const links = join(root, '../shared/eval/links');
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const gold = existsSync(links) ? lines(join(links, 'gold.jsonl')).map((line) => JSON.parse(line)) : [];
const same = gold.length > 0 ? JSON.parse(readFileSync(join(links, 'same-title.json'), 'utf8')) : {};
const plain = (title) =>
  title.replaceAll('_', ' ').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').toLowerCase();
const canonical = new Map(Object.entries(same).map(([from, to]) => [plain(from), plain(to)]));
const key = (title) => canonical.get(plain(title)) ?? plain(title);

function trapsPassed() {
  return traps.filter(([lang, [, text, published, must, mustNot]]) => {
    const found = annotate({ text, lang, published }, knowledge);
    const told = new Set(found.map(({ text, entity, date }) => `${text}=${entity ?? date?.timex.value}`));
    const touches = (ban) =>
      found.some(({ start, end }) => {
        for (let at = text.indexOf(ban); at >= 0; at = text.indexOf(ban, at + 1))
          if (start < at + ban.length && end > at) return true;
        return false;
      });
    return (
      must.every((one) => told.has(one)) &&
      !mustNot.some((ban) => (ban.includes('=') ? told.has(ban) : touches(ban)))
    );
  }).length;
}

/** Links that hit the gold, and those that do not. */
function goldCounts() {
  const counts = { right: 0, wrong: 0 };
  for (const { lang, published, text, mentions, scored } of gold) {
    const [from, to] = scored ?? [0, text.length];
    for (const { start, end, kind, form, sameAs } of annotate({ text, lang, published }, knowledge)) {
      if (kind === 'date' || start < from || end > to) continue;
      const hit = mentions.filter((one) => one.start < end && start < one.end);
      if (hit.length === 0 && form === 'contextual') continue;
      const titles = hit.flatMap(({ title, also }) => [title, ...(also ?? [])].filter(Boolean).map(key));
      const own = sameAs.map((url) => key(decodeURIComponent(url.split('/wiki/')[1] ?? '')));
      counts[own.some((title) => titles.includes(title)) ? 'right' : 'wrong']++;
    }
  }
  return counts;
}

function measure(label, base) {
  const passed = trapsPassed();
  const { right, wrong } = goldCounts();
  const change = (now, before) => (base ? ` (${now >= before ? '+' : ''}${now - before})` : '');
  console.log(
    `${label.padEnd(26)} traps ${passed} of ${traps.length}${change(passed, base?.passed)}` +
      (gold.length > 0
        ? `   gold right ${right}${change(right, base?.right)}, wrong ${wrong}${change(wrong, base?.wrong)}`
        : ''),
  );
  return { passed, right, wrong };
}

const base = measure('as they are');
for (const [name, value] of Object.entries(weights)) {
  for (const [label, other] of [
    [`${name} without`, 0],
    [`${name} × ${factor}`, value * factor],
  ]) {
    weights[name] = other;
    measure(label, base);
  }
  weights[name] = value;
}
