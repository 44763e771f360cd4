import type { NameMatch } from '../names/find.ts';
import { postingsAs } from '../names/named.ts';
import type { Context } from './context.ts';

const elision =
  /(?<![\p{L}\p{Pd}])(\p{Lu}\p{L}+)\p{Pd}\s+(?:und|oder|sowie|bis|wie|and|or|to)\s+(\p{Lu}\p{L}{4,})/gu;
const SHORTEST_TAIL = 4;

/** "Nord- und Südkorea": the first word borrows its end from the second. Only ends that make a known full name count. */
export function findElisions({ text, knowledge, lang }: Context): NameMatch[] {
  const found: NameMatch[] = [];
  for (const { 1: head, 2: donor, index } of text.matchAll(elision)) {
    for (let cut = 1; cut <= donor!.length - SHORTEST_TAIL; cut++) {
      const whole = head + donor!.slice(cut);
      const postings = postingsAs(whole, ['name'], knowledge, lang);
      if (postings.length === 0) continue;
      found.push({ start: index, end: index + head!.length, postings, compound: true });
      break;
    }
  }
  return found;
}
