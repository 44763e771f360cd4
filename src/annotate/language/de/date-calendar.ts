import type { DayPart, Forms, Sense } from '../date-descriptor.ts';

type Words = readonly (readonly [Forms, Sense])[];

const monthNames: [Forms, boolean?][] = [
  [['Januar', 'Januars', 'Jänner', 'Jänners']],
  [['Februar', 'Februars', 'Feber']],
  [['März', 'Märzes', 'Maerz'], true],
  [['April', 'Aprils']],
  [['Mai', 'Maien'], true],
  [['Juni', 'Junis', 'Juno']],
  [['Juli', 'Julis', 'Julei']],
  [['August', 'Augusts', 'Augustes'], true],
  [['September', 'Septembers']],
  [['Oktober', 'Oktobers', 'October']],
  [['November', 'Novembers']],
  [['Dezember', 'Dezembers']],
];

const monthShort: Forms[] = [
  ['Jan', 'Jän'],
  ['Feb', 'Febr'],
  ['Mrz', 'Mär'],
  ['Apr'],
  [],
  ['Jun'],
  ['Jul'],
  ['Aug'],
  ['Sep', 'Sept'],
  ['Okt'],
  ['Nov'],
  ['Dez'],
];

const months: Words = [
  ...monthNames.map(([forms, alsoName], i) => [forms, { cat: 'month', month: i + 1, alsoName }] as const),
  [['Mais'], { cat: 'month', month: 5, genitive: true }],
  ...monthShort.map((forms, i) => [forms, { cat: 'month', month: i + 1, abbreviated: true }] as const),
];

const weekdayNames: [string, string, boolean?][] = [
  ['Montag', 'Mo'],
  ['Dienstag', 'Di'],
  ['Mittwoch', 'Mi'],
  ['Donnerstag', 'Do'],
  ['Freitag', 'Fr', true],
  ['Samstag', 'Sa'],
  ['Sonntag', 'So', true],
];

