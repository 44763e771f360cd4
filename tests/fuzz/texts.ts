import * as fc from 'fast-check';
import { expect } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { knowledgeFrom, smallWorld } from '../support/knowledge.ts';
import type { Fuzz } from './index.ts';

/** Names, roles, dates and what may stand between them. */
const pieces = fc.constantFrom(
  ...`Kim Jong-un|Kim Yong-chol|Kims|Theresa May|May|im Mai|der US-Präsident|Donald Trump|Trumps|nordkoreanischen|Nordkorea-Krise|
Georgia|Waffenstillstand|Korean War|Prime Minister|Moon Jae In|Präsident Moon|12. Juni|am Donnerstag|vor drei Jahren|last week|1953|
 . |. |, |\n\n|\n| |-|–|\u00ad|\u200b|\u202e|\u2066|\u2069|\ufeff|\u0000|\ud800|\udc00|😀|ß|ẞ|İ|ﬁ|Å|A\u030a|’s|'|"|(|)|<b>|</script>|&amp;|{{|\${`
    .split('|')
    .map((piece) => piece.replace(/^\n(?=.)/, '')),
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 15 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const request = fc.record({
  text,
  title: text,
  lang: fc.constantFrom('de' as const, 'en' as const),
  published: fc.constantFrom('2018-05-31', '1900-01-01', '2018-02-31', '', undefined),
});

/** Text to annotations: never an error, and every annotation is what it says of itself. */
export async function texts(): Promise<Fuzz> {
  const knowledge = await knowledgeFrom(smallWorld);
  return {
    name: 'text to annotate',
    share: 8,
    property: fc.asyncProperty(request, async ({ published, ...rest }) => {
      let last = 0;
      for (const found of annotate({ ...rest, ...(published !== undefined && { published }) }, knowledge)) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.text).toBe(rest.text.slice(found.start, found.end));
        expect(found.entity === undefined).toBe(found.kind === 'date');
        if (found.entity !== undefined) expect(knowledge.entity(found.entity)?.kind).toBe(found.kind);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        last = found.end;
      }
    }),
  };
}
