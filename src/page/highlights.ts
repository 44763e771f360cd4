import { highlightName, type LineStyle, type Theme } from '../ui/kinds.ts';
import type { Mention } from './mentions.ts';
import { type Stretch, toRange } from './ranges.ts';

/**
 * Paints mentions by the CSS Custom Highlight API: the document stays as it is. Firefox throws when `CSS.highlights` is
 * iterated from a content script, so the names in use are kept here.
 */
export class Highlights {
  private readonly names = new Set<string>();

  paint(mentions: readonly Mention[], theme: Theme, style: LineStyle): void {
    this.clear();
    const byName = new Map<string, StaticRange[]>();
    for (const { kind, stretch } of mentions) {
      const name = highlightName(kind, theme, style);
      byName.set(name, [...(byName.get(name) ?? []), new StaticRange(stretch)]);
    }
    for (const [name, ranges] of byName) this.set(name, ranges);
  }

  /** Marks the mention whose card is open. */
  point(stretch: Stretch | null, theme: Theme): void {
    const name = highlightName('active', theme);
    if (stretch) this.set(name, [toRange(stretch)]);
    else this.remove(name);
  }

  clear(): void {
    for (const name of [...this.names]) this.remove(name);
  }

  private set(name: string, ranges: AbstractRange[]): void {
    CSS.highlights.set(name, new Highlight(...ranges));
    this.names.add(name);
  }

  private remove(name: string): void {
    CSS.highlights.delete(name);
    this.names.delete(name);
  }
}
