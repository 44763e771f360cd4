import { describe, expect, test } from 'vitest';
import { readAll, rows } from './read.ts';

/** A Thursday. */
const PUBLISHED = '2018-05-31';

const tables: Record<string, string> = {
  'full dates': `
am 12. Juni 2018 | 12. Juni 2018 = 2018-06-12
am 3. Mai 1945 | 3. Mai 1945 = 1945-05-03
am 03. Mai 1945 | 03. Mai 1945 = 1945-05-03
Der 1. Jänner 1900 | 1. Jänner 1900 = 1900-01-01
am 29. Februar 2016 | 29. Februar 2016 = 2016-02-29
am 31. März 1814 | 31. März 1814 = 1814-03-31
vom 27. Juli 1953 | 27. Juli 1953 = 1953-07-27
Am 5. Feber 1848 | 5. Feber 1848 = 1848-02-05
am 9. Februars 1904 | 9. Februars 1904 = 1904-02-09
am 12. 6. 2018 | 12. 6. 2018 = 2018-06-12
am 12.6.2018 | 12.6.2018 = 2018-06-12
am 12.06.2018. | 12.06.2018 = 2018-06-12
am 12.06.18 | 12.06.18 = 2018-06-12
am 1.9.39 | 1.9.39 = 1939-09-01
2018-06-12 | 2018-06-12 = 2018-06-12
2018-06-12T20:30 | 2018-06-12T20:30 = 2018-06-12T20:30
2018-06-12T20:30:15Z | 2018-06-12T20:30:15Z = 2018-06-12T20:30:15Z
2018-06-12T20:30+02:00 | 2018-06-12T20:30+02:00 = 2018-06-12T20:30+02:00
am 12/6/2018 | 12/6/2018 = 2018-06-12
am 12-06-2018 | 12-06-2018 = 2018-06-12
12. Okt. 2017 | 12. Okt. 2017 = 2017-10-12
12. Okt 2017 | 12. Okt 2017 = 2017-10-12
5. Sept. 1972 | 5. Sept. 1972 = 1972-09-05
Dienstag, 12. Juni 2018 | Dienstag, 12. Juni 2018 = 2018-06-12
am Dienstag, den 12. Juni 2018, | Dienstag, den 12. Juni 2018 = 2018-06-12
am Dienstag, dem 12. Juni 2018 | Dienstag, dem 12. Juni 2018 = 2018-06-12
Dienstag 12. Juni 2018 | Dienstag 12. Juni 2018 = 2018-06-12
Di, 12.6.2018 | Di, 12.6.2018 = 2018-06-12
Di., 12. Juni 2018 | Di., 12. Juni 2018 = 2018-06-12
am zwölften Juni 2018 | zwölften Juni 2018 = 2018-06-12
am ersten Mai 1890 | ersten Mai 1890 = 1890-05-01
am 3. Mai des Jahres 1945 | 3. Mai des Jahres 1945 = 1945-05-03
am 4. Dezember 1917 in Kiew | 4. Dezember 1917 = 1917-12-04
Berlin, 9. November 1989 | 9. November 1989 = 1989-11-09
der 11. September 2001 | 11. September 2001 = 2001-09-11
am 17. Juni '53 | 17. Juni '53 = 1953-06-17`,
  'dates that lack a year': `
am 12. Juni treffen sie sich | 12. Juni = 2018-06-12
am 27. April trafen sie sich | 27. April = 2018-04-27
Am 21. Dezember hatte er zugesagt | 21. Dezember = 2017-12-21
am 1. Juli beginnt der Bau | 1. Juli = 2018-07-01
am 12.6. treffen sie sich | 12.6. = 2018-06-12
vom 12.6. an | 12.6. = 2018-06-12
am Dienstag, 12. Juni, | Dienstag, 12. Juni = 2018-06-12
am Dienstag, den 12. Juni, | Dienstag, den 12. Juni = 2018-06-12
im April sagte er | April = 2018-04
im Juni wird gewählt | Juni = 2018-06
Im September wurde er gewählt | September = 2017-09
Anfang Juni | Anfang Juni = 2018-06
Ende April war es so weit | Ende April = 2018-04
Mitte Mai | Mitte Mai = 2018-05
bis Ende Juni | Ende Juni = 2018-06
seit Februar | Februar = 2018-02
seit November | November = 2017-11
bis August | August = 2018-08
im vergangenen Oktober | vergangenen Oktober = 2017-10
im kommenden März | kommenden März = 2019-03
letzten November | letzten November = 2017-11
nächsten Januar | nächsten Januar = 2019-01
diesen Juli | diesen Juli = 2018-07
im Mai dieses Jahres | Mai dieses Jahres = 2018-05
im Juni vergangenen Jahres | Juni vergangenen Jahres = 2017-06
im Oktober des Vorjahres | Oktober des Vorjahres = 2017-10
im März nächsten Jahres | März nächsten Jahres = 2019-03
im Dezember letzten Jahres | Dezember letzten Jahres = 2017-12`,
  'months and years': `
im Mai 2018 | Mai 2018 = 2018-05
im Oktober 1917 | Oktober 1917 = 1917-10
Jänner 1848 | Jänner 1848 = 1848-01
Okt. 2017 | Okt. 2017 = 2017-10
im März des Jahres 1933 | März des Jahres 1933 = 1933-03
Anfang Mai 2018 | Anfang Mai 2018 = 2018-05
Ende Januar 1945 | Ende Januar 1945 = 1945-01
Mitte Juli 1944 | Mitte Juli 1944 = 1944-07
im Jahr 1953 | Jahr 1953 = 1953
im Jahre 1960 | Jahre 1960 = 1960
des Jahres 1918 | Jahres 1918 = 1918
in den Jahren 1916 und 1917 | Jahren 1916 = 1916; 1917 = 1917
1953 endete der Krieg | 1953 = 1953
seit 2008 | 2008 = 2008
bis 2015 verlängert | 2015 = 2015
(1953) | 1953 = 1953
Anfang 1945 | Anfang 1945 = 1945
Ende 1941 | Ende 1941 = 1941
Mitte 2002 | Mitte 2002 = 2002
Ende des Mais | Ende des Mais = 2018-05
im Laufe des Mais | Laufe des Mais = 2018-05
Ende des Jahres 1939 | Ende des Jahres 1939 = 1939
zu Beginn des Jahres 1863 | Beginn des Jahres 1863 = 1863
im Laufe des Jahres 1966 | Laufe des Jahres 1966 = 1966
Jahresbeginn 1919 | Jahresbeginn 1919 = 1919
zum Jahresende 2017 | Jahresende 2017 = 2017
480 v. Chr. | 480 v. Chr. = BC0480
im Jahr 79 n. Chr. | Jahr 79 n. Chr. = 0079
um 500 v. Chr. | um 500 v. Chr. = BC0500
vor 44 v. u. Z. | 44 v. u. Z. = BC0044
das Jahr 333 vor Christus | Jahr 333 vor Christus = BC0333
im Jahr 478/477 v. Chr. | Jahr 478 = BC0478; 477 v. Chr. = BC0477`,
  'decades and centuries': `
im 20. Jahrhundert | 20. Jahrhundert = 19
des 19. Jahrhunderts | 19. Jahrhunderts = 18
im neunzehnten Jahrhundert | neunzehnten Jahrhundert = 18
im 4. Jh. v. Chr. | 4. Jh. v. Chr. = BC03
Anfang des 8. Jahrhunderts v. Chr. | Anfang des 8. Jahrhunderts v. Chr. = BC07
Ende des 18. Jahrhunderts | Ende des 18. Jahrhunderts = 17
Mitte des 21. Jahrhunderts | Mitte des 21. Jahrhunderts = 20
im 18. und 19. Jahrhundert | 18. = 17; 19. Jahrhundert = 18
in den 1930er-Jahren | den 1930er-Jahren = 193
in den 1990er Jahren | den 1990er Jahren = 199
in den 80er Jahren | den 80er Jahren = 198
in den 60er-Jahren | den 60er-Jahren = 196
Mitte der 1980er-Jahre | Mitte der 1980er-Jahre = 198
Anfang der 1990er Jahre | Anfang der 1990er Jahre = 199
Ende der siebziger Jahre | Ende der siebziger Jahre = 197
die zwanziger Jahre | die zwanziger Jahre = 192
Ende der 60er | 
der 1960er | 1960er = 196`,
  'seasons, quarters, halves': `
im Frühjahr 2014 | Frühjahr 2014 = 2014-SP
im Sommer 1940 | Sommer 1940 = 1940-SU
im Herbst des Jahres 1972 | Herbst des Jahres 1972 = 1972-FA
Winter 1916/17 | Winter 1916 = 1916-WI; 17 = 1917
im Frühling | Frühling = 2018-SP
im vergangenen Sommer | vergangenen Sommer = 2017-SU
im nächsten Herbst | nächsten Herbst = 2018-FA
letzten Winter | letzten Winter = 2017-WI
diesen Sommer | diesen Sommer = 2018-SU
im Spätsommer 1940 | Spätsommer 1940 = 1940-SU
im Frühsommer 1919 | Frühsommer 1919 = 1919-SU
Ende Sommer 1919 | Ende Sommer 1919 = 1919-SU
im Frühjahr des nächsten Jahres | Frühjahr des nächsten Jahres = 2019-SP
im ersten Quartal 2018 | ersten Quartal 2018 = 2018-Q1
im dritten Quartal des vergangenen Jahres | dritten Quartal des vergangenen Jahres = 2017-Q3
Q3 2018 | Q3 2018 = 2018-Q3
im 1. Halbjahr 2017 | 1. Halbjahr 2017 = 2017-H1
in der zweiten Jahreshälfte 2016 | zweiten Jahreshälfte 2016 = 2016-H2
im vierten Quartal 1999 | vierten Quartal 1999 = 1999-Q4`,
  'relative days': `
heute | heute = 2018-05-31
gestern | gestern = 2018-05-30
vorgestern | vorgestern = 2018-05-29
Morgen kommt er; er kommt morgen | Morgen = 2018-06-01; morgen = 2018-06-01
übermorgen | übermorgen = 2018-06-02
heute Abend | heute Abend = 2018-05-31TEV
heute Nacht | heute Nacht = 2018-05-31TNI
heute früh | heute früh = 2018-05-31TMO
heute Morgen | heute Morgen = 2018-05-31TMO
gestern Nachmittag | gestern Nachmittag = 2018-05-30TAF
gestern Mittag | gestern Mittag = 2018-05-30TMI
gestern morgen | gestern morgen = 2018-05-30TMO
morgen früh | morgen früh = 2018-06-01TMO
morgen Vormittag | morgen Vormittag = 2018-06-01TMO
vor drei Tagen | drei Tagen = P3D
vor zehn Tagen | zehn Tagen = P10D
am gestrigen Mittwoch | gestrigen Mittwoch = 2018-05-30
am morgigen Freitag | morgigen Freitag = 2018-06-01
am heutigen Donnerstag | heutigen Donnerstag = 2018-05-31
am 3. Mai 1945 kapitulierten sie, am Tag darauf auch diese | 3. Mai 1945 = 1945-05-03; am Tag darauf = 1945-05-04
Am 3. Mai 1945 begann es. Zwei Tage später endete es | 3. Mai 1945 = 1945-05-03; Zwei Tage später = 1945-05-05
Am 3. Mai 1945 begann es. Einen Tag später endete es | 3. Mai 1945 = 1945-05-03; Einen Tag später = 1945-05-04
Am 3. Mai 1945 begann es. Drei Tage zuvor war Ruhe | 3. Mai 1945 = 1945-05-03; Drei Tage zuvor = 1945-04-30
Am 3. Mai 1945 begann es. Am folgenden Tag war Ruhe | 3. Mai 1945 = 1945-05-03; folgenden Tag = 1945-05-04
Am 3. Mai 1945 begann es. Noch am selben Tag war Ruhe | 3. Mai 1945 = 1945-05-03; am selben Tag = 1945-05-03
Am 3. Mai 1945 begann es. Tags darauf war Ruhe | 3. Mai 1945 = 1945-05-03; Tags darauf = 1945-05-04
Am 3. Mai 1945 begann es, am Vortag war Ruhe | 3. Mai 1945 = 1945-05-03; Vortag = 1945-05-02
zwei Tage vor Weihnachten 2017 | zwei Tage vor Weihnachten 2017 = 2017-12-23
am Tag nach Ostern 2018 | Tag nach Ostern 2018 = 2018-04-02`,
  'relative weeks, months, years': `
diese Woche | diese Woche = 2018-W22
letzte Woche | letzte Woche = 2018-W21
nächste Woche | nächste Woche = 2018-W23
vergangene Woche | vergangene Woche = 2018-W21
in der kommenden Woche | der kommenden Woche = 2018-W23
vorige Woche | vorige Woche = 2018-W21
in der Vorwoche | Vorwoche = 2018-W21
Anfang nächster Woche | Anfang nächster Woche = 2018-W23
Ende der Woche | Ende der Woche = 2018-W22
Mitte der Woche | Mitte der Woche = 2018-W22
vor zwei Wochen | zwei Wochen = P2W
diesen Monat | diesen Monat = 2018-05
letzten Monat | letzten Monat = 2018-04
im vergangenen Monat | vergangenen Monat = 2018-04
im nächsten Monat | nächsten Monat = 2018-06
Ende des Monats | Ende des Monats = 2018-05
vor zwei Monaten | zwei Monaten = P2M
vor sechs Monaten | sechs Monaten = P6M
dieses Jahr | dieses Jahr = 2018
im laufenden Jahr | laufenden Jahr = 2018
letztes Jahr | letztes Jahr = 2017
im vergangenen Jahr | vergangenen Jahr = 2017
im vorigen Jahr | vorigen Jahr = 2017
nächstes Jahr | nächstes Jahr = 2019
im kommenden Jahr | kommenden Jahr = 2019
im Vorjahr | Vorjahr = 2017
heuer | heuer = 2018
vor drei Jahren | drei Jahren = P3Y
vor einem Jahr | einem Jahr = P1Y
vor 90 Jahren | 90 Jahren = P90Y
vor rund zehn Jahren | rund zehn Jahren = P10Y
vor anderthalb Jahren | anderthalb Jahren = P1Y6M
vor einem halben Jahr | einem halben Jahr = P6M
Ende des Jahres | Ende des Jahres = 2018
bis Jahresende | Jahresende = 2018
Anfang nächsten Jahres | Anfang nächsten Jahres = 2019
Ende letzten Jahres | Ende letzten Jahres = 2017
vor zwei Jahrzehnten | zwei Jahrzehnten = P2DE
am Wochenende spielen sie | Wochenende = 2018-W22-WE
am vergangenen Wochenende | vergangenen Wochenende = 2018-W21-WE
nächstes Wochenende | nächstes Wochenende = 2018-W23-WE
Im Juni 1998 floh er und kehrte noch im selben Jahr zurück | Juni 1998 = 1998-06; im selben Jahr = 1998
Im Juni 1998 floh er; ein Jahr später kam er zurück | Juni 1998 = 1998-06; ein Jahr später = 1999
Im Juni 1998 floh er; drei Monate später kam er zurück | Juni 1998 = 1998-06; drei Monate später = 1998-09
Im Juni 1998 floh er; im Jahr darauf kam er zurück | Juni 1998 = 1998-06; Jahr darauf = 1999`,
  weekdays: `
am Donnerstag sagte er | Donnerstag = 2018-05-31
am Mittwoch sagte er | Mittwoch = 2018-05-30
am Freitag wird er sprechen | Freitag = 2018-06-01
am Samstag findet das Fest statt | Samstag = 2018-06-02
am Sonnabend soll es regnen | Sonnabend = 2018-06-02
seit Montag | Montag = 2018-05-28
bis Sonntag | Sonntag = 2018-06-03
vergangenen Freitag | vergangenen Freitag = 2018-05-25
am letzten Dienstag | letzten Dienstag = 2018-05-29
am kommenden Montag | kommenden Montag = 2018-06-04
nächsten Donnerstag | nächsten Donnerstag = 2018-06-07
diesen Freitag | diesen Freitag = 2018-06-01
am Dienstagabend sprach er | Dienstagabend = 2018-05-29TEV
am Mittwochmorgen war er da | Mittwochmorgen = 2018-05-30TMO
am Freitagnachmittag wird er da sein | Freitagnachmittag = 2018-06-01TAF
Sonntagnacht starb er | Sonntagnacht = 2018-05-27TNI
am Dienstag Abend sprach er | Dienstag Abend = 2018-05-29TEV
Montag nächster Woche | Montag nächster Woche = 2018-06-04
Freitag vergangener Woche | Freitag vergangener Woche = 2018-05-25
am Mittwoch dieser Woche | Mittwoch dieser Woche = 2018-05-30
am Montag und Dienstag trafen sie sich | Montag = 2018-05-28; Dienstag = 2018-05-29`,
  'times of day': `
um 20.30 Uhr | 20.30 Uhr = 2018-05-31T20:30
um 20:30 Uhr | 20:30 Uhr = 2018-05-31T20:30
um 8 Uhr | 8 Uhr = 2018-05-31T08:00
ab 11 Uhr | 11 Uhr = 2018-05-31T11:00
um 4 Uhr 45 | 4 Uhr 45 = 2018-05-31T04:45
um acht Uhr | acht Uhr = 2018-05-31T08:00
um acht Uhr abends | acht Uhr abends = 2018-05-31T20:00
um 3 Uhr nachts | 3 Uhr nachts = 2018-05-31T03:00
um 7 Uhr morgens | 7 Uhr morgens = 2018-05-31T07:00
um halb acht | halb acht = 2018-05-31T07:30
um halb acht Uhr | halb acht Uhr = 2018-05-31T07:30
um Viertel nach drei | Viertel nach drei = 2018-05-31T03:15
um 10 Uhr am Freitag | 10 Uhr = 2018-05-25T10:00; Freitag = 2018-05-25
um 20 Uhr am 3. Mai 2017 | 20 Uhr = 2017-05-03T20:00; 3. Mai 2017 = 2017-05-03
um Viertel vor drei | Viertel vor drei = 2018-05-31T02:45
um Mitternacht | Mitternacht = 2018-05-31T24:00
um 20:30 | 20:30 = 2018-05-31T20:30
von 20 bis 22 Uhr | 20 = 2018-05-31T20:00; 22 Uhr = 2018-05-31T22:00
8.30-12 und 14-16.30 Uhr | 8.30 = 2018-05-31T08:30; 12 = 2018-05-31T12:00; 14 = 2018-05-31T14:00; 16.30 Uhr = 2018-05-31T16:30
am Samstag, 2. Juni um 11 Uhr | Samstag, 2. Juni = 2018-06-02; 11 Uhr = 2018-06-02T11:00
am 8. Mai 1945, 23:01 Uhr | 8. Mai 1945, 23:01 Uhr = 1945-05-08T23:01
am 8. Mai 1945, 23:01 Uhr mitteleuropäischer Zeit | 8. Mai 1945, 23:01 Uhr mitteleuropäischer Zeit = 1945-05-08T23:01+01
gestern um 8 Uhr | gestern = 2018-05-30; 8 Uhr = 2018-05-30T08:00
am Abend | Abend = 2018-05-31TEV
abends | abends = 2018-05-31TEV
in der Nacht | Nacht = 2018-05-31TNI
Am 3. Mai 1945 kam es am Abend zu Kämpfen | 3. Mai 1945 = 1945-05-03; Abend = 1945-05-03TEV
am Morgen des 16. Februar 1943 | Morgen des 16. Februar 1943 = 1943-02-16TMO
am frühen Morgen des 6. Juni 1944 | frühen Morgen des 6. Juni 1944 = 1944-06-06TMO
gegen Abend des 22. Juni 1940 | gegen Abend des 22. Juni 1940 = 1940-06-22TEV
in der Nacht vom 8. auf den 9. Februar 1904 | Nacht vom 8. = 1904-02-08TNI; 9. Februar 1904 = 1904-02-09
in den Morgenstunden des 7. Mai 1945 | Morgenstunden des 7. Mai 1945 = 1945-05-07TMO
im späten Nachmittag des 2. Mai 1945 | späten Nachmittag des 2. Mai 1945 = 1945-05-02TAF
Am 3. Mai 1945 begann es. Am nächsten Morgen war Ruhe | 3. Mai 1945 = 1945-05-03; nächsten Morgen = 1945-05-04TMO`,
  ranges: `
vom 3. bis 5. Mai 2018 | 3. = 2018-05-03; 5. Mai 2018 = 2018-05-05
vom 3. bis zum 5. Mai 2018 | 3. = 2018-05-03; 5. Mai 2018 = 2018-05-05
3.–5. Mai 2018 | 3. = 2018-05-03; 5. Mai 2018 = 2018-05-05
3./4. Mai 2018 | 3. = 2018-05-03; 4. Mai 2018 = 2018-05-04
am 8. und 9. Mai 1945 | 8. = 1945-05-08; 9. Mai 1945 = 1945-05-09
am 3., 4. und 5. Mai 2018 | 3. = 2018-05-03; 4. = 2018-05-04; 5. Mai 2018 = 2018-05-05
zwischen dem 18. und dem 23. September 1943 | 18. = 1943-09-18; 23. September 1943 = 1943-09-23
vom 29. Januar bis zum 2. Februar 1943 | 29. Januar = 1943-01-29; 2. Februar 1943 = 1943-02-02
vom 30. Dezember bis 2. Januar 2018 | 30. Dezember = 2017-12-30; 2. Januar 2018 = 2018-01-02
Mai/Juni 1940 | Mai = 1940-05; Juni 1940 = 1940-06
im März und April 1943 | März = 1943-03; April 1943 = 1943-04
von September 1939 bis Juni 1940 | September 1939 = 1939-09; Juni 1940 = 1940-06
zwischen März und Juni 2018 | März = 2018-03; Juni 2018 = 2018-06
April und Mai | April = 2018-04; Mai = 2018-05
1950–53 | 1950 = 1950; 53 = 1953
1950-1953 | 1950 = 1950; 1953 = 1953
1939/40 | 1939 = 1939; 40 = 1940
von 1950 bis 1953 | 1950 = 1950; 1953 = 1953
zwischen 1980 und 1988 | 1980 = 1980; 1988 = 1988
im Spätsommer und Herbst 1940 | Spätsommer = 1940-SU; Herbst 1940 = 1940-FA
(1890–1970) | 1890 = 1890; 1970 = 1970`,
  durations: `
seit drei Wochen | drei Wochen = P3W
zwei Tage lang | zwei Tage = P2D
eine Woche lang | eine Woche = P1W
drei Stunden | drei Stunden = PT3H
40 Minuten | 40 Minuten = PT40M
rund drei Wochen | rund drei Wochen = P3W
mehr als drei Tage | mehr als drei Tage = P3D
mindestens zwei Jahre | mindestens zwei Jahre = P2Y
fast drei Jahre | fast drei Jahre = P3Y
anderthalb Jahre | anderthalb Jahre = P1Y6M
zweieinhalb Jahre | zweieinhalb Jahre = P2Y6M
ein halbes Jahr | ein halbes Jahr = P6M
drei dreiviertel Jahre | drei dreiviertel Jahre = P3Y9M
sechs Wochen und drei Tage | sechs Wochen und drei Tage = P6W3D
zwei Stunden und 30 Minuten | zwei Stunden und 30 Minuten = PT2H30M
mehrere Jahre | mehrere Jahre = PXY
einige Tage | einige Tage = PXD
ein paar Stunden | ein paar Stunden = PTXH
seit Jahren | Jahren = PXY
seit Wochen | Wochen = PXW
jahrelang | jahrelang = PXY
nach wochenlangen Kämpfen | wochenlangen = PXW
ein zweitägiger Besuch | zweitägiger = P2D
nach 154-tägiger Belagerung | 154-tägiger = P154D
der dreimonatige Streik | dreimonatige = P3M
eine halbstündige Rede | halbstündige = PT30M
die 90-Tage-Frist | 90-Tage = P90D
zwei bis drei Jahre | zwei = P2Y; drei Jahre = P3Y
in den vergangenen drei Jahren | den vergangenen drei Jahren = P3Y
die letzten zwei Monate | letzten zwei Monate = P2M
in den nächsten Tagen | den nächsten Tagen = PXD
ein Jahrhundert | ein Jahrhundert = P1CE
zwei Jahrzehnte | zwei Jahrzehnte = P2DE
vierzehn Monate | vierzehn Monate = P14M
fünfundvierzig Tage | fünfundvierzig Tage = P45D
dreißig Jahre | dreißig Jahre = P30Y
dreissig Jahre | dreissig Jahre = P30Y`,
  sets: `
jeden Montag | jeden Montag = XXXX-WXX-1
jeden Tag | jeden Tag = P1D
jede Woche | jede Woche = P1W
jedes Jahr | jedes Jahr = P1Y
alle zwei Jahre | alle zwei Jahre = P2Y
alle zehn Minuten | alle zehn Minuten = PT10M
jeden zweiten Tag | jeden zweiten Tag = P2D
jeden Abend | jeden Abend = XXXX-XX-XXTEV
jeden Sommer | jeden Sommer = XXXX-SU
jeden letzten Samstag im Monat | jeden letzten Samstag im Monat = P1M
täglich | täglich = P1D
wöchentlich | wöchentlich = P1W
monatlich | monatlich = P1M
jährlich | jährlich = P1Y
alljährlich | alljährlich = P1Y
stündlich | stündlich = PT1H
vierteljährlich | vierteljährlich = P3M
montags | montags = XXXX-WXX-1
dienstags und donnerstags | dienstags = XXXX-WXX-2; donnerstags = XXXX-WXX-4
zweimal pro Woche | zweimal pro Woche = P1W
einmal im Jahr | einmal im Jahr = P1Y
dreimal täglich | dreimal täglich = P1D
pro Jahr | pro Jahr = P1Y`,
  feasts: `
zu Weihnachten 1966 | Weihnachten 1966 = 1966-12-25
an Ostern 2018 | Ostern 2018 = 2018-04-01
am Karfreitag 2018 | Karfreitag 2018 = 2018-03-30
am Ostermontag 2017 | Ostermontag 2017 = 2017-04-17
Pfingsten 2018 | Pfingsten 2018 = 2018-05-20
Christi Himmelfahrt 2018 | Christi Himmelfahrt 2018 = 2018-05-10
Fronleichnam 2018 | Fronleichnam 2018 = 2018-05-31
am Aschermittwoch 2018 | Aschermittwoch 2018 = 2018-02-14
am Rosenmontag 2018 | Rosenmontag 2018 = 2018-02-12
Silvester 2017 | Silvester 2017 = 2017-12-31
am Neujahrstag 1863 | Neujahrstag 1863 = 1863-01-01
an Allerheiligen 2016 | Allerheiligen 2016 = 2016-11-01
am Nikolaustag 2016 | Nikolaustag 2016 = 2016-12-06
am Tag der Deutschen Einheit 2015 | Tag der Deutschen Einheit 2015 = 2015-10-03
Muttertag 2018 | Muttertag 2018 = 2018-05-13
letzte Weihnachten | letzte Weihnachten = 2017-12-25
zu Pfingsten fuhren sie | Pfingsten = 2018-05-20`,
  'vague ones': `
jetzt | jetzt = PRESENT_REF
derzeit | derzeit = PRESENT_REF
zurzeit | zurzeit = PRESENT_REF
gegenwärtig | gegenwärtig = PRESENT_REF
kürzlich | kürzlich = PAST_REF
vor kurzem | vor kurzem = PAST_REF
damals | damals = PAST_REF
bald | bald = FUTURE_REF
demnächst | demnächst = FUTURE_REF
in Zukunft | in Zukunft = FUTURE_REF
wenig später | wenig später = FUTURE_REF
kurz darauf | kurz darauf = FUTURE_REF
der ehemalige Präsident | ehemalige = PAST_REF`,
  'what is no date': `
1602 Tote
1999 Verletzte
Der Sieg kostete 2000 Euro
rund 1500 Soldaten
etwa 1900 Menschen
1.914 Stimmen
3:1 gewonnen
mit 21:15 gewonnen
24/7
Version 1.9.39
Klasse 2000
Windows 2000
Nr. 1848
Frau Sonntag sagte
Herr Freitag
Die Mai-Demonstration
Karl August
der 38-jährige Trainer
ein 14-Jähriger
42 Jahre alt
Artikel 1933
Steak, Mais und Käse
2. Mais 3. Reis
der Anbau des Mais
MAIS
an der Auffahrt zur A1
Guten Morgen
drei Morgen Land
192.168.10.12
Tel. 044 305 66 11
+41 2018 12 31
der 32. Juni
am 30.02.2018
31.6.2018
zu früh
eine Sekundenangabe
1000000000000
Seite 1984
Petra Sonntag gewann
Trainer Robert März
Bahnhofstrasse 12
3:1 (1:0)
7:6, 6:4
2 + 2 = 4
24 Stunden am Tag, sieben Tage die Woche
365 Tage im Jahr
der Dreissigjährige Krieg
im Siebenjährigen Krieg
am 12. Platz`,
  'days and stretches counted from elsewhere': `
heute vor 50 Jahren starb er | heute vor 50 Jahren = 1968-05-31
gestern vor einem Jahr | gestern vor einem Jahr = 2017-05-30
morgen vor drei Wochen | morgen vor drei Wochen = 2018-05-11
Am 24. wird gewählt | 24. = 2018-06-24
am 24. die Wahl | 24. = 2018-05-24
Am 15. April kam er und am 24. ging er | 15. April = 2018-04-15; 24. = 2018-04-24
um die Jahrhundertwende | Jahrhundertwende = XX
in letzter Zeit | in letzter Zeit = PAST_REF
Montags bis freitags geöffnet | Montags = XXXX-WXX-1; freitags = XXXX-WXX-5
am Abend des Montags | Abend des Montags = 2018-05-28TEV
in der letzten Woche des Jahres
am letzten Tag des Mai | Mai = 2018-05
ein zweijähriger Krieg | zweijähriger = P2Y
Feldzug Mai/Juni 1940 | Mai = 1940-05; Juni 1940 = 1940-06
20 Stunden am Tag | 20 Stunden am Tag = P1D`,
  'the verb decides, known or not': `
Am Freitag eröffnet das Museum | Freitag = 2018-06-01
Am Freitag verriet er den Plan | Freitag = 2018-05-25
Am Freitag empfing er sie | Freitag = 2018-05-25
Am Freitag verhandeln die Parteien | Freitag = 2018-06-01
Am Freitag zuletzt | Freitag = 2018-05-25
Das Gericht verkündet am Freitag sein Urteil | Freitag = 2018-06-01
Der Rat unterschrieb am Freitag den Vertrag | Freitag = 2018-05-25
Die Sitzung am Freitag | Freitag = 2018-05-25
Der Gipfel fand am 3. Juni in Quebec statt. | 3. Juni = 2017-06-03
Sie starb am 5. Juni in Wien. | 5. Juni = 2017-06-05
Er wurde am 14. Juni geboren. | 14. Juni = 2017-06-14
Er hat am 3. Juni Geburtstag. | 3. Juni = 2018-06-03
Die beiden wollten sich am 12. Juni in Singapur treffen. | 12. Juni = 2018-06-12
Das Treffen sollte am 12. Juni beginnen. | 12. Juni = 2018-06-12
Die Gewerkschaft rief für Montag zum Streik auf. | Montag = 2018-06-04
Die Opposition hat für Samstag zu Protesten aufgerufen. | Samstag = 2018-06-02
Die Bilanz für Mai fiel gut aus. | Mai = 2018-05
Am Sonntag hat Slowenien ein neues Parlament gewählt. | Sonntag = 2018-05-27`,
  'as newspapers write': `
seit Anfang Jahr | Anfang Jahr = 2018
bis Ende Monat | Ende Monat = 2018-05
Mitte Woche | Mitte Woche = 2018-W22
übernächste Woche | übernächste Woche = 2018-W24
vorletzte Woche | vorletzte Woche = 2018-W20
im Vorjahresmonat | Vorjahresmonat = 2017-05
im Vorjahresquartal | Vorjahresquartal = 2017-Q2
die Siebzigerjahre | Siebzigerjahre = 197
in den Dreissigerjahren | den Dreissigerjahren = 193
am Osterwochenende | Osterwochenende = 2018-W13-WE
über das Pfingstwochenende | Pfingstwochenende = 2018-W20-WE
in der Karwoche | Karwoche = 2018-W13
an einem Sonntag | Sonntag = XXXX-WXX-7
im Rest des Jahres | Rest des Jahres = 2018
acht Stunden pro Tag | acht Stunden pro Tag = P1D
am Abend zuvor | Abend zuvor = 2018-05-30TEV
am Morgen danach | Morgen danach = 2018-06-01TMO
Der Film läuft am Mittwoch | Mittwoch = 2018-06-06
Im Februar 2018 landeten Truppen, am 3. April gingen sie | Februar 2018 = 2018-02; 3. April = 2018-04-03
Die Temperaturen sinken im zweiten Anlauf am Wochenende | Wochenende = 2018-W22-WE`,
  'as pages have it': `
am 12.\u00a0Juni\u00a02018 | 12. Juni 2018 = 2018-06-12
am 12. Ju\u00adni 2018 | 12. Ju\u00adni 2018 = 2018-06-12
vom 3. – 5. Mai 2018 | 3. = 2018-05-03; 5. Mai 2018 = 2018-05-05
1950‒53 | 1950 = 1950; 53 = 1953
1950—1953 | 1950 = 1950; 1953 = 1953
AM 12. JUNI 2018 | 12. JUNI 2018 = 2018-06-12
Im Ma\u0308rz 2018 | Ma\u0308rz 2018 = 2018-03
am \u206612. Juni\u2069 2018 | 12. Juni\u2069 2018 = 2018-06-12`,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(rows(table))('%s', (text, expected) => {
    expect(readAll(text, 'de', PUBLISHED)).toEqual(expected);
  });
});

test('line breaks stand inside an expression, blank lines do not', () => {
  expect(readAll('am 12.\nJuni\n2018', 'de', PUBLISHED)).toEqual(['12. Juni 2018 = 2018-06-12']);
  expect(readAll('Westfront 1939\n\n3. September', 'de', PUBLISHED)).toHaveLength(2);
});
