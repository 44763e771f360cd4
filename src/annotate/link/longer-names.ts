import type { Language } from '../language/language.ts';
import { clubWords, institutionNouns, nameParticles } from '../language/proper-nouns.ts';
import type { NameMatch } from '../names/find.ts';
import { isCalledAfter, isHead } from './called-after.ts';
import { isAcronymOfOther, isShoutedWord } from './capitals.ts';
import type { Context } from './context.ts';
import { beginsSentenceAsTwo, isInsideGerman } from './inside-german.ts';
import { withLegalForm } from './legal-forms.ts';
import { isMonthOrDay, isNamePart, isPossessive, isUnknownCapital } from './name-parts.ts';
import { isNamesake } from './namesakes.ts';
import { isNoCountry } from './no-country.ts';
import { isOrganOf } from './state-bodies.ts';
import { inHeadline, startsSentence, type Word, wordAfter, wordBefore } from './words.ts';

/**
 * The matches that stand inside a longer name that the data set does not know: "Japan National Press Club", "Bank of
 * China", "Dynamo Moskau", "Georgischer Traum". They mean something else, so nothing is shown. Names must be sorted.
 */
export function findInsideLonger(names: readonly NameMatch[], context: Context): ReadonlySet<NameMatch> {
  const inside = new Set(names.filter((match) => isPartOfLonger(withLegalForm(match, context), context)));
  addRepeated(inside, names, context);
  // "China-Pakistan Economic Corridor", "Police Federation of England and Wales": the neighbour belongs to it too.
  for (let i = names.length - 2; i >= 0; i--) {
    const [match, next] = [names[i]!, names[i + 1]!];
    if (inside.has(next) && /^\p{Pd}$/u.test(context.text.slice(match.end, next.start))) inside.add(match);
    if (isBranch(match, next, context)) inside.add(next);
    if (isOtherParty(match, next, context)) inside.add(match).add(next);
    const joined =
      / (?:and|&) $/.test(context.text.slice(match.end, next.start)) && next.start - match.end < 6;
    if (inside.has(match) && joined && followsHead(match, context)) inside.add(next);
  }
  return inside;
}

/** "BBC Scotland said": a company or charity that goes on with a place has a branch there. Not "the EU Ukraine envoy". */
function isBranch(match: NameMatch, next: NameMatch, { text, knowledge, language }: Context): boolean {
  if (language.nounsCapitalised || text.slice(match.end, next.start) !== ' ') return false;
  const isCompany = match.postings.every(({ item, form }) => {
    const record = knowledge.recordAt(item);
    return form === 'name' && record.kind === 'organisation' && record.country !== undefined;
  });
  const isPlace = next.postings.every(
    ({ item, form }) => form === 'name' && knowledge.recordAt(item).kind === 'place',
  );
  if (!isCompany || !isPlace || inHeadline(text, match.start, language)) return false;
  const after = wordAfter(text, next.end);
  const isVerb = (word: string) => language.actVerbs.has(word) || /ed$/.test(word);
  return !after?.adjacent || language.functionWords.has(after.lower) || isVerb(after.lower);
}

/** "Japanese Communist Party": of a country whose party of that name the data set does not know. */
function isOtherParty(match: NameMatch, next: NameMatch, { text, knowledge, language }: Context): boolean {
  if (!language.party.test(text.slice(next.start, next.end))) return false;
  if (
    !/^\s$/u.test(text.slice(match.end, next.start)) ||
    !match.postings.every(({ form }) => form === 'adjective' || form === 'demonym')
  )
    return false;
  const countries = match.postings.map(({ item }) => knowledge.recordAt(item).id);
  return next.postings.every(({ item }) => {
    const party = knowledge.recordAt(item);
    return party.kind === 'organisation' && party.country !== undefined && !countries.includes(party.country);
  });
}

function isPartOfLonger(match: NameMatch, context: Context): boolean {
  if (isNamedAfter(match, context) || isCalledAfter(match, context)) return true;
  if (isThing(match, context)) return isInside(match, context);
  return isOneWordEvent(match, context) && isBehindNamePart(match, context);
}

/** "Willy-Brandt-Haus": a whole name joined by dashes to what is called after its bearer. */
function isNamedAfter({ start, end, postings }: NameMatch, { text, knowledge }: Context): boolean {
  return (
    /^\p{L}+(?:\p{Pd}\p{L}+)+$/u.test(text.slice(start, end)) &&
    /^\p{Pd}\p{L}/u.test(text.slice(end, end + 2)) &&
    postings.every(({ item, form }) => form === 'name' && knowledge.recordAt(item).kind === 'person')
  );
}

/** "Ramleela Maidan" is a square, and not the protest. */
function isBehindNamePart({ start }: NameMatch, context: Context): boolean {
  const before = wordBefore(context.text, start);
  return !context.language.nounsCapitalised && before !== null && isNamePart(before, context);
}

function isOneWordEvent(
  { start, end, postings, descriptive }: NameMatch,
  { text, knowledge }: Context,
): boolean {
  return (
    !descriptive &&
    !/\P{L}/u.test(text.slice(start, end)) &&
    postings.every(({ item }) => knowledge.recordAt(item).kind === 'event')
  );
}

