export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Space in CSS pixels between the mention and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;

/**
 * Where the card goes: under the line that was pointed at, above it where there is more room, never off the screen.
 * All in CSS pixels of the window.
 */
export function place(
  line: Box,
  card: Size,
  view: Size,
): { left: number; top: number; maxHeight: number; side: 'below' | 'above' } {
  const below = view.height - (line.top + line.height) - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const room = Math.max(side === 'below' ? below : above, 0);
  const height = Math.min(card.height, room);
  const wanted = side === 'below' ? line.top + line.height + GAP : line.top - GAP - height;
  return {
    left: clamp(line.left, EDGE, view.width - card.width - EDGE),
    top: clamp(wanted, EDGE, Math.max(EDGE, view.height - height - EDGE)),
    maxHeight: room,
    side,
  };
}

/** Widest window, in CSS pixels, in which a card at the line would cover all of the text. */
const NARROW = 480;
/** How much of the window a sheet may cover at most, and in any case. */
const SHEET = { most: 0.7, least: 0.45 };

/** Whether the card is a sheet at the bottom of a window of this width, whatever opened it. */
export const isNarrow = (width: number): boolean => width <= NARROW;

/** Widest that a sheet may be: on a tablet its lines would be too long to read. */
const WIDEST = 560;

/** How wide a sheet is. */
export const sheetWidth = (view: Size): number => Math.min(view.width, WIDEST);

/** The same for a sheet at the bottom of the window, as wide as the window where that is small: it leaves the line free where it can. */
export function placeSheet(
  line: Box,
  height: number,
  view: Size,
): { left: number; top: number; maxHeight: number } {
  const free = view.height - (line.top + line.height) - GAP;
  const maxHeight = Math.round(clamp(free, view.height * SHEET.least, view.height * SHEET.most));
  return {
    left: (view.width - sheetWidth(view)) / 2,
    top: view.height - Math.min(height, maxHeight),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Of the boxes that a mention has when it wraps, the one the pointer is on; else the first. */
export function lineAt(boxes: readonly Box[], point: { x: number; y: number } | null): Box | undefined {
  const hit = point && boxes.find((box) => contains(box, point));
  return hit ?? boxes[0];
}

/** Whether the point lies in the box, or within `slack` CSS pixels of it. */
export function contains(
  { left, top, width, height }: Box,
  { x, y }: { x: number; y: number },
  slack = 0,
): boolean {
  return x >= left - slack && x <= left + width + slack && y >= top - slack && y <= top + height + slack;
}
