import type { Box, RawBlock, Scan } from './scan.ts';

/** Share of the page's prose that the article's element must hold. */
const HOLDS = 0.75;

/** Share of prose that text beside the core must have, by the side it stands on. */
const PURE_BEFORE = 0.5;
const PURE_AFTER = 0.8;
/** Boxes outwards that are looked at. */
const FARTHEST = 30;
const OUTERMOST = new Set(['body', 'html']);

/** Where the article's text is: a box, and within it the stretch from one block to another. */
export interface Region {
  box: Box;
  from: number;
  to: number;
  /** The first block that may be of it at all: what stands before belongs to another article. */
  first: number;
}

function purity(blocks: RawBlock[]): { pure: number; proses: number } {
  const prose = blocks.filter((block) => !block.box.out && block.prose);
  const sum = (some: RawBlock[]): number => some.reduce((total, block) => total + block.length, 0);
  return { pure: sum(prose) / Math.max(1, sum(blocks)), proses: prose.length };
}

/**
 * Takes in what stands beside the core and is prose itself: first paragraphs before a pay wall, parts between
 * advertisements. What follows an article is seldom of it, so more is asked of that.
 */
function widen(page: Scan, core: Box, whole: Box | null): Region {
  const region: Region = { box: core, from: core.first, to: core.last, first: whole?.first ?? 0 };
  let steps = 0;
  for (let outer = core.parent; outer && !OUTERMOST.has(outer.name); outer = outer.parent) {
    if (++steps > FARTHEST || outer === whole?.parent) break;
    const before = purity(page.blocks.slice(outer.first, region.from));
    const after = purity(page.blocks.slice(region.to + 1, outer.last + 1));
    if (before.proses > 0 && before.pure >= PURE_BEFORE) {
      region.box = outer;
      region.from = outer.first;
    }
    if (after.proses > 1 && after.pure >= PURE_AFTER) {
      region.box = outer;
      region.to = outer.last;
    }
  }
  return region;
}

/**
 * The stretch of the page that holds the bulk of its running text; null where there is none.
 * @param whole where to look, if not in the whole page
 */
export function findRegion(page: Scan, whole: Box | null = null): Region | null {
  const weight = new Map<Box, number>();
  let total = 0;
  const { first, last } = whole ?? { first: 0, last: page.blocks.length };
  for (const block of page.blocks.slice(first, last + 1)) {
    if (block.box.out || !block.prose) continue;
    weight.set(block.box, (weight.get(block.box) ?? 0) + block.length);
    total += block.length;
  }
  if (total === 0) return null;
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i]!;
    const mass = weight.get(box);
    if (box.parent && mass) weight.set(box.parent, (weight.get(box.parent) ?? 0) + mass);
  }
  // Those that hold more than half lie inside one another: the last in document order is the innermost.
  const core = page.boxes.findLast((box) => (weight.get(box) ?? 0) >= HOLDS * total);
  return core ? widen(page, core, whole) : null;
}
