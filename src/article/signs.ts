import type { Address } from './address.ts';
import type { Region } from './container.ts';
import { isLegalText, isLegalTitle } from './legal.ts';
import { isArticleType, type Metadata } from './metadata.ts';
import type { Scan } from './scan.ts';
import type { Selected } from './select.ts';
import { isLinkedHeadline } from './weigh.ts';
import { collapse } from './words.ts';

/** What speaks for and against a page being an article. */
export interface Signs {
  declaresArticle: boolean;
  declaresCollection: boolean;
  declaresLegal: boolean;
  declaresVideo: boolean;
  openGraphArticle: boolean;
  declaresDay: boolean;
  address: Address['kind'];
  /** Code units of prose anywhere in the page, boxes named after something else not counted. */
  prose: number;
  /** Linked headlines anywhere in the page. */
  headlines: number;
}

/** Signs that only the chosen text gives. */
export interface TextSigns {
  /** Code units of running text, headline and captions not counted. */
  length: number;
  paragraphs: number;
  /** Share of the container's text that is running text of the article. */
  share: number;
  /** Linked headlines among the text. */
  headlinesWithin: number;
  titled: boolean;
  legalTitle: boolean;
  legalText: boolean;
}

const COLLECTION = /^(?:collectionpage|searchresultspage|profilepage|imagegallery|mediagallery)$/;
const LEGAL = /^(?:aboutpage|contactpage|faqpage|checkoutpage)$/;

export function readSigns(page: Scan, metadata: Metadata, address: Address): Signs {
  const { types, openGraph } = metadata;
  return {
    declaresArticle: metadata.article?.main === true && types.some(isArticleType),
    declaresCollection: types.some((type) => COLLECTION.test(type)),
    declaresLegal: types.some((type) => LEGAL.test(type)),
    declaresVideo: types.includes('videoobject') || /^video/.test(openGraph ?? ''),
    openGraphArticle: /article$|^(?:blog|story)$/.test(openGraph ?? ''),
    declaresDay: metadata.published.length > 0,
    address: address.kind,
    prose: page.boxes[0]?.prose ?? 0,
    headlines: page.blocks.filter(isLinkedHeadline).length,
  };
}

export function readTextSigns(page: Scan, region: Region, selected: Selected[]): TextSigns {
  const body = selected.filter(({ kind }) => kind !== 'title' && kind !== 'caption');
  const text = body.map(({ block }) => collapse(block.text));
  const length = text.reduce((sum, line) => sum + line.length, 0);
  const within = page.blocks.slice(region.from, region.to + 1);
  const title = selected.find(({ kind }) => kind === 'title');
  return {
    length,
    paragraphs: text.filter((line) => line.length >= 80).length,
    share:
      length /
      Math.max(
        length,
        within.reduce((sum, block) => sum + block.length, 0),
      ),
    headlinesWithin: within.filter(isLinkedHeadline).length,
    titled: title !== undefined,
    legalTitle: isLegalTitle(collapse(title?.block.text ?? '')) || isLegalTitle(page.pageTitle),
    legalText: isLegalText(text.join('\n')),
  };
}
