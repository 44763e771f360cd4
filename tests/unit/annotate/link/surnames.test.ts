import { expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const person = (id: string, name: string, more = '') => `${id}:
  kind: person
  gender: female
  wikipedia: { en: ${name} }
  names: [${name}]${more}${common}
`;
const world = [
  `oz:
  kind: place
  type: country
  wikipedia: { en: Oz }
  names: [Oz]${common}
osaka:
  kind: place
  type: city
  country: oz
  wikipedia: { en: Osaka }
  names: [Osaka]${common}
`,
  person('anna-amber', 'Anna Amber', '\n  short: [Amber]'),
  person('dora-amber', 'Dora Amber'),
  person('ella-oconnor', "Ella O'Connor"),
  person('ella-williams', 'Ella Williams'),
  person('naomi-osaka', 'Naomi Osaka'),
  person('berta-bank', 'Berta Bank'),
  person('clara-iv', 'Clara IV'),
  person('kim-lena', 'Kim Lena', '\n  order: family-first'),
].join('');
const knowledge = await knowledgeFrom(world);

test.each<[why: string, lang: Lang, text: string, expected: string[]]>([
  [
    'a surname that the data set keeps for somebody else',
    'en',
    'Dora Amber came. Amber smiled.',
    ['Dora Amber → dora-amber', 'Amber → dora-amber'],
  ],
  [
    'with a genitive, in German',
    'de',
    'Dora Amber kam. Ambers Rede war kurz.',
    ['Dora Amber → dora-amber', 'Ambers → dora-amber'],
  ],
  [
    'with an apostrophe of either kind',
    'en',
    "Ella O'Connor came. They saw O’Connor smile.",
    ["Ella O'Connor → ella-oconnor", 'O’Connor → ella-oconnor'],
  ],
  [
    'both bearers are named: neither is meant for certain',
    'en',
    'Anna Amber met Dora Amber. Amber smiled.',
    ['Anna Amber → anna-amber', 'Dora Amber → dora-amber'],
  ],
  [
    'that ends in an s',
    'en',
    'Ella Williams met William. Williams smiled.',
    ['Ella Williams → ella-williams', 'Williams → ella-williams'],
  ],
  ['nobody is named in full', 'en', 'They saw O’Connor smile.', []],
  [
    'a place bears the name',
    'en',
    'Naomi Osaka won. The people of Osaka cheered.',
    ['Naomi Osaka → naomi-osaka', 'Osaka → osaka'],
  ],
  ['a common word', 'de', 'Berta Bank kam. Die Bank ist neu.', ['Berta Bank → berta-bank']],
  ['a number', 'en', 'Clara IV came. IV is four.', ['Clara IV → clara-iv']],
  ['a family name that stands first', 'en', 'Kim Lena came. Lena smiled.', ['Kim Lena → kim-lena']],
  ['part of another name', 'en', 'Dora Amber came. Later Emma Amber left.', ['Dora Amber → dora-amber']],
])('%s: %s, %s', (_, lang, text, expected) => {
  const found = annotate({ text, title: '', lang, published: '2023-06-28' }, knowledge);
  expect(found.map((one) => `${one.text} → ${one.entity}`)).toEqual(expected);
});
