import { nameParticles } from '../language/proper-nouns.ts';
import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';
import { isNamePart } from './name-parts.ts';
import { startsSentence, wordAfter, wordBefore } from './words.ts';

/** The rules of a language that writes every noun with a capital. */
export function isInsideGerman(match: NameMatch, context: Context): boolean {
  return (
    isCapitalisedAdjective(match, context) ||
    isForeignTail(match, context) ||
    isGreenThing(match, context) ||
    isInhabitantBeforeDash(match, context) ||
    isStreet(match, context) ||
    isLanguage(match, context) ||
    isCommonNoun(match, context) ||
    beginsSentenceAsTwo(match, context)
  );
}

/** "Robben Island": behind another capital it is English for an island, and not the country. */
function isForeignTail({ start, end }: NameMatch, { text, language, known }: Context): boolean {
  if (text.slice(start, end) !== 'Island') return false;
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed || !before.capitalised || startsSentence(text, before.start))
    return false;
  return !language.functionWords.has(before.lower) && !known(before.start, before.start + before.text.length);
}

/** "das Grüne Gewölbe", "der Grüne Punkt": an adjective in a name; "die Grüne Ministerin" is of the party. */
function isGreenThing(
  { start, end, postings }: NameMatch,
  { text, knowledge, known, language }: Context,
): boolean {
  if (!/^(?:Grün|Link)e[nrs]?$/u.test(text.slice(start, end))) return false;
  if (!postings.some(({ item }) => knowledge.recordAt(item).kind === 'organisation')) return false;
  const next = wordAfter(text, end);
  if (!next?.adjacent || next.dashed || !next.capitalised || language.functionWords.has(next.lower))
    return false;
  const isSomebody = /(?:in|innen|er|or|ent|rat|chef|frau|mann|jugend|fraktion|partei|abgeordneten?)$/.test(
    next.lower,
  );
  return !isSomebody && !known(next.start, next.start + next.text.length);
}

const adjectival = /(?:lich|isch|al|iv|ig|ell|ell)e[nrs]?$/;
const bodies =
  /(?:bank|bund|hilfe|agentur|gesellschaft|verband|verein|institut|stiftung|akademie|zentrum|börse|welle|versicherung|kirche|fernsehen|union|club|klub|liga|werk|museum|archiv|gemeinschaft|vereinigung|orden|meister|meisterschaft)(?:e?s|en?)?$/;

/**
 * Where nouns are capitalised, an adjective in capitals is part of a name; "Moskauer" has its capital anyway, and "der
 * Deutsche" is an inhabitant, but not in "Deutsche Gesellschaft für …".
 */
function isCapitalisedAdjective({ postings, start, end }: NameMatch, context: Context): boolean {
  const { text } = context;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  const adjectives = postings.filter(({ form, caseRule }) => form === 'adjective' && caseRule === 'any');
  if (adjectives.length === 0) return false;
  const next = wordAfter(text, end);
  const named =
    next?.adjacent === true &&
    !next.dashed &&
    next.capitalised &&
    (adjectival.test(next.lower) ||
      bodies.test(next.lower) ||
      legalForm.test(text.slice(next.start + next.text.length, next.start + next.text.length + 40)) ||
      isBodyOf(start, context) ||
      /^\p{Pd}\p{Lu}/u.test(text.slice(next.start + next.text.length, next.start + next.text.length + 2)));
  if (adjectives.length < postings.length) return named;
  return !startsSentence(text, start) || named;
}

/** "Deutsche Beteiligungs AG" */
const legalForm = /^(?: \p{Lu}[\p{L}-]*){0,2} (?:AG|SE|KG|KGaA|GmbH|e\. ?V\.)(?!\p{L})/u;

/** "Gewerkschaft Deutscher Lokomotivführer", "Bund Deutscher Architekten": what it is called after stands behind. */
function isBodyOf(start: number, { text }: Context): boolean {
  const before = wordBefore(text, start);
  return (
    before?.adjacent === true &&
    before.capitalised &&
    /(?:gewerkschaft|bund|verband|verein|vereinigung|gesellschaft|kammer|gemeinschaft|rat)$/.test(
      before.lower,
    )
  );
}

