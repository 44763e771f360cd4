import type { BlockKind } from './article.ts';
import type { Region } from './container.ts';
import { isCredited, isFurniture } from './furniture.ts';
import { isHeading, linkShare } from './kinds.ts';
import type { Metadata } from './metadata.ts';
import type { Box, RawBlock, Scan } from './scan.ts';
import { isNamed } from './weigh.ts';
import { collapse, sameWords, wordsIn } from './words.ts';

export interface Selected {
  kind: BlockKind;
  block: RawBlock;
}

/** Headings before the text that are compared with the declared titles. */
const MOST_HEADINGS = 200;
/** Blocks before the text among which a lead is sought. */
const LEAD_WITHIN = 40;
const MOST_LINKED = 0.6;
const MOST_LINKED_SENTENCE = 0.9;
const SHORTEST_LINE = 50;
const LONGEST_CAPTION = 300;
/** What may stand by an image and its caption: whose it is. */
const LARGEST_CREDIT = 80;
const SHORTEST_CAPTION = 20;
const SHORTEST_POINT = 40;
const LONGEST_STAMP = 160;

/** The number of the block that is the article's headline, or -1. */
function findTitle(page: Scan, metadata: Metadata, firstProse: number): number {
  let best = -1;
  let bestScore = 0;
  let headings = 0;
  page.blocks.slice(0, firstProse + 4).forEach((block, i) => {
    if (!isHeading(block) || block.length < 5 || ++headings > MOST_HEADINGS) return;
    const likeness = Math.max(0, ...metadata.titles.slice(0, 4).map((title) => sameWords(block.text, title)));
    const score = likeness + (block.box.tag === 'h1' ? 0.5 : 0) + (block.box.out ? -0.3 : 0);
    if (score >= bestScore && score >= 0.5) {
      best = i;
      bestScore = score;
    }
  });
  return best >= 0 ? best : nearestHeading(page, firstProse);
}

/** Where no heading says what the page declares: the last large one shortly before the text. */
function nearestHeading(page: Scan, firstProse: number): number {
  for (let i = firstProse - 1; i >= 0 && i >= firstProse - 8; i--) {
    const block = page.blocks[i]!;
    if (/^h[12]$/.test(block.box.tag) && !block.box.out && linkShare(block) < 0.5 && block.length >= 12)
      return i;
  }
  return -1;
}

