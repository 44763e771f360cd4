import { find, isMark, isWord, lower, readsOn, type Scan } from './grammar/scan.ts';

/** Which way from the day of publication an expression lies, as its clause tells; undefined where it does not. */
export type Direction = 'past' | 'future' | 'present' | undefined;

/** How many tokens a cue may be away; a comma counts as several. */
const REACH = 14;
const COMMA = 5;

/** Reads the direction off a preposition (since, until) or the nearest finite verb of the sentence. */
export function directionOf(scan: Scan, from: number, to: number): Direction {
  const before = from > 0 && readsOn(scan, from) ? find(scan, from - 1, 'preposition') : undefined;
  if (before?.sense.cue) return before.sense.cue;
  const left = nearestCue(scan, from - 1, -1);
  const right = nearestCue(scan, to, 1);
  if (left && right) return right.distance < left.distance ? right.direction : left.direction;
  return left?.direction ?? right?.direction;
}

function nearestCue(scan: Scan, start: number, step: 1 | -1): { direction: Direction; distance: number } | undefined {
  let distance = 0;
  for (let at = start; at >= 0 && at < scan.tokens.length && distance < REACH; at += step) {
    if (step > 0 ? !readsOn(scan, at) : !readsOn(scan, at + 1)) return undefined;
    if (endsSentence(scan, at)) return undefined;
    if (isMark(scan, at, ',')) distance += COMMA;
    const direction = isWord(scan, at) ? cueOf(scan, lower(scan, at)) : undefined;
    if (direction) return { direction, distance };
    distance++;
  }
  return undefined;
}

function endsSentence(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '!') || isMark(scan, at, '?') || isMark(scan, at, ';') || isMark(scan, at, ':')) return true;
  if (!isMark(scan, at, '.')) return false;
  // The dot of "Okt." or "3." ends nothing.
  return isWord(scan, at - 1) && find(scan, at - 1, 'month') === undefined && lower(scan, at - 1).length > 2;
}

function cueOf(scan: Scan, word: string): Direction {
  const { tense } = scan.language;
  if (tense.future.has(word)) return 'future';
  if (tense.past.has(word)) return 'past';
  if (tense.present.has(word)) return 'present';
  return word.length > 4 && tense.pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : undefined;
}
