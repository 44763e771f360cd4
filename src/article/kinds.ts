import type { RawBlock } from './scan.ts';

const SHORTEST_PROSE = 50;
/** Chinese and Japanese say as much with half as many. */
const SHORTEST_DENSE = 25;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u;
const MOST_LINKED = 0.4;

export const isHeading = ({ box }: Pick<RawBlock, 'box'>): boolean => /^h[1-6]$/.test(box.tag);

export const linkShare = ({ linked, length }: Pick<RawBlock, 'linked' | 'length'>): number =>
  length === 0 ? 0 : linked / length;

type Bare = Omit<RawBlock, 'prose' | 'linkedHeadline'>;

const isProse = (block: Bare): boolean =>
  block.length >= (DENSE.test(block.text) ? SHORTEST_DENSE : SHORTEST_PROSE) &&
  linkShare(block) < MOST_LINKED &&
  !block.box.caption &&
  !isHeading(block) &&
  /[.!?…:;,"“”»。、，！？「؟،؛।۔]/u.test(block.text);

const isLinkedHeadline = (block: Bare): boolean =>
  block.linked > 0 &&
  (isHeading(block)
    ? linkShare(block) > 0.7 && block.length >= 12
    : linkShare(block) > 0.9 && block.length >= 30 && block.length < 200 && !/[.:;,]\s*$/u.test(block.text));

/** Tells what a block looks like by itself. */
export const classify = (block: Bare): RawBlock => ({
  ...block,
  prose: isProse(block),
  linkedHeadline: isLinkedHeadline(block),
});
