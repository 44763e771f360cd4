import { toHighlight } from '../shared/highlighted.ts';
import type { Settings } from '../shared/settings.ts';
import type { Theme } from '../ui/kinds.ts';
import { Highlights } from './highlights.ts';
import { carryOver, type Mention } from './mentions.ts';
import { boxesOf, PointerMap } from './pointer.ts';
import { themeBehind } from './theme.ts';

/** The mentions of the page's article, and those of them that are highlighted. */
export class Painting {
  theme: Theme = 'light';
  /** Finds the highlighted mention that is pointed at. */
  pointers = new PointerMap([]);
  private mentions: readonly Mention[] = [];
  /** What is highlighted; with the style “on demand” what would be. */
  private chosen: Mention[] = [];
  private settings: Settings | null = null;
  private demanded = false;
  private held = false;
  private active: Mention | null = null;
  private readonly highlights = new Highlights();

  /** Highlights what the settings ask for; the theme is that of the page behind the element. */
  paint(mentions: readonly Mention[], settings: Settings, behind: Element): void {
    this.mentions = carryOver(this.mentions, mentions);
    this.settings = settings;
    this.theme = themeBehind(behind);
    this.chosen = toHighlight(this.mentions, settings);
    this.show();
  }

  /** Takes away what another copy of Dossier may have left on the page. */
  sweep(): void {
    this.highlights.sweep();
  }

  forget(): void {
    this.highlights.clear();
    this.mentions = [];
    this.chosen = [];
    this.settings = null;
    this.pointers = new PointerMap([]);
  }

  /** Whether highlights are there only on demand. */
  get isOnDemand(): boolean {
    return this.settings?.style === 'none' && this.chosen.length > 0;
  }

  /** Shows highlights that are there on demand, or hides them again: until told otherwise. */
  demand(): void {
    this.demanded = !this.demanded;
    this.show();
  }

  /** The same for as long as a key is held. */
  hold(held: boolean): void {
    if (this.held === held) return;
    this.held = held;
    if (this.isOnDemand) this.show();
  }

  /** Marks the mention whose card is open. */
  point(mention: Mention | null): void {
    this.active = mention;
    this.highlights.point(mention?.stretch ?? null, this.theme);
  }

  /** Every mention of a card that can be seen on the page. */
  visibleOf(key: string): Mention[] {
    return this.mentions.filter((mention) => mention.key === key && boxesOf(mention).length > 0);
  }

  /** What the keyboard goes through: the chosen ones that can be seen on the page. */
  visible(): Mention[] {
    return this.chosen.filter((mention) => boxesOf(mention).length > 0);
  }

  private show(): void {
    const { settings } = this;
    if (!settings) return;
    const hidden = settings.style === 'none' && !this.demanded && !this.held;
    const painted = hidden ? [] : this.chosen;
    this.pointers = new PointerMap(painted);
    this.highlights.paint(painted, this.theme, settings.style === 'none' ? 'dotted' : settings.style);
    this.point(this.active);
  }
}
