import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const body = (id: string, country: string, en: string, de: string) => `
${id}:
  kind: organisation
  wikipedia: { en: "${en}" }
  names: { de: ["${de}"], en: ["${en}"] }
  country: ${country}${common}`;

const knowledge = await knowledgeFrom(`
ukraine:
  kind: place
  type: country
  wikipedia: { en: Ukraine }
  names: [Ukraine]
  adjectives: { de: [ukrainisch], en: [Ukrainian] }${common}
israel:
  kind: place
  type: country
  wikipedia: { en: Israel }
  names: [Israel]
  adjectives: { de: [israelisch], en: [Israeli] }
  demonyms: { de: [Israeli], en: [Israeli] }${common}
united-states:
  kind: place
  type: country
  wikipedia: { en: United States }
  names: { de: [USA], en: [United States, America] }
  adjectives: { de: [amerikanisch], en: [American] }${common}
${body('air-force', 'ukraine', 'Ukrainian Air Force', 'ukrainische Luftwaffe')}
${body('defence-ministry', 'ukraine', 'Ukrainian Defence Ministry', 'Verteidigungsministerium der Ukraine')}
${body('supreme-court', 'israel', 'Supreme Court of Israel', 'Oberster Gerichtshof Israels')}
${body('bank-of-america', 'united-states', 'Bank of America', 'Bank of America')}
${body('health-service', 'israel', 'National Health Service', 'Gesundheitsdienst')}
`);

function linked(lang: Lang, text: string): string[] {
  const annotations = annotate({ text, lang, published: '2024-11-01' }, knowledge);
  return annotations.flatMap((one) => (one.kind === 'date' ? [] : [`${one.text} → ${one.entity}`]));
}

describe('a body with its country in another form than the data set has', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a genitive', "Ukraine's Air Force said so.", ["Ukraine's Air Force → air-force"]],
    ['the country behind', 'The Air Force of Ukraine said so.', ['Air Force of Ukraine → air-force']],
    ['an adjective', 'The Israeli Supreme Court ruled.', ['Israeli Supreme Court → supreme-court']],
    [
      'the body’s own genitive',
      "Israel's Supreme Court's ruling",
      ["Israel's Supreme Court → supreme-court"],
    ],
    [
      'a ministry of something',
      "Ukraine's Ministry of Defence denied it.",
      ["Ukraine's Ministry of Defence → defence-ministry"],
    ],
    [
      'what is no name by itself',
      "Ukraine's air force said so.",
      ['Ukraine → ukraine', 'air force → air-force'],
    ],
    ['another country’s', "Israel's Air Force said so.", []],
    ['a noun that makes another name', "This is America's Bank.", []],
    ['a word in small letters', "Israel's court ruled.", ['Israel → israel']],
    [
      'a body named in full without its country',
      "Israel's National Health Service",
      ['Israel → israel', 'National Health Service → health-service'],
    ],
  ])('in English: %s', (_, text, expected) => {
    expect(linked('en', text)).toEqual(expected);
  });

  test.each<[why: string, text: string, expected: string[]]>([
    [
      'a genitive',
      'Israels Oberster Gerichtshof entschied.',
      ['Israels Oberster Gerichtshof → supreme-court'],
    ],
    [
      'the country behind',
      'Die Luftwaffe der Ukraine schwieg.',
      ['Luftwaffe → air-force', 'Ukraine → ukraine'],
    ],
    [
      'a name with its country behind',
      'Das Verteidigungsministerium der Ukraine schwieg.',
      ['Verteidigungsministerium der Ukraine → defence-ministry'],
    ],
    ['no genitive', 'Als Israel Oberster Gerichtshof sein wollte', ['Israel → israel']],
  ])('in German: %s', (_, text, expected) => {
    expect(linked('de', text)).toEqual(expected);
  });
});
