import type { Card, Reasons } from '../knowledge/card.ts';
import type { EntityId, Lang } from '../knowledge/entity.ts';
import { actorsOf } from '../knowledge/summary.ts';
import { askBackground } from '../shared/ask.ts';
import { rejectionOf } from '../shared/rejection.ts';
import { interfaceLang, translatorFor } from '../shared/translation.ts';
import { prepareFormats } from '../ui/format.ts';
import type { Translate } from '../ui/translate.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import type { Switches } from './switches.ts';

/** The cards of the article that was read, and what the reader says of them. */
export class PageCards {
  private sheet: Promise<CSSStyleSheet> | null = null;
  private expected: { mention: Mention; card: Promise<Card> } | null = null;

  constructor(
    private readonly reading: () => Reading | null,
    private readonly switches: Switches,
    /** Called when the reader has hidden something or taken that back. */
    private readonly changed: () => void,
  ) {}

  /** To be called when a mention's card is likely to be opened: asks for it, which wakes a sleeping background. */
  expect(mention: Mention): void {
    if (mention === this.expected?.mention) return;
    const card = this.ask(mention);
    // Whoever opens it gets the error.
    card.catch(() => undefined);
    this.expected = { mention, card };
  }

  /** The card that a mention leads to. */
  of(mention: Mention): Promise<Card> {
    const { expected } = this;
    this.expected = null;
    return expected?.mention === mention ? expected.card : this.ask(mention);
  }

  private ask({ annotation }: Mention): Promise<Card> {
    const actors = () => actorsOf(this.reading()?.annotations ?? []);
    return annotation.entity
      ? this.ofEntity(annotation.entity)
      : askBackground('card', {
          interval: annotation.date?.interval ?? '',
          actors: actors(),
          ...this.common(),
        });
  }

  ofEntity(entity: EntityId): Promise<Card> {
    return askBackground('card', { entity, ...this.common() });
  }

  /** Why a mention leads where it does. */
  why({ annotation }: Mention): Promise<Reasons> {
    return askBackground('reasons', { annotation, lang: this.lang });
  }

  /** Texts of the interface in the language of the cards. */
  texts(): Promise<Translate> {
    return translatorFor(this.lang);
  }

  /** The style sheet of the cards. Rejects where the background is gone for good: the extension was just updated. */
  styles(): Promise<CSSStyleSheet> {
    this.sheet ??= askBackground('styles', null).then(sheetOf, (error: unknown) => {
      this.sheet = null;
      throw error;
    });
    return this.sheet;
  }

  /** To be called while a card is awaited: makes what the first one of a page would wait for. */
  prepare(): void {
    prepareFormats(this.lang);
  }

  /** Leads to where a mistake on the card can be reported. */
  report({ name }: Card): Promise<null> {
    return askBackground('report', { card: name });
  }

  /** “Not this one”, and back. */
  async reject({ key, annotation }: Mention, rejected: boolean): Promise<void> {
    await this.switches.reject(rejectionOf(key, annotation.form), rejected);
    this.changed();
  }

  /** “I know this one” (`on` is false), and back. */
  async mute(id: EntityId, name: string, on: boolean): Promise<void> {
    await this.switches.mute({ id, name }, on);
    this.changed();
  }

  private get lang(): Lang {
    const { cardLanguage } = this.switches.settings;
    return (cardLanguage === 'article' && this.reading()?.lang) || interfaceLang();
  }

  private common() {
    return { day: this.reading()?.article.published ?? undefined, lang: this.lang };
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
