import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const world = `
germany:
  kind: place
  type: country
  wikipedia: { en: Germany }
  names: { de: [Deutschland], en: [Germany] }
  capital: berlin${common}
berlin:
  kind: place
  type: city
  wikipedia: { en: Berlin }
  names: [Berlin]
  country: germany${common}
bonn:
  kind: place
  type: city
  wikipedia: { en: Bonn }
  names: [Bonn]
  country: germany${common}
hesse:
  kind: place
  type: region
  wikipedia: { en: Hesse }
  names: { de: [Hessen], en: [Hesse] }
  country: germany${common}
saxony:
  kind: place
  type: region
  wikipedia: { en: Saxony }
  names: { de: [Sachsen], en: [Saxony] }
  country: germany${common}
rhine:
  kind: place
  type: water
  wikipedia: { en: Rhine }
  names: { de: [Rhein], en: [Rhine] }${common}
chancellor:
  kind: office
  title: { en: Chancellor of Germany, de: { male: Bundeskanzler, female: Bundeskanzlerin } }
  of: germany
  functions: [head-of-government, prime-minister]
  rank: 90
premier-of-hesse:
  kind: office
  title: { en: Premier of Hesse, de: { male: Regierender Hessens, female: Regierende Hessens } }
  of: hesse
  functions: [head-of-government, prime-minister]
  rank: 62
olaf-scholz:
  kind: person
  wikipedia: { en: Olaf Scholz }
  names: [Olaf Scholz]
  gender: male
  country: germany
  roles: [{ office: chancellor, from: 2021-12-08, to: 2025-05-06 }]${common}
boris-rhein:
  kind: person
  wikipedia: { en: Boris Rhein }
  names: [Boris Rhein]
  short: [Rhein]
  gender: male
  country: germany
  roles: [{ office: premier-of-hesse, from: 2022-05-31 }]${common}
`;
const knowledge = await knowledgeFrom(world);

function linked(text: string): string[] {
  const annotations = annotate({ text, lang: 'de', published: '2024-05-31' }, knowledge);
  return annotations.flatMap((one) => (one.kind === 'date' ? [] : [`${one.text} → ${one.entity}`]));
}

describe('whose office it is', () => {
  test.each([
    ['Berlins Regierungschef reiste ab.', ['Berlins → berlin', 'Regierungschef → olaf-scholz'], 'capital'],
    ['Hessens Regierungschef reiste ab.', ['Hessens → hesse', 'Regierungschef → boris-rhein'], 'region'],
    ['Sachsens Regierungschef reiste ab.', ['Sachsens → saxony'], 'region whose holder is not known'],
    ['Bonns Regierungschef reiste ab.', ['Bonns → bonn'], 'no capital'],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a river and a person of the same name', () => {
  test.each([
    ['Sie wohnen am Rhein.', ['Rhein → rhine']],
    ['Der Rhein führt Hochwasser.', ['Rhein → rhine']],
    [
      'Boris Rhein kam an den Rhein. Dort sprach Rhein.',
      ['Boris Rhein → boris-rhein', 'Rhein → rhine', 'Rhein → boris-rhein'],
    ],
    ['Am Rhein sprach Ministerpräsident Rhein.', ['Rhein → rhine', 'Rhein → boris-rhein']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
