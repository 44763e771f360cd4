import type { StoredEntity } from '../../knowledge/store.ts';
import type { NameMatch } from '../names/find.ts';
import { isHead } from './called-after.ts';
import { type Context, namedNear } from './context.ts';
import { isMonthOrDay, isUnknownCapital } from './name-parts.ts';
import { startsSentence, wordAfter, wordBefore } from './words.ts';

/** How near, in UTF-16 code units, what a contextual name asks for must be named: a paragraph or two. */
const REACH = 700;

export interface ContextualChoice {
  entity: StoredEntity;
  /** The entities that made the word stand for it. */
  because: string[];
}

/** Which entity a common word stands for here: the one whose condition is met, or nothing where two are. */
export function chooseContextual(match: NameMatch, context: Context): ContextualChoice | null {
  if (isHead(match, context)) return null;
  if (!context.language.nounsCapitalised && isOtherCapital(match, context)) return null;
  const choices: ContextualChoice[] = [];
  for (const { item, form } of match.postings) {
    if (form !== 'contextual') continue;
    const entity = context.knowledge.recordAt(item);
    if (entity.kind === 'office') continue;
    const because = metCondition(entity, match.start, context) ?? asNetwork(entity, match, context);
    if (because) choices.push({ entity, because });
  }
  return choices.length === 1 ? choices[0]! : null;
}

/** "Random House", "House Ways and Means Committee", "House prices": a word with a capital that is part of a name, or begins a sentence. */
function isOtherCapital({ start, end }: NameMatch, context: Context): boolean {
  const { text, language } = context;
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false;
  if (language.committeeBehind.test(text.slice(end, end + 60))) return true;
  const before = wordBefore(text, start);
  if (before?.adjacent && !before.dashed && isUnknownCapital(before, context)) return true;
  const after = wordAfter(text, end);
  return (
    language.commonNouns.has(text.slice(start, end).toLowerCase()) &&
    startsSentence(text, start) &&
    after?.adjacent === true &&
    !after.capitalised &&
    !language.functionWords.has(after.lower) &&
    !language.actVerbs.has(after.lower)
  );
}

/** UTF-16 code units before and behind a network's name that tell it. */
const TELLING = { before: 90, behind: 40 };

/** "wrote on X", "Auf X schrieb er", "X, formerly Twitter": what people publish on. */
function asNetwork(entity: StoredEntity, { start, end }: NameMatch, context: Context): string[] | null {
  const { text, language } = context;
  if (!entity.contextual?.network || /^[-‑]/.test(text.slice(end, end + 1))) return null;
  const { before, on, behind, renamed } = language.publishedOn;
  const told = text.slice(Math.max(0, start - TELLING.before), start);
  const follows = text.slice(end, end + TELLING.behind);
  const isBehindOn = on.test(told) && behind.test(follows);
  // "on X Factor"
  const next = language.nounsCapitalised ? null : wordAfter(text, end);
  if (next?.adjacent && next.capitalised && !isMonthOrDay(next.text) && !isBehindOn) return null;
  return isBehindOn || before.test(told) || renamed.test(follows) ? [] : null;
}

function metCondition({ contextual }: StoredEntity, offset: number, context: Context): string[] | null {
  for (const condition of contextual?.when ?? []) {
    const wanted = typeof condition === 'string' ? [condition] : condition;
    if (wanted.every((id) => namedNear(context, id, offset, REACH))) return wanted;
  }
  return null;
}
