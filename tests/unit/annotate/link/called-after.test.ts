import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { linksIn, organisation, place } from '../../../support/entries.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const world = [
  place('germany', 'country', 'Germany', 'Deutschland'),
  place('lithuania', 'country', 'Lithuania', 'Litauen'),
  place('india', 'country', 'India', 'Indien'),
  place('wales', 'country', 'Wales', 'Wales'),
  place('europe', 'region', 'Europe', 'Europa', 'germany'),
  place('bavaria', 'region', 'Bavaria', 'Bayern', 'germany'),
  place('shanghai', 'city', 'Shanghai', 'Shanghai', 'germany'),
  place('dortmund', 'city', 'Dortmund', 'Dortmund', 'germany'),
  place('vienna', 'city', 'Vienna', 'Wien', 'germany'),
  place('united-states', 'country', 'US', 'USA'),
  place('georgia', 'country', 'Georgia', 'Georgien'),
  place('texas', 'region', 'Texas', 'Texas', 'united-states'),
  place('georgia-us', 'region', 'State of Georgia', 'Bundesstaat Georgia', 'united-states').replace(
    '  country:',
    '  short: [Georgia]\n  country:',
  ),
  place('tbilisi', 'city', 'Tbilisi', 'Tiflis', 'georgia'),
  organisation('exxon', 'Exxon'),
  organisation('bp', 'BP'),
  organisation('tass', 'Tass'),
  organisation('senate', 'Senate'),
  organisation('fda', 'Drug Administration', '\n  country: united-states'),
  organisation('die-zeit', 'Zeit Online', '\n  short: [Die Zeit, Zeit]'),
  organisation('associated-press', 'Associated Press', '\n  short: [AP]\n  country: united-states'),
  organisation('the-times', 'The Times', '\n  short: { en: [Times] }'),
  organisation('fc-bayern', 'FC Bayern'),
  organisation('borussia-dortmund', 'Borussia Dortmund'),
  place('madrid', 'city', 'Madrid', 'Madrid', 'germany'),
  organisation('real-madrid', 'Real Madrid'),
  organisation('house', 'House of Representatives', '\n  contextual: { en: [House], when: [senate] }'),
  `abraham-lincoln:
  kind: person
  gender: male
  wikipedia: { en: Abraham Lincoln }
  names: [Abraham Lincoln]
  short: [Lincoln]${common}
king-philippe:
  kind: person
  gender: male
  wikipedia: { en: King Philippe }
  names: [Philippe]${common}
gulf:
  kind: place
  type: water
  wikipedia: { en: Persian Gulf }
  names: [Persian Gulf]
  contextual: { en: [Gulf], when: [europe] }${common}
`,
].join('');
const knowledge = await knowledgeFrom(world);

const linked = linksIn(knowledge);

