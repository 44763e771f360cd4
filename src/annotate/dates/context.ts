import { civilOf } from './days.ts';
import type { Direction } from './direction.ts';
import type { Meaning, Piece } from './meaning.ts';

/** The last date of the story, as far as it is known. */
export interface Story {
  year: number;
  bc?: boolean;
  month?: number;
  /** Day number, where the story is at a day. */
  day?: number;
  /** Token index after the date, for how far away it is. */
  at: number;
  /** The last full day told of before this date, where this one is no day. */
  lastDay?: number;
  /** The last day whose day and month were printed. */
  printedDay?: number;
  /** The year was printed, not reckoned. */
  printedYear?: boolean;
}

/** What is asked of an expression's surroundings only where it matters. */
export interface Surroundings {
  direction(): Direction;
  /** The story's last date stands in the same sentence. */
  sameSentence(): boolean;
  sameParagraph(): boolean;
}

/** The day that a relative expression is counted from. */
export interface Base {
  day: number;
  from: 'publication' | 'narrative';
  /** ISO 8601. */
  iso: string;
}

/** What expressions are resolved against; moves on with the text. */
export interface Context {
  /** Day number of publication. */
  published: number | undefined;
  /** The same as something to count from. */
  publication: Base | undefined;
  story: Story | undefined;
  /** The year that is the heading of the part of the text. */
  section?: Story;
  /** A history, told along its own dates; otherwise news, told from the day of publication. */
  narrative: boolean;
}

/** So many printed years of the past make a history of a text that also speaks of the present. */
const MANY = 10;
/** So many make one of a text that never speaks of the present, fewer where it begins with a date of the past. */
const SOME = 4;
const FEW = 3;

/**
 * Whether a text tells a history: its printed years lie before that of publication, and it hardly speaks of weekdays and
 * yesterdays, as news does.
 */
export function isNarrative(pieces: readonly Piece[], published: number | undefined): boolean {
  const now = published === undefined ? Number.POSITIVE_INFINITY : civilOf(published).year;
  let past = 0;
  let near = 0;
  let spoken = 0;
  for (const { meaning } of pieces) {
    if (meaning.kind === 'weekday') near++;
    else if (meaning.kind === 'relative' && meaning.from === 'speech') {
      spoken++;
      if (meaning.unit === 'D' && !meaning.presentInStory) near++;
    } else if (meaning.kind === 'calendar' && typeof meaning.year === 'number') {
      if (meaning.bc || meaning.year < now) past++;
      else near++;
    }
  }
  if (near + spoken === 0 && past >= (isPastDate(pieces[0]?.meaning, now) ? FEW : SOME)) return true;
  return past >= MANY && past >= near * 4;
}

/** More than a year by itself, which may be but a detail of the news. */
function isPastDate(meaning: Meaning | undefined, now: number): boolean {
  if (meaning?.kind === 'feast') return typeof meaning.year === 'number' && meaning.year < now;
  if (meaning?.kind !== 'calendar' || typeof meaning.year !== 'number') return false;
  return meaning.bc || ((meaning.month !== undefined || meaning.season !== undefined) && meaning.year < now);
}
