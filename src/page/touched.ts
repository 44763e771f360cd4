import type { Article } from '../article/article.ts';
import { own } from './own.ts';

/**
 * What a run of mutations means for the article: nothing, some elements (whose text changed, which came beside others like
 * them, or which are gone), or more than can be told without reading the page again.
 */
export type Touched = 'nothing' | 'all' | Set<Element>;

/** Text, in code units, that may be a paragraph; less is a counter, a clock, a label. */
const LINE = 50;
/** Text outside of the article that may be of it: more of it that was loaded, or another article. */
const PASSAGE = 200;
/** How far away, in elements, another paragraph of the article may stand for a new one to be of it. */
const NEIGHBOURS = 20;
const HIDING = /display|visibility|content-visibility/;

/** Attributes that may show or hide text. */
export const WATCHED = ['hidden', 'class', 'style', 'aria-hidden', 'open'];

const TEXT = 3;

const parentOf = (node: Node): Node | null =>
  own(node).parentNode ?? (node instanceof ShadowRoot ? node.host : null);

function isWithin(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const sizeOf = (nodes: NodeList): number => {
  let size = 0;
  for (const node of nodes) size += own(node).textContent?.trim().length ?? 0;
  return size;
};

/** Sorts mutations by where they lie to an article. */
export class Territory {
  private readonly elements: ReadonlySet<Node>;
  /** The innermost element that holds all blocks; null where there is no article. */
  readonly root: Node | null;

  constructor(article: Pick<Article, 'blocks'> | null) {
    this.elements = new Set(article?.blocks.map(({ element }) => element));
    this.root = commonOf([...this.elements]);
  }

  /** What the mutations touch. An article whose root has left the document is touched as a whole. */
  touched(records: readonly MutationRecord[]): Touched {
    if (this.root && !own(this.root).isConnected) return 'all';
    const found = new Set<Element>();
    for (const record of records) {
      const some = this.one(record);
      if (some === 'all') return 'all';
      for (const element of some) found.add(element);
    }
    return found.size > 0 ? found : 'nothing';
  }

  private one(record: MutationRecord): readonly Element[] | 'all' {
    const { target, type, addedNodes, removedNodes } = record;
    if (type === 'attributes') return this.ofAttribute(record);
    const block = this.blockOf(target);
    if (block) return [block];
    const inside = this.root !== null && isWithin(target, this.root);
    if (type === 'characterData')
      return own(target).nodeType === TEXT && (target as Text).length >= (inside ? LINE : PASSAGE)
        ? 'all'
        : [];
    if (!inside) return sizeOf(addedNodes) >= PASSAGE ? 'all' : [];
    const added = [...addedNodes].filter((node) => own(node).textContent?.trim());
    if (!added.every((node) => this.isLikeOthers(node))) return 'all';
    return [...this.blocksIn(removedNodes), ...(added as Element[])];
  }

  private ofAttribute({ target, attributeName, oldValue }: MutationRecord): [] | 'all' {
    const element = own(target as Element);
    if (attributeName === 'style') {
      if (!HIDING.test(oldValue ?? '') && !HIDING.test(element.getAttribute('style') ?? '')) return [];
    } else if (oldValue === element.getAttribute(attributeName!)) return [];
    const { root } = this;
    if (root && (isWithin(target, root) || isWithin(root, target))) return 'all';
    return (element.textContent?.length ?? 0) >= PASSAGE ? 'all' : [];
  }

  /** Whether a paragraph came close to one of the article's, in the same element, and looks the same. */
  private isLikeOthers(node: Node): boolean {
    if (own(node).nodeName !== 'P') return false;
    const added = node as Element;
    // One that has gone again, or was only moved.
    if (!added.isConnected || this.elements.has(added)) return true;
    const leadsToBlock = (next: (from: Element) => Element | null): boolean => {
      let at = next(added);
      for (let steps = 0; at && steps < NEIGHBOURS; steps++, at = next(at)) {
        if (this.elements.has(at) && own(at).nodeName === 'P' && at.className === added.className)
          return true;
      }
      return false;
    };
    return (
      leadsToBlock((from) => own(from).previousElementSibling) ||
      leadsToBlock((from) => own(from).nextElementSibling)
    );
  }

  private blockOf(node: Node): Element | null {
    for (let at: Node | null = node; at && at !== this.root; at = parentOf(at))
      if (this.elements.has(at)) return at as Element;
    return this.root && this.elements.has(this.root) && isWithin(node, this.root)
      ? (this.root as Element)
      : null;
  }

  private blocksIn(nodes: NodeList): Element[] {
    if (nodes.length === 0) return [];
    return ([...this.elements] as Element[]).filter((element) =>
      [...nodes].some((node) => own(node).contains(element)),
    );
  }
}

/** The innermost node around all of these. */
function commonOf(elements: readonly Node[]): Node | null {
  const [first, ...rest] = elements;
  if (!first) return null;
  const chain: Node[] = [];
  for (let at: Node | null = first; at; at = parentOf(at)) chain.push(at);
  let from = 0;
  for (const element of rest) while (from < chain.length && !isWithin(element, chain[from]!)) from++;
  return chain[from] ?? null;
}

/** Two runs of mutations as one. */
export function join(one: Touched, other: Touched): Touched {
  if (one === 'all' || other === 'all') return 'all';
  if (one === 'nothing') return other;
  if (other === 'nothing') return one;
  return new Set([...one, ...other]);
}
