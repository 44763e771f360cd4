import type { Lang } from '../../knowledge/entity.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Folded } from '../text/fold.ts';
import { scan } from './automaton.ts';
import { caseFits, type Posting } from './posting.ts';

/** A stretch of text that is a name of something, with all it may stand for. */
export interface NameMatch {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  postings: Posting[];
  /** Joined to a word by a dash: "Trump-Regierung", "Post-Russland". */
  compound: boolean;
  /** The same stretch is a date expression too. */
  alsoDate?: boolean;
  /** The noun of an event that is described by where it is: the war of "war in Sudan". */
  descriptive?: boolean;
}

export interface NameMatches {
  /** Names, short names, adjectives, inhabitants; what is a contextual name too. */
  names: NameMatch[];
  /** What is a contextual name only. */
  contextual: NameMatch[];
  /** Office titles and nouns for offices. */
  roles: NameMatch[];
  /** Cities that are known by where they lie only. */
  cities: NameMatch[];
}

/** "Xi'an", not "Xi's", "Xi'll": letters behind an apostrophe belong to the word. */
const goesOn = /^['’](?!(?:s|ll|re|ve|d|sch)(?!\p{L})|sch)\p{Ll}/u;

const isRole = ({ form }: Posting) => form === 'title' || form === 'roleNoun';
const isCity = ({ form }: Posting) => form === 'city';

/** Finds the leftmost longest names that may stand in a text of the language; names and roles may overlap each other. */
export function findNames(text: string, folded: Folded, knowledge: Knowledge, lang: Lang): NameMatches {
  const names: NameMatch[] = [];
  const contextual: NameMatch[] = [];
  const roles: NameMatch[] = [];
  const cities: NameMatch[] = [];
  scan(knowledge.automaton, folded, (from, to, number) => {
    const start = folded.at[from]!;
    const end = withMarks(text, folded.at[to - 1]! + 1);
    if (goesOn.test(text.slice(end, end + 4))) return;
    const slice = text.slice(start, end);
    const fitting = knowledge
      .postingsOf(number)
      .filter(
        ({ langs, caseRule }) =>
          langs.includes(lang) &&
          (caseFits(caseRule, slice) || (caseRule === 'capital' && isDateline(text, start, end))),
      );
    if (fitting.length === 0) return;
    const found = (postings: Posting[]) => ({ start, end, postings, compound: isCompound(text, start, end) });
    const cited = fitting.filter(isCity);
    const named = fitting.filter((posting) => !isRole(posting) && !isCity(posting));
    const roled = fitting.filter(isRole);
    if (named.some(({ form }) => form !== 'contextual')) keepLongest(names, found(named));
    else if (named.length > 0) keepLongest(contextual, found(named));
    if (roled.length > 0) keepLongest(roles, found(roled));
    if (cited.length > 0) keepLongest(cities, found(cited));
  });
  return { names, contextual, roles, cities };
}

/**
 * Matches arrive by start, short before long: a longer one replaces those that it overlaps, one inside another is dropped.
 * "Die Welt" gives way to the "Welt-Anti-Doping-Agentur" behind its article.
 */
function keepLongest(matches: NameMatch[], match: NameMatch): void {
  const last = matches.at(-1);
  if (last && match.start < last.end) {
    if (match.start === last.start || match.end - match.start > last.end - last.start)
      matches[matches.length - 1] = match;
    return;
  }
  matches.push(match);
}

/** "WIEN (APA)", "ROME –", "BERN. Der Bundesrat": where a report begins, capitals are no acronym. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}{3,4}$/u.test(text.slice(start, end)) &&
    (start === 0 || text[start - 1] === '\n') &&
    /^(?:, [^\n]{1,40})?(?: ?\(\p{L}[^)\n]{1,29}\)| ?\p{Pd} ?\p{Lu}|\. \p{Lu})/u.test(
      text.slice(end, end + 80),
    )
  );
}

function withMarks(text: string, end: number): number {
  let last = end;
  while (last < text.length && /\p{M}/u.test(text[last]!)) last++;
  return last;
}

const dash = /[\p{Pd}\u2212]/u;
const letter = /\p{L}/u;

function isCompound(text: string, start: number, end: number): boolean {
  const after =
    dash.test(text[end] ?? '') &&
    (letter.test(text[end + 1] ?? '') || /^\p{Pd}["„“»«'‘’]?\p{L}/u.test(text.slice(end, end + 3)));
  const before = dash.test(text[start - 1] ?? '') && letter.test(text[start - 2] ?? '');
  return after || before;
}
