/** One thing of the page's JSON-LD, reduced to what is asked of it. */
export interface Thing {
  types: string[];
  /** Stands at the top or in a graph, not inside another thing such as a list. */
  main: boolean;
  headline: string | null;
  description: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
  /** False where only those who pay may read it. */
  free: boolean;
}

const MOST_THINGS = 2_000;
const LONGEST_DATA = 3_000_000;
const LONGEST_TEXT = 2_000;
const LONGEST_QUEUE = 20_000;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
/** Own properties only: a page may send a `__proto__`. */
const own = (thing: Json, key: string): unknown => (Object.hasOwn(thing, key) ? thing[key] : undefined);

const textOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.slice(0, LONGEST_TEXT).trim() || null;
  if (!isObject(first)) return null;
  const inner = own(first, '@value') ?? own(first, '@id') ?? own(first, 'url');
  return typeof inner === 'string' ? inner : null;
};

const typesOf = (thing: Json): string[] => {
  const type = own(thing, '@type') ?? own(thing, 'type');
  const names = Array.isArray(type) ? type : [type];
  return names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, '').toLowerCase());
};

const reduce = (thing: Json, types: string[], main: boolean): Thing => ({
  types,
  main,
  headline: textOf(own(thing, 'headline')) ?? textOf(own(thing, 'name')),
  description: textOf(own(thing, 'description')),
  published: textOf(own(thing, 'datePublished')),
  language: textOf(own(thing, 'inLanguage')),
  free: !/^false$/i.test(String(own(thing, 'isAccessibleForFree'))),
  url: textOf(own(thing, 'url')) ?? textOf(own(thing, 'mainEntityOfPage')) ?? textOf(own(thing, '@id')),
});

/** What can still be read where the JSON itself is broken: a stray comma, a bare line feed. */
function salvage(source: string): Thing[] {
  const value = (key: string): string | null =>
    new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{1,300})"`).exec(source)?.[1]?.trim() ?? null;
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting|Report))"/.exec(source)?.[1];
  if (!type) return [];
  const keys = ['headline', 'datePublished', 'inLanguage', 'url'];
  const thing = Object.fromEntries(keys.map((key) => [key, value(key)]));
  return [reduce(thing, [type.toLowerCase()], !source.includes('"ItemList"'))];
}

/** Without the comment or CDATA marks that old templates put around data. */
function unwrapped(source: string): string {
  const start = source.indexOf('{');
  return start < 0 ? '' : source.slice(start, source.lastIndexOf('}') + 1);
}

function parse(source: string): unknown {
  const trimmed = source.trim();
  const bare = /^[[{]/.test(trimmed) ? trimmed : unwrapped(trimmed);
  try {
    return JSON.parse(bare);
  } catch {
    // Line feeds and tabs inside strings are the commonest fault.
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
  }
}

/** Reads the page's JSON-LD scripts. Never throws: broken data is read as far as it goes. */
export function readStructuredData(sources: string[]): Thing[] {
  const things: Thing[] = [];
  for (const source of sources) {
    if (source.length > LONGEST_DATA) continue;
    let parsed: unknown;
    try {
      parsed = parse(source);
    } catch {
      things.push(...salvage(source));
      continue;
    }
    // A queue, not recursion: the data may be nested without end.
    const queue: { value: unknown; main: boolean }[] = [{ value: parsed, main: true }];
    for (let at = 0; at < Math.min(queue.length, LONGEST_QUEUE) && things.length < MOST_THINGS; at++) {
      const { value, main } = queue[at]!;
      if (queue.length > LONGEST_QUEUE) break;
      if (Array.isArray(value)) {
        for (const entry of value.slice(0, MOST_THINGS)) queue.push({ value: entry, main });
      } else if (isObject(value)) {
        const types = typesOf(value);
        if (types.length > 0) things.push(reduce(value, types, main));
        for (const key of Object.keys(value).slice(0, 200)) {
          const inner = value[key];
          const stays =
            key === '@graph' || key === 'mainEntity' || (key === 'mainEntityOfPage' && types.length === 0);
          if (isObject(inner)) queue.push({ value: inner, main: main && stays });
        }
      }
    }
  }
  return things;
}
