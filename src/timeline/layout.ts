/** Something dated, to be placed on a timeline. Days are whole numbers, as in `annotate/dates/days.ts`. */
export interface Dated {
  key: string;
  /** First and last day; equal for a single day. */
  from: number;
  to: number;
  /** px that its text takes, where that is more than a row's. */
  height?: number;
}

/** A row of the timeline. Lengths are in px, from the top. */
export interface Row<T> {
  item: T;
  /** Middle of the row: there its point lies on the axis, and its text beside it. */
  y: number;
  /** Where the last day lies, for what lasts longer than the next row. */
  end?: number;
}

/** A stretch of the axis that stands for years in which nothing lies. */
export interface Break {
  y: number;
  /** Whole years that are left out. */
  years: number;
}

export interface Layout<T> {
  rows: Row<T>[];
  breaks: Break[];
  height: number;
}

const DAYS_IN_YEAR = 365.25;
/** Years without anything from which the axis is broken. */
const EMPTY_YEARS = 3;

export interface Measures {
  /** Height of a row's text, at least. */
  row: number;
  /** Room that a break takes. */
  gap: number;
  /** Longest distance that time adds between two rows of an unbroken stretch. */
  most: number;
}

/**
 * Places dated things below each other in order of time. Each has a row of its own, so that texts never overlap; the distance
 * between two rows grows with the time between them (with its logarithm: days and months share one axis), and where years
 * lie empty the axis is broken.
 */
export function layOut<T extends Dated>(items: readonly T[], { row, gap, most }: Measures): Layout<T> {
  const heightOf = (item: T) => Math.max(row, item.height ?? 0);
  const sorted = [...items].sort((a, b) => a.from - b.from || a.to - b.to);
  const rows: Row<T>[] = [];
  const breaks: Break[] = [];
  /** Latest day that anything so far reaches: years in which a war lasts are not empty. */
  let reached = Number.NEGATIVE_INFINITY;
  let y = 0;
  for (const item of sorted) {
    const before = rows.at(-1);
    const half = heightOf(item) / 2;
    if (!before) y = half;
    else {
      const halfBefore = heightOf(before.item) / 2;
      const empty = (item.from - reached) / DAYS_IN_YEAR;
      if (empty >= EMPTY_YEARS) {
        breaks.push({ y: y + halfBefore + gap / 2, years: Math.floor(empty) });
        y += halfBefore + gap + half;
      } else y += halfBefore + half + distance(item.from - before.item.from, most);
    }
    rows.push({ item, y });
    reached = Math.max(reached, item.to);
  }
  const last = rows.at(-1);
  const height = last ? last.y + heightOf(last.item) / 2 : 0;
  return { rows: rows.map((one) => withEnd(one, rows)), breaks, height };
}

/** px that days add between two rows: none for neighbouring days, the most for the longest unbroken stretch. */
function distance(days: number, most: number): number {
  const longest = Math.log1p(EMPTY_YEARS * DAYS_IN_YEAR);
  return Math.round(most * Math.min(1, Math.log1p(Math.max(0, days - 1)) / longest));
}

/** What lasts is drawn to where its last day lies between the rows after it. */
function withEnd<T extends Dated>(row: Row<T>, rows: readonly Row<T>[]): Row<T> {
  const { from, to } = row.item;
  if (to <= from) return row;
  const later = rows.slice(rows.indexOf(row) + 1);
  const within = later.filter(({ item }) => item.from <= to);
  const last = within.at(-1) ?? row;
  const next = later[within.length];
  if (!next || next.item.from <= last.item.from) return within.length > 0 ? { ...row, end: last.y } : row;
  const share = (to - last.item.from) / (next.item.from - last.item.from);
  return { ...row, end: Math.round(last.y + Math.min(1, share) * (next.y - last.y)) };
}
