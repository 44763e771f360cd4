import { describe, expect, test } from 'vitest';
import { linksIn } from '../../../support/entries.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const things = await knowledgeFrom(`
cern:
  kind: organisation
  wikipedia: { en: CERN }
  names: [CERN]${common}
who:
  kind: organisation
  wikipedia: { en: World Health Organization }
  names: [WHO, World Health Organization]${common}
princeton-university:
  kind: organisation
  wikipedia: { en: Princeton University }
  names: [Princeton University]
  short: [Princeton]
  country: united-states${common}
united-states:
  kind: place
  type: country
  wikipedia: { en: United States }
  names: [US]${common}
house:
  kind: organisation
  wikipedia: { en: House }
  names: [US House of Representatives]
  country: united-states${common}
speaker:
  kind: office
  title: { en: Speaker of the US House, de: { male: Präsident des Hauses, female: Präsidentin des Hauses } }
  of: house
  functions: [parliament-president]
  single: true
  rank: 80
  sources: [{ title: Somewhere, url: "https://example.org/" }]
  checked: 2026-11-23
paul-ryan:
  kind: person
  wikipedia: { en: Paul Ryan }
  names: [Paul Ryan]
  short: [Ryan]
  gender: male
  country: united-states
  roles: [{ office: speaker, from: 2015-10-29, to: 2019-01-03 }]${common}
nigeria:
  kind: place
  type: country
  wikipedia: { en: Nigeria }
  names: [Nigeria]${common}
lagos:
  kind: place
  type: city
  wikipedia: { en: Lagos }
  names: [Lagos]
  country: nigeria
  inhabitants: 15000000${common}
new-jersey:
  kind: place
  type: region
  wikipedia: { en: New Jersey }
  names: [New Jersey]
  country: united-states${common}
rheinland:
  kind: place
  type: region
  wikipedia: { en: Rheinland }
  names: [Rheinland]${common}
paul-rheinland:
  kind: person
  gender: male
  wikipedia: { en: Paul Rheinland }
  names: [Paul Rheinland]
  short: [Rheinland]${common}
ricardo-lagos:
  kind: person
  wikipedia: { en: Ricardo Lagos }
  names: [Ricardo Lagos]
  short: [Lagos]
  gender: male${common}
`);

const linked = (text: string, day = '2018-05-31') => linksIn(things, day)(text, 'en');

describe('things that share a name', () => {
  test.each<[why: string, text: string, expected: string[], day?: string]>([
    ['an acronym written as a word', 'Cern and CERN, not cern', ['Cern = cern', 'CERN = cern']],
    ['an acronym with dots', 'the W.H.O. said', ['W.H.O. = who']],
    ['British spelling', 'World Health Organisation', ['World Health Organisation = who']],
    ['a large city, not a person', 'A ship from Lagos', ['Lagos = lagos']],
    ['a person, or a city: nobody knows', 'Then Lagos spoke', []],
    [
      'a town, not its university',
      'In the US, in Princeton, New Jersey, and at Princeton, January 3, 1777',
      ['US = united-states', 'New Jersey = new-jersey'],
    ],
    [
      'the university',
      'In the US he left Princeton',
      ['US = united-states', 'Princeton = princeton-university'],
    ],
    ['a region, unless somebody of the name was named', 'It hit Rheinland hard', ['Rheinland = rheinland']],
    [
      'somebody of the name was',
      'Paul Rheinland came. Then Rheinland spoke',
      ['Paul Rheinland = paul-rheinland', 'Rheinland = paul-rheinland'],
    ],
    ['a Speaker is no president', 'Paul Ryan met the president', ['Paul Ryan = paul-ryan']],
  ])('%s', (_, text, expected, day) => {
    expect(linked(text, day)).toEqual(expected);
  });
});
