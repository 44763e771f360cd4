import { cats } from './categories.ts';
import {
  entryOf,
  find,
  hasTrait,
  isAttached,
  isCapitalised,
  isMark,
  isWord,
  lower,
  opensSentence,
  pastArticle,
  readsOn,
  type Scan,
} from './grammar/scan.ts';
import {
  BEFORE_INFINITIVE,
  FINITE,
  FUTURE,
  INFINITIVE_MARK,
  NEGATION,
  NO_VERB,
  PAST,
  PAST_IF_NEGATED,
  PERFECT,
  PRESENT,
  UNSURE_PAST,
} from './traits.ts';

/**
 * Which way from the day of publication an expression lies, as its clause tells; unsaid where that has no cue, so that
 * the habit of news decides; open where it has two that are at odds. The present tells of the future where the language
 * has no other tense for it; elsewhere it says nothing of a month. Told is what a verb of the past right before "on" tells of:
 * it has happened.
 */
export type Direction = 'told' | 'past' | 'future' | 'present' | 'open' | 'unsaid';

export function isPast(direction: Direction): boolean {
  return direction === 'past' || direction === 'told';
}

type Cue = 'past' | 'future' | 'present';

/** How many tokens a cue may be away; a comma counts as several. */
const REACH = 16;
/** From the head of a sentence to its verb it may be farther. */
const SENTENCE = 48;
const COMMA = 4;
/** An attribute is tied to its noun, so only a verb as near as this says anything. */
const ATTRIBUTE = 5;

/** Reads the direction off a preposition (since, until) or the nearest finite verb of the sentence. */
export function directionOf(scan: Scan, from: number, to: number, isDay: boolean): Direction {
  const preposition = prepositionBefore(scan, from);
  if (preposition?.sure) return preposition.cue;
  const attribute = isAttribute(scan, to);
  if (isDay && !attribute && isArrangedFor(scan, from, to)) return 'future';
  const reach = attribute ? ATTRIBUTE : REACH;
  const opens = opensSentence(scan, from);
  const verb = opens && presentVerbAt(scan, to) && readsOn(scan, to);
  if (verb) return ofPresent(scan);
  const left = opens ? undefined : nearestCue(scan, from - 1, -1, reach);
  // A verb mostly stands before the day it goes with; one behind it counts where it is clearly nearer.
  const behind = left ? Math.max(1, left.distance / 2) : opens ? SENTENCE : reach;
  const right = nearestCue(scan, opens && isMark(scan, to, ',') ? to + 1 : to, 1, behind);
  const nearest = left && right ? (right.distance * 2 < left.distance ? right : left) : (left ?? right);
  // "extended it until Tuesday", but "Until Tuesday, they had …".
  if (preposition && (left || nearest?.cue !== 'past')) return preposition.cue;
  const isTie = left && right && left.distance === right.distance && left.distance === 0;
  if (isTie && left.cue !== right.cue && left.cue !== 'present' && right.cue !== 'present') return 'open';
  if (!nearest) return presentVerbAt(scan, beforePreposition(scan, from)) ? ofPresent(scan) : 'unsaid';
  if (nearest === left && nearest.cue === 'past' && isTold(scan, from)) return 'told';
  return nearest.cue === 'present' ? ofPresent(scan) : nearest.cue;
}

/** "called a strike [for Monday]", but "the rally planned for Monday was cancelled" leaves open whether Monday is over. */
function isArrangedFor(scan: Scan, from: number, to: number): boolean {
  if (from === 0 || !readsOn(scan, from) || !find(scan, from - 1, cats.preposition)?.sense.arranges)
    return false;
  return !readsOn(scan, to) || !isWord(scan, to) || cueAt(scan, to) !== 'past';
}

/** "was [held] on", "starb am", but "is held on": a past tense that can be no other, with nothing but the preposition behind it. */
function isTold(scan: Scan, from: number): boolean {
  const on = find(scan, from - 1, cats['on-day']);
  if (!on?.sense.plain || on.next !== from || !readsOn(scan, from) || !readsOn(scan, from - 1)) return false;
  const verb = from - 2;
  if (isNoun(scan, verb) || hasTrait(scan, verb, UNSURE_PAST) || hasTrait(scan, verb - 1, PRESENT))
    return false;
  return cueAt(scan, verb) === 'past';
}

