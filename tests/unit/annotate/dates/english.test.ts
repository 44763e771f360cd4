import { describe, expect, test } from 'vitest';
import { readAll, rows } from './read.ts';

/** A Thursday. */
const PUBLISHED = '2018-05-31';

const tables: Record<string, string> = {
  'full dates': `
on June 12, 2018 | June 12, 2018 = 2018-06-12
on June 12 2018 | June 12 2018 = 2018-06-12
on June 12th, 2018 | June 12th, 2018 = 2018-06-12
on 12 June 2018 | 12 June 2018 = 2018-06-12
on 12th June 2018 | 12th June 2018 = 2018-06-12
on the 12th of June, 2018 | 12th of June, 2018 = 2018-06-12
on the 12th of June 2018 | 12th of June 2018 = 2018-06-12
on the third of May 1945 | third of May 1945 = 1945-05-03
on the twenty-third of May 1949 | twenty-third of May 1949 = 1949-05-23
on Aug. 7, 1998 | Aug. 7, 1998 = 1998-08-07
on Aug 7, 1998 | Aug 7, 1998 = 1998-08-07
on 7 Aug 1998 | 7 Aug 1998 = 1998-08-07
on Sept. 11, 2001 | Sept. 11, 2001 = 2001-09-11
on May 8, 1945 | May 8, 1945 = 1945-05-08
on March 3, 1918 | March 3, 1918 = 1918-03-03
on February 29, 2016 | February 29, 2016 = 2016-02-29
Tuesday, June 12, 2018 | Tuesday, June 12, 2018 = 2018-06-12
on Tuesday, 12 June 2018 | Tuesday, 12 June 2018 = 2018-06-12
on Tuesday June 12, 2018 | Tuesday June 12, 2018 = 2018-06-12
on Tuesday the 12th of June 2018 | Tuesday the 12th of June 2018 = 2018-06-12
Tue, June 12, 2018 | Tue, June 12, 2018 = 2018-06-12
Tues., June 12, 2018 | Tues., June 12, 2018 = 2018-06-12
2018-06-12 | 2018-06-12 = 2018-06-12
2018/06/12 | 2018/06/12 = 2018-06-12
2018-06-12T20:30:00Z | 2018-06-12T20:30:00Z = 2018-06-12T20:30:00Z
6/12/2018 | 6/12/2018 = 2018-06-12
06/12/18 | 06/12/18 = 2018-06-12
25/12/2018 | 25/12/2018 = 2018-12-25
12.6.2018 | 12.6.2018 = 2018-06-12
on the first of January 1900 | first of January 1900 = 1900-01-01
the July 27, 1953, armistice | July 27, 1953 = 1953-07-27
on October 3rd 1990 | October 3rd 1990 = 1990-10-03`,
  'dates that lack a year': `
They will meet on June 12 | June 12 = 2018-06-12
They met on April 27 | April 27 = 2018-04-27
They met on Nov. 25 | Nov. 25 = 2017-11-25
the Feb. 7 bombings killed 257 people | Feb. 7 = 2018-02-07
by Jan. 14 they will go | Jan. 14 = 2019-01-14
on 12 June they will meet | 12 June = 2018-06-12
Tuesday, June 12, they will meet | Tuesday, June 12 = 2018-06-12
on Monday, Oct. 26, they will meet | Monday, Oct. 26 = 2018-10-26
in April he said | April = 2018-04
in September he was elected | September = 2017-09
in June they will vote | June = 2018-06
early June | early June = 2018-06
late April | late April = 2018-04
mid-May | mid-May = 2018-05
the end of June | end of June = 2018-06
at the beginning of April | beginning of April = 2018-04
since February | February = 2018-02
since November | November = 2017-11
until August | August = 2018-08
last October | last October = 2017-10
next March | next March = 2019-03
this July | this July = 2018-07
last November | last November = 2017-11
in June last year | June last year = 2017-06
in May this year | May this year = 2018-05
in March of next year | March of next year = 2019-03
the late-November trip was | late-November = 2017-11
In May he was in Paris | May = 2018-05
the March accession | March = 2018-03`,
  'months and years': `
in May 2018 | May 2018 = 2018-05
in October 1917 | October 1917 = 1917-10
in October, 1917 | October, 1917 = 1917-10
in October of 1917 | October of 1917 = 1917-10
Oct. 2017 | Oct. 2017 = 2017-10
in early May 2018 | early May 2018 = 2018-05
in late January 1945 | late January 1945 = 1945-01
in mid-July 1944 | mid-July 1944 = 1944-07
in 1953 | 1953 = 1953
since 1990 | 1990 = 1990
the 1959 embargo | 1959 = 1959
the year 1990 | year 1990 = 1990
in the year 2000 | year 2000 = 2000
(1953) | 1953 = 1953
early 1997 | early 1997 = 1997
late 1941 | late 1941 = 1941
mid-2002 | mid-2002 = 2002
the end of 1939 | end of 1939 = 1939
480 BC | 480 BC = BC0480
44 B.C. | 44 B.C. = BC0044
AD 79 | AD 79 = 0079
79 AD | 79 AD = 0079
in 323 BCE | 323 BCE = BC0323`,
  'decades and centuries': `
in the 1990s | 1990s = 199X
in the early 1990s | early 1990s = 199X
in the late 1980s | late 1980s = 198X
in the mid-1970s | mid-1970s = 197X
in the '60s | '60s = 196X
in the 60s | 60s = 196X
in the sixties | sixties = 196X
in the roaring twenties | twenties = 192X
in the 20th century | 20th century = 19
in the nineteenth century | nineteenth century = 18
a 19th-century novel | 19th-century = 18
early 18th century | early 18th century = 17
in the 4th century BC | 4th century BC = BC03
in the twenty-first century | twenty-first century = 20
in the 18th and 19th centuries | 18th = 17; 19th centuries = 18
in the 1800s | 1800s = 18
a man in his sixties |
a woman in her 30s |`,
  'seasons, quarters, halves': `
in the spring of 2014 | spring of 2014 = 2014-SP
in spring 2014 | spring 2014 = 2014-SP
in the summer of 1940 | summer of 1940 = 1940-SU
in the fall of 1998 | fall of 1998 = 1998-FA
fall 1998 | fall 1998 = 1998-FA
in autumn 1972 | autumn 1972 = 1972-FA
the winter of 1916 | winter of 1916 = 1916-WI
last fall | last fall = 2017-FA
last summer | last summer = 2017-SU
next spring | next spring = 2019-SP
this summer | this summer = 2018-SU
in the spring | spring = 2018-SP
late summer 1940 | late summer 1940 = 1940-SU
early spring 1861 | early spring 1861 = 1861-SP
the first quarter of 2018 | first quarter of 2018 = 2018-Q1
the third quarter | third quarter = 2018-Q3
the fourth quarter of last year | fourth quarter of last year = 2017-Q4
Q3 2018 | Q3 2018 = 2018-Q3
the first half of 1998 | first half of 1998 = 1998-H1
the second half of 2016 | second half of 2016 = 2016-H2
second-quarter earnings | second-quarter = 2018-Q2
Prices fall. They will fall |
a spring in the mattress |`,
  'relative days': `
today | today = 2018-05-31
yesterday | yesterday = 2018-05-30
tomorrow | tomorrow = 2018-06-01
tonight | tonight = 2018-05-31TNI
the day before yesterday | the day before yesterday = 2018-05-29
the day after tomorrow | the day after tomorrow = 2018-06-02
yesterday morning | yesterday morning = 2018-05-30TMO
yesterday evening | yesterday evening = 2018-05-30TEV
tomorrow morning | tomorrow morning = 2018-06-01TMO
tomorrow night | tomorrow night = 2018-06-01TNI
last night | last night = 2018-05-30TNI
this morning | this morning = 2018-05-31TMO
this afternoon | this afternoon = 2018-05-31TAF
this evening | this evening = 2018-05-31TEV
three days ago | three days ago = 2018-05-28
11 days ago | 11 days ago = 2018-05-20
two days from now | two days from now = 2018-06-02
On May 3, 1945, it began. Two days later it ended | May 3, 1945 = 1945-05-03; Two days later = 1945-05-05
On May 3, 1945, it began. A day later it ended | May 3, 1945 = 1945-05-03; A day later = 1945-05-04
On May 3, 1945, it began. Three days earlier all was quiet | May 3, 1945 = 1945-05-03; Three days earlier = 1945-04-30
On May 3, 1945, it began. The next day it ended | May 3, 1945 = 1945-05-03; next day = 1945-05-04
On May 3, 1945, it began. The following day it ended | May 3, 1945 = 1945-05-03; The following day = 1945-05-04
On May 3, 1945, it began. The same day it ended | May 3, 1945 = 1945-05-03; The same day = 1945-05-03
On May 3, 1945, it began, and the day after, it ended | May 3, 1945 = 1945-05-03; day after = 1945-05-04
On May 3, 1945, it began. That night it ended | May 3, 1945 = 1945-05-03; That night = 1945-05-03TNI
On May 3, 1945, it began. The next morning it ended | May 3, 1945 = 1945-05-03; next morning = 1945-05-04TMO
the day after Thanksgiving 2017 | day after Thanksgiving 2017 = 2017-11-24
two days before Christmas 2017 | two days before Christmas 2017 = 2017-12-23
the week of March 6, 2000 | week of March 6, 2000 = 2000-W10`,
  'relative weeks, months, years': `
this week | this week = 2018-W22
last week | last week = 2018-W21
next week | next week = 2018-W23
early next week | early next week = 2018-W23
late last week | late last week = 2018-W21
the end of the week | end of the week = 2018-W22
two weeks ago | two weeks ago = 2018-W20
this month | this month = 2018-05
last month | last month = 2018-04
next month | next month = 2018-06
later this month | later this month = 2018-05
earlier this month | earlier this month = 2018-05
the end of the month | end of the month = 2018-05
two months ago | two months ago = 2018-03
six months ago | six months ago = 2017-11
this year | this year = 2018
last year | last year = 2017
next year | next year = 2019
earlier this year | earlier this year = 2018
late last year | late last year = 2017
the end of the year | end of the year = 2018
by year-end | year-end = 2018
50 years ago | 50 years ago = 1968
a year ago | a year ago = 2017
one year ago | one year ago = 2017
a year and a half ago | a year and a half ago = 2016-11
a decade ago | a decade ago = 200X
a century ago | a century ago = 19
this weekend | this weekend = 2018-W22-WE
last weekend | last weekend = 2018-W21-WE
next weekend | next weekend = 2018-W23-WE
this decade | this decade = 201X
this century | this century = 20
this quarter | this quarter = 2018-Q2
last quarter | last quarter = 2018-Q1
He left in June 1998 and returned later that year | June 1998 = 1998-06; later that year = 1998
He left in June 1998. A year later he returned | June 1998 = 1998-06; A year later = 1999
He left in June 1998. Three months later he returned | June 1998 = 1998-06; Three months later = 1998-09
He left in June 1998, a year earlier than she | June 1998 = 1998-06; a year earlier = 1997
He left in June 1998. The following year he returned | June 1998 = 1998-06; The following year = 1999`,
  weekdays: `
he said Thursday | Thursday = 2018-05-31
he said on Wednesday | Wednesday = 2018-05-30
Officials said Monday they would vote | Monday = 2018-05-28
they will meet on Friday | Friday = 2018-06-01
is scheduled for Tuesday | Tuesday = 2018-06-05
since Monday | Monday = 2018-05-28
as early as Monday | Monday = 2018-06-04
last Friday | last Friday = 2018-05-25
next Monday | next Monday = 2018-06-04
this Saturday | this Saturday = 2018-06-02
the coming Sunday | coming Sunday = 2018-06-03
he died Friday night | Friday night = 2018-05-25TNI
he spoke Tuesday morning | Tuesday morning = 2018-05-29TMO
he spoke early Friday morning | Friday morning = 2018-05-25TMO
Wednesday afternoon he spoke | Wednesday afternoon = 2018-05-30TAF
Friday last week | Friday last week = 2018-05-25
Tuesday of next week | Tuesday of next week = 2018-06-05
Wednesday's meeting | Wednesday = 2018-05-30
they met on Monday and Tuesday | Monday = 2018-05-28; Tuesday = 2018-05-29`,
  'times of day': `
at 10 p.m. | 10 p.m. = 2018-05-31T22:00
at 10 a.m. | 10 a.m. = 2018-05-31T10:00
at 10am | 10am = 2018-05-31T10:00
at 10:30 am | 10:30 am = 2018-05-31T10:30
at 10:35 a.m. EST | 10:35 a.m. EST = 2018-05-31T10:35
at 12 p.m. | 12 p.m. = 2018-05-31T12:00
at 12:15 a.m. | 12:15 a.m. = 2018-05-31T00:15
at 20:30 | 20:30 = 2018-05-31T20:30
at 20:30 GMT | 20:30 = 2018-05-31T20:30
at noon | noon = 2018-05-31T12:00
at midday | midday = 2018-05-31T12:00
at midnight | midnight = 2018-05-31T24:00
at three o'clock | three o'clock = 2018-05-31T03:00
at 3 o’clock | 3 o’clock = 2018-05-31T03:00
at 3 o'clock in the afternoon | 3 o'clock in the afternoon = 2018-05-31T15:00
at half past seven | half past seven = 2018-05-31T07:30
at a quarter past three | a quarter past three = 2018-05-31T03:15
at a quarter to five | a quarter to five = 2018-05-31T04:45
he spoke at 10 a.m. on Friday | 10 a.m. = 2018-05-25T10:00; Friday = 2018-05-25
it blew up at 10:35 a.m. (0735 GMT) Friday | 10:35 a.m. = 2018-05-25T10:35; Friday = 2018-05-25
at 8 p.m. on May 3, 2017 | 8 p.m. = 2017-05-03T20:00; May 3, 2017 = 2017-05-03
until 9 a.m. EST Tuesday | 9 a.m. EST Tuesday = 2018-06-05T09:00
between 9 and 10 p.m. | 9 = 2018-05-31T21:00; 10 p.m. = 2018-05-31T22:00
9-11 a.m. | 9 = 2018-05-31T09:00; 11 a.m. = 2018-05-31T11:00
in the morning | morning = 2018-05-31TMO
in the evening | evening = 2018-05-31TEV
on the night of Oct. 23, 1998 | night of Oct. 23, 1998 = 1998-10-23TNI
on the morning of May 3, 1945 | morning of May 3, 1945 = 1945-05-03TMO`,
  ranges: `
May 3-5, 2018 | May 3 = 2018-05-03; 5, 2018 = 2018-05-05
May 3–5, 2018 | May 3 = 2018-05-03; 5, 2018 = 2018-05-05
May 3 to 5, 2018 | May 3 = 2018-05-03; 5, 2018 = 2018-05-05
from May 3 to May 5, 2018 | May 3 = 2018-05-03; May 5, 2018 = 2018-05-05
3-5 May 2018 | 3 = 2018-05-03; 5 May 2018 = 2018-05-05
between 3 and 5 May 2018 | 3 = 2018-05-03; 5 May 2018 = 2018-05-05
April 24 and 25, 1999 | April 24 = 1999-04-24; 25, 1999 = 1999-04-25
between March and June 2018 | March = 2018-03; June 2018 = 2018-06
from September 1939 to June 1940 | September 1939 = 1939-09; June 1940 = 1940-06
from December to February 2018 | December = 2017-12; February 2018 = 2018-02
between 1994 and 1997 | 1994 = 1994; 1997 = 1997
1950-53 | 1950 = 1950; 53 = 1953
1950–1953 | 1950 = 1950; 1953 = 1953
from 1950 to 1953 | 1950 = 1950; 1953 = 1953
1994, 1995 and 1997 | 1994 = 1994; 1995 = 1995; 1997 = 1997
in April and May | April = 2018-04; May = 2018-05`,
  durations: `
for three weeks | three weeks = P3W
a two-day visit | two-day = P2D
a 16-hour flight | 16-hour = PT16H
the 14-day waiting period | 14-day = P14D
five hours | five hours = PT5H
30 minutes | 30 minutes = PT30M
ten seconds | ten seconds = PT10S
at least 72 hours | at least 72 hours = PT72H
more than 30 years | more than 30 years = P30Y
less than a month | less than a month = P1M
two and a half years | two and a half years = P2Y6M
2 1/2 years | 2 1/2 years = P2Y6M
half a year | half a year = P6M
half an hour | half an hour = PT30M
an hour and a half | an hour and a half = PT1H30M
twenty-three days | twenty-three days = P23D
twenty years | twenty years = P20Y
a hundred years | a hundred years = P100Y
one hundred days | one hundred days = P100D
several years | several years = PXY
a few days | a few days = PXD
many months | many months = PXM
in recent days | recent days = PXD
for years | years = PXY
for weeks | weeks = PXW
for decades | decades = PXY
a day-long meeting | day-long = P1D
a yearlong study | yearlong = P1Y
in the last three years | last three years = P3Y
in the past two months | past two months = P2M
over the next few weeks | next few weeks = PXW
two to three years | two = P2Y; three years = P3Y
a month | a month = P1M
six months | six months = P6M
two more weeks | two more weeks = P2W
five straight days | five straight days = P5D`,
  sets: `
every Monday | every Monday = XXXX-WXX-1
every day | every day = P1D
each year | each year = P1Y
every two weeks | every two weeks = P2W
every night | every night = XXXX-XX-XXTNI
every morning | every morning = XXXX-XX-XXTMO
every summer | every summer = XXXX-SU
every January | every January = XXXX-01
every second year | every second year = P2Y
every first Monday of the month | every first Monday of the month = P1M
daily | daily = P1D
Daily flights | Daily = P1D
weekly | weekly = P1W
monthly | monthly = P1M
annually | annually = P1Y
hourly | hourly = PT1H
quarterly | quarterly = P3M
Mondays | Mondays = XXXX-WXX-1
twice a week | twice a week = P1W
once a year | once a year = P1Y
three times a day | three times a day = P1D
per year | per year = P1Y`,
  feasts: `
Christmas 1966 | Christmas 1966 = 1966-12-25
on Christmas Day 2017 | Christmas Day 2017 = 2017-12-25
on Christmas Eve 2017 | Christmas Eve 2017 = 2017-12-24
Easter 2018 | Easter 2018 = 2018-04-01
on Good Friday 2018 | Good Friday 2018 = 2018-03-30
on Easter Monday 2017 | Easter Monday 2017 = 2017-04-17
on Thanksgiving Day 1999 | Thanksgiving Day 1999 = 1999-11-25
he was found on Thanksgiving | Thanksgiving = 2017-11-23
on Labor Day 2018 | Labor Day 2018 = 2018-09-03
on Memorial Day 2018 | Memorial Day 2018 = 2018-05-28
on Election Day 1998 | Election Day 1998 = 1998-11-03
on Independence Day 2018 | Independence Day 2018 = 2018-07-04
on New Year's Day 1863 | New Year's Day 1863 = 1863-01-01
on New Year’s Eve 2017 | New Year’s Eve 2017 = 2017-12-31
on Halloween 2017 | Halloween 2017 = 2017-10-31
on Valentine's Day 2018 | Valentine's Day 2018 = 2018-02-14
on Veterans Day 2017 | Veterans Day 2017 = 2017-11-11
on Mother's Day 2018 | Mother's Day 2018 = 2018-05-13
last Christmas | last Christmas = 2017-12-25`,
  'vague ones': `
now | now = PRESENT_REF
currently | currently = PRESENT_REF
nowadays | nowadays = PRESENT_REF
recently | recently = PAST_REF
in the past | in the past = PAST_REF
in the future | the future = FUTURE_REF`,
  'what is no date': `
Theresa May said
May I ask
Mrs. May
they march on
It may rain
2,000 people
2000 people
about 1500 soldiers
1602 deaths
the Daily Mail
the Nightly News
3:1
24/7
version 1.9.39
Windows 2000
the 42-year-old man
67 years old
April Smith said
Mr. August
60 Minutes
a second betrayal
192.168.10.12
sun and sat
the March on Washington
a March of Dimes
the fall of Rome
in the fall of Saigon
prices fall
spring to mind
you may second that
High Noon
on Christmas Island
the Good Friday Agreement
room 1984
No. 1848
Sat on a bench
one of the three
+1 2018 555 1234
May 32
13/13/2018
$2000
2000%
Mai said so
Julian May wrote
they march on the town
the 5-4 ruling
won 6-4, 7-6
2 + 2 = 4
1600 Pennsylvania Avenue
at 1600 Pennsylvania Avenue
12 Main Street
a matter of days
the Seven Years' War
during the Hundred Years’ War
the Six-Day War
Now, what does that mean
on the 15th floor
on the 12th hole`,
  'days and stretches counted from elsewhere': `
50 years ago today he died | 50 years ago today = 1968-05-31
a year ago Friday it began | a year ago Friday = 2017-05-25
three weeks ago yesterday | three weeks ago yesterday = 2018-05-09
two weeks from Friday | two weeks from Friday = 2018-06-15
two weeks from May 3 | two weeks from May 3 = 2018-05-17
They will meet on the 15th. | 15th = 2018-06-15
They met on the 15th, she said | 15th = 2018-05-15
It opened on the 3rd and closed | 3rd = 2018-05-03
They met on the 31st | 31st = 2018-05-31
He was there in April and left on the 15th. | April = 2018-04; 15th = 2018-04-15
for the last week | last week = P1W
over the last year | last year = P1Y
it came last week | last week = 2018-W21
in the last week of May | May = 2018-05
on the last day of the year
the turn of the century | the turn of the century = XX
the other day | the other day = PAST_REF
on weekdays | weekdays = XXXX-WXX
closed on weekends | on weekends = XXXX-WXX-WE
most recently last October | last October = 2017-10
he will leave at 4 in the morning (4 a.m. Friday) | 4 in the morning = 2018-06-01T04:00; 4 a.m. Friday = 2018-06-01T04:00
several months later it failed | several months later = FUTURE_REF
for several months | several months = PXM
a few hours | a few hours = PTXH
in 2008 Wall Street crashed | 2008 = 2008
the 2008 Wall Street crash | 2008 = 2008`,
  'as newspapers write': `
$38 million in the year-ago period | year-ago = 2017
a year-earlier loss | year-earlier = 2017
it is expected to last six weeks | six weeks = P6W
it will last several days | several days = PXD
over the last six weeks | last six weeks = P6W
the 2000 block of Main Street
at 5 in the afternoon | 5 in the afternoon = 2018-05-31T17:00
at ten at night | ten at night = 2018-05-31T22:00
by 4 in the morning | 4 in the morning = 2018-05-31T04:00
he killed 5 in the morning | morning = 2018-05-31TMO
at 7 a.m. (0600 GMT) | 7 a.m. = 2018-05-31T07:00
at 0735 GMT | 0735 GMT = 2018-05-31T07:35Z
over Easter weekend | Easter weekend = 2018-W13-WE
during Christmas week 2017 | Christmas week 2017 = 2017-W52
Thanksgiving weekend | Thanksgiving weekend = 2018-W47-WE
the pre-1967 borders | pre-1967 = 1967
post-2001 wars | post-2001 = 2001
a pre-2000-year-old vase
his current wife | current = PRESENT_REF
the current was strong
the current year | the current year = 2018
we face a future in which
in the rest of the year | rest of the year = 2018
the remainder of this month | remainder of this month = 2018-05
won the second half
the second half of 2018 | second half of 2018 = 2018-H2
in nearly two decades | two decades = P20Y
a decades-long battle | decades-long = PXY
a years-old slump | years-old = PXY
24 hours a day, seven days a week
20 hours a day | 20 hours a day = P1D
three days per week | three days per week = P1W
on a Sunday | Sunday = XXXX-WXX-7
a Sunday night service | Sunday night = 2018-05-27TNI
Johnny and June Carter
a secretary shot Friday, the night before | Friday = 2018-05-25; night before = 2018-05-24TNI
the 1980s | 1980s = 198X`,
  'a day as an attribute': `
they would look for ways to get around Wednesday's ruling | Wednesday = 2018-05-30
they will attend Friday's summit | Friday = 2018-06-01
Tuesday's vote | Tuesday = 2018-05-29
before Sunday's election | Sunday = 2018-05-27`,
  'the tense decides': `
Talks resume Monday | Monday = 2018-06-04
The trial begins Tuesday | Tuesday = 2018-06-05
it expires Dec. 31 | Dec. 31 = 2018-12-31
They drove home Friday | Friday = 2018-05-25
They withdrew on Dec. 31 | Dec. 31 = 2017-12-31
The anniversary is on Oct. 7 | Oct. 7 = 2018-10-07
In January, a week after the vote of the Roe vs. Wade court, a bomb in Mobile, Ala., killed two | January = 2018-01; a week = P1W
In October, a man from St. Louis was shot | October = 2017-10
The summit was held on June 3 in Quebec. | June 3 = 2017-06-03
She was born on June 14, three days before her cousin. | June 14 = 2017-06-14; three days = P3D
The two were to meet on June 12. | June 12 = 2018-06-12
The treaty is signed on June 12. | June 12 = 2018-06-12
The hearing was set on June 12. | June 12 = 2018-06-12
The court ordered him to report to prison on June 18. | June 18 = 2018-06-18
The foreign ministers meet in Brussels on Friday. | Friday = 2018-06-01
They did not meet on Monday. | Monday = 2018-05-28
He flew to Seoul to meet Mr. Moon on Tuesday. | Tuesday = 2018-05-29
Schools reopen on Monday after the flood. | Monday = 2018-06-04
Schools reopened on Monday after the flood. | Monday = 2018-05-28
The new rules take effect on Friday. | Friday = 2018-06-01
Tickets go on sale on Friday. | Friday = 2018-06-01
The men were arrested on Saturday and appear in court on Monday. | Saturday = 2018-05-26; Monday = 2018-06-04
The men were to be sentenced on Tuesday. | Tuesday = 2018-06-05
A decision is not likely before Tuesday. | Tuesday = 2018-06-05
The union called a strike for Monday. | Monday = 2018-06-04
The group claimed responsibility for Friday's attack. | Friday = 2018-05-25
The figures for May were good. | May = 2018-05
The photos taken on Monday show the damage. | Monday = 2018-05-28
On Friday, the inspector is expected to report. | Friday = 2018-06-01
The rebels seized the town in July and went on. | July = 2017-07
Prices are expected to fall into decline. |
They will stay from spring to fall. | spring = 2018-SP; fall = 2018-FA`,
  'as pages have it': `
on June\u00a012, 2018 | June 12, 2018 = 2018-06-12
on Ju\u00adne 12, 2018 | Ju\u00adne 12, 2018 = 2018-06-12
JUNE 12, 2018 | JUNE 12, 2018 = 2018-06-12
May 3 — 5, 2018 | May 3 = 2018-05-03; 5, 2018 = 2018-05-05`,
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(rows(table))('%s', (text, expected) => {
    expect(readAll(text, 'en', PUBLISHED)).toEqual(expected);
  });
});

test('line breaks stand inside an expression, blank lines do not', () => {
  expect(readAll('on June\n12,\n2018', 'en', PUBLISHED)).toEqual(['June 12, 2018 = 2018-06-12']);
  expect(readAll('in June\n\n1998 was', 'en', PUBLISHED)).toHaveLength(2);
});
