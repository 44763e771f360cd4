import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { linksIn, organisation, person, place } from '../../../support/entries.ts';
import { knowledgeFrom } from '../../../support/knowledge.ts';

const knowledge = await knowledgeFrom(
  [
    organisation('boeing', 'Boeing'),
    organisation('alibaba', 'Alibaba'),
    organisation('siemens', 'Siemens'),
    place('texas', 'region', 'Texas', 'Texas'),
    person('el-chapo', 'Joaquín Guzmán', 'male'),
    person('tuto', 'Jorge Tuto Quiroga', 'male'),
    person('lula', 'Luiz da Silva', 'male'),
  ].join(''),
);
const linked = linksIn(knowledge, '2026-02-01');

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
