import type { Article, BlockKind } from './article.ts';

const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'caption']);

/** The running text alone, without headline and captions, white space collapsed: one block a line. */
export const bodyText = (article: Article): string =>
  article.blocks
    .filter((block) => !BESIDE.has(block.kind))
    .map((block) => article.text.slice(block.start, block.end).replace(/\s+/gu, ' ').trim())
    .join('\n');
