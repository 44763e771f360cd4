import { describe, expect, it } from 'vitest';
import { decideLanguage, detectLanguage, languageShown, languageTag } from '../../../src/article/language.ts';

const TEXT = {
  de: 'Die Gemeinde hat am Freitag mitgeteilt, dass die Brücke noch bis zum Herbst gesperrt bleibt und nicht befahren werden kann.',
  en: 'The council said on Friday that the bridge will be closed until the autumn and that it cannot be used before then.',
  fr: 'La commune a annoncé vendredi que le pont est fermé pour les voitures et que les bus ne sont pas dans la liste.',
  it: 'Il comune ha detto che il ponte della città è chiuso per gli autobus e non sarà aperto prima della fine del mese.',
  nl: 'De gemeente heeft gezegd dat het een lange tijd duurt voor de brug weer open is en dat er ook geen bus rijdt.',
  zu: 'Umasipala uthe ibhuloho lizovalwa kuze kube sekwindla futhi alikwazi ukusetshenziswa ngaphambi kwalokho.',
};

describe('detectLanguage', () => {
  it.each<[string, 'de' | 'en' | null]>([
    [TEXT.de, 'de'],
    [TEXT.en, 'en'],
    [TEXT.fr, null],
    [TEXT.it, null],
    [TEXT.nl, null],
    [TEXT.zu, null],
    ['', null],
    ['Kim Jong-un', null],
    ['Sagte er. Das ist nicht von mir.', 'de'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language));
});

describe('languageShown', () => {
  it.each(['de', 'en', 'fr', 'it', 'nl'] as const)('tells %s', (language) =>
    expect(languageShown(TEXT[language])).toBe(language),
  );
});

describe('languageTag', () => {
  it.each<[string | null | undefined, string | null]>([
    ['de', 'de'],
    ['de_CH', 'de-CH'],
    ['EN-us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['German language', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (declared, tag) => expect(languageTag(declared)).toBe(tag));
});

describe('decideLanguage', () => {
  it.each<[(string | null)[], string, string | null]>([
    [['de-CH'], TEXT.de, 'de-CH'],
    [['en', 'de_AT'], TEXT.de, 'de-AT'],
    [['en'], TEXT.de, 'de'],
    [['de'], TEXT.fr, 'fr'],
    [[null], TEXT.en, 'en'],
    [['en'], TEXT.zu, 'en'],
    [[null, ''], 'Kim Jong-un', null],
  ])('declared %j', (declared, text, language) => expect(decideLanguage(declared, text)).toBe(language));
});