const partNames: [string, DayPart][] = [
  ['morgen', 'MO'],
  ['früh', 'MO'],
  ['vormittag', 'MO'],
  ['mittag', 'MI'],
  ['nachmittag', 'AF'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
];

const weekdays: Words = weekdayNames.flatMap(([name, short, alsoName], i) => {
  const weekday = i + 1;
  const stems = weekday === 6 ? [name, 'Sonnabend'] : [name];
  return stems.flatMap((stem) => [
    [[stem, `${stem}e`, `${stem}en`], { cat: 'weekday', weekday, alsoName }] as const,
    [[`${stem}s`, `${stem}es`], { cat: 'weekday', weekday, alsoName, genitive: true }] as const,
    [[short], { cat: 'weekday', weekday, abbreviated: true }] as const,
    [[`${stem.toLowerCase()}s`], { cat: 'frequency', value: `XXXX-WXX-${weekday}`, quant: 'EVERY' }] as const,
    ...partNames.flatMap(([part, dayPart]) => [
      [
        [stem + part, `${stem + part}s`, `${stem + part}es`],
        { cat: 'weekday', weekday, part: dayPart },
      ] as const,
      [
        [`${stem.toLowerCase() + part}s`],
        { cat: 'frequency', value: `XXXX-WXX-${weekday}T${dayPart}`, quant: 'EVERY' },
      ] as const,
    ]),
  ]);
});

const parts: Words = [
  [
    'Morgen|Morgens|Früh|Morgengrauen|Morgenstunden|Frühe|Tagesanbruch|Sonnenaufgang',
    { cat: 'part', part: 'MO' },
  ],
  ['Vormittag|Vormittags|Vormittagsstunden', { cat: 'part', part: 'MO' }],
  ['Mittag|Mittags|Mittagszeit|Mittagsstunden', { cat: 'part', part: 'MI' }],
  ['Nachmittag|Nachmittags|Nachmittagsstunden', { cat: 'part', part: 'AF' }],
  ['Spätnachmittag', { cat: 'part', part: 'AF', mod: 'END' }],
  ['Abend|Abends|Abendstunden|Vorabend|Sonnenuntergang|Abenddämmerung', { cat: 'part', part: 'EV' }],
  ['Nacht|Nachtstunden', { cat: 'part', part: 'NI' }],
  ['morgens|frühmorgens|vormittags|in der Früh|in der Frühe', { cat: 'part', part: 'MO', adverb: true }],
  ['mittags', { cat: 'part', part: 'MI', adverb: true }],
  ['nachmittags', { cat: 'part', part: 'AF', adverb: true }],
  ['abends', { cat: 'part', part: 'EV', adverb: true }],
  ['nachts|des Nachts', { cat: 'part', part: 'NI', adverb: true }],
  ['am|in der|in den|zu|während der|an diesem|bis zum|vom|bis in die|bis in den', { cat: 'at' }],
  ['früh|morgen', { cat: 'part', part: 'MO', follows: true }],
];

const seasons: Words = [
  ['Frühling|Frühlings|Frühjahr|Frühjahrs|Frühjahres', { cat: 'season', season: 'SP' }],
  ['Sommer|Sommers|Sommermonaten|Sommermonate|Hochsommer|Hochsommers', { cat: 'season', season: 'SU' }],
  ['Herbst|Herbsts|Herbstes|Herbstmonaten|Herbstmonate', { cat: 'season', season: 'FA' }],
  ['Winter|Winters|Wintermonaten|Wintermonate', { cat: 'season', season: 'WI' }],
  ['Spätsommer|Spätsommers', { cat: 'season', season: 'SU', mod: 'END' }],
  ['Spätherbst|Spätherbstes', { cat: 'season', season: 'FA', mod: 'END' }],
  ['Spätwinter', { cat: 'season', season: 'WI', mod: 'END' }],
  ['Frühsommer|Frühsommers', { cat: 'season', season: 'SU', mod: 'START' }],
  ['Frühherbst|Frühherbstes', { cat: 'season', season: 'FA', mod: 'START' }],
  ['Vorfrühling', { cat: 'season', season: 'SP', mod: 'START' }],
];

const clocks: Words = [
  ['Uhr', { cat: 'clock' }],
  ['Mitternacht', { cat: 'hour-point', hour: 24 }],
  ['halb', { cat: 'to-hour', minutes: -30 }],
  ['Viertel nach|viertel nach', { cat: 'to-hour', minutes: 15 }],
  ['Viertel vor|viertel vor|drei Viertel|dreiviertel', { cat: 'to-hour', minutes: -15 }],
  ['MEZ|mitteleuropäischer Zeit|CET', { cat: 'zone', offset: '+01' }],
  ['MESZ|mitteleuropäischer Sommerzeit|CEST', { cat: 'zone', offset: '+02' }],
  ['UTC|GMT', { cat: 'zone', offset: 'Z' }],
  ['Ortszeit|lokaler Zeit|Lokalzeit', { cat: 'zone', offset: '' }],
];

const feasts: Words = [
  ['Neujahr|Neujahrstag|Neujahrstages|Jahreswechsel', { cat: 'feast', feast: 'new-year' }],
  ['Silvester|Silvesterabend|Sylvester|Altjahrabend', { cat: 'feast', feast: 'new-years-eve' }],
  ['Dreikönigstag|Dreikönig|Heilige Drei Könige|Epiphanias', { cat: 'feast', feast: 'epiphany' }],
  ['Valentinstag', { cat: 'feast', feast: 'valentine' }],
  ['Rosenmontag', { cat: 'feast', feast: 'carnival-monday' }],
  ['Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag', { cat: 'feast', feast: 'shrove-tuesday' }],
  ['Aschermittwoch|Aschermittwochs', { cat: 'feast', feast: 'ash-wednesday' }],
  ['Palmsonntag', { cat: 'feast', feast: 'palm-sunday' }],
  ['Gründonnerstag', { cat: 'feast', feast: 'maundy-thursday' }],
  ['Karfreitag', { cat: 'feast', feast: 'good-friday' }],
  ['Karsamstag|Ostersamstag', { cat: 'feast', feast: 'holy-saturday' }],
  ['Ostern|Ostersonntag', { cat: 'feast', feast: 'easter' }],
  ['Osterwochenende|Osterwochenendes', { cat: 'feast', feast: 'easter', unit: 'WE' }],
  ['Karwoche|Osterwoche', { cat: 'feast', feast: 'easter', unit: 'W' }],
  ['Auffahrtswochenende', { cat: 'feast', feast: 'ascension', unit: 'WE' }],
  ['Pfingstwochenende|Pfingstwochenendes', { cat: 'feast', feast: 'pentecost', unit: 'WE' }],
  ['Weihnachtswoche', { cat: 'feast', feast: 'christmas', unit: 'W' }],
  ['Ostermontag', { cat: 'feast', feast: 'easter-monday' }],
  ['Tag der Arbeit|Maifeiertag', { cat: 'feast', feast: 'may-day' }],
  ['Christi Himmelfahrt|Auffahrtstag|Himmelfahrtstag', { cat: 'feast', feast: 'ascension' }],
  ['Pfingsten|Pfingstsonntag', { cat: 'feast', feast: 'pentecost' }],
  ['Pfingstmontag', { cat: 'feast', feast: 'whit-monday' }],
  ['Fronleichnam|Fronleichnamstag', { cat: 'feast', feast: 'corpus-christi' }],
  ['Mariä Himmelfahrt|Maria Himmelfahrt|Hochunserfrauentag', { cat: 'feast', feast: 'assumption' }],
  ['Bundesfeier|Bundesfeiertag', { cat: 'feast', feast: 'swiss-national-day' }],
  ['Tag der Deutschen Einheit|Tag der deutschen Einheit', { cat: 'feast', feast: 'german-unity' }],
  ['Reformationstag', { cat: 'feast', feast: 'reformation' }],
  ['Halloween', { cat: 'feast', feast: 'halloween' }],
  ['Allerheiligen|Allerheiligentag', { cat: 'feast', feast: 'all-saints' }],
  ['Allerseelen', { cat: 'feast', feast: 'all-souls' }],
  ['Martinstag|Martinstags', { cat: 'feast', feast: 'st-martin' }],
  ['Nikolaustag', { cat: 'feast', feast: 'st-nicholas' }],
  [
    'Heiligabend|Heiliger Abend|Heilig Abend|Heiligen Abend|Christnacht',
    { cat: 'feast', feast: 'christmas-eve' },
  ],
  [
    'Weihnachten|Weihnachtstag|Christtag|ersten Weihnachtstag|erster Weihnachtstag|Weihnachtsfest',
    { cat: 'feast', feast: 'christmas' },
  ],
  [
    'Stephanstag|Stefanitag|zweiten Weihnachtstag|zweiter Weihnachtstag',
    { cat: 'feast', feast: 'boxing-day' },
  ],
  ['Muttertag|Muttertags', { cat: 'feast', feast: 'mothers-day' }],
  [
    'ersten Advent|erster Advent|ersten Adventssonntag|erster Adventssonntag',
    { cat: 'feast', feast: 'advent' },
  ],
];

/** Months, weekdays, parts of the day, seasons, clock times, feasts. */
export const calendarWords: Words = [...months, ...weekdays, ...parts, ...seasons, ...clocks, ...feasts];
