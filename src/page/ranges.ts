import type { Article, Block } from '../article/article.ts';

/** A stretch of the live document; cheap, and not followed when the document changes. */
export interface Stretch {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
  /** Every text node it touches. */
  nodes: Text[];
}

/**
 * Where a mention lies in the live document; offsets in UTF-16 code units of the article's text, `end` exclusive. Null
 * where it does not lie within one block, or the block's nodes are gone.
 */
export function stretchOf({ blocks }: Pick<Article, 'blocks'>, start: number, end: number): Stretch | null {
  const block = blockAt(blocks, start);
  if (!block || end > block.end) return null;
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  if (!first || !last) return null;
  const startOffset = start - first.start;
  const endOffset = end - last.start;
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  const nodes = block.nodes
    .filter(({ start: at }) => at >= first.start && at <= last.start)
    .map(({ node }) => node);
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset, nodes };
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return lastBy(blocks, (block) => block.start <= offset);
}

/** The node that holds the offset; null for a line break, which belongs to none. */
function nodeAt(block: Block, offset: number): Block['nodes'][number] | null {
  const found = lastBy(block.nodes, (node) => node.start <= offset);
  return found && offset < found.start + found.node.length ? found : null;
}

/** The last item of a sorted list for which `holds`, by bisection. */
function lastBy<T>(list: readonly T[], holds: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

export function toRange({ startContainer, startOffset, endContainer, endOffset }: Stretch): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
