import { readAddress } from './address.ts';
import type { Article, Block, Found } from './article.ts';
import { findRegion } from './container.ts';
import { decide, decideEarly, scoreOf } from './decide.ts';
import { decideLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { publishedOn } from './published.ts';
import { readableElements } from './readable.ts';
import { type Scan, scan } from './scan.ts';
import { readSigns, readTextSigns } from './signs.ts';
import { type Selected, selectBlocks } from './select.ts';
import { weigh } from './weigh.ts';
import { collapse } from './words.ts';

const SEPARATOR = '\n\n';

function assemble(selected: Selected[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = selected.map(({ kind, block }): Block => {
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += block.text;
    return {
      kind,
      element: block.box.owner,
      start,
      end: text.length,
      nodes: block.nodes.map(({ node, start: at }) => ({ node, start: start + at })),
    };
  });
  return { text, blocks };
}

/**
 * Finds the article in a document, or says why there is none. Reads only: the document is the same afterwards.
 * Never throws, whatever the page holds.
 * @param url the page's address; an empty one is allowed and tells nothing
 */
export function findArticle(document: Document, url: string): Found {
  const page = scan(document);
  if (!page) return { article: null, reason: 'too-large', why: ['page-too-large'] };
  return findIn(page, url);
}

function findIn(page: Scan, url: string): Found {
  const address = readAddress(url);
  const metadata = readMetadata(page, url);
  weigh(page);
  const signs = readSigns(page, metadata, address);
  const early = decideEarly(signs);
  if (early?.reason && !(globalThis as any).NOEARLY) return { article: null, reason: early.reason, why: early.why };
  const region = findRegion(page, (globalThis as any).process?.env.NOREAD ? null : readableElements(page));
  if (!region) return { article: null, reason: 'too-short', why: ['no-running-text'] };
  const selected = selectBlocks(page, region, metadata);
  const textSigns = readTextSigns(page, region, selected);
  const verdict = decide(signs, textSigns);
  verdict.why.push(`score=${scoreOf(signs,textSigns)} ${JSON.stringify(textSigns)} heads=${signs.headlines} ${metadata.types} ${metadata.openGraph}`);
  if (verdict.reason) return { article: null, reason: verdict.reason, why: verdict.why };
  const { text, blocks } = assemble(selected);
  const heading = selected.find((entry) => entry.kind === 'title');
  const first = selected.find((entry) => entry.kind !== 'title' && entry.kind !== 'caption');
  const at = (entry: Selected | undefined): number => (entry ? page.blocks.indexOf(entry.block) : 0);
  const article: Article = {
    title: collapse(heading?.block.text ?? metadata.titles[0] ?? ''),
    lang: decideLanguage(metadata.languages, text),
    published: publishedOn(metadata, address, page, at(heading), at(first)),
    text,
    blocks,
  };
  return { article, why: verdict.why };
}
