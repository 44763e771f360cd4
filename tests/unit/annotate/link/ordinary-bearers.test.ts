import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const person = (id: string, names: string, short: string, rest = '') => `
${id}:
  kind: person
  wikipedia: { en: ${names} }
  names: [${names}]
  short: [${short}]
  gender: male
  country: britain${rest}${common}`;

const knowledge = await knowledgeFrom(`
britain:
  kind: place
  type: country
  wikipedia: { en: United Kingdom }
  names: { de: [Großbritannien], en: [Britain] }${common}
rome:
  kind: place
  type: city
  wikipedia: { en: Rome }
  names: { de: [Rom], en: [Rome] }
  country: italy${common}
italy:
  kind: place
  type: country
  wikipedia: { en: Italy }
  names: { de: [Italien], en: [Italy] }${common}
prime-minister:
  kind: office
  title: { en: Prime Minister of Britain, de: { male: britischer Premierminister, female: britische Premierministerin } }
  of: britain
  functions: [head-of-government, prime-minister]
  rank: 90
${person('gordon-brown', 'Gordon Brown', 'Brown', '\n  born: 1951-02-20\n  roles: [{ office: prime-minister, from: 2007-06-27, to: 2010-05-11 }]')}
${person('heiko-maas', 'Heiko Maas', 'Maas', '\n  born: ~1966')}
${person('sebastian-kurz', 'Sebastian Kurz', 'Kurz')}
${person('fidel-castro', 'Fidel Castro', 'Castro')}
${person('raul-castro', 'Raul Castro', 'Castro', '\n  roles: [{ office: prime-minister, from: 2015-02-24, to: 2019-04-19 }]')}
${person('tony-holt', 'Tony Holt', 'Holt')}
pope-leo:
  kind: person
  wikipedia: { en: Pope Leo }
  names: [Leonius]
  gender: male
  roles: [{ office: prime-minister, from: 2025-05-08 }]${common}
`);

function linked(lang: Lang, text: string, published = '2009-01-01'): string[] {
  const annotations = annotate({ text, lang, published }, knowledge);
  return annotations.flatMap((one) => (one.kind === 'person' ? [`${one.text} → ${one.entity}`] : []));
}

describe('somebody else of a known name', () => {
  test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
    ['of another age', 'en', 'Gordon Brown, 33, won a prize. Brown laughed.', []],
    [
      'of that age at the time that is told of',
      'en',
      'In 1997 Gordon Brown, 46, moved in.',
      ['Gordon Brown → gordon-brown'],
    ],
    ['of that age', 'en', 'Gordon Brown, 57, won. ', ['Gordon Brown → gordon-brown']],
    [
      'nearly of that age, where the year is not sure',
      'de',
      'Heiko Maas (45) kam.',
      ['Heiko Maas → heiko-maas'],
    ],
    ['a number that is no age', 'en', 'Gordon Brown, 33 per cent, won.', ['Gordon Brown → gordon-brown']],
    ['of a humble trade', 'de', 'Der Hausmeister Gordon Brown half. Brown lachte.', []],
    ['of a humble trade told behind', 'en', 'Gordon Brown, the family butcher, said so.', []],
    ['who once was of one', 'en', 'Gordon Brown, a former butcher, won.', ['Gordon Brown → gordon-brown']],
    ['with another surname behind', 'en', 'They met Gordon Brown Holt in town.', []],
    ['with another surname joined', 'en', 'They met Gordon Brown-Wood in town.', []],
    [
      'who is one of two',
      'en',
      'The Gordon Brown-Fidel Castro talks',
      ['Gordon Brown → gordon-brown', 'Fidel Castro → fidel-castro'],
    ],
    ['a house called so', 'en', 'A fire broke out in Gordon Brown House.', []],
    ['a pub called so', 'en', 'A fire broke out in the Gordon Brown pub.', []],
    ['before the name was taken', 'de', 'Leonius hieß der Wirt.', []],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });
});

describe('a surname that is none where it stands', () => {
  test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
    [
      'a river with its article; no relative pronoun',
      'de',
      'Heiko Maas sah die Maas, am Ufer der Maas stand ein Mann, dem Maas vertraut.',
      ['Heiko Maas → heiko-maas', 'Maas → heiko-maas'],
    ],
    [
      'an adverb',
      'de',
      'Sebastian Kurz kam. Kurz vor elf ging er. Kurz sagte nichts.',
      ['Sebastian Kurz → sebastian-kurz', 'Kurz → sebastian-kurz'],
    ],
    [
      'whoever the text named first',
      'en',
      'Fidel Castro is dead, Raul Castro said. Castro will be buried in Santiago.',
      ['Fidel Castro → fidel-castro', 'Raul Castro → raul-castro'],
    ],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(linked(lang, text, '2016-11-26')).toEqual(expected);
  });
});

describe('another town of a known city’s name', () => {
  test.each<[text: string, expected: string[]]>([
    ['ROME, Britain (AP) – Snow fell. In Rome it is cold.', []],
    ['Rome (Britain) lies there.', []],
    ['ROME, Italy (AP) – Snow fell in Rome.', ['ROME', 'Rome']],
    ['In Rome, Britain said so.', ['Rome']],
  ])('%s', (text, expected) => {
    const found = annotate({ text, lang: 'en', published: '2009-01-01' }, knowledge);
    expect(found.flatMap((one) => (one.kind === 'place' && one.entity === 'rome' ? [one.text] : []))).toEqual(
      expected,
    );
  });
});
