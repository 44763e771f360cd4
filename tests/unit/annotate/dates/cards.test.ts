import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/annotate/dates/index.ts';
import { worthACard } from '../../../../src/annotate/dates/worth.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { readAll, rows } from './read.ts';

/** A Wednesday. */
const PUBLISHED = '2026-05-06';

/** The dates of a text that a reader gets a card for, each with the days that it covers. */
const cardsIn = (text: string, lang: Lang, published = PUBLISHED): string[] =>
  findDates(text, { lang, published })
    .filter(worthACard)
    .map(({ start, end, interval }) => `${text.slice(start, end)} = ${interval}`);

const german: Record<string, string> = {
  'a weekday that is said to lie farther away': `
vorletzten Freitag war er dort | vorletzten Freitag = 2026-04-24
am übernächsten Montag | übernächsten Montag = 2026-05-18
im vorletzten August | vorletzten August = 2024-08
Freitag vor einer Woche | Freitag vor einer Woche = 2026-04-24
am Freitag in einer Woche | Freitag in einer Woche = 2026-05-15
morgen in zwei Wochen | morgen in zwei Wochen = 2026-05-21
heute in acht Tagen`,
  'a weekday of this week, past and to come': `
Er wurde diesen Montag verhaftet. | diesen Montag = 2026-05-04
An diesem Freitag wird gewählt. | An diesem Freitag = 2026-05-08
Noch diesen Montag wird gewählt. | diesen Montag = 2026-05-11`,
  'weekdays that share a week': `
am Montag und Dienstag nächster Woche | Montag = 2026-05-11; Dienstag nächster Woche = 2026-05-12
am Dienstag nächster Woche und Mittwoch | Dienstag nächster Woche = 2026-05-12; Mittwoch = 2026-05-13
kommenden Montag und Donnerstag | kommenden Montag = 2026-05-11; Donnerstag = 2026-05-14
kommenden Montag, Dienstag und Mittwoch | kommenden Montag = 2026-05-11; Dienstag = 2026-05-12; Mittwoch = 2026-05-13`,
  'a weekday counted in its month, or beside a date': `
am ersten Montag im Mai | ersten Montag im Mai = 2026-05-04
am letzten Freitag im Mai | letzten Freitag im Mai = 2026-05-29
am 2. Sonntag im Mai 2027 | 2. Sonntag im Mai 2027 = 2027-05-09
am fünften Montag im Februar 2026
am dritten Montag kam er
am Freitag vor Pfingsten | Freitag vor Pfingsten = 2026-05-22
am letzten Sonntag vor Ostern | letzten Sonntag vor Ostern = 2026-03-29
am Sonntag nach dem 1. Mai | Sonntag nach dem 1. Mai = 2026-05-03
am ersten Advent 2025 | ersten Advent 2025 = 2025-11-30`,
  'a month of a year that is counted': `
im Oktober vor zwei Jahren | Oktober = 2024-10; zwei Jahren = 2024
vor zwei Jahren im Oktober | zwei Jahren = 2024; Oktober = 2024-10
am 12. Oktober vor zwei Jahren | 12. Oktober = 2024-10-12; zwei Jahren = 2024
im vergangenen Mai 2017 | vergangenen Mai 2017 = 2017-05`,
  'the seasons’ own years': `
zum Jahreswechsel 2025/26 | Jahreswechsel 2025/26 = 2026-01-01
Saison 1999/00 | 1999 = 1999; 00 = 2000
Richtlinie 2014/24/EU | 2014 = 2014
seit dem 7. Oktober | 7. Oktober = 2025-10-07
von November bis Februar | November = 2025-11; Februar = 2026-02
Ende des ersten Quartals | Ende des ersten Quartals = 2026-01-01/2026-03-31`,
  'years, and numbers that are none': `
als 1990 die Mauer fiel | 1990 = 1990
anders als 2018 gewann er | 2018 = 2018
mehr als 2018
UN-Resolution 1701`,
  'feasts of other calendars, and what is no feast': `
am orthodoxen Ostersonntag
zum chinesischen Neujahr
Er trank einen Martini
Siegfried Lenz schrieb mit Lenz
im ersten Semester studierte sie
im zweiten Semester 2025 | zweiten Semester 2025 = 2025-07-01/2025-12-31
im dritten Quartal des Geschäftsjahres 2025/26
am ersten Mai-Wochenende
am letzten Wochenende im April | April = 2026-04`,
  'counted from what nobody told': `
im ersten Jahr seiner Amtszeit
Am Folgetag trat er zurück
Am 3. März fiel er. Am Folgetag trat er zurück | 3. März = 2026-03-03; Folgetag = 2026-03-04
Am Folgetag wird er sprechen | Folgetag = 2026-05-07`,
};

