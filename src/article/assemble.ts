import type { Block, BlockKind } from './article.ts';
import type { RawBlock } from './scan.ts';

const SEPARATOR = '\n\n';

/** What becomes a block: its text, and where it is in the document. */
export interface Part {
  kind: BlockKind;
  element: Element;
  raw: Pick<RawBlock, 'text' | 'nodes'>;
}

/** Puts blocks together to the article's text; the offsets of each part's nodes count in the part. */
export function assemble(parts: readonly Part[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = parts.map(({ kind, element, raw }): Block => {
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += raw.text;
    const nodes = raw.nodes.map(({ node, start: at }) => ({ node, start: start + at }));
    return { kind, element, start, end: text.length, nodes };
  });
  return { text, blocks };
}
