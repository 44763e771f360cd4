// The budget: how large what readers load may become. budget.json holds the limits, and what was there when it was last
// recorded (node build.mjs --record), so that a build over the budget can say what grew.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * What is over the budget, a text each; none where all is within.
 * @param measured for each name { bytes, parts: bytes by part }
 * @param budget for each name { most: bytes, parts: as last recorded }
 */
export function overBudget(measured, budget) {
  return Object.entries(budget).flatMap(([name, { most, parts: before }]) => {
    const { bytes, parts } = measured[name];
    if (bytes <= most) return [];
    const grown = Object.entries(parts)
      .map(([part, now]) => ({ part, now, by: now - (before[part] ?? 0) }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by)
      .slice(0, 10)
      .map(({ part, now, by }) => `  ${part}: ${kilobytes(now)}, ${kilobytes(by)} more`);
    const what =
      grown.length > 0 ? grown : Object.entries(parts).map(([part, now]) => `  ${part}: ${kilobytes(now)}`);
    return [
      `${name} has ${kilobytes(bytes)}, the budget is ${kilobytes(most)}. What grew:\n${what.join('\n')}`,
    ];
  });
}

/** Bytes of every file in a folder, by its first step. */
export async function sizesIn(folder) {
  const parts = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const part = path.slice(folder.length + 1).split(/[\\/]/)[0];
    parts[part] = (parts[part] ?? 0) + (await stat(path)).size;
  }
  return parts;
}

/** The budget with its parts as they are now. */
export function recorded(measured, budget) {
  const sorted = (parts) => Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries(
    Object.entries(budget).map(([name, { most }]) => [name, { most, parts: sorted(measured[name].parts) }]),
  );
}
