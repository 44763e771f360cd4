import { createHash } from 'node:crypto';
import type { EntityId, Item, PerLang, Role } from '../entity.ts';

/** One thing that a card says and that can be looked up. */
export interface Fact {
  entity: EntityId;
  /** `born`, `us-secretary-of-state from`, `timeline 2019-04`, `about`. */
  key: string;
  /** As the data set has it; of a text its mark, so that another wording is another fact. */
  value: string;
}

/** What a card of this entry says: its dates, what it lists, where it lies, and its texts, each text counted once. */
export function factsOf(item: Item): Fact[] {
  if (item.kind === 'office') return [];
  const fact = (key: string, value: string | undefined) =>
    value === undefined || value === '..' ? [] : [{ entity: item.id, key, value }];
  return [
    ...ownFacts(item, fact),
    ...Object.entries(item.facts).flatMap(([key, text]) => fact(key, textMark(text))),
    ...item.timeline.flatMap(({ date, text }) => fact(`timeline ${date}`, textMark(text))),
    ...fact('about', item.about && textMark(item.about)),
  ];
}

type MakeFact = (key: string, value: string | undefined) => Fact[];

function ownFacts(item: Exclude<Item, { kind: 'office' }>, fact: MakeFact): Fact[] {
  switch (item.kind) {
    case 'person':
      return [
        ...fact('born', item.born),
        ...fact('died', item.died),
        ...item.roles.flatMap((role) => [
          ...fact(termKey(role, 'from'), role.from),
          ...fact(termKey(role, 'to'), role.to),
        ]),
      ];
    case 'organisation':
      return [...fact('founded', item.founded), ...fact('dissolved', item.dissolved)];
    case 'place':
      return [
        ...fact('at', item.at?.join(', ')),
        ...fact('country', item.country),
        ...fact('inhabitants', item.inhabitants?.toString()),
      ];
    case 'event':
      return [...fact('date', item.date), ...fact('outcome', item.outcome && textMark(item.outcome))];
  }
}

export function termKey({ office }: Pick<Role, 'office'>, end: 'from' | 'to'): string {
  return `${office} ${end}`;
}

/** Changes with every change of the text, in either language. */
export function textMark({ de, en }: PerLang<string>): string {
  return `#${createHash('sha256').update(`${en}\n${de}`).digest('hex').slice(0, 8)}`;
}

/** Tells a fact from every other, and from what it was before it was changed. */
export function identity({ entity, key, value }: Fact): string {
  return `${entity}\n${key}\n${value}`;
}
