import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { common, knowledgeFrom } from '../../../support/knowledge.ts';

const knowledge = await knowledgeFrom(`
boeing:
  kind: organisation
  wikipedia: { en: Boeing }
  names: [Boeing]${common}
alibaba:
  kind: organisation
  wikipedia: { en: Alibaba }
  names: [Alibaba]${common}
siemens:
  kind: organisation
  wikipedia: { en: Siemens }
  names: [Siemens]${common}
texas:
  kind: place
  type: region
  wikipedia: { en: Texas }
  names: [Texas]${common}
el-chapo:
  kind: person
  gender: male
  wikipedia: { en: Joaquín Guzmán }
  names: [Joaquín Guzmán]${common}
tuto:
  kind: person
  gender: male
  wikipedia: { en: Jorge Tuto Quiroga }
  names: [Jorge Tuto Quiroga]${common}
lula:
  kind: person
  gender: male
  wikipedia: { en: Luiz da Silva }
  names: [Luiz da Silva]${common}
`);

const linked = (text: string, lang: Lang) =>
  annotate({ text, lang, published: '2026-02-01' }, knowledge)
    .filter(({ kind }) => kind !== 'date')
    .map(({ text, entity }) => `${text} = ${entity}`);

describe('what a company is in law', () => {
  test.each<[lang: Lang, text: string, expected: string[]]>([
    ['en', 'Shares of Boeing Co. rose.', ['Boeing = boeing']],
    ['en', 'Alibaba Group Holding Ltd.’s sales rose.', ['Alibaba = alibaba']],
    ['en', 'Boeing, Inc. and Alibaba Group won.', ['Boeing = boeing', 'Alibaba = alibaba']],
    ['en', 'Boeing Commercial Bank failed.', []],
    ['en', 'Texas Group failed.', []],
    ['de', 'Die Siemens AG wuchs.', ['Siemens = siemens']],
    ['de', 'Das Siemens Stadion ist voll.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('a nickname between the names', () => {
  test.each<[text: string, expected: string[]]>([
    ['Then Joaquín "El Chapo" Guzmán fled.', ['Joaquín "El Chapo" Guzmán = el-chapo']],
    ['Then Jorge “Tuto” Quiroga won.', ['Jorge “Tuto” Quiroga = tuto']],
    ['Then Luiz "Lula" da Silva Santos won.', ['Luiz "Lula" da Silva = lula']],
    ['Then Joaquín "El Chapo" Guzmania fled.', []],
  ])('%s', (text, expected) => {
    expect(linked(text, 'en')).toEqual(expected);
  });
});