const english: Record<string, string> = {
  'a weekday that is said to lie farther away': `
a week from Friday | a week from Friday = 2026-05-15
a week from today | a week from today = 2026-05-13
a year ago this week | a year ago this week = 2025-05-05/2025-05-11
a year ago last month | a year ago last month = 2025-04`,
  'a weekday of this week, past and to come': `
He was arrested this Monday. | this Monday = 2026-05-04
They will meet this Monday. | this Monday = 2026-05-11
They met this Friday's deadline. | this Friday = 2026-05-08`,
  'weekdays that share a week': `
Monday and Tuesday of next week | Monday = 2026-05-11; Tuesday of next week = 2026-05-12
next Monday and Thursday | next Monday = 2026-05-11; Thursday = 2026-05-14`,
  'a weekday counted in its month, or beside a date': `
on the first Monday in May | first Monday in May = 2026-05-04
the last Friday of May | last Friday of May = 2026-05-29
the 2nd Sunday of May 2027 | 2nd Sunday of May 2027 = 2027-05-09
on the second Sunday of Lent
the Friday before Christmas | Friday before Christmas = 2025-12-19
he said on Friday ahead of Christmas 2025 | Friday = 2026-05-01; Christmas 2025 = 2025-12-25`,
  'a month of a year that is counted': `
two years ago in May | two years ago = 2024; May = 2024-05
in May two years ago | May = 2024-05; two years ago = 2024
last October 2017 | last October 2017 = 2017-10`,
  'quarters, decades, centuries': `
from October 1 to March 31 | October 1 = 2025-10-01; March 31 = 2026-03-31
the end of the first quarter | end of the first quarter = 2026-01-01/2026-03-31
in its fiscal third quarter
in the third quarter of fiscal 2024 | 2024 = 2024
in the third quarter of the game
in the first quarter of the 21st century | 21st century = 2001/2100
in the 1800s | 1800s = 1801/1900
in the 2000s | 2000s = 2000/2009
a man in his late 20s
a woman in her mid-to-late thirties
highs in the low 70s
a quarter of a century ago | a quarter of a century ago = 2001`,
  'years, and numbers that are none': `
more than 2018
other than 2018 | 2018 = 2018
under UN Resolution 1701
3000 years ago
20000 years from now`,
  'hours are no days': `
two hours before Christmas | Christmas = 2025-12-25
30 minutes after Friday | Friday = 2026-05-01`,
  'feasts and days of others': `
on Orthodox Easter
Lunar New Year
on Ukraine's Independence Day
on Ukrainian Independence Day
on Independence Day
on Independence Day 2025 | Independence Day 2025 = 2025-07-04
Israel's Memorial Day
on Memorial Day | Memorial Day = 2026-05-25
rallies on Labour Day
Black Friday`,
  'counted from what nobody told': `
in his first year in office
The next day he resigned
On March 3 he fell. The next day he resigned | March 3 = 2026-03-03; next day = 2026-03-04
The next day he will resign | next day = 2026-05-07`,
};

for (const [lang, tables] of [
  ['de', german],
  ['en', english],
] as const) {
  describe.each(Object.entries(tables))(`${lang}: %s`, (_, table) => {
    test.each(rows(table))('%s', (text, expected) => {
      expect(cardsIn(text, lang)).toEqual(expected);
    });
  });
}

test.each<[published: string, lang: Lang, text: string, days: string]>([
  ['2026-01-15', 'en', 'this winter', '2025-12-01/2026-02-28'],
  ['2026-01-15', 'en', 'last winter', '2024-12-01/2025-02-28'],
  ['2026-01-15', 'en', 'next winter', '2026-12-01/2027-02-28'],
  ['2026-12-15', 'de', 'diesen Winter', '2026-12-01/2027-02-28'],
  ['2026-12-15', 'de', 'letzten Winter', '2025-12-01/2026-02-28'],
  ['2026-01-15', 'de', 'im neuen Jahr', '2026'],
  ['2026-11-15', 'de', 'im neuen Jahr', '2027'],
  ['2026-07-01', 'en', 'on Independence Day', '2026-07-04'],
  ['2026-01-02', 'de', 'vom 28. Dezember bis 6. Januar', '2025-12-28 2026-01-06'],
  ['2026-12-20', 'de', 'vom 28. Dezember bis 6. Januar', '2026-12-28 2027-01-06'],
])('on %s, %s: %s = %s', (published, lang, text, days) => {
  const found = cardsIn(text, lang, published).map((card) => card.split(' = ')[1]);
  expect(found.join(' ')).toBe(days);
});

test.each<[Lang, text: string, last: string]>([
  ['de', '5 v. Chr. kam er. Zehn Jahre später ging er', 'Zehn Jahre später = 0006'],
  ['en', '3000 years ago', '3000 years ago = BC0975'],
  ['en', '20000 years from now', '20000 years from now = 22026'],
  ['en', 'half a week', 'half a week = P0.5W'],
  ['de', 'anderthalb Wochen', 'anderthalb Wochen = P1.5W'],
  ['de', 'ein halbes Halbjahr', 'ein halbes Halbjahr = P3M'],
])('beyond the calendar, %s: %s', (lang, text, last) => {
  expect(readAll(text, lang, PUBLISHED).at(-1)).toBe(last);
});
