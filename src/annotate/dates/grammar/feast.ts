import { cats } from '../categories.ts';
import type { Meaning, Piece } from '../meaning.ts';
import { BEFORE_FEAST } from '../traits.ts';
import { readUnit } from './amount.ts';
import { isRangeMark, readYear } from './numbers.ts';
import {
  entryOf,
  figures,
  find,
  goesOnAsCompound,
  goesOnAsName,
  hasTrait,
  isAttached,
  isCapitalised,
  isMark,
  lower,
  type Of,
  readsOn,
  type Scan,
} from './scan.ts';
import { readYearTail } from './year.ts';

/** "Weihnachten 1966", "Ostern", "Thanksgiving Day"; "Easter week", "Pfingstwochenende". */
export function readFeast(scan: Scan, at: number): Piece[] | undefined {
  const feast = find(scan, at, cats.feast);
  if (!feast || goesOnAsCompound(scan, feast.next) || isOthersFeast(scan, at, feast.sense)) return undefined;
  const turn = feast.sense.feast === 'new-year' ? readTurnOfYear(scan, feast.next) : undefined;
  const tail = turn ?? readYearTail(scan, feast.next);
  if (!tail && goesOnAsName(scan, feast.next)) return undefined;
  const unit = tail ? undefined : readUnit(scan, feast.next);
  const around = feast.sense.unit ?? (unit?.plural ? undefined : unit?.unit);
  if (around === 'W' || around === 'WE') {
    const end = feast.sense.unit ? feast.next : unit!.next;
    const year = tail ?? readYearTail(scan, end);
    const of: Meaning = { kind: 'feast', feast: feast.sense.feast, year: year?.year };
    const to = year?.next ?? end;
    return [{ from: at, to, meaning: { kind: 'offset', unit: around, shift: 0, of } }];
  }
  return [
    {
      from: at,
      to: tail?.next ?? feast.next,
      meaning: { kind: 'feast', feast: feast.sense.feast, year: tail?.year, near: feast.sense.near },
    },
  ];
}

/** "Orthodox Easter", "Ukraine's Independence Day", "Israeli Memorial Day". */
function isOthersFeast(scan: Scan, at: number, { national }: Of<'feast'>): boolean {
  if (at === 0 || !readsOn(scan, at)) return false;
  if (hasTrait(scan, at - 1, BEFORE_FEAST)) return true;
  if (!national || isPossessive(scan, at - 1)) return national === true;
  return isCapitalised(scan, at - 1) && !entryOf(scan, at - 1);
}

/** The s of "Ukraine's". */
function isPossessive(scan: Scan, at: number): boolean {
  const marks = scan.language.tense.possessive ?? [];
  return (
    (lower(scan, at) === 's' && isAttached(scan, at) && marks.some((mark) => isMark(scan, at - 1, mark))) ||
    marks.some((mark) => isMark(scan, at, mark))
  );
}

/** "zum Jahreswechsel 2025/26": the year that begins. */
function readTurnOfYear(scan: Scan, at: number): { year: number; bc?: boolean; next: number } | undefined {
  const first = readsOn(scan, at) ? readYear(scan, at) : undefined;
  if (!first || !isRangeMark(scan, first.next)) return undefined;
  const year = first.value + 1;
  const figure = first.next + 1;
  const isNext = figures(scan, figure) === String(year) || figures(scan, figure) === String(year).slice(2);
  return isNext ? { year, next: figure + 1 } : undefined;
}
