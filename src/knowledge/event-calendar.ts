/** Days of an event, counted as in `days.ts`; places of its record and of theirs that took part. */
export interface CalendarEntry {
  first: number;
  last: number;
  record: number;
  participants: readonly number[];
}

/** The data set's events by their first day, as numbers: whom they concern is known before any record is read. */
export interface EventCalendar {
  /** Four words for each event: first day, last day, record, where its participants end in their list. */
  days: Int32Array;
  participants: Uint16Array;
}

const WIDTH = 4;

export function packCalendar(entries: readonly CalendarEntry[]): EventCalendar {
  const sorted = [...entries].sort((a, b) => a.first - b.first);
  let end = 0;
  const rows = sorted.flatMap(({ first, last, record, participants }) => {
    end += participants.length;
    return [first, last, record, end];
  });
  return {
    days: Int32Array.from(rows),
    participants: Uint16Array.from(sorted.flatMap(({ participants }) => participants)),
  };
}

/**
 * Records of the events that are among some records, or in which one of these took part, by first day.
 * @param days only events that begin or end in them, inclusive
 */
export function eventsOf(
  records: ReadonlySet<number>,
  { days: rows, participants }: EventCalendar,
  days?: { from: number; to: number },
): number[] {
  const within = (day: number) => !days || (day >= days.from && day <= days.to);
  const found: number[] = [];
  let begin = 0;
  for (let at = 0; at < rows.length; at += WIDTH) {
    const end = rows[at + 3]!;
    const record = rows[at + 2]!;
    if (within(rows[at]!) || within(rows[at + 1]!)) {
      let concerns = records.has(record);
      for (let i = begin; i < end && !concerns; i++) concerns = records.has(participants[i]!);
      if (concerns) found.push(record);
    }
    begin = end;
  }
  return found;
}
