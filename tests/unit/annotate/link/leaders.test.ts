import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { organisation, person, place } from '../../../support/entries.ts';
import { knowledgeFrom } from '../../../support/knowledge.ts';

const office = (id: string, of: string, use: string, single = true, also = '') => `${id}:
  kind: office
  title: { en: The one of ${id}, de: { male: Mann von ${id}, female: Frau von ${id} } }${also}
  of: ${of}
  functions: [${use}]
  single: ${single}
  rank: 70
  checked: 2026-01-01
`;
const leader = (id: string, gender: 'male' | 'female', office: string) =>
  person(
    id,
    `${id.toUpperCase()} Somebody`,
    gender,
    `\n  country: germany\n  roles: [{ office: ${office}, from: 2020-01-01 }]`,
  );
const knowledge = await knowledgeFrom(
  [
    place('germany', 'country', 'Germany', 'Deutschland'),
    place('austria', 'country', 'Austria', 'Österreich'),
    organisation('agency', 'Atomic Agency'),
    organisation('carmaker', 'Carmaker'),
    organisation('bank', 'Bank of Germany', '\n  short: [German Central Bank]'),
    organisation('greens-germany', 'Alliance Greens', '\n  short: { de: [Grünen] }\n  country: germany'),
    organisation('greens-austria', 'Austrian Greens', '\n  short: { de: [Grünen] }\n  country: austria'),
    office('agency-head', 'agency', 'director-general'),
    office('carmaker-head', 'carmaker', 'chief-executive', true, '\n  also: { en: [Carmaker chief] }'),
    office('bank-head', 'bank', 'central-bank-governor'),
    organisation('left', 'Left Alliance'),
    office('left-head', 'left', 'party-leader', false),
    office('greens-head', 'greens-germany', 'party-leader', false),
    leader('ada', 'female', 'agency-head'),
    leader('ben', 'male', 'carmaker-head'),
    leader('cem', 'male', 'bank-head'),
    leader('dora', 'female', 'greens-head'),
    leader('emil', 'male', 'greens-head'),
    leader('fatma', 'female', 'left-head'),
  ].join(''),
);

const roles = (text: string, lang: Lang) =>
  annotate({ text, lang, published: '2026-02-01' }, knowledge)
    .filter(({ form }) => form === 'role')
    .map(({ text, entity }) => `${text} = ${entity}`);

describe('who leads an organisation', () => {
  test.each<[lang: Lang, text: string, expected: string[]]>([
    ['en', 'The head of the Atomic Agency said no.', ['head = ada']],
    ['en', 'The head of the Atomic Agency spoke.', ['head = ada']],
    ['en', 'The Atomic Agency boss often travels.', ['Atomic Agency boss = ada']],
    ['en', 'The head of the Atomic Agency mission left.', []],
    ['en', 'Atomic Agency head office', []],
    ['en', 'Carmaker’s chief executive quit.', ['chief executive = ben']],
    ['en', 'The Carmaker CEO visits Berlin.', ['Carmaker CEO = ben']],
    ['en', 'The Carmaker chief, a lawyer, smiled.', ['Carmaker chief = ben']],
    ['en', 'The Carmaker chief engineer smiled.', []],
    ['en', 'Carmaker chief nominee', []],
    ['en', 'The Bank of Germany governor warned.', ['Bank of Germany governor = cem']],
    ['en', 'The governor of Germany', []],
    ['en', 'The Left Alliance leader warned.', ['Left Alliance leader = fatma']],
    ['en', 'The German Central Bank chief warned.', ['German Central Bank chief = cem']],
    ['de', 'Der Chef der Bank of Germany sprach.', ['Chef = cem']],
  ])('%s: %s', (lang, text, expected) => {
    expect(roles(text, lang)).toEqual(expected);
  });
});

describe('a party that a woman and a man lead, in a country named', () => {
  test.each<[text: string, expected: string[]]>([
    ['Deutschland: Die Grünen-Chefin sprach.', ['Grünen-Chefin = dora']],
    ['Deutschland: Der Grünen-Chef sprach.', ['Grünen-Chef = emil']],
    ['Österreich: Die Grünen-Chefin sprach.', []],
    ['Die Grünen-Chefin sprach.', []],
  ])('%s', (text, expected) => {
    expect(roles(text, 'de')).toEqual(expected);
  });
});