function ofPresent(scan: Scan): Direction {
  return scan.language.tense.presentIsFuture ? 'future' : 'present';
}

/** "Am Freitag [eröffnet] das Museum", "Das Gericht [verkündet] am Freitag …": any word there that ends like a verb. */
function presentVerbAt(scan: Scan, at: number): boolean {
  const { presentEndings } = scan.language.tense;
  if (!presentEndings || !isWord(scan, at) || isCapitalised(scan, at)) return false;
  if (cueAt(scan, at) || entryOf(scan, at) || hasTrait(scan, at, PERFECT | NO_VERB)) return false;
  const word = lower(scan, at);
  return word.length > 3 && presentEndings.some((ending) => word.endsWith(ending));
}

/** The token ahead of a date and its preposition; -1 where the text does not read on from it. */
function beforePreposition(scan: Scan, from: number): number {
  const start = from > 0 && readsOn(scan, from) && find(scan, from - 1, cats.preposition) ? from - 1 : from;
  return readsOn(scan, start) ? start - 1 : -1;
}

/** "Friday's talks". */
function isAttribute(scan: Scan, to: number): boolean {
  const { possessive } = scan.language.tense;
  if (!possessive || !isAttached(scan, to) || !isAttached(scan, to + 1)) return false;
  return possessive.some((mark) => isMark(scan, to, mark)) && lower(scan, to + 1) === 's';
}

/** The cue in a preposition or phrase right before: "since", "bis", "as early as". */
function prepositionBefore(scan: Scan, from: number): { cue: 'past' | 'future'; sure: boolean } | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 3 && readsOn(scan, at + 1); at--) {
    const entry = entryOf(scan, at);
    if (!entry) continue;
    const found = find(scan, at, cats.preposition);
    // "since the Oct. 7 attack", "seit dem 7. Oktober"
    if (!found?.sense.cue || (found.next !== from && pastArticle(scan, found.next) !== from)) continue;
    return { cue: found.sense.cue, sure: found.sense.cue === 'past' || found.next - at > 1 };
  }
  return undefined;
}

function nearestCue(
  scan: Scan,
  start: number,
  step: 1 | -1,
  reach: number,
): { cue: Cue; distance: number } | undefined {
  let distance = 0;
  for (let at = start; at >= 0 && at < scan.tokens.length && distance < reach; at += step) {
    if (step > 0 ? !readsOn(scan, at) : !readsOn(scan, at + 1)) return undefined;
    if (!isWord(scan, at)) {
      if (endsSentence(scan, at)) return undefined;
      if (isMark(scan, at, ',')) distance += COMMA;
    } else {
      if (find(scan, at, cats.connector)) distance += COMMA;
      const cue = isNoun(scan, at) ? undefined : cueAt(scan, at);
      if (cue) return { cue, distance };
    }
    distance++;
  }
  return undefined;
}

/** What the word at a place says by itself and with the words that go with it. */
function cueAt(scan: Scan, at: number): Cue | undefined {
  const cue = cueOf(scan, at) ?? (isPastByEnding(scan, at) ? 'past' : undefined);
  if ((cue === 'past' || cue === 'present') && isUnderFuture(scan, at)) return 'future';
  if ((cue === 'present' || cue === 'past') && isToBe(scan, at)) return 'future';
  // "is expected to brief", "are due".
  if (cue === 'present' && readsOn(scan, at + 1) && hasTrait(scan, at + 1, FUTURE)) return 'future';
  if (cue === 'future' && isPastByNegation(scan, at)) return 'past';
  return cue === 'present' && isPerfect(scan, at) ? 'past' : cue;
}

/** "is to attend", "were to meet". */
function isToBe(scan: Scan, at: number): boolean {
  if (!hasTrait(scan, at, BEFORE_INFINITIVE)) return false;
  return readsOn(scan, at + 1) && hasTrait(scan, at + 1, INFINITIVE_MARK);
}

