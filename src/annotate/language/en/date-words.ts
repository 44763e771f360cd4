import type { Forms, Sense, Unit } from '../date-descriptor.ts';

type Words = readonly (readonly [Forms, Sense])[];

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

const alsoNames = new Set(['March', 'April', 'May', 'June', 'August']);

const monthShort: Forms[] = [
  ['Jan'],
  ['Feb', 'Febr'],
  ['Mar'],
  ['Apr'],
  [],
  ['Jun'],
  ['Jul'],
  ['Aug'],
  ['Sep', 'Sept'],
  ['Oct'],
  ['Nov'],
  ['Dec'],
];

const months: Words = [
  ...monthNames.map(
    (name, i) => [[name], { cat: 'month', month: i + 1, alsoName: alsoNames.has(name) }] as const,
  ),
  ...monthShort.map((forms, i) => [forms, { cat: 'month', month: i + 1, abbreviated: true }] as const),
];

const weekdayNames: [string, Forms][] = [
  ['Monday', ['Mon']],
  ['Tuesday', ['Tue', 'Tues']],
  ['Wednesday', ['Wed', 'Weds']],
  ['Thursday', ['Thu', 'Thur', 'Thurs']],
  ['Friday', ['Fri']],
  ['Saturday', ['Sat']],
  ['Sunday', ['Sun']],
];

const weekdays: Words = weekdayNames.flatMap(([name, short], i) => [
  [[name], { cat: 'weekday', weekday: i + 1 }] as const,
  [short, { cat: 'weekday', weekday: i + 1, abbreviated: true }] as const,
  [[`${name}s`], { cat: 'frequency', value: `XXXX-WXX-${i + 1}`, quant: 'EVERY' }] as const,
]);

const parts: Words = [
  ['morning|mornings|dawn|sunrise|daybreak', { cat: 'part', part: 'MO' }],
  ['afternoon|afternoons', { cat: 'part', part: 'AF' }],
  ['evening|evenings|dusk|sunset|nightfall', { cat: 'part', part: 'EV' }],
  ['night|nights', { cat: 'part', part: 'NI' }],
  ['daytime', { cat: 'part', part: 'DT' }],
  ['overnight', { cat: 'part', part: 'NI', adverb: true }],
  ['in the morning', { cat: 'part', part: 'MO', adverb: true }],
  ['in the afternoon', { cat: 'part', part: 'AF', adverb: true }],
  ['in the evening', { cat: 'part', part: 'EV', adverb: true }],
  ['at night', { cat: 'part', part: 'NI', adverb: true }],
  ['at|in the|during the|by|before|until|from|around|to', { cat: 'at' }],
];

const seasons: Words = [
  ['spring|springtime', { cat: 'season', season: 'SP', needsCue: true }],
  ['summer|summertime|midsummer', { cat: 'season', season: 'SU' }],
  ['fall', { cat: 'season', season: 'FA', needsCue: true }],
  ['autumn', { cat: 'season', season: 'FA' }],
  ['winter|wintertime|midwinter', { cat: 'season', season: 'WI' }],
];

const unit = (name: string, symbol: Unit, plural = `${name}s`, ...short: string[]): Words => [
  [[name], { cat: 'unit', unit: symbol, plural: false }],
  [[plural, ...short], { cat: 'unit', unit: symbol, plural: true }],
];

