import type { Box, RawBlock, Scan } from './scan.ts';

/** A box named after something beside the text that holds more of the prose than this is named wrongly. */
const HELD_BY_TEXT = 0.5;
/** A teaser's box: a linked headline with little else. */
const LARGEST_TEASER = 700;
const LARGEST_TEASER_TEXT = 300;

function sum(page: Scan, counts: (block: RawBlock) => boolean): void {
  for (const box of page.boxes) {
    box.length = 0;
    box.prose = 0;
    box.proses = 0;
  }
  for (const block of page.blocks) {
    block.box.length += block.length;
    if (!counts(block)) continue;
    block.box.prose += block.length;
    block.box.proses++;
  }
  // Inner boxes come after their outer ones.
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const box = page.boxes[i]!;
    if (!box.parent) continue;
    box.parent.length += box.length;
    box.parent.prose += box.prose;
    box.parent.proses += box.proses;
  }
}

/** Numbers each box's blocks: a box's text is one stretch of the page's. */
function number(page: Scan): void {
  for (const box of page.boxes) {
    box.first = page.blocks.length;
    box.last = -1;
  }
  page.blocks.forEach(({ box }, i) => {
    box.first = Math.min(box.first, i);
    box.last = Math.max(box.last, i);
  });
  for (let i = page.boxes.length - 1; i >= 0; i--) {
    const { parent, first, last } = page.boxes[i]!;
    if (!parent) continue;
    parent.first = Math.min(parent.first, first);
    parent.last = Math.max(parent.last, last);
  }
}

const NEVER_TEXT = new Set(['comments', 'consent']);

function inheritOut(boxes: Box[], isOut: (box: Box) => boolean): void {
  for (const box of boxes) box.out = (box.parent?.out ?? false) || isOut(box);
}

/** The largest box around a linked headline that holds nothing but its teaser. */
function teaserBox(block: RawBlock): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = block.box; box; box = box.parent) {
    const whole = box.name === 'article' || box.name === 'li';
    if (box.proses > 1 || box.prose > (whole ? LARGEST_TEASER : LARGEST_TEASER_TEXT)) break;
    if (box.length > LARGEST_TEASER + block.length) break;
    found = box;
  }
  return found;
}

/** Names that a box with the text itself may bear, where a page names things loosely. */
const LOOSE = new Set(['share', 'newsletter', 'byline', 'media', 'box', 'label', 'credit']);

/**
 * Marks the boxes in which no running text is expected, by their names and by the teasers in them, and sums the
 * prose of the rest.
 * @param generous loose names are passed over: for a page where they leave hardly any text
 */
export function weigh(page: Scan, generous = false): void {
  number(page);
  sum(page, (block) => block.prose);
  inheritOut(page.boxes, (box) => box.hint !== null && NEVER_TEXT.has(box.hint));
  sum(page, (block) => !block.box.out && block.prose);
  const total = page.boxes[0]?.prose ?? 0;
  inheritOut(
    page.boxes,
    (box) =>
      box.hint !== null &&
      (NEVER_TEXT.has(box.hint) || (box.prose <= total * HELD_BY_TEXT && !(generous && LOOSE.has(box.hint)))),
  );
  const teasers = new Set<Box>();
  for (const block of page.blocks) {
    if (block.box.out || !block.linkedHeadline) continue;
    const box = teaserBox(block);
    if (box) teasers.add(box);
  }
  for (const box of page.boxes) box.out = box.out || (box.parent?.out ?? false) || teasers.has(box);
  sum(page, (block) => !block.box.out && block.prose);
}

/** Whether the only thing against a box is this name. */
export function isNamed(box: Box, hint: Box['hint']): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.hint !== null && at.hint !== hint) return false;
  return true;
}
