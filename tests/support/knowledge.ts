import type { GeoName } from '../../src/knowledge/compile/cities/choose.ts';
import { type Compiled, compile } from '../../src/knowledge/compile/index.ts';
import { type DataFiles, Knowledge } from '../../src/knowledge/store.ts';

/** Compiles YAML written in a test. Throws DatasetError as the build does. */
export async function knowledgeFrom(
  yaml: string,
  all: readonly GeoName[] = [],
  germanNames = {},
): Promise<Knowledge> {
  const corrections = { germanNames, titles: {}, leftOut: [] };
  return new Knowledge(filesOf(compile([{ file: 'test.yaml', text: yaml }], { all, corrections })));
}

/** What was compiled, as the files that are opened. */
export function filesOf({ names, records, texts }: Pick<Compiled, 'names' | 'records' | 'texts'>): DataFiles {
  return { names: toBuffer(names), records: toBuffer(records), texts: async () => toBuffer(texts) };
}

export function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

const filler =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

/** The fields that every entity must have and that most tests do not care about. */
export const common = `
  is: { en: something, de: etwas }
  about: { en: "${filler}", de: "${filler}" }
  sources: [{ title: Somewhere, url: "https://example.org/" }, { title: Elsewhere, url: "https://example.com/" }]
  checked: 2026-11-23`;

/** A small world of invented and real actors for tests of the linker. */
export const smallWorld = `
north-korea:
  kind: place
  type: country
  wikipedia: { en: North Korea }
  names: { de: [Nordkorea], en: [North Korea] }
  adjectives: { de: [nordkoreanisch], en: [North Korean] }
  demonyms: { de: [Nordkoreaner, Nordkoreanerin], en: [North Korean] }${common}
south-korea:
  kind: place
  type: country
  wikipedia: { en: South Korea }
  names: { de: [Südkorea], en: [South Korea] }
  adjectives: { de: [südkoreanisch], en: [South Korean] }
  demonyms: { de: [Südkoreaner, Südkoreanerin], en: [South Korean] }${common}
united-states:
  kind: place
  type: country
  wikipedia: { en: United States }
  names: { de: [USA, US, Vereinigte Staaten], en: [US, U.S., United States] }
  adjectives: { de: [amerikanisch, US-amerikanisch], en: [American] }
  demonyms: { de: [Amerikaner, Amerikanerin], en: [American] }${common}
united-kingdom:
  kind: place
  type: country
  wikipedia: { en: United Kingdom }
  names: { de: [Großbritannien], en: [United Kingdom, UK] }
  adjectives: { de: [britisch], en: [British] }${common}
moscow:
  kind: place
  type: city
  wikipedia: { en: Moscow }
  names: { de: [Moskau], en: [Moscow] }
  country: russia${common}
russia:
  kind: place
  type: country
  wikipedia: { en: Russia }
  names: { de: [Russland], en: [Russia] }
  adjectives: { de: [russisch], en: [Russian] }${common}
georgia:
  kind: place
  type: country
  wikipedia: { en: Georgia (country) }
  names: { de: [Georgien], en: [Republic of Georgia] }
  short: { en: [Georgia] }
  adjectives: { de: [georgisch] }
  related: [russia]${common}
kim-jong-un:
  kind: person
  wikipedia: { en: Kim Jong Un }
  names: [Kim Jong-un]
  short: [Kim]
  gender: male
  order: family-first
  born: 1984
  country: north-korea
  roles: [{ office: leader, from: 2011-12-17 }]${common}
kim-yong-chol:
  kind: person
  wikipedia: { en: Kim Yong-chol }
  names: [Kim Yong-chol]
  short: [Kim]
  gender: male
  order: family-first
  born: 1946
  country: north-korea
  roles: [{ office: intelligence, from: 2009, to: 2016 }]${common}
theresa-may:
  kind: person
  wikipedia: { en: Theresa May }
  names: [Theresa May]
  short: [May]
  gender: female
  born: 1956-10-01
  country: united-kingdom
  roles: [{ office: uk-prime-minister, from: 2016-07-13, to: 2019-07-24 }]${common}
boris-johnson:
  kind: person
  wikipedia: { en: Boris Johnson }
  names: [Boris Johnson]
  short: [Johnson]
  gender: male
  born: 1964-06-19
  country: united-kingdom
  roles: [{ office: uk-prime-minister, from: 2019-07-24, to: 2022-09-06 }]${common}
donald-trump:
  kind: person
  wikipedia: { en: Donald Trump }
  names: [Donald Trump]
  short: [Trump]
  gender: male
  born: 1946-06-14
  country: united-states
  roles: [{ office: us-president, from: 2017-01-20, to: 2021-01-20 }, { office: us-president, from: 2025-01-20 }]${common}
moon-jae-in:
  kind: person
  wikipedia: { en: Moon Jae-in }
  names: [Moon Jae-in]
  short: [Moon]
  gender: male
  order: family-first
  born: 1953
  country: south-korea
  roles: [{ office: south-president, from: 2017-05-10, to: 2022-05-10 }]${common}
korean-war:
  kind: event
  wikipedia: { en: Korean War }
  names: { de: [Koreakrieg], en: [Korean War] }
  date: 1950-06-25/1953-07-27
  participants: [north-korea, south-korea]${common}
armistice:
  kind: event
  wikipedia: { en: Korean Armistice Agreement }
  names: { de: [Waffenstillstandsabkommen von Panmunjom], en: [Korean Armistice Agreement] }
  contextual: { de: [Waffenstillstand], en: [armistice], when: [korean-war, [north-korea, south-korea]] }
  date: 1953-07-27
  outcome: { en: A line was drawn., de: Eine Linie wurde gezogen. }
  participants: [north-korea, united-states]${common}
leader:
  kind: office
  title: { en: Supreme Leader of North Korea, de: { male: Oberster Führer Nordkoreas, female: Oberste Führerin Nordkoreas } }
  of: north-korea
  functions: [ruler]
  rank: 100
intelligence:
  kind: office
  title: { en: intelligence chief of North Korea, de: { male: Geheimdienstchef Nordkoreas, female: Geheimdienstchefin Nordkoreas } }
  of: north-korea
  functions: [intelligence-chief]
  rank: 60
uk-prime-minister:
  kind: office
  title: { en: Prime Minister of the United Kingdom, de: { male: britischer Premierminister, female: britische Premierministerin } }
  of: united-kingdom
  functions: [prime-minister, head-of-government]
  rank: 90
us-president:
  kind: office
  title: { en: US President, de: { male: US-Präsident, female: US-Präsidentin } }
  of: united-states
  functions: [president, head-of-state, head-of-government]
  rank: 90
south-president:
  kind: office
  title: { en: President of South Korea, de: { male: Präsident Südkoreas, female: Präsidentin Südkoreas } }
  of: south-korea
  functions: [president, head-of-state]
  rank: 90
`;
