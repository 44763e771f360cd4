import { spanOf } from '../../knowledge/edtf.ts';
import type { StoredEntity } from '../../knowledge/store.ts';
import { institutionNouns } from '../language/proper-nouns.ts';
import type { NameMatch } from '../names/find.ts';
import { isMatchReport } from './clubs.ts';
import type { Context } from './context.ts';
import { inHeadline, type Word, wordAfter, wordBefore } from './words.ts';

type Person = Extract<StoredEntity, { kind: 'person' }>;

/**
 * Whether somebody else bears the name of a known person: "Gordon Brown, 66, the family butcher", "Rachel Reeves-Holt", "Sonia
 * Gandhi Verma", or what is called after that person: "Bobby Charlton Lane".
 */
export function isOrdinaryBearer(match: NameMatch, entity: StoredEntity, context: Context): boolean {
  if (entity.kind !== 'person') return false;
  if (isOfAnotherAge(match, entity, context) || isOfAnotherTrade(match, context)) return true;
  return (entity.order === 'given-first' && goesOn(match, context)) || isBeforeInstitution(match, context);
}

/** Who was born on the days of two years may be of either age; and "around 1946" may be a few more. */
const YEARS_OFF = { exact: 1, around: 3 };

/** "Helmut Schmidt, 48,", "David Cameron (33)"; in a report on a match the number is a minute. */
function isOfAnotherAge({ end }: NameMatch, { born, died }: Person, context: Context): boolean {
  const { text, day } = context;
  const [found, age] = /^(?:, | \()(?:aged )?(\d{1,2})(?:\)|(?=[,;]))/u.exec(text.slice(end, end + 12)) ?? [];
  const birth = born && spanOf(born)?.from;
  if (!found || !day || !birth || (found.startsWith(' (') && isMatchReport(context, 1))) return false;
  const death = died && spanOf(died)?.to;
  const year = Number((death && death < day ? death : day).slice(0, 4));
  const then = Number(birth.slice(0, 4)) + Number(age);
  if (Math.abs(year - then) <= (born.includes('~') ? YEARS_OFF.around : YEARS_OFF.exact)) return false;
  // "Malala Yousafzai, 15," in a text that looks back on 2012.
  return !text.includes(`${then}`) && !text.includes(`${then + 1}`);
}

const onceWas = /^(?:ex|once|former|trained|onetime|one-time|früher|ehemalig|gelernt|einst)/;

/** "Hausmeister Horst Köhler", "Gordon Brown, the family butcher": what nobody is by trade whom the data set knows. */
function isOfAnotherTrade({ start, end }: NameMatch, { text, language }: Context): boolean {
  const before = wordBefore(text, start);
  if (before?.adjacent && !before.dashed && language.trades.has(before.lower)) return true;
  const behind = /^,(?: (?:\d{1,2}|an?|the|eine?|der|die)(?:,? |(?=,)))?((?: ?[\p{L}-]+){1,3})[,.;]/u.exec(
    text.slice(end, end + 50),
  )?.[1];
  const words = (behind ?? '').toLowerCase().split(' ');
  // "a former butcher" may be anything now.
  return words.some((word) => language.trades.has(word)) && !words.some((word) => onceWas.test(word));
}

/** "Rachel Reeves-Holt", "Sonia Gandhi Verma": another surname follows. "the Modi-Trump talks" name two. */
function goesOn(match: NameMatch, context: Context): boolean {
  const { start, end } = match;
  const { text, known, language, knowledge } = context;
  if (!isWhole(match, text)) return false;
  const next = wordAfter(text, end);
  if (!next?.adjacent || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (known(next.start, next.start + next.text.length)) return false;
  if (next.dashed)
    return text[next.start - 1] === '-' && (!language.nounsCapitalised || isSurname(next, context));
  if (language.titles.has(next.lower) || language.functionWords.has(next.lower)) return false;
  const isNoun =
    language.nounsCapitalised && (context.lowerWords.has(next.lower) || language.commonNouns.has(next.lower));
  return (
    !isNoun &&
    !inHeadline(text, start, language) &&
    !knowledge.givenNames.has(next.text) &&
    isSurname(next, context)
  );
}

/** What the data set has as somebody's surname, and as nothing else. */
function isSurname({ text }: Word, { knowledge }: Context): boolean {
  const postings = knowledge.postingsNamed(text.replace(/['’]s?$/u, ''));
  return (
    postings.length > 0 &&
    postings.every(({ item, form }) => form === 'short' && knowledge.recordAt(item).kind === 'person')
  );
}

/** "Charles Kennedy House", "Queen Elizabeth Hospital". German writes these with dashes. */
export function isBeforeInstitution(match: NameMatch, { text, language }: Context): boolean {
  const next = wordAfter(text, match.end);
  if (language.nounsCapitalised || !next?.adjacent || next.dashed) return false;
  // "Higgs boson", "Ataturk airport"
  if (!isWhole(match, text)) return language.eponyms.has(next.text);
  if (!language.calledAfterPeople.has(next.text) && !institutionNouns.has(next.text)) return false;
  return !next.capitalised || !inHeadline(text, match.start, language);
}

const isWhole = ({ start, end }: NameMatch, text: string) => /\s/.test(text.slice(start, end));
