import type { Address } from './address.ts';
import type { Region } from './container.ts';
import type { Head } from './head.ts';
import { isLegalText, isLegalTitle } from './legal.ts';
import type { Metadata } from './metadata.ts';
import type { Scan } from './scan.ts';
import type { Selected } from './select.ts';
import { collapse } from './words.ts';

export type Medium = 'video' | 'audio' | 'gallery';

/** What speaks for and against a page being an article. */
export interface Signs {
  declaresArticle: boolean;
  declaresCollection: boolean;
  declaresLegal: boolean;
  /** What the page declares to be, or its address says, instead of a text. */
  medium: Medium | null;
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

const MEDIA: [medium: Medium, types: RegExp, openGraph: RegExp][] = [
  ['gallery', /^(?:imagegallery|mediagallery)$/, /^gallery/],
  ['audio', /^(?:podcastepisode|podcastseries|radioepisode|audioobject)$/, /^music/],
  ['video', /^(?:videoobject|videogallery|tvepisode|movie)$/, /^video/],
];

const mediumOf = ({ types, openGraph }: Metadata, address: Address): Medium | null =>
  MEDIA.find(([, type, kind]) => types.some((one) => type.test(one)) || kind.test(openGraph ?? ''))?.[0] ??
  address.medium;

/** This many linked headings stand on front and section pages, seldom around an article. */
const MANY_HEADLINES = 20;

/** The signs that need no walk through the page; what that would find is taken for the best. */
export function glance(head: Head, metadata: Metadata, address: Address): Signs {
  const { types, openGraph } = metadata;
  return {
    declaresArticle: metadata.certain,
    declaresCollection: types.some((type) => COLLECTION.test(type)),
    declaresLegal: types.some((type) => LEGAL.test(type)),
    medium: mediumOf(metadata, address),
    openGraphArticle: /article$|^(?:blog|story)$/.test(openGraph ?? ''),
    declaresDay: metadata.published.length > 0,
    address: address.kind,
    prose: head.linkedHeadings >= MANY_HEADLINES ? 0 : Number.POSITIVE_INFINITY,
    headlines: 0,
  };
}

/** The same, with what the walk found. */
export const withText = (signs: Signs, page: Scan): Signs => ({
  ...signs,
  prose: page.boxes[0]?.prose ?? 0,
  headlines: page.blocks.filter((block) => block.linkedHeadline).length,
});

export function readTextSigns(page: Scan, head: Head, region: Region, selected: Selected[]): TextSigns {
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
    headlinesWithin: within.filter((block) => block.linkedHeadline).length,
    titled: title !== undefined,
    legalTitle: isLegalTitle(collapse(title?.block.text ?? '')) || isLegalTitle(head.title),
    legalText: isLegalText(text.join('\n')),
  };
}