/** "won't" is three tokens and one word. */
function isContracted(scan: Scan, at: number): boolean {
  return (
    (isMark(scan, at + 1, "'") || isMark(scan, at + 1, '’')) &&
    isAttached(scan, at + 1) &&
    isAttached(scan, at + 2) &&
    lower(scan, at + 2) === 't'
  );
}

/** "could not be reached", "Neither of them would comment": told of, not foreseen. */
function isPastByNegation(scan: Scan, at: number): boolean {
  if (!hasTrait(scan, at, PAST_IF_NEGATED)) return false;
  if (hasTrait(scan, at + 1, NEGATION)) return true;
  for (let before = at - 1; before >= 0 && before > at - REACH && readsOn(scan, before + 1); before--) {
    if (endsSentence(scan, before)) return false;
    if (hasTrait(scan, before, NEGATION)) return true;
  }
  return false;
}

/** "sind am Samstag eröffnet worden": the participle that ends the clause makes the auxiliary a perfect. */
function isPerfect(scan: Scan, at: number): boolean {
  if (!scan.language.tense.perfect) return false;
  for (let after = at + 1; after < at + REACH && readsOn(scan, after); after++) {
    if (endsSentence(scan, after) || isMark(scan, after, ',')) return false;
    if (hasTrait(scan, after, PERFECT)) return true;
  }
  return false;
}

/** "will be held", "were to be held": the participle belongs to an auxiliary of the future before it. */
function isUnderFuture(scan: Scan, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    if (isMark(scan, before, "'") || isMark(scan, before, '’')) continue;
    if (!isWord(scan, before)) return false;
    if (isToBe(scan, before)) return true;
    if (cueOf(scan, before) === 'future') return !isPastByNegation(scan, before);
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
  // Nor does one ahead of a comma or a small letter: "Ala., killed", "Jr. said".
  if (
    isMark(scan, at + 1, ',') ||
    (isWord(scan, at + 1) && readsOn(scan, at + 1) && !isCapitalised(scan, at + 1))
  )
    return false;
  // The dot of "Okt." or "3." ends nothing.
  return (
    isWord(scan, at - 1) && find(scan, at - 1, cats.month) === undefined && lower(scan, at - 1).length > 2
  );
}

function cueOf(scan: Scan, at: number): Cue | undefined {
  if (isContracted(scan, at)) {
    const word = `${lower(scan, at)}'t`;
    const { past, future } = scan.language.tense;
    return future.has(word) ? 'future' : past.has(word) ? 'past' : undefined;
  }
  const bits = scan.lexicon.traits[scan.tokens.word[at]!]!;
  if (bits === 0) return undefined;
  if (bits & FUTURE || (bits & FINITE && isFiniteVerb(scan, at))) return 'future';
  if (bits & PAST) return 'past';
  return bits & PRESENT ? 'present' : undefined;
}

/** "Ministers [meet] on Friday"; not "to meet", "did not meet". */
function isFiniteVerb(scan: Scan, at: number): boolean {
  const isUnderAnother = hasTrait(scan, at - 1, PAST | FUTURE | PRESENT | NEGATION | INFINITIVE_MARK);
  return isWord(scan, at - 1) && readsOn(scan, at) && !isUnderAnother && !isContracted(scan, at - 3);
}

/** "planned", "erreichten"; not "die erreichten Ziele", "im zweiten Anlauf", where adjectives end alike. */
function isPastByEnding(scan: Scan, at: number): boolean {
  const { nounsCapitalised } = scan.language;
  const { text, start, end } = scan.tokens;
  if (end[at]! - start[at]! <= 4) return false;
  const endings = scan.lexicon.pastEndings.get(text.charCodeAt(end[at]! - 1));
  if (!endings?.some((ending) => text.startsWith(ending, end[at]! - ending.length))) return false;
  if (!nounsCapitalised) return true;
  return !entryOf(scan, at) && !find(scan, at - 1, cats.article) && !find(scan, at - 1, cats.preposition);
}
