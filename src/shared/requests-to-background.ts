import * as v from 'valibot';
import { languages } from '../knowledge/entity.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from './limits.ts';
import type { MessageName, Request } from './messages.ts';

/** A schema for each message's request. */
export type Requests = { [K in MessageName]: v.GenericSchema<unknown, Request<K>> };

const lang = v.picklist(languages);
const day = v.optional(v.pipe(v.string(), v.isoDate()));
const id = v.pipe(v.string(), v.maxLength(200));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const annotation = v.looseObject({
  start: offset,
  end: offset,
  entity: v.optional(id),
  form: v.picklist(['name', 'short', 'adjective', 'compound', 'role', 'contextual']),
  score: v.number(),
  evidence: v.optional(
    v.pipe(
      v.array(v.object({ feature: id, weight: v.number(), because: v.optional(v.array(id)) })),
      v.maxLength(50),
    ),
  ),
  runnersUp: v.optional(v.pipe(v.array(v.object({ entity: id, score: v.number() })), v.maxLength(20))),
});

/** What the background is asked: how each request must look when it arrives. */
export const requestsToBackground = {
  annotate: v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
    lang,
    parts: v.pipe(v.array(v.object({ start: offset, end: offset, lang: id })), v.maxLength(5000)),
    day,
    interface: lang,
  }),
  card: v.union([
    v.object({ entity: id, day, lang }),
    v.object({ interval: id, actors: v.pipe(v.array(id), v.maxLength(2000)), day, lang }),
  ]),
  search: v.object({ query: id, day, lang }),
  timeline: v.object({ actors: v.pipe(v.array(id), v.maxLength(2000)), day, lang }),
  identifiers: v.object({ entities: v.pipe(v.array(id), v.maxLength(2000)) }),
  reasons: v.object({ annotation, lang }) as unknown as v.GenericSchema<unknown, Request<'reasons'>>,
  badge: v.object({ count: v.nullable(offset) }),
  styles: v.null(),
  report: v.object({ card: id }),
  texts: v.object({ lang }),
  read: v.object({ tabId: offset }),
} satisfies Partial<Requests>;
