import type { Article, Block } from './article.ts';
import { assemble, type Part } from './assemble.ts';
import { domOf } from './dom.ts';
import { type RawBlock, scan } from './scan.ts';

/**
 * The article with the text of some of its elements read again, the rest as it was; null where that does not tell, and
 * the whole page has to be read: an element is gone, or holds other elements than before.
 * @param elements elements of the article's blocks
 */
export function patchArticle(article: Article, elements: ReadonlySet<Element>): Article | null {
  const fresh = new Map<Element, RawBlock[]>();
  for (const element of elements) {
    const read = element.isConnected ? scan(domOf(element.ownerDocument), element) : null;
    if (!read?.blocks.every(({ box }) => box.owner === element)) return null;
    fresh.set(element, read.blocks);
  }
  const parts: Part[] = [];
  for (const block of article.blocks) {
    const { kind, element } = block;
    const raw = elements.has(element) ? fresh.get(element)?.shift() : asRead(article, block);
    if (!raw) return null;
    parts.push({ kind, element, raw });
  }
  if ([...fresh.values()].some((rest) => rest.length > 0)) return null;
  return { ...article, ...assemble(parts) };
}

const asRead = ({ text }: Article, { start, end, nodes }: Block): Part['raw'] => ({
  text: text.slice(start, end),
  nodes: nodes.map((node) => ({ node: node.node, start: node.start - start })),
});
