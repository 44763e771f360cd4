/** A label to be placed beside its point. Sizes and places in px. */
export interface LabelRequest {
  key: string;
  x: number;
  y: number;
  /** Of the point's mark. */
  radius: number;
  width: number;
  /** The label may stand upon the point itself: a country has no mark. */
  centred?: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  /** Where the text is anchored, and the middle of its height. */
  x: number;
  y: number;
  anchor: Anchor;
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 4;

interface Side {
  anchor: Anchor;
  across: -1 | 0 | 1;
  /** Times a mark's radius and half a line. */
  down: number;
}

const centred: Side = { anchor: 'middle', across: 0, down: 0 };
/** Where a label may stand, best first: right, left, above, below, and half up or down at the sides. */
const sides: readonly Side[] = [
  { anchor: 'start', across: 1, down: 0 },
  { anchor: 'end', across: -1, down: 0 },
  { anchor: 'middle', across: 0, down: -1 },
  { anchor: 'middle', across: 0, down: 1 },
  { anchor: 'start', across: 1, down: -0.5 },
  { anchor: 'start', across: 1, down: 0.5 },
  { anchor: 'end', across: -1, down: -0.5 },
  { anchor: 'end', across: -1, down: 0.5 },
];

/**
 * Places labels in the order given, the most important first: each takes the first side of its point where it lies within the
 * frame and covers no label placed before it and no other point's mark. What finds no such side gets no label.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { width, height, line }: { width: number; height: number; line: number },
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const taken: Area[] = [];
  for (const request of requests) {
    const others = requests.filter((other) => other !== request).map(markOf);
    for (const side of request.centred ? [centred, ...sides] : sides) {
      const label = labelAt(request, side, line);
      const area = areaOf(label, request.width, line);
      const within = area.left >= 0 && area.top >= 0 && area.right <= width && area.bottom <= height;
      if (!within || taken.some((one) => overlap(one, area)) || others.some((one) => overlap(one, area)))
        continue;
      placed.set(request.key, label);
      taken.push(area);
      break;
    }
  }
  return placed;
}

function labelAt({ x, y, radius }: LabelRequest, side: Side, line: number): PlacedLabel {
  const sideways = side.across === 0 ? 0 : radius + GAP;
  return {
    x: x + side.across * sideways,
    y: y + side.down * (radius + line / 2 + 1),
    anchor: side.anchor,
  };
}

export function areaOf({ x, y, anchor }: PlacedLabel, width: number, line: number): Area {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - line / 2, right: left + width, bottom: y + line / 2 };
}

const markOf = ({ x, y, radius }: LabelRequest): Area => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
