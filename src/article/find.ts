import { readAddress } from './address.ts';
import type { Article, Block, Found } from './article.ts';
import { findRegion, type Region } from './container.ts';
import { decide, decideEarly } from './decide.ts';
import { type Dom, domOf } from './dom.ts';
import { readHead } from './head.ts';
import { decideLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { publishedOn } from './published.ts';
import { type Scan, scan } from './scan.ts';
import { type Selected, selectBlocks } from './select.ts';
import { glance, readTextSigns, type Signs, withText } from './signs.ts';
import { weigh } from './weigh.ts';
import { collapse } from './words.ts';

const SEPARATOR = '\n\n';

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
    return { article: null, reason: 'too-large', why: ['page-unreadable'] };
  }
}

function find(dom: Dom, url: string, insist: boolean): Found {
  const address = readAddress(url);
  const head = readHead(dom);
  const metadata = readMetadata(head, url);
  const glanced = glance(head, metadata, address);
  const early = decideEarly(glanced);
  if (early && !insist) return { article: null, ...early };
  const page = scan(dom);
  if (!page) return { article: null, reason: 'too-large', why: ['page-too-large'] };
  if (page.blocks.length === 0) return { article: null, reason: 'empty', why: ['no-text'] };
  weigh(page);
  const signs = withText(glanced, page);
  const shut = decideEarly(signs);
  if (shut && !insist) return { article: null, ...shut };
  const region = regionOf(page, signs);
  if (!region)
    return { article: null, reason: signs.headlines > 5 ? 'section' : 'too-short', why: ['no-running-text'] };
  const selected = onlyShown(page, selectBlocks(page, region, metadata));
  const verdict = decide(signs, readTextSigns(page, head, region, selected));
  if (verdict.reason !== null && !insist) return { article: null, reason: verdict.reason, why: verdict.why };
  const numberOf = (entry: Selected | undefined): number => (entry ? page.blocks.indexOf(entry.block) : 0);
  const heading = selected.find(({ kind }) => kind === 'title');
  const first = selected.find(({ kind }) => kind !== 'title' && kind !== 'caption');
  const { text, blocks } = assemble(selected);
  const article: Article = {
    title: titleOf(heading?.block.text ?? metadata.titles[0] ?? ''),
    lang: decideLanguage(metadata.languages, text),
    published: publishedOn(metadata, address, page, numberOf(heading), numberOf(first)),
    text,
    blocks,
  };
  return { article, why: verdict.why };
}

/** Running text below this is too little for what a page declares to be an article. */
const HARDLY_ANY = 250;

function regionOf(page: Scan, signs: Signs): Region | null {
  const region = findRegion(page);
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

/** A headline without the mark that joined it to its topic line. */
const titleOf = (text: string): string => collapse(text).replace(/^[:–—|-]\s+/u, '');

function assemble(selected: Selected[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = selected.map(({ kind, block }): Block => {
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += block.text;
    const nodes = block.nodes.map(({ node, start: at }) => ({ node, start: start + at }));
    return { kind, element: block.box.owner, start, end: text.length, nodes };
  });
  return { text, blocks };
}