/** "Paris Hilton", known for one name where it began a sentence, is one wherever the two words stand together. */
function addRepeated(inside: Set<NameMatch>, names: readonly NameMatch[], context: Context): void {
  const { text, language } = context;
  if (!language.nounsCapitalised) return;
  const pair = ({ start, end }: NameMatch) => {
    const next = wordAfter(text, end);
    return next?.adjacent && !next.dashed ? text.slice(start, next.start + next.text.length) : null;
  };
  const seen = new Set([...inside].filter((match) => beginsSentenceAsTwo(match, context)).map(pair));
  for (const match of names) {
    const found = pair(match);
    if (found !== null && seen.has(found)) inside.add(match);
  }
}

/** People and events have rules of their own: see `strangers.ts`. */
function isThing({ postings }: NameMatch, { knowledge }: Context): boolean {
  return !postings.some(({ item }) => {
    const { kind } = knowledge.recordAt(item);
    return kind === 'person' || kind === 'event';
  });
}

function isInside(match: NameMatch, context: Context): boolean {
  if (isNamesake(match, context) || isNoCountry(match, context) || isShoutedWord(match, context)) return true;
  if (isAcronymOfOther(match, context)) return true;
  if (endsInInstitution(match, context) || ownsInstitution(match, context)) return true;
  if (isHead(match, context)) return true;
  if (isJointVenture(match, context) || isSundayPaper(match, context)) return true;
  if (isClub(match, context) || isTail(match, context) || followsHead(match, context)) return true;
  return context.language.nounsCapitalised ? isInsideGerman(match, context) : isInsideEnglish(match, context);
}

