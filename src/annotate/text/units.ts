/** Some of the plane's UTF-16 code units, in one piece. */
interface Units {
  from: number;
  text: string;
}

/** The units from the first up to, not including, the second. */
export function unitsBetween(from: number, to: number): Units {
  const units = new Uint16Array(to - from);
  for (let i = 0; i < units.length; i++) units[i] = from + i;
  return { from, text: String.fromCharCode(...units) };
}

/**
 * Writes a value into a table over all units, for those that an expression finds; it needs the flag g. Such tables are made
 * when a sleeping background wakes, and asking once for each run takes a tenth of asking for each unit.
 */
export function mark(table: Uint8Array, { from, text }: Units, runs: RegExp, value: number): void {
  for (const { index, 0: run } of text.matchAll(runs))
    table.fill(value, from + index, from + index + run.length);
}
