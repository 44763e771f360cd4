import { pastJoint } from './grammar/calendar.ts';
import type { Scan } from './grammar/scan.ts';
import type { CalendarMeaning, Piece } from './meaning.ts';

/**
 * Members of a pair or range share what only one of them has: the year in "Mai/Juni 1940", "vom 30. April bis 2. Mai
 * 2018" and "Juni 1940 bis September".
 */
export function shareYears(scan: Scan, pieces: readonly Piece[]): Piece[] {
  const shared = [...pieces];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i]!, shared[i + 1]!];
    if (!lacksYear(left) || !hasYear(right) || !areJoined(scan, left, right)) continue;
    const year = right.meaning.year as number;
    const wraps = orderOf(left.meaning) > orderOf(right.meaning);
    shared[i] = {
      ...left,
      meaning: { ...left.meaning, year: wraps && !right.meaning.bc ? year - 1 : year, bc: right.meaning.bc },
    };
  }
  for (let i = 1; i < shared.length; i++) {
    const [left, right] = [shared[i - 1]!, shared[i]!];
    if (!lacksYear(right) || !hasYear(left) || !areJoined(scan, left, right)) continue;
    const year = left.meaning.year as number;
    const wraps = orderOf(left.meaning) > orderOf(right.meaning);
    shared[i] = {
      ...right,
      meaning: { ...right.meaning, year: wraps && !left.meaning.bc ? year + 1 : year, bc: left.meaning.bc },
    };
  }
  return shared;
}

type WithCalendar = Piece & { meaning: CalendarMeaning };

function lacksYear(piece: Piece): piece is WithCalendar {
  const { meaning } = piece;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    !meaning.which &&
    (meaning.month !== undefined || meaning.season !== undefined)
  );
}

function hasYear(piece: Piece): piece is WithCalendar {
  const { meaning } = piece;
  return (
    meaning.kind === 'calendar' &&
    typeof meaning.year === 'number' &&
    (meaning.month !== undefined || meaning.season !== undefined)
  );
}

const seasonMonth = { SP: 4, SU: 7, FA: 10, WI: 12 };

function orderOf(meaning: CalendarMeaning): number {
  const month = meaning.month ?? (meaning.season ? seasonMonth[meaning.season] : 1);
  return month * 100 + (meaning.day ?? 0);
}

function areJoined(scan: Scan, left: Piece, right: Piece): boolean {
  return pastJoint(scan, left.to) === right.from;
}
