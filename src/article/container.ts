import type { Box, RawBlock, Scan } from './scan.ts';
import { isProse } from './weigh.ts';

/** Share of the page's prose that the article's element must hold. */
const HOLDS = 0.75;
/** What prose counts for that Readability did not keep. */
const UNKEPT = 0.15;

/** Share of prose in what an outer box adds. */
const PURE = 0.5;
const OUTERMOST = new Set(['body', 'html']);

export const isWithin = (box: Box, outer: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** Outer boxes that add more prose than other text: a lead, or paragraphs that stand beside the rest. */
function widen(core: Box): Box {
  let widest = core;
  for (let outer = core.parent; outer && !OUTERMOST.has(outer.name); outer = outer.parent) {
    const prose = outer.prose - widest.prose;
    const length = outer.length - widest.length;
    if (prose > 0 && prose >= length * PURE) widest = outer;
  }
  return widest;
}

const isKept = (block: RawBlock, kept: ReadonlySet<Element>): boolean => kept.has(block.box.owner);

/** The innermost box that holds the bulk of the running text; null where there is none. */
export function findContainer(page: Scan, kept: ReadonlySet<Element> | null): Box | null {
  const weight = new Map<Box, number>();
  let total = 0;
  for (const block of page.blocks) {
    if (block.box.out || !isProse(block)) continue;
    const mass = block.length * (kept === null || isKept(block, kept) ? 1 : UNKEPT);
    weight.set(block.box, (weight.get(block.box) ?? 0) + mass);
    total += mass;
  }
  if (total === 0) return null;
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i]!;
    if (box.parent) weight.set(box.parent, (weight.get(box.parent) ?? 0) + (weight.get(box) ?? 0));
  }
  // Those that hold more than half lie inside one another: the last in document order is the innermost.
  const core = page.boxes.findLast((box) => (weight.get(box) ?? 0) >= HOLDS * total) ?? null;
  return core && widen(core);
}
