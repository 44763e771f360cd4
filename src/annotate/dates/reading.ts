/** A TIMEX3 value as in ISO-TimeML (https://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3). */
export interface Timex {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** For example 2018-06-12, 2018-W22, 198, P3W, XXXX-WXX-1, PAST_REF. */
  value: string;
  /** START, MID, END, APPROX, BEFORE, AFTER and the like. */
  mod?: string;
  /** SET only: EACH, EVERY. */
  quant?: string;
  /** SET only: how often, as in "twice a week": 2X. */
  freq?: string;
}

/** What a date expression means, and what it was counted from. */
export interface DateReading {
  timex: Timex;
  /** The days it covers in EDTF: 2018-06-12, 2018-04, 1980/1989. Absent where there are none (durations, sets, vague ones). */
  interval?: string;
  /** The day, ISO 8601, that a relative expression was counted from. */
  anchor?: string;
  /** Where the anchor came from. */
  from: 'itself' | 'publication' | 'narrative';
}

/** A date expression in a text. Offsets in UTF-16 code units. */
export interface DateMention extends DateReading {
  start: number;
  end: number;
}
