import type { EntityId, Lang } from '../../knowledge/entity.ts';
import type { Knowledge, StoredEntity } from '../../knowledge/store.ts';
import type { Language } from '../language/language.ts';
import type { NameMatch } from '../names/find.ts';

/** What linking one text has to go by. */
export interface Context {
  text: string;
  title: string;
  lang: Lang;
  language: Language;
  /** Day of publication, ISO 8601. */
  day: string | undefined;
  knowledge: Knowledge;
  /** Words that the text has in lower case too: their capital elsewhere is the sentence's. */
  lowerWords: ReadonlySet<string>;
  /** Whether the stretch (UTF-16 offsets) lies in a role, or in a name that is more than a surname. */
  known(start: number, end: number): boolean;
  /** Entities named beyond doubt so far, with the offsets of their mentions in rising order. */
  named: Map<EntityId, number[]>;
  /** Those of them that were named in full, with the offsets of these mentions in rising order. */
  inFull: Map<EntityId, number[]>;
  /** Countries of everything in `named`, and those themselves. */
  countries: Map<EntityId, number>;
  /** Whom or what a name that several bear was found to mean, by its match. */
  chosen: Map<NameMatch, EntityId>;
}

/** The words of a text that stand in it in lower case. */
export function lowerWordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<=\s)\p{Ll}\p{L}*(?=\s)/gu));
}

export function note(context: Context, entity: StoredEntity, offset: number, inFull = false): void {
  push(context.named, entity.id, offset);
  if (inFull) push(context.inFull, entity.id, offset);
  for (const country of countriesOf(entity))
    context.countries.set(country, (context.countries.get(country) ?? 0) + 1);
}

/** Takes back that the entity was named: it was somebody else of the same name. */
export function forget({ named, inFull }: Context, { id }: StoredEntity): void {
  named.delete(id);
  inFull.delete(id);
}

function push(mentions: Map<EntityId, number[]>, id: EntityId, offset: number): void {
  const known = mentions.get(id);
  if (known) known.push(offset);
  else mentions.set(id, [offset]);
}

/** The countries that an entity speaks for. */
export function countriesOf(entity: StoredEntity): EntityId[] {
  if (entity.kind === 'place' && entity.type === 'country') return [entity.id];
  if (entity.kind === 'event') return [];
  return entity.country ? [entity.country] : [];
}

/** Whether the entity is named within `reach` code units of the offset. */
export function namedNear(context: Context, entity: EntityId, offset: number, reach: number): boolean {
  return (context.named.get(entity) ?? []).some((mention) => Math.abs(mention - offset) <= reach);
}
