/** What a block of an article is. */
export type BlockKind = 'title' | 'lead' | 'paragraph' | 'heading' | 'quote' | 'item' | 'caption';

/** A run of live text that reads as one paragraph. */
export interface Block {
  kind: BlockKind;
  /** The nearest block-level element; several blocks share one where line breaks part its text. */
  element: Element;
  /** UTF-16 offsets of the block in the article's text. */
  start: number;
  end: number;
  /** The live text nodes in document order; `start` is the offset of the node's first code unit in the article's text. */
  nodes: { node: Text; start: number }[];
  /** BCP 47, where the block is in another language than the article. */
  lang?: string;
}

/** An article as found in a document. Nothing in the document was changed to find it. */
export interface Article {
  title: string;
  /** BCP 47, as declared or as the text shows; null where neither tells. */
  lang: string | null;
  /** Day of publication in the publisher's own time zone, ISO 8601; null where the page does not say. */
  published: string | null;
  /**
   * The blocks' text, exactly as the nodes have it, joined by two line feeds. A <br> is one line feed that belongs to
   * no node.
   */
  text: string;
  blocks: Block[];
  note: Note | null;
}

/** Why a page is not taken for an article. */
export type NoArticle =
  | 'empty'
  | 'too-short'
  | 'front-page'
  | 'section'
  | 'legal'
  | 'video'
  | 'audio'
  | 'gallery'
  | 'too-large';

/**
 * What a reader should know of an article that is not all of one: only its beginning is shown to those who do not pay;
 * it is written on while the reader reads; it is one page of several.
 */
export type Note = 'beginning' | 'live' | 'part';

/** The signs that a judgement may rest on; the order is that in which they are shown. */
const WHY = [
  'declares-article',
  'open-graph-article',
  'declares-day',
  'address-of-article',
  'address-of-section',
  'address-of-front-page',
  'address-of-legal-page',
  'declares-collection',
  'declares-legal-page',
  'mostly-running-text',
  'long-text',
  'some-text',
  'little-text',
  'one-main-text',
  'little-of-the-page',
  'headline',
  'teasers-among-text',
  'many-headlines',
  'legal-title',
  'legal-text',
  'no-running-text',
  'no-text',
  'page-too-large',
  'page-unreadable',
] as const;

export type Why = (typeof WHY)[number];

export type Found = {
  why: Why[];
  /** Open shadow roots that were looked into: their changes have to be watched one by one. */
  shadows: ShadowRoot[];
} & ({ article: Article } | { article: null; reason: NoArticle });
