import { entryOf, find, isCapitalised, isMark, isWord, lower, readsOn, type Scan } from './grammar/scan.ts';

/**
 * Which way from the day of publication an expression lies, as its clause tells; unsaid where that has no cue, so that
 * the habit of news decides; open where it has two that are at odds.
 */
export type Direction = 'past' | 'future' | 'open' | 'unsaid';

type Cue = 'past' | 'future' | 'present';

/** How many tokens a cue may be away; a comma counts as several. */
const REACH = 16;
const COMMA = 4;

/** Reads the direction off a preposition (since, until) or the nearest finite verb of the sentence. */
export function directionOf(scan: Scan, from: number, to: number): Direction {
  const preposition = prepositionBefore(scan, from);
  if (preposition?.sure) return preposition.cue;
  const left = nearestCue(scan, from - 1, -1);
  const right = nearestCue(scan, to, 1);
  // A verb mostly stands before the day it goes with; one behind it counts where it is clearly nearer.
  const nearest = left && right ? (right.distance * 2 < left.distance ? right : left) : (left ?? right);
  // "extended it until Tuesday", but "Until Tuesday, they had …".
  if (preposition && (left || nearest?.cue !== 'past')) return preposition.cue;
  const isTie = left && right && left.distance === right.distance && left.distance === 0;
  if (isTie && left.cue !== right.cue && left.cue !== 'present' && right.cue !== 'present') return 'open';
  if (!nearest) return 'unsaid';
  return nearest.cue === 'present' ? scan.language.tense.weekdayInPresent : nearest.cue;
}

/** The cue in a preposition or phrase right before: "since", "bis", "as early as". */
function prepositionBefore(scan: Scan, from: number): { cue: 'past' | 'future'; sure: boolean } | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 3 && readsOn(scan, at + 1); at--) {
    const entry = entryOf(scan, at);
    if (!entry) continue;
    const found = find(scan, at, 'preposition');
    if (found?.next !== from || !found.sense.cue) continue;
    return { cue: found.sense.cue, sure: found.sense.cue === 'past' || found.next - at > 1 };
  }
  return undefined;
}

function nearestCue(scan: Scan, start: number, step: 1 | -1): { cue: Cue; distance: number } | undefined {
  let distance = 0;
  for (let at = start; at >= 0 && at < scan.tokens.length && distance < REACH; at += step) {
    if (step > 0 ? !readsOn(scan, at) : !readsOn(scan, at + 1)) return undefined;
    if (endsSentence(scan, at)) return undefined;
    if (isMark(scan, at, ',') || find(scan, at, 'connector')) distance += COMMA;
    const cue = isWord(scan, at) && !isNoun(scan, at) ? cueOf(scan, lower(scan, at)) : undefined;
    if (cue === 'past' && isUnderFuture(scan, at)) return { cue: 'future', distance };
    if (cue) return { cue, distance };
    distance++;
  }
  return undefined;
}

/** "will be held": the participle belongs to an auxiliary of the future before it. */
function isUnderFuture(scan: Scan, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0 && isWord(scan, before); before--) {
    if (scan.language.tense.future.has(lower(scan, before))) return true;
  }
  return false;
}

/** A capital within the sentence: "United", "Worte". */
function isNoun(scan: Scan, at: number): boolean {
  return isCapitalised(scan, at) && at > 0 && readsOn(scan, at) && !isMark(scan, at - 1, '.');
}

function endsSentence(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '!') || isMark(scan, at, '?') || isMark(scan, at, ';') || isMark(scan, at, ':'))
    return true;
  if (!isMark(scan, at, '.')) return false;
  // The dot of "Okt." or "3." ends nothing.
  return isWord(scan, at - 1) && find(scan, at - 1, 'month') === undefined && lower(scan, at - 1).length > 2;
}

function cueOf(scan: Scan, word: string): Cue | undefined {
  const { tense } = scan.language;
  if (tense.future.has(word)) return 'future';
  if (tense.past.has(word)) return 'past';
  if (tense.present.has(word)) return 'present';
  return word.length > 4 && tense.pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : undefined;
}
