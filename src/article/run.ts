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
      if (this.pending.filter((piece) => piece.node === null).length > 1) return true;
      if (this.pending.length === 0 && this.glues(data, parent, block)) return true;
    }
    for (const piece of this.pending) this.append(piece);
    this.pending = [];
    this.append({ node, data, linked });
    this.length += size;
    if (linked) this.linked += size;
    this.lastParent = parent;
    return false;
  }

  /** A <br>; true when a block may be finished (never at the first one). */
  lineBreak(): boolean {
    if (this.text !== '') this.pending.push({ node: null, data: '\n', linked: false });
    return false;
  }

  /** The finished block, or null when it has no text; the builder is empty afterwards. */
  take(): Pick<import('./scan.ts').RawBlock, 'nodes' | 'text' | 'length' | 'linked'> | null {
    const { nodes, text, length, linked } = this;
    this.nodes = [];
    this.text = '';
    this.length = 0;
    this.linked = 0;
    this.pending = [];
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
      /[\p{Ll}\d.:!?"“”»]$/u.test(this.text)
    );
  }
}