function isText(block: RawBlock, line: string): boolean {
  if (!/\p{L}{2}/u.test(line)) return false;
  if (isHeading(block)) return linkShare(block) <= MOST_LINKED && !isFurniture(line, true);
  if (isFurniture(line)) return false;
  // A sentence may be mostly a link; a link with a word or two before it is none.
  const sentence = block.box.tag === 'p' && /[.!?…"“”»。！？」؟।۔]$/u.test(line);
  if (linkShare(block) > (sentence ? MOST_LINKED_SENTENCE : MOST_LINKED)) return false;
  if (block.box.caption) return line.length >= SHORTEST_CAPTION && !isOnlyFramed(block.box);
  if (/^(?:p|li|blockquote|dd|dt|td|th|pre)$/.test(block.box.tag)) return true;
  return line.length >= SHORTEST_LINE || /[.!?…:"“”»。！？」؟।۔]$/u.test(line);
}

/** In a <figure> that holds no picture, and no caption of one: a box for subscribing, a link to another article. */
function isOnlyFramed(box: Box): boolean {
  let at: Box | null = box;
  while (at && !/^fig/.test(at.name)) at = at.parent;
  return at?.name === 'figure' && !at.image;
}

/** A short text that shares its box with an image and nothing else. */
function standsByImage(block: RawBlock): boolean {
  let box: Box | null = block.box;
  for (let steps = 0; box && steps < 4; steps++, box = box.parent) {
    if (box.proses > 1 || box.length > block.length + LARGEST_CREDIT) return false;
    if (box.image) return true;
  }
  return false;
}

function kindOf(block: RawBlock, line: string): BlockKind {
  if (block.box.caption) return 'caption';
  if (isHeading(block)) return 'heading';
  if (isCredited(line) || (block.box.tag !== 'p' && line.length < LONGEST_CAPTION && standsByImage(block)))
    return 'caption';
  if (block.box.quote) return 'quote';
  if (block.box.item || (block.box.table && !block.prose)) return 'item';
  return 'paragraph';
}

/** Whether a block by itself, among paragraphs of an article, is one more. */
export function isParagraph(block: RawBlock): boolean {
  const line = collapse(block.text);
  return block.prose && linkShare(block) <= 0.3 && isText(block, line) && kindOf(block, line) === 'paragraph';
}

/** Says the page's own description: the lead, wherever it stands. */
const isDescribed = (block: RawBlock, { descriptions }: Metadata): boolean =>
  block.length >= 40 &&
  linkShare(block) <= 0.3 &&
  descriptions.some((text) => wordsIn(text, block.text) > 0.85 || wordsIn(block.text, text) > 0.9);

/** @param isNext comes directly after the headline, where a heading is its second line */
function isLead(block: RawBlock, line: string, metadata: Metadata, isNext: boolean): boolean {
  const { box } = block;
  if (box.caption || isFurniture(line) || isCredited(line)) return false;
  if (isDescribed(block, metadata)) return !box.out || isNamed(box, 'related');
  if (box.out || linkShare(block) > 0.3) return false;
  return box.lead || (isNext && isHeading(block))
    ? line.length >= 40
    : line.length >= 60 && /[.!?…"“”»。！？」؟।۔]$/u.test(line) && !standsByImage(block);
}

/** Headings that nothing follows before the next of their rank, or the end, are titles of boxes left out. */
function dropIdleHeadings(selected: Selected[]): Selected[] {
  let next: Selected | undefined;
  return selected
    .toReversed()
    .filter((entry) => {
      const idle =
        entry.kind === 'heading' &&
        (!next ||
          next.kind === 'lead' ||
          (next.kind === 'heading' && next.block.box.tag <= entry.block.box.tag));
      if (entry.kind !== 'caption' && !idle) next = entry;
      return !idle;
    })
    .toReversed();
}

/** Lines that come twice are the page's, not the author's, unless the whole text does: then the first counts. */
function dropRepeated(selected: Selected[]): Selected[] {
  const times = new Map<string, number>();
  const lineOf = (entry: Selected): string => collapse(entry.block.text);
  for (const entry of selected) times.set(lineOf(entry), (times.get(lineOf(entry)) ?? 0) + 1);
  const seen = new Set<string>();
  return selected.filter((entry) => {
    const line = lineOf(entry);
    if (entry.kind === 'title' || (times.get(line) ?? 0) < 2) return true;
    if (seen.has(line) || entry.kind === 'item') return false;
    seen.add(line);
    return true;
  });
}

/** What an article says, in points between its headline and its text. */
const isPoint = ({ box, linked }: RawBlock, line: string): boolean =>
  box.item && linked === 0 && line.length >= SHORTEST_POINT;

/** A line with the page's clock in it: whose and from when the article is. */
const isStamp = (block: RawBlock, line: string): boolean =>
  !isHeading(block) && !block.box.item && line.length < LONGEST_STAMP && !/[.!?…:]["”»)]?$/u.test(line);

const repeats = (block: RawBlock, title: RawBlock): boolean =>
  block.length < title.length * 2 && sameWords(block.text, title.text) > 0.9;

/** The blocks of the article in document order, each with its kind. */
export function selectBlocks(page: Scan, region: Region, metadata: Metadata): Selected[] {
  const { blocks } = page;
  const firstProse = blocks.findIndex((block, i) => i >= region.from && !block.box.out && block.prose);
  const titleAt = findTitle(page, metadata, firstProse);
  const title = blocks[titleAt];
  const selected: Selected[] = [];
  const first = titleAt < 0 ? region.from : titleAt;
  const stamps = new Set(page.times.map(({ at }) => at));
  let leads = 0;
  blocks.forEach((block, i) => {
    const line = collapse(block.text);
    if (i === titleAt) selected.push({ kind: 'title', block });
    else if (title && repeats(block, title)) return;
    else if (stamps.has(i) && isStamp(block, line)) return;
    else if (
      leads < 2 &&
      i >= region.first &&
      i < firstProse &&
      i > Math.max(titleAt < 0 ? firstProse - 6 : titleAt - 4, firstProse - LEAD_WITHIN) &&
      isLead(block, line, metadata, i === titleAt + 1)
    ) {
      leads++;
      selected.push({ kind: 'lead', block });
    } else if (i > first && i < region.from && (block.box.caption || isPoint(block, line))) {
      if (!block.box.out && isText(block, line)) selected.push({ kind: kindOf(block, line), block });
    } else if (i >= titleAt && i >= region.from && i <= region.to && !block.box.out && isText(block, line)) {
      const kind = kindOf(block, line);
      const lead =
        leads === 0 &&
        i === firstProse &&
        kind === 'paragraph' &&
        (block.box.lead || isDescribed(block, metadata));
      if (lead) leads++;
      selected.push({ kind: lead ? 'lead' : kind, block });
    }
  });
  return dropRepeated(dropIdleHeadings(selected));
}
