import type { Piece } from '../meaning.ts';
import { readTime } from './clock.ts';
import { readRelativeWord } from './relative.ts';
import { isMark, pastComma, readsOn, type Scan } from './scan.ts';
import { readWeekday } from './weekday.ts';

/** A day with a time right behind it is one expression: "8. Mai, 23:01 Uhr", "heute 20 Uhr". */
export function withTimeAfter(scan: Scan, pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)!;
  const { meaning } = last;
  const isDay =
    (meaning.kind === 'calendar' && meaning.day !== undefined && !meaning.time) ||
    (meaning.kind === 'relative' && meaning.unit === 'D') ||
    meaning.kind === 'weekday';
  if (!isDay || meaning.part) return pieces;
  const next = pastComma(scan, last.to);
  if (meaning.kind === 'calendar' && next === last.to) return pieces;
  const time = readsOn(scan, next) ? readTime(scan, next) : undefined;
  if (!time) return pieces;
  last.to = time.next;
  meaning.time = time.time;
  return pieces;
}

/** "9 a.m. EST Tuesday", "10 p.m. tomorrow": a time with its day right behind it. */
export function withDayAfter(scan: Scan, piece: Piece): Piece | undefined {
  const { meaning, to } = piece;
  if (meaning.kind !== 'part' || !readsOn(scan, to) || isMark(scan, to, ',')) return undefined;
  const day = readWeekday(scan, to) ?? readRelativeWord(scan, to);
  const found = day?.[0];
  if (!found || found.meaning.kind === 'plain' || !('kind' in found.meaning)) return undefined;
  if (found.meaning.kind !== 'weekday' && !(found.meaning.kind === 'relative' && found.meaning.unit === 'D'))
    return undefined;
  if (found.meaning.part) return undefined;
  found.from = piece.from;
  found.meaning.time = meaning.time;
  return found;
}
