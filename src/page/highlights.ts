import { highlightName, highlightNames, type LineStyle, type Theme } from '../ui/kinds.ts';
import type { Mention } from './mentions.ts';
import { type Stretch, toRange } from './ranges.ts';

interface Painted {
  highlight: Highlight;
  ranges: Map<Mention, StaticRange>;
}

/**
 * Paints mentions by the CSS Custom Highlight API: the document stays as it is. Firefox throws when `CSS.highlights` is
 * iterated from a content script, so what is painted is kept here.
 */
export class Highlights {
  private readonly painted = new Map<string, Painted>();

  /** Takes away what a copy of Dossier that the browser ended may have left behind. */
  sweep(): void {
    for (const name of highlightNames()) CSS.highlights.delete(name);
  }

  /** Brings the page in line: mentions that are painted already are left alone. */
  paint(mentions: readonly Mention[], theme: Theme, style: LineStyle): void {
    const byName = new Map<string, Set<Mention>>();
    for (const mention of mentions) {
      const name = highlightName(mention.kind, theme, style);
      byName.set(name, (byName.get(name) ?? new Set()).add(mention));
    }
    for (const name of [...this.painted.keys()]) if (!byName.has(name)) this.remove(name);
    for (const [name, wanted] of byName) this.bring(name, wanted);
  }

  /** Marks the mention whose card is open. */
  point(stretch: Stretch | null, theme: Theme): void {
    const name = highlightName('active', theme);
    if (!stretch) {
      this.remove(name);
      return;
    }
    const highlight = new Highlight(toRange(stretch));
    CSS.highlights.set(name, highlight);
    this.painted.set(name, { highlight, ranges: new Map() });
  }

  clear(): void {
    for (const name of [...this.painted.keys()]) this.remove(name);
  }

  private bring(name: string, wanted: ReadonlySet<Mention>): void {
    const known = this.painted.get(name);
    const { highlight, ranges } = known ?? { highlight: new Highlight(), ranges: new Map() };
    for (const [mention, range] of ranges) {
      if (wanted.has(mention)) continue;
      highlight.delete(range);
      ranges.delete(mention);
    }
    for (const mention of wanted) {
      if (ranges.has(mention)) continue;
      const range = new StaticRange(mention.stretch);
      highlight.add(range);
      ranges.set(mention, range);
    }
    if (known) return;
    CSS.highlights.set(name, highlight);
    this.painted.set(name, { highlight, ranges });
  }

  private remove(name: string): void {
    CSS.highlights.delete(name);
    this.painted.delete(name);
  }
}