const english =
  /^['’]s? (?:\p{Lu}\p{L}+ ){0,2}(?:Ministry|Force|Army|Navy|Bank|Court|Department|Agency|Guard|Corps|Command|Committee|Commission)(?!\p{L})/u;
const german = /^[- ]\p{Lu}\p{L}*(?:ministerium|kommando)s?(?!\p{L})/u;

/** "Russia’s Defense Ministry", "das russische Außenministerium": the body is named, and the data set does not know it. */
function ownsInstitution({ end }: NameMatch, { text, language, known }: Context): boolean {
  const pattern = language.nounsCapitalised ? german : english;
  const body = pattern.exec(text.slice(end, end + 60))?.[0];
  return body !== undefined && !known(end + body.length - 3, end + body.length);
}

/** "Trump University", "Teheran Times", "Paris Bercy Arena"; not "Moskauer Bank", whose capital comes from the adjective. */
function endsInInstitution(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  const partner = /^\s?&\s?(?=\p{Lu})/u.exec(text.slice(match.end, match.end + 4));
  if (/^ (?:Saint|St\.)[ -]\p{Lu}/u.test(text.slice(match.end, match.end + 10))) return true;
  if (partner && !isKnownFrom(match.end + partner[0].length, context)) return true;
  if (/^ \p{Lu}&\p{Lu}/u.test(text.slice(match.end, match.end + 4))) return true; // "Texas A&M"
  if (
    language.nounsCapitalised &&
    match.postings.some(({ form }) => form === 'adjective' || form === 'demonym')
  )
    return false;
  if (isPossessive(text, match.end)) return false;
  const next = wordAfter(text, match.end);
  if (!next?.adjacent || next.dashed || !next.capitalised || inHeadline(text, match.start, language))
    return false;
  if (institutionNouns.has(next.text)) return true;
  const second = wordAfter(text, next.start + next.text.length);
  return Boolean(
    second?.adjacent && !second.dashed && institutionNouns.has(second.text) && isNamePart(next, context),
  );
}

/** "Boeing & Airbus" are two. */
function isKnownFrom(start: number, { text, known }: Context): boolean {
  const word = wordAfter(text, start);
  return word !== null && known(start, start + word.text.length);
}

/** "Dynamo Moskau", "THW Kiel", "Real Madrid". */
function isClub({ start, postings }: NameMatch, { text, known, knowledge, language }: Context): boolean {
  const before = wordBefore(text, start);
  if (!before?.adjacent || !before.capitalised) return false;
  const settlement = postings.some(({ item, form }) => {
    const record = knowledge.recordAt(item);
    return (
      form !== 'adjective' && record.kind === 'place' && (record.type === 'city' || record.type === 'region')
    );
  });
  if (!settlement) return false;
  if (clubWords.has(before.lower)) return true; // "das Real-Madrid-Duo" as well
  if (before.dashed) return false;
  const acronym = /^(?:\p{Lu}{2,5}|Vf[BLR]|TuS|SpVgg)$/u.test(before.text);
  return (
    acronym && !known(before.start, before.start + before.text.length) && !isShouting(text, start, language)
  );
}

function isShouting(text: string, offset: number, language: Language): boolean {
  return /^\p{Lu}{3}/u.test(text.slice(offset, offset + 3)) || inHeadline(text, offset, language);
}

/** "TNK-BP": an acronym that nobody knows is the other part of the company. */
function isJointVenture({ start, end, postings }: NameMatch, { text, known, knowledge }: Context): boolean {
  const before = wordBefore(text, start);
  return (
    before?.dashed === true &&
    /^\p{Lu}{2,}$/u.test(before.text) &&
    /^\p{Lu}{2,}$/u.test(text.slice(start, end)) &&
    !known(before.start, before.start + before.text.length) &&
    postings.every(({ item }) => knowledge.recordAt(item).kind === 'organisation')
  );
}

/** "Sunday Times" is not the daily. */
function isSundayPaper({ start, end }: NameMatch, { text }: Context): boolean {
  const before = wordBefore(text, start);
  return (
    before?.adjacent === true && isMonthOrDay(before.text) && institutionNouns.has(text.slice(start, end))
  );
}

const prefixes = new Set(
  `ex anti pro contra nicht post prä neo ost west nord süd zentral mittel vor groß gross klein alt neu inner außer trans rest
   gesamt halb non mid pan all anglo franco sino russo indo euro team`.split(/\s+/),
);

/** "Max-Schmeling-Halle": the last part of a compound whose first nobody knows. */
function isTail({ start, end, postings }: NameMatch, { text, known, knowledge }: Context): boolean {
  if (!postings.every(({ item }) => knowledge.recordAt(item).kind === 'place')) return false;
  if (/^\p{Pd}\p{L}/u.test(text.slice(end, end + 2))) return isMiddle(text, end);
  const before = wordBefore(text, start);
  if (!before?.dashed || !before.capitalised || prefixes.has(before.lower) || before.text.length < 3)
    return false;
  return !known(before.start, before.start + before.text.length);
}

/** "Notre-Dame-des-Neiges": a small word of another language leads on. */
function isMiddle(text: string, end: number): boolean {
  return /^\p{Pd}(?:(?:des?|du|la|les?|en|sur|sous|aux?|di|do|da)\p{Pd}){1,2}\p{Lu}/u.test(
    text.slice(end, end + 10),
  );
}

/** "Golf von Mexiko", "University of Georgia", "Tour de France". */
function followsHead(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  const link = wordBefore(text, match.start);
  if (!link?.adjacent || link.dashed || link.capitalised) return false;
  const isLink = language.ofWords.has(link.lower);
  const isForeign = nameParticles.has(link.lower);
  if (!isLink && !isForeign) return false;
  const head = wordBefore(text, link.start);
  if (!head?.adjacent || !head.capitalised) return false;
  if (language.nounsCapitalised)
    return (isLink && language.headNouns.has(head.lower) && link.lower === 'von') || (isForeign && !isLink);
  return isNamePart(head, context) && !isTitled(head, context) && !isOrganOf(head, match, context);
}

/** "President Mugabe of Zimbabwe", "Bob Diamond of Barclays": behind a title or a given name stands a person, who is from there. */
function isTitled({ start, text: name }: Word, { text, language, knowledge }: Context): boolean {
  const title = wordBefore(text, start);
  return (
    title?.adjacent === true &&
    !title.dashed &&
    (language.titles.has(title.lower) || knowledge.givenNames.has(title.text)) &&
    !institutionNouns.has(name) &&
    !language.headNouns.has(name.toLowerCase())
  );
}

function isInsideEnglish(match: NameMatch, context: Context): boolean {
  const { text, language } = context;
  const after = wordAfter(text, match.end);
  if (
    after &&
    isNamePart(after, context) &&
    !isPossessive(text, match.end) &&
    !isPersonNext(after, match, context) &&
    !isOfficeNext(after, match, context)
  )
    return true;
  const isAdjective = match.postings.every(({ form }) => form === 'adjective' || form === 'demonym');
  if (isAdjective && after?.adjacent && language.proverbial.has(after.lower)) return true;
  const before = wordBefore(text, match.start);
  if (!before?.adjacent || before.dashed) return false;
  // "told The Namibian": a paper's title.
  if (isAdjective && before.text === 'The' && !startsSentence(text, before.start)) return !after?.capitalised;
  // "Credit: Wikimedia Commons": a name that needs support gets none from a capital at a sentence's start.
  const isShort = match.postings.every(({ form }) => form === 'short');
  if (/['’]s?$/u.test(before.text)) return false; // "Sudan’s Darfur region"
  if (inHeadline(text, match.start, language)) return false; // "Leaders Await Russia"
  return isNamePart(before, context) || (isShort && isUnknownCapital(before, context));
}

/** "ambassador to the UN Barbara Woodward": behind an acronym a given name begins another name. */
function isPersonNext(after: Word, { start, end }: NameMatch, { text, knowledge }: Context): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(text.slice(start, end)) && knowledge.givenNames.has(after.text);
}

/** "EU Competition Commissioner Neelie Kroes": behind an acronym a title says that an office of that body is meant. */
function isOfficeNext(after: Word, { start, end }: NameMatch, { text, language }: Context): boolean {
  if (!/^(?:\p{Lu}\.?){2,5}$/u.test(text.slice(start, end))) return false;
  const next = wordAfter(text, after.start + after.text.length);
  return next?.adjacent === true && next.capitalised && language.titles.has(next.lower);
}
