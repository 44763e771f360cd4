import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const country = (id: string, en: string, de: string, adjectives: string) => `
${id}:
  kind: place
  type: country
  wikipedia: { en: ${en} }
  names: { de: [${de}], en: [${en}] }
  adjectives: ${adjectives}${common}`;
const body = (id: string, of: string, en: string, de: string) => `
${id}:
  kind: organisation
  wikipedia: { en: ${en} }
  names: { de: [${de}], en: [${en}] }
  country: ${of}${common}`;

const knowledge = await knowledgeFrom(`
${country('ukraine', 'Ukraine', 'Ukraine', '{ de: [ukrainisch], en: [Ukrainian] }')}
${country('russia', 'Russia', 'Russland', '{ de: [russisch], en: [Russian] }')}
${body('rada', 'ukraine', 'Ukrainian parliament', 'ukrainisches Parlament')}
${body('duma', 'russia', 'Russian parliament', 'russisches Parlament')}
${body('ukrainian-court', 'ukraine', 'Ukrainian Supreme Court', 'Verfassungsgericht der Ukraine')}
${body('russian-court', 'russia', 'Russian Supreme Court', 'Verfassungsgericht Russlands')}
kyiv:
  kind: place
  type: city
  wikipedia: { en: Kyiv }
  names: { de: [Kiew], en: [Kyiv] }
  country: ukraine${common}
`);

const bare = /^(?:parliament|supreme court|parlaments?|verfassungsgerichts?)$/i;

function linked(lang: Lang, text: string): string[] {
  return annotate({ text, lang, published: '2024-11-01' }, knowledge).flatMap((one) =>
    one.kind !== 'date' && bare.test(one.text) ? [`${one.text} → ${one.entity}`] : [],
  );
}

describe('a body without its country', () => {
  test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
    [
      'of the country that the text is about',
      'en',
      'Ukraine waited. Ukraine voted, Ukraine cheered: parliament passed the bill. He told parliament so.',
      ['parliament → rada'],
    ],
    [
      'likewise in German',
      'de',
      'Die Ukraine wählte. In der Ukraine und für die Ukraine stimmte man im Parlament ab, die Mehrheit des Parlaments.',
      ['Parlament → rada', 'Parlaments → rada'],
    ],
    [
      'of neither where the text is about two',
      'en',
      'Ukraine and Russia, Russia and Ukraine, Ukraine and Russia: he told parliament so.',
      [],
    ],
    ['of nobody where the country is hardly named', 'en', 'Ukraine waited. He told parliament so.', []],
    [
      'that the text has named before',
      'en',
      'The Russian Supreme Court met. Ukraine, Ukraine and Ukraine waited for the Supreme Court.',
      ['Supreme Court → russian-court'],
    ],
    [
      'not where it has named two',
      'de',
      'Das Verfassungsgericht Russlands und das Verfassungsgericht der Ukraine tagten. Dann schwieg das Verfassungsgericht.',
      [],
    ],
    ['not before it is named', 'en', 'In the supreme court he won. The Russian Supreme Court met.', []],
    [
      'not with a word that makes it another',
      'en',
      'Ukraine, Ukraine, Ukraine: a parliament, the new parliament, the Parliament Square, the youth parliament.',
      [],
    ],
    [
      'not where lesser parliaments are about',
      'de',
      'Die Ukraine, die Ukraine, die Ukraine: Der Stadtrat tagte, im Parlament war es laut.',
      [],
    ],
    [
      'where the words behind say so',
      'de',
      'Die Ukraine, die Ukraine, die Ukraine: Das Parlament in Kiew tagte.',
      ['Parlament → rada'],
    ],
    [
      'not where they say another’s',
      'en',
      'Russia, Russia, Russia and Russia: the parliament in Kyiv met, the parliament of Wonderland too.',
      [],
    ],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });

  test('is looked for once in a long text that may mean another', () => {
    const text = `${'Ukraine voted in parliament. '.repeat(40_000)}So did the Scottish Parliament.`;
    expect(linked('en', text)).toEqual([]);
  });
});
