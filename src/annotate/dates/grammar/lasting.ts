import { cats } from '../categories.ts';
import type { Piece } from '../meaning.ts';
import { isAge, namesEvent, readApprox } from './amount.ts';
import { durationOf } from './duration.ts';
import {
  figures,
  find,
  isAttached,
  isCapitalised,
  isDash,
  isWord,
  pastHyphen,
  readsOn,
  type Scan,
} from './scan.ts';

/** "90-Tage-Frist", "154-tägig", "zweitägig", "16-hour": figures joined to a word for how long. */
export function readLasting(scan: Scan, at: number): Piece[] | undefined {
  const approx = readApprox(scan, at);
  const start = approx?.next ?? at;
  const text = figures(scan, start);
  const word = text === '' ? start : pastHyphen(scan, start + 1);
  if (!isWord(scan, word) || (!readsOn(scan, start) && approx)) return undefined;
  const lasting = find(scan, word, cats.lasting);
  if (!lasting || isAge(scan, lasting.next) || namesEvent(scan, word, lasting.next)) return undefined;
  const { unit, count, vague, age } = lasting.sense;
  // Figures of grown-ups before -jährig are ages: "die 38-jährige Trainerin".
  if (age && text !== '' && (isCapitalised(scan, word) || (Number(text) > 10 && Number(text) < 100)))
    return undefined;
  if (text !== '' && !(isAttached(scan, word) || isDash(scan, word - 1))) return undefined;
  if (text === '' && count === undefined && !vague) return undefined;
  const timex = durationOf({ count: text === '' ? count : Number(text), unit, mod: approx?.sense.mod });
  return [{ from: at, to: lasting.next, meaning: { kind: 'plain', timex } }];
}