const units: Words = [
  ['Q', { cat: 'quarter-sign' }],
  ...unit('year', 'Y', 'years', 'yrs'),
  ...unit('month', 'M'),
  ...unit('week', 'W'),
  ...unit('day', 'D'),
  ...unit('hour', 'h', 'hours', 'hrs'),
  ...unit('minute', 'm', 'minutes', 'mins'),
  ['seconds|secs', { cat: 'unit', unit: 's', plural: true }],
  ...unit('quarter', 'Q'),
  ['half', { cat: 'unit', unit: 'H', plural: false, needsYear: true }],
  ['halves', { cat: 'unit', unit: 'H', plural: true }],
  ...unit('weekend', 'WE'),
  ...unit('decade', 'DE'),
  ...unit('century', 'CE', 'centuries'),
  ['fiscal year|school year|calendar year', { cat: 'unit', unit: 'Y', plural: false }],
];

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const smallOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const numbers: Words = [
  ...small.map((word, i) => [[word], { cat: 'number', value: i + 1 }] as const),
  ...smallOrdinals.map((word, i) => [[word], { cat: 'ordinal', value: i + 1 }] as const),
  ...tens.map((word, i) => [[word], { cat: 'tens', value: (i + 2) * 10 }] as const),
  ...tens.map((word, i) => [[`${word.slice(0, -1)}ieth`], { cat: 'ordinal', value: (i + 2) * 10 }] as const),
  ...tens.map((word, i) => [[`${word.slice(0, -1)}ies`], { cat: 'decade', decade: i + 2 }] as const),
  ['hundred', { cat: 'hundred' }],
  ['a hundred', { cat: 'number', value: 100 }],
  ['a dozen|dozen', { cat: 'number', value: 12 }],
  ['half a|half an|half', { cat: 'fraction', value: 0.5 }],
  ['three quarters of a|three quarters of an', { cat: 'fraction', value: 0.75 }],
  ['and a half', { cat: 'fraction', value: 0.5 }],
  ['a quarter of a|a quarter of an', { cat: 'fraction', value: 0.25 }],
  [
    'several|few|a few|some|many|a couple of|couple of|numerous|recent|countless|dozens of|couple',
    { cat: 'vague' },
  ],
  ['full|whole|entire|more|consecutive|straight|long|solid|additional|extra', { cat: 'long' }],
  ['a|an', { cat: 'article', definite: false }],
  ['the', { cat: 'article', definite: true }],
  ['of|in', { cat: 'of' }],
];

const clocks: Words = [
  ["o ' clock|o ’ clock|oclock", { cat: 'clock' }],
  ['am|a . m .|a . m|a m', { cat: 'meridiem', pm: false }],
  ['pm|p . m .|p . m|p m', { cat: 'meridiem', pm: true }],
  ['midnight', { cat: 'hour-point', hour: 24 }],
  ['noon|midday|noontime', { cat: 'hour-point', hour: 12 }],
  ['half past', { cat: 'to-hour', minutes: 30 }],
  ['quarter past|a quarter past|quarter after', { cat: 'to-hour', minutes: 15 }],
  ['quarter to|a quarter to', { cat: 'to-hour', minutes: -15 }],
  ['GMT|UTC', { cat: 'zone', offset: 'Z' }],
  [
    'EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|local time|Eastern time|Pacific time|Eastern|( local time )',
    { cat: 'zone', offset: '' },
  ],
];

const eras: Words = [
  ['BC|B . C .|BCE|B . C . E .|before Christ', { cat: 'era', bc: true }],
  ['CE|C . E .|AD|A . D .', { cat: 'era', bc: false }],
  ['AD|A . D .', { cat: 'era-before' }],
  ['pre', { cat: 'year-prefix', mod: 'BEFORE' }],
  ['post', { cat: 'year-prefix', mod: 'AFTER' }],
];

const lasting: Words = [
  ...(
    [
      ['year', 'years', 'Y'],
      ['month', 'months', 'M'],
      ['week', 'weeks', 'W'],
      ['day', 'days', 'D'],
      ['hour', 'hours', 'h'],
      ['minute', 'minutes', 'm'],
      ['decade', 'decades', 'DE'],
      ['century', 'centuries', 'CE'],
    ] as const
  ).flatMap(([name, plural, symbol]) => [
    [[`${name} - long`, `${name}long`], { cat: 'lasting', unit: symbol, count: 1 }] as const,
    [[`${plural} - long`, `${plural} - old`], { cat: 'lasting', unit: symbol, vague: true }] as const,
  ]),
];

const sets: Words = [
  ['every|each|every other', { cat: 'every' }],
  ['daily', { cat: 'frequency', value: 'P1D', quant: 'EVERY' }],
  ['weekly', { cat: 'frequency', value: 'P1W', quant: 'EVERY' }],
  ['biweekly|fortnightly', { cat: 'frequency', value: 'P2W', quant: 'EVERY' }],
  ['monthly', { cat: 'frequency', value: 'P1M', quant: 'EVERY' }],
  ['quarterly', { cat: 'frequency', value: 'P3M', quant: 'EVERY' }],
  ['annually|yearly', { cat: 'frequency', value: 'P1Y', quant: 'EVERY' }],
  ['hourly', { cat: 'frequency', value: 'PT1H', quant: 'EVERY' }],
  ['nightly', { cat: 'frequency', value: 'XXXX-XX-XXTNI', quant: 'EVERY' }],
  ['weekdays', { cat: 'frequency', value: 'XXXX-WXX', quant: 'EVERY' }],
  ['on weekends', { cat: 'frequency', value: 'XXXX-WXX-WE', quant: 'EVERY' }],
  ['once', { cat: 'times', value: 1 }],
  ['twice|two times', { cat: 'times', value: 2 }],
  ['three times', { cat: 'times', value: 3 }],
  ['four times', { cat: 'times', value: 4 }],
  ['five times', { cat: 'times', value: 5 }],
  ['per', { cat: 'per', alone: true }],
  ['a|an|each|every', { cat: 'per' }],
];

