import type { DayPart, FeastId, Mod, Origin, Season, Unit } from '../language/date-descriptor.ts';
import type { Timex } from './reading.ts';

/** So many units before or after the day of speech or the story's last date. */
export interface Shift {
  shift: number;
  from: Origin;
}

export interface ClockTime {
  hour: number;
  minute: number;
  second?: number;
  /** As in ISO 8601: Z, +01, -05:00. */
  zone?: string;
}

interface Detail {
  part?: DayPart;
  time?: ClockTime;
  mod?: Mod;
}

/** A date of the calendar, perhaps with parts missing. */
export interface CalendarMeaning extends Detail {
  kind: 'calendar';
  year?: number | Shift;
  bc?: boolean;
  month?: number;
  day?: number;
  /** Printed beside the date; it does not change it. */
  weekday?: number;
  season?: Season;
  quarter?: number;
  half?: number;
  /** "last fall", "next May". */
  which?: Shift;
  /** Which of the month's weekdays it is, -1 the last: "the first Monday in May". */
  nth?: { n: number; weekday: number };
  /** Where a range ends that begins here, whose year neither says; it gets its year with this one. */
  until?: CalendarMeaning;
}

/** So many units from somewhere: yesterday, next year, two days later. */
export interface RelativeMeaning extends Detail {
  kind: 'relative';
  unit: Unit;
  shift: number;
  from: Origin;
  /** "Friday last week": the day within the week. */
  weekday?: number;
  /** "heute", in a narrative, is no day. */
  presentInStory?: boolean;
  /** Printed in place of the date that is reckoned. */
  timex?: Timex;
  /** Counted in so many units ("two weeks later"), so it points at a day, not at the whole week. */
  counted?: boolean;
  /** Early in a year "the new year" is that one. */
  fresh?: boolean;
  /** "The first week" is known only where the text has told of when it began. */
  first?: boolean;
}

export interface WeekdayMeaning extends Detail {
  kind: 'weekday';
  weekday: number;
  which?: Shift;
  /** Which way it lies, whatever its clause tells: "a week from Friday". */
  towards?: 'past' | 'future';
}

/** A part of the day, or a time, of a day that is not named. */
export interface PartMeaning extends Detail {
  kind: 'part';
  /** Days after the day it hangs on: "am nächsten Morgen". */
  which?: Shift;
}

export interface AgeMeaning {
  kind: 'age';
  /** 193 for the thirties of the twentieth century; 19 for the years 1900 to 1999. */
  prefix: number;
  unit: 'DE' | 'CE';
  bc?: boolean;
  mod?: Mod;
  /** A decade without its century: "the sixties". */
  short?: boolean;
}

export interface FeastMeaning extends Detail {
  kind: 'feast';
  feast: FeastId;
  year?: number | Shift;
  which?: Shift;
  /** Without a year it is meant only so many days from the day of speech. */
  near?: number;
}

/** So many units before or after another expression's day; the unit that it lies in, where the shift is 0. */
export interface OffsetMeaning {
  kind: 'offset';
  unit: Unit;
  shift: number;
  /** The first such weekday after the day, or the last before it: "the Friday before Christmas". */
  weekday?: number;
  of: Meaning;
}

/** The third week, the second day: counted from the last day that was printed. */
export interface NthMeaning {
  kind: 'nth';
  n: number;
  unit: Unit;
}

/** Durations, sets, and what is vague: nothing is reckoned. */
export interface PlainMeaning {
  kind: 'plain';
  timex: Timex;
  /** The one kind of text it is a date in. */
  in?: 'news' | 'narrative';
}

/** Words of dates that together tell no time, and whose parts are none either: "24 hours a day". */
export interface NoMeaning {
  kind: 'none';
}

export type Meaning =
  | CalendarMeaning
  | RelativeMeaning
  | WeekdayMeaning
  | PartMeaning
  | AgeMeaning
  | FeastMeaning
  | OffsetMeaning
  | NthMeaning
  | PlainMeaning
  | NoMeaning;

/** A stretch of tokens and what it means. */
export interface Piece {
  from: number;
  /** Index after the last token. */
  to: number;
  meaning: Meaning;
  /** A definite article before it belongs to it, where the language has it so. */
  takesArticle?: boolean;
}
