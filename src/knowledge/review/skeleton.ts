import { UNWRITTEN } from '../compile/schema.ts';
import type { EntityKind } from '../entity.ts';
import { idOf } from '../id-of.ts';
import { wikipediaUrl } from '../sources.ts';

/** What is known of a card to be written. */
export interface Draft {
  kind: Exclude<EntityKind, 'office'>;
  name: string;
  /** German name, where it is another. */
  german?: string;
  /** Title of the English Wikipedia article, where it is not the name. */
  title?: string;
  /** ISO 8601. */
  today: string;
}

/** The file of a topic's folder that a kind's entries stand in. */
export const fileOf: Readonly<Record<Draft['kind'], string>> = {
  person: 'people.yaml',
  organisation: 'organisations.yaml',
  place: 'places.yaml',
  event: 'events.yaml',
};

const todo = (what: string) => JSON.stringify(`${UNWRITTEN} ${what}`);

/** The lines that only the kind has. A line in a comment is to be used or deleted. */
const ownLines: Readonly<Record<Draft['kind'], readonly string[]>> = {
  person: [
    `gender: ${UNWRITTEN} # female or male`,
    '# order: family-first',
    '# born: 1946-01-31',
    '# country: an-id',
    '# party: an-id',
    '# roles:',
    '#   - { office: an-id, from: 2018-04-26, to: 2021-01-20 }',
  ],
  organisation: ['# founded: 1949-04-04', '# country: an-id', '# seat: an-id'],
  place: [
    `type: ${UNWRITTEN} # country, city, region, site, water or seat`,
    '# country: an-id',
    '# at: [51.32, 9.5]',
  ],
  event: [`date: ${UNWRITTEN} # 2018-06-12`, '# place: an-id', '# participants: [an-id]'],
};

const secondSource = `    - { title: ${todo('of the page')}, url: ${UNWRITTEN}, publisher: ${UNWRITTEN} } # looked up
`;

/** A new entry in YAML: complete but for what only a writer can know, which is marked. */
export function skeletonOf({ kind, name, german, title = name, today }: Draft): string {
  const quoted = JSON.stringify;
  const names =
    german && german !== name ? `{ de: [${quoted(german)}], en: [${quoted(name)}] }` : `[${quoted(name)}]`;
  const text = 'two or three plain sentences, 20 to 60 words, true on every day';
  return `${idOf(name)}:
  kind: ${kind}
  wikipedia: { en: ${quoted(title)} }
  names: ${names}
${ownLines[kind].map((line) => `  ${line}\n`).join('')}  is:
    en: ${todo('what it is, up to nine words')}
    de: ${todo('was es ist, bis zu neun Wörter')}
  about:
    en: ${todo(text)}
    de: ${todo('zwei oder drei Sätze, 20 bis 60 Wörter')}
  sources:
    - { title: ${quoted(title)}, url: ${quoted(wikipediaUrl('en', title))}, publisher: Wikipedia }
${kind === 'event' ? secondSource : ''}  checked: ${today}
`;
}
