import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { buildEntityCard } from '../../../../src/knowledge/build-card.ts';
import type { GeoName } from '../../../../src/knowledge/compile/cities/choose.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import type { Knowledge } from '../../../../src/knowledge/store.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const country = (id: string, en: string, de: string) => `${id}:
  kind: place
  type: country
  wikipedia: { en: ${en} }
  names: { de: [${de}], en: [${en}] }
  adjectives: { de: [${de.toLowerCase()}isch], en: [${en}ish] }${common}
`;
const world = `${country('germany', 'Germany', 'Deutschland')}${country('united-states', 'United States', 'USA')}${country('russia', 'Russia', 'Russland')}
some-one:
  kind: person
  wikipedia: { en: Some Fulda }
  names: [Some Fulda]
  gender: female${common}
gera:
  kind: place
  type: city
  wikipedia: { en: Gera }
  names: [Gera]
  country: germany
  at: [50.88, 12.08]${common}
`;
let number = 1;
const city = (name: string, iso: string, population: number, more: Partial<GeoName> = {}): GeoName => ({
  cityId: number++,
  name,
  country: iso,
  featureCode: 'PPL',
  adminCode: '01',
  population,
  loc: { coordinates: [number * 3, 10] },
  ...more,
});
const cities = [
  city('Kassel', 'DE', 200_000),
  city('Fulda', 'DE', 60_000), // a surname
  city('Gera', 'DE', 90_000, { loc: { coordinates: [12.1, 50.9] } }), // has an entry
  city('Hanau', 'DE', 90_000),
  city('Springfield', 'US', 150_000, { adminCode: 'IL' }),
  city('Springfield', 'US', 150_000, { adminCode: 'MA' }),
  city('Novosibirsk', 'RU', 1_600_000, { featureCode: 'PPLA' }),
  city('Twice', 'DE', 50_000), // two of the name: no telling whose article it is
  city('Twice', 'US', 1_000, { adminCode: 'TX' }),
];

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom(world, cities, { Novosibirsk: 'Nowosibirsk' });
});

const found = (text: string, lang: Lang) =>
  annotate({ text, lang }, knowledge)
    .filter(({ entity }) => entity?.startsWith('geonames'))
    .map(({ text, entity }) => {
      const city = knowledge.entity(entity!);
      return `${text} = ${city?.kind === 'place' && city.title?.replaceAll(' ', '_')}`;
    });

describe('a city is linked on evidence', () => {
  test.each<[string, Lang, string, string[]]>([
    ['a place of a country named', 'de', 'In Kassel brannte es. Deutschland trauert.', ['Kassel = Kassel']],
    ['no country named', 'de', 'In Kassel brannte es.', []],
    ['the country alone does not do', 'de', 'Deutschland kennt Kassel.', []],
    ['a dateline', 'de', 'KASSEL (dpa) – Deutschland trauert.', ['KASSEL = Kassel']],
    ['the country behind it', 'en', 'She flew to Kassel, Germany, today.', ['Kassel = Kassel']],
    [
      'once linked, linked again',
      'en',
      'In Kassel, Germany, it rains. Kassel is wet.',
      ['Kassel = Kassel', 'Kassel = Kassel'],
    ],
    ['in a list', 'de', 'In Kassel und Hanau, sagt Deutschland.', ['Kassel = Kassel', 'Hanau = Hanau']],
    [
      'the state tells two of a name apart',
      'en',
      'A fire in Springfield, Illinois, was put out.',
      ['Springfield = Springfield,_Illinois'],
    ],
    ['two of a name', 'en', 'A fire in Springfield was put out. United States officials came.', []],
    ['so large that no one need say', 'en', 'He works in Novosibirsk.', ['Novosibirsk = Novosibirsk']],
    ['its German name', 'de', 'Er lebt in Nowosibirsk.', ['Nowosibirsk = Novosibirsk']],
    ['its German name in English', 'en', 'He lives in Nowosibirsk.', []],
    ['part of a longer name', 'en', 'They met in Kassel Hall in Germany.', []],
    ['a person', 'en', 'They believe in Mr Kassel in Germany.', []],
    ['a surname yields', 'de', 'In Fulda, Deutschland.', []],
    ['an entry goes first', 'de', 'In Gera, Deutschland.', []],
    ['a name of two places', 'de', 'In Twice, Deutschland.', []],
  ])('%s', (_, lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });
});

test('its card says where it lies, how many live there, and where that stands', async () => {
  const [annotation] = annotate({ text: 'He works in Novosibirsk.', lang: 'en' }, knowledge);
  const card = await buildEntityCard(annotation!.entity!, { lang: 'de' }, knowledge);
  expect(card).toMatchObject({
    name: 'Nowosibirsk',
    is: 'Stadt in Russland',
    about: '',
    checked: '2024-12-07',
  });
  expect(card!.facts).toContainEqual({ key: 'inhabitants', count: 1_600_000 });
  expect(card!.sources.map(({ publisher }) => publisher)).toEqual(['Wikipedia', 'GeoNames']);
});