const feasts: Words = [
  ["New Year ' s Day|New Year ’ s Day|New Year", { cat: 'feast', feast: 'new-year' }],
  ["New Year ' s Eve|New Year ’ s Eve", { cat: 'feast', feast: 'new-years-eve' }],
  ['Epiphany|Twelfth Night', { cat: 'feast', feast: 'epiphany' }],
  ["Valentine ' s Day|Valentine ’ s Day|Valentines Day", { cat: 'feast', feast: 'valentine' }],
  ['Shrove Tuesday|Mardi Gras', { cat: 'feast', feast: 'shrove-tuesday' }],
  ['Ash Wednesday', { cat: 'feast', feast: 'ash-wednesday' }],
  ['Palm Sunday', { cat: 'feast', feast: 'palm-sunday' }],
  ['Maundy Thursday|Holy Thursday', { cat: 'feast', feast: 'maundy-thursday' }],
  ['Good Friday', { cat: 'feast', feast: 'good-friday' }],
  ['Holy Saturday', { cat: 'feast', feast: 'holy-saturday' }],
  ['Easter Sunday|Easter Day|Easter', { cat: 'feast', feast: 'easter' }],
  ['Easter Monday', { cat: 'feast', feast: 'easter-monday' }],
  ['May Day', { cat: 'feast', feast: 'may-day' }],
  ['Ascension Day', { cat: 'feast', feast: 'ascension' }],
  ['Pentecost|Whit Sunday|Whitsun', { cat: 'feast', feast: 'pentecost' }],
  ['Whit Monday', { cat: 'feast', feast: 'whit-monday' }],
  ['Corpus Christi', { cat: 'feast', feast: 'corpus-christi' }],
  ['Fourth of July|the Fourth of July', { cat: 'feast', feast: 'independence-day' }],
  // Ukraine's, India's and Israel's lie two weeks away and more.
  ['Independence Day', { cat: 'feast', feast: 'independence-day', national: true, near: 14 }],
  ["Halloween|Hallowe ' en", { cat: 'feast', feast: 'halloween' }],
  ["All Saints ' Day|All Saints ’ Day|All Saints Day", { cat: 'feast', feast: 'all-saints' }],
  ["All Souls ' Day|All Souls ’ Day|All Souls Day", { cat: 'feast', feast: 'all-souls' }],
  ['Christmas Eve', { cat: 'feast', feast: 'christmas-eve' }],
  ['Christmas Day|Christmas|Christmastime|Xmas', { cat: 'feast', feast: 'christmas' }],
  ['Boxing Day', { cat: 'feast', feast: 'boxing-day' }],
  // As Labour Day it is in May for most who have one.
  ['Labor Day', { cat: 'feast', feast: 'labor-day', national: true }],
  ['Memorial Day', { cat: 'feast', feast: 'memorial-day', national: true }],
  ['Martin Luther King Day|Martin Luther King Jr . Day|MLK Day', { cat: 'feast', feast: 'mlk-day' }],
  [
    "Presidents ' Day|Presidents ’ Day|President ' s Day|Presidents Day",
    { cat: 'feast', feast: 'presidents-day' },
  ],
  ['Columbus Day', { cat: 'feast', feast: 'columbus-day' }],
  ["Veterans Day|Veterans ' Day|Veterans ’ Day", { cat: 'feast', feast: 'veterans-day' }],
  ['Thanksgiving Day|Thanksgiving', { cat: 'feast', feast: 'thanksgiving', national: true }],
  ['Election Day', { cat: 'feast', feast: 'election-day', national: true }],
  // Britain's lies in Lent, seven weeks before and more.
  [
    "Mother ' s Day|Mother ’ s Day|Mothers Day",
    { cat: 'feast', feast: 'mothers-day', national: true, near: 31 },
  ],
  ['Advent Sunday|first Sunday of Advent|first Sunday in Advent', { cat: 'feast', feast: 'advent' }],
];

/** Months, weekdays, seasons, units, numbers, clock times, durations, sets, feasts. */
export const calendarWords: Words = [
  ...months,
  ...weekdays,
  ...parts,
  ...seasons,
  ...units,
  ...numbers,
  ...clocks,
  ...eras,
  ...lasting,
  ...sets,
  ...feasts,
];
