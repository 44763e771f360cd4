import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from './problem.ts';

/** An entry as it stands in a file, before it is checked. */
export interface Entry {
  id: string;
  file: string;
  /** Line of the id, counted from 1. */
  line: number;
  raw: unknown;
  /** Line of a key inside the entry. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reads one YAML file. Broken YAML is answered with problems, never thrown. */
export function readFile(file: string, text: string): { entries: Entry[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    entity: '',
    message: error.message.split('\n')[0] ?? 'broken YAML',
  }));
  if (problems.length > 0) return { entries: [], problems };
  if (document.contents === null) return { entries: [], problems };
  if (!isMap(document.contents)) {
    return {
      entries: [],
      problems: [{ file, line: 1, entity: '', message: 'must be a map from ids to entries' }],
    };
  }
  // The tree of a file takes a hundred times its room: it is made again for the few lines that are asked for.
  let tree: Document | undefined;
  const entries: Entry[] = [];
  for (const pair of (document.contents as YAMLMap).items) {
    const line = isScalar(pair.key) ? lineAt(pair.key.range?.[0]) : 1;
    const id = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const value = pair.value as { toJSON?(): unknown } | null;
    entries.push({
      id,
      file,
      line,
      raw: toPlain(value),
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          tree ??= parseDocument(text);
          const node = tree.getIn([id, ...path.slice(0, length)], true) as { range?: number[] } | undefined;
          if (node?.range) return lineAt(node.range[0]);
        }
        return line;
      },
    });
  }
  return { entries, problems };
}

function toPlain(value: { toJSON?(): unknown } | null): unknown {
  return typeof value?.toJSON === 'function' ? value.toJSON() : null;
}
