import type { Mention } from './mentions.ts';
import { contains } from './placement.ts';
import { toRange } from './ranges.ts';

/** Finds the mention under a point of the window, by the caret there and the text node it lies in. */
export class PointerMap {
  private readonly byNode = new Map<Node, Mention[]>();
  /** Shadow roots that hold mentions: the browser tells of text in these only when asked to. */
  private readonly shadows = new Set<ShadowRoot>();

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      for (const node of mention.stretch.nodes) {
        this.byNode.set(node, [...(this.byNode.get(node) ?? []), mention]);
      }
      const root = mention.stretch.startContainer.getRootNode();
      if (root instanceof ShadowRoot) this.shadows.add(root);
    }
  }

  at(x: number, y: number): Mention | null {
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...this.shadows] });
    const mention = caret && this.atCaret(caret.offsetNode, caret.offset);
    // The caret snaps to the nearest text, however far: the point must lie on the mention itself.
    return mention && boxesOf(mention).some((box) => contains(box, { x, y }, 1)) ? mention : null;
  }

  /** The mention that a place in the document touches. */
  atCaret(node: Node, offset: number): Mention | null {
    return this.byNode.get(node)?.find(({ stretch }) => covers(stretch, node, offset)) ?? null;
  }
}

function covers(stretch: Mention['stretch'], node: Node, offset: number): boolean {
  const afterStart = node !== stretch.startContainer || offset >= stretch.startOffset;
  const beforeEnd = node !== stretch.endContainer || offset <= stretch.endOffset;
  return afterStart && beforeEnd;
}

/** The boxes of a mention in the window, a line each; none while it is hidden or gone. */
export function boxesOf({ stretch }: Mention): DOMRect[] {
  if (!stretch.startContainer.isConnected || !stretch.endContainer.isConnected) return [];
  return [...toRange(stretch).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
