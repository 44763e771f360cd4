import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The built command line. */
export const cli = join(import.meta.dirname, '../../dist/cli.mjs');

/** Runs it. */
export function runCli(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

export interface Line {
  start: number;
  end: number;
  text: string;
  kind: string;
  form: string;
  entity: string | null;
  sameAs: string[];
  timex: { type: string; value: string } | null;
}

/** Annotates texts in one batch. */
export function annotateAll(requests: { text: string; lang?: string; published?: string }[]): Line[][] {
  const input = requests.map((request, id) => JSON.stringify({ id, ...request })).join('\n');
  const { out, err, status } = runCli(['annotate', '--jsonl'], input);
  if (status !== 0) throw new Error(err);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).annotations);
}
