import type { CalendarMeaning } from './meaning.ts';

const seasonMonth = { SP: 4, SU: 7, FA: 10, WI: 12 };

/** Where in its year a date lies: of two, the greater comes later. */
export function orderOf(meaning: Pick<CalendarMeaning, 'month' | 'season' | 'day'>): number {
  const month = meaning.month ?? (meaning.season ? seasonMonth[meaning.season] : 1);
  return month * 100 + (meaning.day ?? 0);
}
