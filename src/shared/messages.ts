import type { Annotation } from '../annotate/annotation.ts';
import type { ForeignPart } from '../annotate/mixed.ts';
import type { NoArticle, Note } from '../article/article.ts';
import type { Card, Reasons, SearchHit, Summary, TimelineEvent } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import type { Identifiers } from '../knowledge/identifiers.ts';

/** What a mention or a line of the panel points to: an entity, or a date with the actors of its article. */
export type CardRequest = { day?: string | undefined; lang: Lang } & (
  | { entity: string }
  | { interval: string; actors: string[] }
);

/** Which switch keeps Dossier off; `asked`: it reads only what it is asked to, and was not asked for this page. */
export type OffBy = 'page' | 'site' | 'everywhere' | 'asked';

/** Why a page shows no highlights. */
export type Silence =
  | { state: 'reading' }
  | { state: 'no-article'; reason: NoArticle }
  | { state: 'language'; lang: string | null }
  | { state: 'off'; by: OffBy }
  | { state: 'failed'; message: string };

/** What the panel learns of the page in the active tab. */
export type PageState = { host: string } & (
  | Silence
  | {
      state: 'ready';
      title: string;
      /** Language of the article. */
      lang: Lang;
      day?: string;
      note?: Note;
      cards: Summary[];
    }
);

/** An article as it was read, with what was found in its text. */
export interface ArticleRead {
  /** Address of the page, without its fragment. */
  url: string;
  text: string;
  annotations: Annotation[];
}

/** Every call between contexts: name → what it takes and gives. */
export interface Messages {
  /**
   * page → background: the article's text, once; `parts` are those in another language. `interface` is the language of
   * the answer's summaries.
   */
  annotate: {
    request: {
      text: string;
      title: string;
      lang: Lang;
      parts: ForeignPart[];
      day?: string | undefined;
      interface: Lang;
    };
    response: { annotations: Annotation[]; cards: Summary[] };
  };
  /** page, panel → background */
  card: { request: CardRequest; response: Card };
  /** panel → background: entities whose name begins so. */
  search: { request: { query: string; day?: string | undefined; lang: Lang }; response: SearchHit[] };
  /** panel → background: events that the article's actors share. */
  timeline: {
    request: { actors: string[]; day?: string | undefined; lang: Lang };
    response: TimelineEvent[];
  };
  /** panel → background: Wikipedia and Wikidata addresses, for a list that leaves the browser. */
  identifiers: { request: { entities: string[] }; response: Identifiers };
  /** page → background: names for the "Why this card?" list. */
  reasons: { request: { annotation: Annotation; lang: Lang }; response: Reasons };
  /** page → background: number on the toolbar badge; null clears it. */
  badge: { request: { count: number | null }; response: null };
  /** page → background: the card's style sheet, which most pages never need. */
  styles: { request: null; response: string };
  /** page, panel → background: opens the page on which a mistake on a card can be reported. */
  report: { request: { card: string }; response: null };
  /** page → background: texts of the interface. */
  texts: { request: { lang: Lang }; response: Record<string, string> };
  /** panel → background: read a page that is on no list, after the reader's click. */
  read: { request: { tabId: number }; response: null };
  /** panel → page */
  pageState: { request: null; response: PageState };
  /** panel → page: scroll to the nth mention (counted from 0, wraps around) and open its card. */
  jump: { request: { key: string; nth: number }; response: { of: number } };
  /** background → page: go to the next (1) or previous (-1) mention and open its card with the focus in it. */
  step: { request: { by: 1 | -1 }; response: null };
  /** panel → page: the article's text and what was found in it, to be exported. */
  article: { request: null; response: ArticleRead };
  /** panel → page: read this page once more; `anyway`: as an article, whatever it looks like. */
  readAgain: { request: { anyway: boolean }; response: PageState };
  /** panel, background → page: switch this page off or on; remembered for its address. */
  togglePage: { request: { on?: boolean | undefined }; response: PageState };
}

export type MessageName = keyof Messages;
export type Request<K extends MessageName> = Messages[K]['request'];
export type Response<K extends MessageName> = Messages[K]['response'];

/** A call on the wire. */
export interface Envelope<K extends MessageName = MessageName> {
  dossier: K;
  request: Request<K>;
}

/** An answer on the wire: errors travel as data. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };
