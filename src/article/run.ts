import type { RawBlock } from './scan.ts';

interface Piece {
  node: Text | null;
  data: string;
  linked: boolean;
}

/** The text nodes of one block, gathered in document order. */
export class RunBuilder {
  private nodes: { node: Text; start: number }[] = [];
  private text = '';
  private length = 0;
  private linked = 0;
  /** White space and line breaks that count only if more text follows. */
  private pending: Piece[] = [];
  private breaks = 0;
  private last = '';
  private lastParent: Node | null = null;

  /** Adds a text node; true, with nothing added, when it begins a block of its own. */
  add(node: Text, linked: boolean, block: Element): boolean {
    const data = node.data;
    const size = data.trim().length;
    if (size === 0) {
      if (this.text !== '') this.pending.push({ node, data, linked });
      return false;
    }
    const parent = node.parentNode;
    if (this.text !== '') {
      if (this.breaks > 1) return true;
      if (this.pending.length === 0 && this.glues(data, parent, block)) return true;
    }
    for (const piece of this.pending) this.append(piece);
    this.pending = [];
    this.breaks = 0;
    this.append({ node, data, linked });
    this.length += size;
    if (linked) this.linked += size;
    this.last = data;
    this.lastParent = parent;
    return false;
  }

  /** A <br>. */
  lineBreak(): void {
    if (this.text === '') return;
    this.breaks++;
    // A third one tells no more than two.
    if (this.breaks < 3) this.pending.push({ node: null, data: '\n', linked: false });
  }

  /** The finished block, or null when it has no text; the builder is empty afterwards. */
  take(): Pick<RawBlock, 'nodes' | 'text' | 'length' | 'linked'> | null {
    const { nodes, text, length, linked } = this;
    this.nodes = [];
    this.text = '';
    this.length = 0;
    this.linked = 0;
    this.pending = [];
    this.breaks = 0;
    this.last = '';
    this.lastParent = null;
    return text === '' ? null : { nodes, text, length, linked };
  }

  private append(piece: Piece): void {
    if (piece.node) this.nodes.push({ node: piece.node, start: this.text.length });
    this.text += piece.data;
  }

  /** Two elements that the page sets apart by style only: "<span>Topic</span><span>Headline</span>". */
  private glues(data: string, parent: Node | null, block: Element): boolean {
    return (
      parent !== this.lastParent &&
      parent !== block &&
      this.lastParent !== block &&
      /^["'„“»«(]?\p{Lu}/u.test(data) &&
      /[\p{Ll}\d.:!?"“”»]$/u.test(this.last)
    );
  }
}
