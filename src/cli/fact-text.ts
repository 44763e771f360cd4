import type { CardFact } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { formatCount, formatEdtf } from '../ui/format.ts';

/** A fact's value in words. */
export function factText(fact: CardFact, lang: Lang): string {
  if ('links' in fact) return fact.links.map(({ name }) => name).join(', ');
  if ('date' in fact) return formatEdtf(fact.date, lang);
  return 'count' in fact ? formatCount(fact.count, lang) : formatEdtf(fact.text, lang);
}
