import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const world = `
south-africa:
  kind: place
  type: country
  wikipedia: { en: South Africa }
  names: { de: [Südafrika], en: [South Africa] }${common}
democratic-alliance:
  kind: organisation
  wikipedia: { en: Democratic Alliance (South Africa) }
  names: { de: [Demokratische Allianz], en: [Democratic Alliance] }
  country: south-africa${common}
rapid-forces:
  kind: organisation
  wikipedia: { en: Rapid Forces }
  names: [Rapid Forces]
  short: [RF]${common}`;

async function acronymsIn(text: string): Promise<string[]> {
  const knowledge = await knowledgeFrom(world);
  return annotate({ text, lang: 'en', published: '2024-06-14' }, knowledge).flatMap((found) =>
    /^\p{Lu}+$/u.test(found.text) ? [`${found.start}:${found.text}=${found.entity}:${found.form}`] : [],
  );
}

describe('acronyms that a text explains', () => {
  test('stand for the name wherever the text has them, before and behind', async () => {
    expect(await acronymsIn('DA wins. The Democratic Alliance (DA) governs. A DA-led council met.')).toEqual([
      '0:DA=democratic-alliance:short',
      '34:DA=democratic-alliance:short',
      '49:DA=democratic-alliance:compound',
    ]);
  });

  test.each([
    ['in brackets behind “or”', 'The Democratic Alliance (or DA) met. DA won.'],
    ['behind “or”', 'The Democratic Alliance, or the DA, met. DA won.'],
    ['behind “known as”', 'The Democratic Alliance, known as DA, met. DA won.'],
    ['in quotation marks', 'The Democratic Alliance (“DA”) met. DA won.'],
  ])('are explained %s', async (_, text) => {
    expect(await acronymsIn(text)).toHaveLength(2);
  });

  test.each([
    ['nothing that another word goes on with', 'The Democratic Alliance, or DAlign, met. DA won.'],
    ['nothing without an explanation', 'The Democratic Alliance won. The DA charged him.'],
    ['nothing where the letters are not those of the name', 'The Democratic Alliance (SA) won. The SA met.'],
    ['nothing where another name comes between', 'The Democratic Alliance of Wales (DAW) met. DAW won.'],
    ['no part of a longer word', 'The DAX fell, M&DA rose.'],
  ])('%s', async (_, text) => {
    expect(await acronymsIn(text)).toEqual([]);
  });
});