describe('what is called after somebody or something', () => {
  test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
    ['a warship', 'en', 'The USS Abraham Lincoln sailed.', []],
    ['a warship of several words', 'en', 'The HMS Prince of Wales sailed.', []],
    ['one called by one word', 'de', 'Philippe sprach.', ['Philippe = king-philippe']],
    ['another of that given name', 'en', 'A talk with Philippe Martinez followed.', []],
    ['a ship by its kind', 'en', 'The carrier Abraham Lincoln sailed. The Lincoln is old.', []],
    [
      'the man, and the ship',
      'en',
      'Abraham Lincoln won. Lincoln died.',
      ['Abraham Lincoln = abraham-lincoln', 'Lincoln = abraham-lincoln'],
    ],
    ['the head of a longer name', 'en', 'In Europe it sailed into the Gulf of Aden.', ['Europe = europe']],
    ['what every state has', 'en', 'He thanked the Government of Lithuania.', ['Lithuania = lithuania']],
    ['and every region', 'en', 'The Parliament of Bavaria voted.', ['Bavaria = bavaria']],
    ['but no town', 'en', 'The Kingdom of Shanghai is a novel.', []],
    ['a bank of a state', 'en', 'The Bank of Lithuania warned.', []],
    [
      'two towns of a dateline',
      'de',
      'SHANGHAI/DORTMUND (dpa) - Es regnet.',
      ['SHANGHAI = shanghai', 'DORTMUND = dortmund'],
    ],
    ['a ship in quotation marks', 'de', 'Der Flugzeugträger «Abraham Lincoln» lief aus.', []],
    ['a ferry', 'en', 'The ferry "Europe" sank.', []],
    ['what somebody said', 'en', 'He said "Europe" again.', ['Europe = europe']],
    ['a sentence in quotation marks', 'de', '„Europa ist kein Supermarkt“, sagte er.', ['Europa = europe']],
    ['a longer name in quotation marks', 'de', 'Die Havarie der «Exxon Valdez» im Mai', []],
    [
      'what somebody says of a country',
      'de',
      'Er warnt vor einer „Zerschlagung Europas“.',
      ['Europas = europe'],
    ],
    ['a title', 'en', 'They saw The Lady From Shanghai again.', []],
    ['a university', 'de', 'Er lehrt an der Universität Dortmund.', []],
    ['a brigade', 'de', 'Die Brigade Litauen wächst. In Litauen schneit es.', ['Litauen = lithuania']],
    ['an ampersand', 'en', 'He left the Texas A&M University.', []],
    ['a joint venture', 'de', 'Die Firma TNK-BP zahlt.', []],
    ['a name of two parts', 'en', 'The ITAR-Tass agency reports.', ['Tass = tass']],
    ['a Sunday paper', 'en', 'He told the Sunday Times so. The Times reports.', ['The Times = the-times']],
    ['a branch', 'en', 'Drug Administration Texas reported it.', ['Drug Administration = fda']],
    [
      'a policy on a place',
      'en',
      'The Drug Administration Texas envoy spoke.',
      ['Drug Administration = fda', 'Texas = texas'],
    ],
    ['an acronym', 'en', 'The INDIA alliance lost. India voted.', ['India = india']],
    ['a headline in capitals', 'en', 'VOTES COUNTED ALL OVER INDIA NOW\n\nIt rained.', ['INDIA = india']],
  ])('%s', (_why, lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('what stands beside a name', () => {
  test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
    ['a dateline of four letters', 'de', 'WIEN. Die erste Runde.', ['WIEN = vienna']],
    ['four capitals elsewhere', 'de', 'Das Projekt WIEN beginnt.', []],
    ['whose leader it is', 'en', 'On Monday Senate Democratic leaders met.', ['Senate = senate']],
    [
      'a headline’s words, as the text has them in lower case',
      'en',
      'Leaders Await India Peace Push\n\nThe peace talks go on.',
      ['India = india'],
    ],
    ['the line above', 'en', 'A report by Andrew Grey\nTexas is dry.', ['Texas = texas']],
  ])('%s', (_why, lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('towns and states', () => {
  test.each<[text: string, expected: string[]]>([
    ['It happened in Shanghai, Texas, today.', ['Texas = texas']],
    ['It happened in Tbilisi, Georgia, today.', ['Tbilisi = tbilisi']],
    ['The US Drug Administration and the US met.', ['US Drug Administration = fda', 'US = united-states']],
    ['The US made an artificial pancreas (AP) in 2015. AP works.', ['US = united-states']],
    [
      'The US has the Associated Press (AP). AP works.',
      [
        'US = united-states',
        'Associated Press = associated-press',
        'AP = associated-press',
        'AP = associated-press',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text, 'en').filter((link) => !link.startsWith('Georgia'))).toEqual(expected);
  });
});

describe('a paper called by a common word', () => {
  test.each<[text: string, expected: string[]]>([
    ['Laut Zeit ist das so.', ['Zeit = die-zeit']],
    ['Im Magazin Die Zeit steht es.', ['Die Zeit = die-zeit']],
    ['Die Zeitung Zeit schreibt.', ['Zeit = die-zeit']],
    ['Die Zeit drängt, und es ist Zeit.', []],
  ])('%s', (text, expected) => {
    expect(linked(text, 'de')).toEqual(expected);
  });
});

describe('a common word with a capital, where the article says whose', () => {
  test.each<[text: string, expected: string[]]>([
    ['The bill went to the House.', ['House = house']],
    ['House Speaker Mike Johnson spoke.', ['House = house']],
    ['House prices rose.', []],
    ['Random House printed it.', []],
    ['The House Ways and Means Committee met.', []],
  ])('%s', (text, expected) => {
    expect(linked(`The Senate voted. ${text}`, 'en').slice(1)).toEqual(expected);
  });
});

describe('clubs', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['at a club', 'Bei Bayern trifft er jede Woche.', ['Bayern = fc-bayern']],
    ['at its genitive', 'Bei Bayerns Bauern regnet es.', ['Bayerns = bavaria']],
    [
      'a club by its town',
      'Borussia Dortmund gewann das Hinspiel. Nach dem Seitenwechsel führte Dortmund.',
      ['Borussia Dortmund = borussia-dortmund', 'Dortmund = borussia-dortmund'],
    ],
    [
      'a club by its other word',
      'Das Hinspiel gewann Real Madrid. In der Halbzeit wirkte Real müde, Real Betis nicht.',
      ['Real Madrid = real-madrid', 'Real = real-madrid'],
    ],
    [
      'where a club plays',
      'Borussia Dortmund gewann das Hinspiel. Nach der Halbzeit in Madrid spielt man bei Dortmund. Bei Madrid auch.',
      ['Borussia Dortmund = borussia-dortmund', 'Madrid = madrid', 'Dortmund = borussia-dortmund'],
    ],
    [
      'that word in another report',
      'Real Madrid verkauft ein Haus. Real ist das nicht.',
      ['Real Madrid = real-madrid'],
    ],
    [
      'a state in a compound',
      'Der FC Bayern verlor das Hinspiel. Kurz vor dem Seitenwechsel fiel das Bayern-Tor.',
      ['FC Bayern = fc-bayern', 'Bayern = fc-bayern'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(linked(text, 'de')).toEqual(expected);
  });
});