/** "Pole-Position": a compound begins with "Polen-" were they meant. */
function isInhabitantBeforeDash({ postings, start, end }: NameMatch, { text }: Context): boolean {
  return (
    postings.every(({ form }) => form === 'demonym') &&
    text.slice(start, end).endsWith('e') &&
    /^(?:\p{Pd}\p{L}| Position)/u.test(text.slice(end, end + 9))
  );
}

/** "Potsdamer Platz", "Brandenburger Tor", "Frankfurter Allee": squares and streets are named after somewhere else. */
function isStreet({ start, end }: NameMatch, { text }: Context): boolean {
  if (!/\p{L}er$/u.test(text.slice(start, end))) return false;
  const next = wordAfter(text, end);
  return (
    next?.adjacent === true &&
    /^(?:Platz|Straße|Strasse|Allee|Tor|Chaussee|Damm|Ufer)(?:e?s)?$/u.test(next.text)
  );
}

/** "auf Deutsch", "wird russisch gesprochen": without an ending, and no part of a compound, it is the language. */
function isLanguage({ postings, start, end }: NameMatch, { text }: Context): boolean {
  if (!postings.every(({ form }) => form === 'adjective' || form === 'demonym')) return false;
  if (!/(?:isch|tsch)$/.test(text.slice(start, end))) return false;
  return !/^\p{Pd}/u.test(text.slice(end, end + 1)) && !/\p{Pd}$/u.test(text.slice(start - 1, start));
}

/** "vom Essen", "in der Halle": no city takes an article; in "beim Berlin-Marathon" it is the other word's. */
function isCommonNoun({ postings, start, end }: NameMatch, { text, language, knowledge }: Context): boolean {
  const named = postings.filter(({ form }) => form === 'name' || form === 'short');
  const cities = named.filter(({ item }) => {
    const record = knowledge.recordAt(item);
    return record.kind === 'place' && record.type === 'city';
  });
  if (cities.length === 0 || cities.length < named.length) return false;
  // "die Stadt Essen" says what it is.
  if (/\s/.test(text.slice(start, end)) || /^\p{Pd}\p{L}/u.test(text.slice(end, end + 2))) return false;
  const before = wordBefore(text, start);
  if (!before?.adjacent || before.dashed || !language.articles.has(before.lower)) return false;
  // "…, die Ankara gestellt hatte": a relative pronoun.
  return !/,\s*$/.test(text.slice(0, before.start).slice(-3));
}

/**
 * "Paris Hilton eröffnete": before the verb of a German sentence stands one phrase, so two nouns are one name. Not after a
 * genitive ("Moskaus Antwort kam") nor an acronym ("EU Kommission verklagt").
 */
export function beginsSentenceAsTwo(match: NameMatch, context: Context): boolean {
  const { text } = context;
  const { start, end, postings } = match;
  const slice = text.slice(start, end);
  if (/\s|\p{Lu}$|\P{L}/u.test(slice) || !startsSentence(text, start)) return false;
  if (!postings.every(({ form }) => form === 'name' || form === 'short')) return false;
  if (isGenitive(match, context)) return false;
  const next = wordAfter(text, end);
  if (!next || !isNamePart(next, context)) return false;
  const verb = wordAfter(text, next.start + next.text.length);
  return verb?.adjacent === true && /^\p{Ll}/u.test(verb.text) && !nameParticles.has(verb.lower);
}

/** "Moskaus": without its s it is a name of the same thing. */
export function isGenitive({ start, end, postings }: NameMatch, { text, knowledge }: Context): boolean {
  const slice = text.slice(start, end);
  if (!/[^s]s$/.test(slice)) return false;
  const items = new Set(knowledge.postingsNamed(slice.slice(0, -1)).map(({ item }) => item));
  return postings.some(({ item }) => items.has(item));
}
