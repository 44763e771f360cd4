import { readAddress } from './address.ts';
import type { Article, Block, Found, NoArticle, Why } from './article.ts';
import { assemble } from './assemble.ts';
import { findRegion, type Region } from './container.ts';
import { decide, decideEarly, withoutText } from './decide.ts';
import { type Dom, domOf } from './dom.ts';
import { readHead } from './head.ts';
import { decideLanguage, languageOfBlock } from './language.ts';
import { readMetadata } from './metadata.ts';
import { publishedOn } from './published.ts';
import { type Box, type Scan, scan } from './scan.ts';
import { type Selected, selectBlocks } from './select.ts';
import { glance, readTextSigns, type Signs, withText } from './signs.ts';
import { currentStory } from './stories.ts';
import { weigh } from './weigh.ts';
import { collapse } from './words.ts';

/**
 * Finds the article in a document, or says why there is none. Reads only: the document is the same afterwards.
 * Never throws, whatever the page holds.
 * @param url the page's address; an empty one is allowed and tells nothing
 * @param insist the reader says that this is an article: its text is looked for whatever the signs say
 */
export function findArticle(document: Document, url: string, insist = false): Found {
  try {
    return find(domOf(document), url, insist);
  } catch {
    // A page may break any of the browser's promises; none of them is worth an error on the reader's screen.
    return none('too-large', ['page-unreadable']);
  }
}

const none = (reason: NoArticle, why: Why[], page?: Scan): Found => ({
  article: null,
  reason,
  why,
  shadows: page?.shadows ?? [],
});

function find(dom: Dom, url: string, insist: boolean): Found {
  const address = readAddress(url);
  const head = readHead(dom);
  const metadata = readMetadata(head, url);
  const glanced = glance(head, metadata, address);
  const early = decideEarly(glanced);
  if (early && !insist) return none(early.reason, early.why);
  const page = scan(dom);
  if (!page) return none('too-large', ['page-too-large']);
  if (page.blocks.length === 0) return none('empty', ['no-text'], page);
  weigh(page);
  const signs = withText(glanced, page);
  const shut = decideEarly(signs);
  if (shut && !insist) return none(shut.reason, shut.why, page);
  const story = currentStory(page, head.title);
  const region = regionOf(page, signs, story?.box ?? null);
  if (!region) {
    const { reason, why } = withoutText(signs);
    return none(reason, why, page);
  }
  const selected = onlyShown(page, selectBlocks(page, region, metadata));
  const verdict = decide(signs, readTextSigns(page, head, region, selected));
  if (verdict.reason !== null && !insist) return none(verdict.reason, verdict.why, page);
  const numberOf = (entry: Selected | undefined): number => (entry ? page.blocks.indexOf(entry.block) : 0);
  const heading = selected.find(({ kind }) => kind === 'title');
  const first = selected.find(({ kind }) => kind !== 'title' && kind !== 'caption');
  const { text, blocks } = assemble(
    selected.map(({ kind, block }) => ({ kind, element: block.box.owner, raw: block })),
  );
  const lang = decideLanguage(metadata.languages, text);
  const article: Article = {
    title: titleOf(heading?.block.text ?? metadata.titles[0] ?? ''),
    lang,
    published: publishedOn(
      // What the page declares is the first article's day.
      story && !story.first ? { published: [] } : metadata,
      address,
      page,
      numberOf(heading),
      numberOf(first),
    ),
    text,
    blocks: withLanguages(blocks, selected, text, lang),
    note: metadata.note,
  };
  return { article, why: verdict.why, shadows: page.shadows };
}

/** Running text below this is too little for what a page declares to be an article. */
const HARDLY_ANY = 250;

function regionOf(page: Scan, signs: Signs, story: Box | null): Region | null {
  const region = findRegion(page, story);
  if (!signs.declaresArticle || (region?.box.prose ?? 0) >= HARDLY_ANY) return region;
  weigh(page, true);
  return findRegion(page);
}

/**
 * Leaves out what style sheets hide, where the browser can tell. A page that hides most of its text does so for a
 * while, behind a notice: that is no reason to lose the article.
 */
function onlyShown(page: Scan, selected: Selected[]): Selected[] {
  const lengthIn = (some: Selected[]): number => some.reduce((sum, { block }) => sum + block.length, 0);
  const shown = selected.filter(({ block }) => page.dom.isShown(block.box.owner));
  return lengthIn(shown) * 2 > lengthIn(selected) ? shown : selected;
}

/** Tells of each block whether it is in another language than the article. */
function withLanguages(blocks: Block[], selected: Selected[], text: string, lang: string | null): Block[] {
  return blocks.map((block, i) => {
    const own = languageOfBlock(selected[i]!.block.box.lang, text.slice(block.start, block.end), lang);
    return own ? { ...block, lang: own } : block;
  });
}

/** A headline without the mark that joined it to its topic line. */
const titleOf = (text: string): string => collapse(text).replace(/^[:–—|-]\s+/u, '');
