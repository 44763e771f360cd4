import { describe, expect, it } from 'vitest';
import { isCredited, isFurniture } from '../../../src/article/furniture.ts';

describe('isFurniture', () => {
  it.each([
    'Anzeige',
    'Advertisement',
    'Teilen',
    '12 Kommentare',
    'Von Anna Beispiel',
    'VON ANNA BEISPIEL',
    'By Jane Example and John Sample',
    'Text: Anna Beispiel',
    'Lesen Sie auch: Die Brücke von Thun',
    'Mehr zum Thema',
    'Read more: The pier that sank twice',
    'Related stories',
    'Sign up for our weekly letter.',
    'Jetzt unseren Newsletter abonnieren!',
    'Stand: 12.06.2018, 14:00 Uhr',
    'Updated 12 June 2018',
    '12.06.2018, 14:00 Uhr',
    'June 12, 2018',
    'Foto: Keystone',
    'dpa/afp',
    '(Reuters)',
    '4 min read',
    'Dieses Thema im Programm: Radio, 12. Juni, 10 Uhr',
  ])('%s is', (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    'Von Bern nach Genf fuhr der Zug am Dienstag ohne Halt.',
    'By Friday the harbour was empty.',
    'Mehr als 300 Menschen kamen ums Leben.',
    'More about the harbour was found in the archive last year.',
    'Der Newsletter der Firma erschien 1998 zum ersten Mal.',
    'Published in 1998, the novel was forgotten for years.',
    'Am 12. Juni 2018 trafen sich die beiden.',
    '«Nein.»',
    'Der Kanton prüft drei Möglichkeiten:',
    'Share prices fell by a third on Friday.',
  ])('%s is not', (line) => expect(isFurniture(line)).toBe(false));

  it.each(['Von Anfang an gescheitert', '12. Juni 2018', 'Interview mit Folgen'])(
    '%s may be a headline',
    (line) => expect(isFurniture(line, true)).toBe(false),
  );
});

describe('isCredited', () => {
  it.each<[string, boolean]>([
    ['Die gesperrte Brücke. Foto: Keystone/Muster', true],
    ['The closed bridge. © Jane Example', true],
    ['(Bild: Muster)', true],
    ['Er zeigte ihr das Foto.', false],
  ])('%s: %s', (line, credited) => expect(isCredited(line)).toBe(credited));
});
