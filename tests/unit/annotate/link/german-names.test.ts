import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const world = `
united-states:
  kind: place
  type: country
  wikipedia: { en: United States }
  names: { de: [USA, US], en: [US] }${common}
white-house:
  kind: place
  type: seat
  wikipedia: { en: White House }
  names: { de: [Weißes Haus], en: [White House] }
  country: united-states${common}
hurricane-milton:
  kind: event
  wikipedia: { en: Hurricane Milton }
  names: { de: [Hurrikan Milton], en: [Hurricane Milton] }
  date: 2024-10${common}
germany:
  kind: place
  type: country
  wikipedia: { en: Germany }
  names: { de: [Deutschland], en: [Germany] }
  adjectives: { de: [deutsch], en: [German] }
  demonyms: { de: [Deutscher, Deutsche], en: [German] }${common}
poland:
  kind: place
  type: country
  wikipedia: { en: Poland }
  names: { de: [Polen], en: [Poland] }
  adjectives: { de: [polnisch], en: [Polish] }
  demonyms: { de: [Pole, Polin], en: [Pole] }${common}
bavaria:
  kind: place
  type: region
  wikipedia: { en: Bavaria }
  names: { de: [Bayern], en: [Bavaria] }
  country: germany${common}
leverkusen:
  kind: place
  type: city
  wikipedia: { en: Leverkusen }
  names: [Leverkusen]
  country: germany${common}
bayer:
  kind: organisation
  wikipedia: { en: Bayer }
  names: [Bayer AG]
  short: [Bayer]
  country: germany${common}
fc-bayern:
  kind: organisation
  wikipedia: { en: FC Bayern Munich }
  names: [FC Bayern München, FC Bayern]
  country: germany${common}
bayer-leverkusen:
  kind: organisation
  wikipedia: { en: Bayer 04 Leverkusen }
  names: [Bayer Leverkusen]
  country: germany${common}
switzerland:
  kind: place
  type: country
  wikipedia: { en: Switzerland }
  names: { de: [Schweiz], en: [Switzerland] }
  adjectives: { de: [schweizerisch], en: [Swiss] }${common}
svp:
  kind: organisation
  wikipedia: { en: Swiss People's Party }
  names: { de: [SVP, Schweizerische Volkspartei], en: [SVP] }
  country: switzerland${common}
italy:
  kind: place
  type: country
  wikipedia: { en: Italy }
  names: { de: [Italien], en: [Italy] }${common}
south-tyrolean-party:
  kind: organisation
  wikipedia: { en: South Tyrolean People's Party }
  names: { de: [Südtiroler Volkspartei], en: [South Tyrolean People's Party] }
  short: [SVP]
  country: italy${common}
chancellor:
  kind: office
  title: { en: Chancellor of Germany, de: { male: Bundeskanzler, female: Bundeskanzlerin } }
  of: germany
  functions: [head-of-government]
  rank: 90
foreign-minister:
  kind: office
  title: { en: Foreign Minister of Germany, de: { male: Bundesaußenminister, female: Bundesaußenministerin } }
  of: germany
  functions: [foreign-minister]
  rank: 80
willy-brandt:
  kind: person
  wikipedia: { en: Willy Brandt }
  names: [Willy Brandt]
  gender: male
  country: germany
  roles: [{ office: chancellor, from: 1969-10-22, to: 1974-05-07 }]${common}
brandt-meier:
  kind: person
  wikipedia: { en: Brandt Meier }
  names: [Brandt Meier]
  gender: male${common}
guido-westerwelle:
  kind: person
  wikipedia: { en: Guido Westerwelle }
  names: [Guido Westerwelle]
  short: [Westerwelle]
  gender: male
  country: germany
  roles: [{ office: foreign-minister, from: 2009-10-28, to: 2013-12-17 }]${common}
lyon:
  kind: place
  type: city
  wikipedia: { en: Lyon }
  names: [Lyon]${common}
`;

const knowledge = await knowledgeFrom(world);

function linked(text: string): string[] {
  const annotations = annotate({ text, lang: 'de', published: '2024-11-01' }, knowledge);
  return annotations.flatMap((one) => (one.kind === 'date' ? [] : [`${one.text} → ${one.entity}`]));
}

describe('names as German has them', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a genitive behind an adjective', 'der Sprecher des Weißen Hauses', ['Weißen Hauses → white-house']],
    ['quotation marks within', 'Der Hurrikan „Milton“ zog ab.', ['Hurrikan „Milton“ → hurricane-milton']],
    ['a company with its legal form', 'Sie kaufte die Deutsche Beteiligungs AG.', []],
    ['what a body is called after', 'die Gewerkschaft Deutscher Lokomotivführer', []],
    ['an inhabitant', 'und der Deutsche gewann', ['Deutsche → germany']],
    ['no inhabitant', 'Er fuhr von der Pole-Position.', []],
    ['no inhabitants', 'der Pole siegte, die Polen-Reise', ['Pole → poland', 'Polen → poland']],
    ['a given name before a city', 'sagte Deborah Lyons am Montag', []],
    ['the plural of a short name', 'In Bayern regnet es.', ['Bayern → bavaria']],
    ['whose coach is a club’s', 'Bayerns Trainer schwieg.', ['Bayerns → fc-bayern']],
    ['whose president is a club’s', 'der Bayern-Präsident', ['Bayern → fc-bayern']],
    ['whose minister is not', 'Bayerns Innenminister schwieg.', ['Bayerns → bavaria']],
    [
      'a club taken up',
      'Bayer Leverkusen siegte. Bayer führt.',
      ['Bayer Leverkusen → bayer-leverkusen', 'Bayer → bayer-leverkusen'],
    ],
    ['a house called after somebody', 'im Willy-Brandt-Haus', []],
    [
      'who once led a country, though the surname is a given name',
      'Er lobte Willy Brandt.',
      ['Willy Brandt → willy-brandt'],
    ],
    [
      'a long noun is no given name',
      'Guido Westerwelle sprach. Er griff im Fernsehinterview Westerwelle an.',
      ['Guido Westerwelle → guido-westerwelle', 'Westerwelle → guido-westerwelle'],
    ],
    ['whose acronym it is', 'die Initiative der SVP', ['SVP → svp']],
    [
      'unless others are spoken of',
      'In Italien regiert die SVP mit.',
      ['Italien → italy', 'SVP → south-tyrolean-party'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
