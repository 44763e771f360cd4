import type { Article, Block, BlockKind } from './article.ts';
import { assemble, type Part } from './assemble.ts';
import { type Dom, domOf } from './dom.ts';
import { languageOfBlock } from './language.ts';
import { type RawBlock, scan } from './scan.ts';
import { isParagraph } from './select.ts';
import { collapse } from './words.ts';

/** https://dom.spec.whatwg.org/#dom-node-document_position_following */
const FOLLOWING = 4;

/** A part of the article, and the language that it had. */
interface Kept extends Part {
  lang: string | undefined;
}

/**
 * The article with the text of some elements read again, the rest as it was; null where that does not tell, and the whole
 * page has to be read: the headline or lead is gone, an element holds other elements than before, or a new one is not
 * plainly a paragraph.
 * @param elements elements of the article's blocks, and new ones that stand beside paragraphs of it and are like them;
 *   those that have left the document are taken out
 */
export function patchArticle(article: Article, elements: ReadonlySet<Element>): Article | null {
  const kept: Kept[] = [];
  const kinds = new Map<Element, BlockKind[]>();
  for (const block of article.blocks) {
    const { kind, element, lang } = block;
    if (elements.has(element)) kinds.set(element, [...(kinds.get(element) ?? []), kind]);
    else kept.push({ kind, element, lang, raw: asRead(article, block) });
  }
  for (const element of elements) {
    const before = kinds.get(element);
    if (!element.isConnected) {
      if (before?.some((kind) => kind === 'title' || kind === 'lead')) return null;
      continue;
    }
    const dom = domOf(element.ownerDocument);
    const read = scan(dom, element)?.blocks;
    if (!read?.every(({ box }) => box.owner === element)) return null;
    if (before ? read.length !== before.length : !isNewParagraph(dom, element, read, kept)) return null;
    const fresh = read.map((raw, i): Kept => {
      const lang = languageOfBlock(raw.box.lang, raw.text, article.lang) ?? undefined;
      return { kind: before?.[i] ?? 'paragraph', element, raw, lang };
    });
    kept.splice(placeOf(element, kept), 0, ...fresh);
  }
  // What remains may be a heading of nothing.
  if (kept.some(({ kind }, i) => kind === 'heading' && (kept[i + 1]?.kind ?? 'heading') === 'heading'))
    return null;
  const { text, blocks } = assemble(kept);
  return {
    ...article,
    text,
    blocks: blocks.map((block, i) => ({ ...block, ...(kept[i]!.lang && { lang: kept[i]!.lang }) })),
  };
}

/** Whether what was read of an element is a paragraph, and none that is there already. */
function isNewParagraph(
  dom: Dom,
  element: Element,
  read: readonly RawBlock[],
  kept: readonly Kept[],
): boolean {
  const [block, ...more] = read;
  if (!block || more.length > 0 || !isParagraph(block) || !dom.isShown(element)) return false;
  const line = collapse(block.text);
  const beside = kept.some(
    (part) => part.kind === 'paragraph' && part.element.parentNode === element.parentNode,
  );
  return beside && kept.every(({ raw }) => collapse(raw.text) !== line);
}

/** Where an element comes among blocks that are in document order. */
function placeOf(element: Element, kept: readonly Kept[]): number {
  const at = kept.findIndex((part) => element.compareDocumentPosition(part.element) & FOLLOWING);
  return at < 0 ? kept.length : at;
}

const asRead = ({ text }: Article, { start, end, nodes }: Block): Part['raw'] => ({
  text: text.slice(start, end),
  nodes: nodes.map((node) => ({ node: node.node, start: node.start - start })),
});
