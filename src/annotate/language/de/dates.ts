import type { DateDescriptor, DayPart, Forms, Sense } from '../date-descriptor.ts';

type Words = readonly (readonly [Forms, Sense])[];

/** Endings of adjectives: letzt → letzte, letzten, letzter, letztes, letztem. */
const adjective = (...stems: string[]): string[] =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

const monthNames: [Forms, boolean?][] = [
  [['Januar', 'Januars', 'Jänner', 'Jänners']],
  [['Februar', 'Februars', 'Feber']],
  [['März', 'Märzes', 'Maerz']],
  [['April', 'Aprils']],
  [['Mai', 'Mais', 'Maien']],
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
    [
      [stem, `${stem}s`, `${stem}e`, `${stem}en`, `${stem}es`],
      { cat: 'weekday', weekday, alsoName },
    ] as const,
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
  [['früh', 'morgen'], { cat: 'part', part: 'MO', follows: true }],
  [
    ['Morgen', 'Morgens', 'Früh', 'Morgengrauen', 'Morgenstunden', 'Frühe', 'Tagesanbruch', 'Sonnenaufgang'],
    { cat: 'part', part: 'MO' },
  ],
  [['Vormittag', 'Vormittags', 'Vormittagsstunden'], { cat: 'part', part: 'MO' }],
  [['Mittag', 'Mittags', 'Mittagszeit', 'Mittagsstunden'], { cat: 'part', part: 'MI' }],
  [['Nachmittag', 'Nachmittags', 'Nachmittagsstunden'], { cat: 'part', part: 'AF' }],
  [['Spätnachmittag'], { cat: 'part', part: 'AF', mod: 'END' }],
  [
    ['Abend', 'Abends', 'Abendstunden', 'Vorabend', 'Sonnenuntergang', 'Abenddämmerung'],
    { cat: 'part', part: 'EV' },
  ],
  [['Nacht', 'Nachtstunden'], { cat: 'part', part: 'NI' }],
  [
    ['morgens', 'frühmorgens', 'vormittags', 'in der Früh', 'in der Frühe'],
    { cat: 'part', part: 'MO', adverb: true },
  ],
  [['mittags'], { cat: 'part', part: 'MI', adverb: true }],
  [['nachmittags'], { cat: 'part', part: 'AF', adverb: true }],
  [['abends'], { cat: 'part', part: 'EV', adverb: true }],
  [['nachts', 'des Nachts'], { cat: 'part', part: 'NI', adverb: true }],
  [
    [
      'am',
      'in der',
      'in den',
      'zu',
      'während der',
      'an diesem',
      'bis zum',
      'vom',
      'bis in die',
      'bis in den',
      'über',
    ],
    { cat: 'at' },
  ],
  [['um', 'ab', 'gegen', 'bis', 'von', 'zwischen'], { cat: 'preposition' }],
];

const seasons: Words = [
  [['Frühling', 'Frühlings', 'Frühjahr', 'Frühjahrs', 'Frühjahres', 'Lenz'], { cat: 'season', season: 'SP' }],
  [
    ['Sommer', 'Sommers', 'Sommermonaten', 'Sommermonate', 'Hochsommer', 'Hochsommers'],
    { cat: 'season', season: 'SU' },
  ],
  [['Herbst', 'Herbsts', 'Herbstes', 'Herbstmonaten', 'Herbstmonate'], { cat: 'season', season: 'FA' }],
  [['Winter', 'Winters', 'Wintermonaten', 'Wintermonate'], { cat: 'season', season: 'WI' }],
  [['Spätsommer', 'Spätsommers'], { cat: 'season', season: 'SU', mod: 'END' }],
  [['Spätherbst', 'Spätherbstes'], { cat: 'season', season: 'FA', mod: 'END' }],
  [['Spätwinter'], { cat: 'season', season: 'WI', mod: 'END' }],
  [['Frühsommer', 'Frühsommers'], { cat: 'season', season: 'SU', mod: 'START' }],
  [['Frühherbst', 'Frühherbstes'], { cat: 'season', season: 'FA', mod: 'START' }],
  [['Vorfrühling'], { cat: 'season', season: 'SP', mod: 'START' }],
];

const units: Words = [
  [
    [
      'Jahr',
      'Jahre',
      'Jahres',
      'Jahrs',
      'Kalenderjahr',
      'Kalenderjahres',
      'Kriegsjahr',
      'Kriegsjahres',
      'Schuljahr',
      'Schuljahres',
      'Geschäftsjahr',
      'Geschäftsjahres',
      'Jhr',
    ],
    { cat: 'unit', unit: 'Y', plural: false },
  ],
  [['Jahre', 'Jahren'], { cat: 'unit', unit: 'Y', plural: true }],
  [['Monat', 'Monats', 'Monates', 'Kalendermonat'], { cat: 'unit', unit: 'M', plural: false }],
  [['Monate', 'Monaten'], { cat: 'unit', unit: 'M', plural: true }],
  [['Woche', 'Kalenderwoche', 'Arbeitswoche'], { cat: 'unit', unit: 'W', plural: false }],
  [['Wochen'], { cat: 'unit', unit: 'W', plural: true }],
  [['Tag', 'Tags', 'Tages', 'Tage'], { cat: 'unit', unit: 'D', plural: false }],
  [['Tage', 'Tagen', 'Werktage', 'Werktagen'], { cat: 'unit', unit: 'D', plural: true }],
  [['Stunde'], { cat: 'unit', unit: 'h', plural: false }],
  [['Stunden'], { cat: 'unit', unit: 'h', plural: true }],
  [['Minute'], { cat: 'unit', unit: 'm', plural: false }],
  [['Minuten'], { cat: 'unit', unit: 'm', plural: true }],
  [['Sekunde'], { cat: 'unit', unit: 's', plural: false }],
  [['Sekunden'], { cat: 'unit', unit: 's', plural: true }],
  [
    ['Quartal', 'Quartals', 'Quartales', 'Jahresviertel', 'Vierteljahr', 'Vierteljahres'],
    { cat: 'unit', unit: 'Q', plural: false },
  ],
  [['Quartale', 'Quartalen'], { cat: 'unit', unit: 'Q', plural: true }],
  [
    ['Halbjahr', 'Halbjahres', 'Halbjahrs', 'Jahreshälfte', 'Semester'],
    { cat: 'unit', unit: 'H', plural: false },
  ],
  [['Wochenende', 'Wochenendes'], { cat: 'unit', unit: 'WE', plural: false }],
  [['Wochenenden'], { cat: 'unit', unit: 'WE', plural: true }],
  [['Jahrzehnt', 'Jahrzehnts', 'Jahrzehntes', 'Dekade'], { cat: 'unit', unit: 'DE', plural: false }],
  [['Jahrzehnte', 'Jahrzehnten', 'Dekaden'], { cat: 'unit', unit: 'DE', plural: true }],
  [
    [
      'Jahrhundert',
      'Jahrhunderts',
      'Jahrhundertes',
      'Jh',
      'Jh .',
      'Jhd',
      'Jhd .',
      'Jhdt',
      'Jhdt .',
      'Jhs .',
      'Jhs',
    ],
    { cat: 'unit', unit: 'CE', plural: false },
  ],
  [['Jahrhunderte', 'Jahrhunderten'], { cat: 'unit', unit: 'CE', plural: true }],
];

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** Words for 1 to 99, as the language builds them. */
const numberWords: string[] = [
  ...ones,
  ...teens,
  ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${one}und${ten}`)]),
];
const withSwissSpelling = (word: string): string[] =>
  word.includes('ß') ? [word, word.replace('ß', 'ss')] : [word];
const ordinalStem = (value: number, word: string): string => {
  const irregular: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
  return irregular[value] ?? `${word}${value < 20 ? 't' : 'st'}`;
};

const numbers: Words = [
  ...numberWords.flatMap((word, i) => [
    ...(i === 0 ? [] : [[withSwissSpelling(word), { cat: 'number', value: i + 1 }] as const]),
    [
      withSwissSpelling(ordinalStem(i + 1, word)).flatMap((stem) => adjective(stem)),
      { cat: 'ordinal', value: i + 1 },
    ] as const,
  ]),
  [['eins'], { cat: 'number', value: 1 }],
  [['zwo', 'beide', 'beiden', 'zweier'], { cat: 'number', value: 2 }],
  [['dreier'], { cat: 'number', value: 3 }],
  [['hundert', 'einhundert'], { cat: 'number', value: 100 }],
  [['tausend', 'eintausend'], { cat: 'number', value: 1000 }],
  [['dutzend', 'Dutzend'], { cat: 'number', value: 12 }],
  [['anderthalb', 'eineinhalb'], { cat: 'number', value: 1.5 }],
  ...ones.slice(1).map((word, i) => [[`${word}einhalb`], { cat: 'number', value: i + 2.5 }] as const),
  [adjective('halb').concat('halb'), { cat: 'fraction', value: 0.5 }],
  [['dreiviertel', 'drei viertel'], { cat: 'fraction', value: 0.75 }],
  [['viertel'], { cat: 'fraction', value: 0.25 }],
  [
    [
      ...adjective('mehrer', 'einig', 'wenig', 'etlich', 'viel', 'unzählig'),
      'paar',
      'ein paar',
      'zahlreiche',
      'zahlreichen',
      'weniger',
    ],
    { cat: 'vague' },
  ],
  [
    [
      ...adjective(
        'lang',
        'ganz',
        'voll',
        'gut',
        'knapp',
        'weiter',
        'aufeinanderfolgend',
        'gesamt',
        'einzig',
        'frühe',
      ),
    ],
    { cat: 'long' },
  ],
  [['ein', 'eine', 'einen', 'einer', 'einem', 'eines'], { cat: 'article', definite: false }],
  [['der', 'die', 'das', 'den', 'dem', 'des'], { cat: 'article', definite: true }],
  [['des', 'der', 'vom', 'von', 'von der', 'im', 'zum', 'auf den', 'auf', 'dem', 'in'], { cat: 'of' }],
];

const relatives: Words = [
  [['vorgestern'], { cat: 'relative', unit: 'D', shift: -2, from: 'speech' }],
  [['gestern'], { cat: 'relative', unit: 'D', shift: -1, from: 'speech' }],
  [['heute'], { cat: 'relative', unit: 'D', shift: 0, from: 'speech', presentInStory: true }],
  [['morgen'], { cat: 'relative', unit: 'D', shift: 1, from: 'speech' }],
  [['übermorgen'], { cat: 'relative', unit: 'D', shift: 2, from: 'speech' }],
  [['heuer'], { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [adjective('heurig'), { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [adjective('gestrig'), { cat: 'relative', unit: 'D', shift: -1, from: 'speech' }],
  [adjective('morgig'), { cat: 'relative', unit: 'D', shift: 1, from: 'speech' }],
  [adjective('vorjährig', 'letztjährig'), { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' }],
  [adjective('diesjährig'), { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [
    ['Vorjahr', 'Vorjahres', 'Vorjahrs', 'Jahr zuvor', 'Jahr davor'],
    { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' },
  ],
  [
    ['Folgejahr', 'Folgejahres', 'Folgejahrs', 'Jahr darauf', 'Jahr danach'],
    { cat: 'relative', unit: 'Y', shift: 1, from: 'story' },
  ],
  [['Vormonat', 'Vormonats'], { cat: 'relative', unit: 'M', shift: -1, from: 'speech' }],
  [['Vorwoche'], { cat: 'relative', unit: 'W', shift: -1, from: 'speech' }],
  [['Folgewoche'], { cat: 'relative', unit: 'W', shift: 1, from: 'story' }],
  [['Folgemonat', 'Folgemonats'], { cat: 'relative', unit: 'M', shift: 1, from: 'story' }],
  [['Vortag', 'Vortags', 'Vortages'], { cat: 'relative', unit: 'D', shift: -1, from: 'story' }],
  [
    ['Folgetag', 'Folgetags', 'Folgetages', 'tags darauf', 'am Tag darauf', 'am Tage darauf'],
    { cat: 'relative', unit: 'D', shift: 1, from: 'story' },
  ],
  [['tags zuvor', 'am Tag zuvor'], { cat: 'relative', unit: 'D', shift: -1, from: 'story' }],
  [['gleichentags', 'selbentags'], { cat: 'relative', unit: 'D', shift: 0, from: 'story' }],
  [['Wochenende', 'Wochenendes'], { cat: 'relative', unit: 'WE', shift: 0, from: 'speech' }],

  [
    [
      ...adjective('letzt', 'vergangen', 'vorig', 'verflossen'),
      'vergangne',
      'das vergangene',
      'das letzte',
      'das vorige',
    ],
    { cat: 'which', shift: -1, from: 'speech', spans: true },
  ],
  [
    [...adjective('nächst', 'kommend', 'naechst', 'künftig'), 'das nächste', 'das kommende'],
    { cat: 'which', shift: 1, from: 'speech', spans: true, later: true },
  ],
  [
    [...adjective('laufend', 'heutig', 'aktuell', 'jetzig')],
    { cat: 'which', shift: 0, from: 'speech', present: true },
  ],
  [
    ['diese', 'diesen', 'dieser', 'dieses', 'diesem'],
    { cat: 'which', shift: 0, from: 'speech', spans: true },
  ],
  [
    [
      ...adjective('selb', 'gleich', 'besagt'),
      'desselben',
      'derselben',
      'demselben',
      'denselben',
      'jener',
      'jenes',
      'jenem',
      'jenen',
      'jene',
      'am selben',
      'am gleichen',
      'im selben',
      'im gleichen',
      'an diesem',
      'an jenem',
    ],
    { cat: 'which', shift: 0, from: 'story' },
  ],
  [
    [
      ...adjective(
        'folgend',
        'darauffolgend',
        'nachfolgend',
        'anschließend',
        'anschliessend',
        'nächstfolgend',
      ),
      'das folgende',
      'das darauffolgende',
      'das ganze folgende',
    ],
    { cat: 'which', shift: 1, from: 'story', spans: true },
  ],
  [
    adjective('vorangegangen', 'vorhergehend', 'vorangehend', 'vorherig', 'zurückliegend'),
    { cat: 'which', shift: -1, from: 'story', spans: true },
  ],
  [adjective('neu'), { cat: 'which', shift: 1, from: 'story' }],
  [adjective('erst'), { cat: 'which', shift: 0, from: 'story', spans: true }],

  [['später', 'danach', 'darauf', 'nachher', 'hernach', 'drauf'], { cat: 'counted', sign: 1, from: 'story' }],
  [['zuvor', 'vorher', 'davor', 'früher'], { cat: 'counted', sign: -1, from: 'story' }],
  [['darauf', 'danach', 'später'], { cat: 'adjoined', sign: 1 }],
  [['zuvor', 'davor', 'vorher'], { cat: 'adjoined', sign: -1 }],
  [
    ['vor', 'vor mehr als', 'vor rund', 'vor etwa', 'vor gut', 'vor knapp', 'vor genau'],
    { cat: 'counting', sign: -1 },
  ],
];

const edges: Words = [
  [['Anfang', 'Beginn', 'Anfangs', 'anfangs'], { cat: 'edge', mod: 'START' }],
  [['Mitte'], { cat: 'edge', mod: 'MID' }],
  [['Ende', 'Ausgang'], { cat: 'edge', mod: 'END' }],
  [['gegen'], { cat: 'edge', mod: 'APPROX' }],
  [adjective('früh'), { cat: 'edge', mod: 'START' }],
  [adjective('spät'), { cat: 'edge', mod: 'END' }],
  [
    ['Jahresende', 'Jahresendes', 'Jahresschluss', 'Jahresschluß'],
    { cat: 'edge-unit', unit: 'Y', mod: 'END' },
  ],
  [
    ['Jahresanfang', 'Jahresbeginn', 'Jahresbeginns', 'Jahresanfangs'],
    { cat: 'edge-unit', unit: 'Y', mod: 'START' },
  ],
  [['Jahresmitte'], { cat: 'edge-unit', unit: 'Y', mod: 'MID' }],
  [['Monatsende', 'Monatsendes'], { cat: 'edge-unit', unit: 'M', mod: 'END' }],
  [['Monatsanfang', 'Monatsbeginn'], { cat: 'edge-unit', unit: 'M', mod: 'START' }],
  [['Monatsmitte'], { cat: 'edge-unit', unit: 'M', mod: 'MID' }],
  [['Wochenanfang', 'Wochenbeginn'], { cat: 'edge-unit', unit: 'W', mod: 'START' }],
  [['Wochenmitte'], { cat: 'edge-unit', unit: 'W', mod: 'MID' }],
  [['Jahrhundertwende'], { cat: 'edge-unit', unit: 'CE', mod: 'START' }],
  [['Laufe', 'Verlauf'], { cat: 'edge' }],
  [
    ['etwa', 'rund', 'circa', 'zirka', 'ca .', 'ca', 'ungefähr', 'fast', 'knapp', 'beinahe', 'annähernd'],
    { cat: 'approx', mod: 'APPROX' },
  ],
  [['um', 'gegen'], { cat: 'approx', mod: 'APPROX', years: true }],
  [['mehr als', 'über', 'gut', 'länger als'], { cat: 'approx', mod: 'MORE_THAN' }],
  [['weniger als', 'kürzer als', 'unter'], { cat: 'approx', mod: 'LESS_THAN' }],
  [['mindestens', 'wenigstens', 'zumindest'], { cat: 'approx', mod: 'EQUAL_OR_MORE' }],
  [['höchstens', 'maximal', 'bis zu'], { cat: 'approx', mod: 'EQUAL_OR_LESS' }],
];

const sets: Words = [
  [['jede', 'jeden', 'jeder', 'jedes', 'jedem', 'alle'], { cat: 'every' }],
  [
    [...adjective('täglich', 'alltäglich'), 'täglich', 'tagtäglich'],
    { cat: 'frequency', value: 'P1D', quant: 'EVERY' },
  ],
  [
    [...adjective('wöchentlich', 'allwöchentlich'), 'wöchentlich', 'allwöchentlich'],
    { cat: 'frequency', value: 'P1W', quant: 'EVERY' },
  ],
  [
    [...adjective('monatlich', 'allmonatlich'), 'monatlich', 'allmonatlich'],
    { cat: 'frequency', value: 'P1M', quant: 'EVERY' },
  ],
  [
    [...adjective('jährlich', 'alljährlich'), 'jährlich', 'alljährlich'],
    { cat: 'frequency', value: 'P1Y', quant: 'EVERY' },
  ],
  [[...adjective('stündlich'), 'stündlich'], { cat: 'frequency', value: 'PT1H', quant: 'EVERY' }],
  [[...adjective('halbjährlich'), 'halbjährlich'], { cat: 'frequency', value: 'P6M', quant: 'EVERY' }],
  [
    [...adjective('vierteljährlich', 'quartalsweise'), 'vierteljährlich', 'quartalsweise'],
    { cat: 'frequency', value: 'P3M', quant: 'EVERY' },
  ],
  [['vierzehntäglich', 'vierzehntägig'], { cat: 'frequency', value: 'P2W', quant: 'EVERY' }],
  [['werktags', 'wochentags'], { cat: 'frequency', value: 'XXXX-WXX', quant: 'EVERY' }],
  [['einmal', 'ein Mal'], { cat: 'times', value: 1 }],
  [['zweimal', 'zwei Mal'], { cat: 'times', value: 2 }],
  [['dreimal', 'drei Mal'], { cat: 'times', value: 3 }],
  [['viermal', 'vier Mal'], { cat: 'times', value: 4 }],
  [['fünfmal'], { cat: 'times', value: 5 }],
  [['pro', 'je'], { cat: 'per', alone: true }],
  [['im', 'in der', 'am', 'die'], { cat: 'per' }],
];

const clocks: Words = [
  [['Uhr'], { cat: 'clock' }],
  [['Mitternacht'], { cat: 'hour-point', hour: 24 }],
  [['halb'], { cat: 'to-hour', minutes: -30 }],
  [['Viertel nach', 'viertel nach'], { cat: 'to-hour', minutes: 15 }],
  [['Viertel vor', 'viertel vor', 'drei Viertel', 'dreiviertel'], { cat: 'to-hour', minutes: -15 }],
  [['MEZ', 'mitteleuropäischer Zeit', 'CET'], { cat: 'zone', offset: '+01' }],
  [['MESZ', 'mitteleuropäischer Sommerzeit', 'CEST'], { cat: 'zone', offset: '+02' }],
  [['UTC', 'GMT'], { cat: 'zone', offset: 'Z' }],
  [['Ortszeit', 'lokaler Zeit', 'Lokalzeit'], { cat: 'zone', offset: '' }],
];

const eras: Words = [
  [
    [
      'v . Chr .',
      'v . Chr',
      'v . u . Z .',
      'vor Christus',
      'vor Christi Geburt',
      'v . d . Z .',
      'vor unserer Zeitrechnung',
      'vor unserer Zeit',
      'vor der Zeitenwende',
    ],
    { cat: 'era', bc: true },
  ],
  [
    [
      'n . Chr .',
      'n . Chr',
      'n . u . Z .',
      'nach Christus',
      'nach Christi Geburt',
      'nach unserer Zeitrechnung',
    ],
    { cat: 'era', bc: false },
  ],
  ...[
    'zwanziger',
    'dreißiger',
    'vierziger',
    'fünfziger',
    'sechziger',
    'siebziger',
    'achtziger',
    'neunziger',
  ].map(
    (word, i) =>
      [
        withSwissSpelling(word).flatMap((form) => [
          form,
          `den ${form}`,
          `der ${form}`,
          `die ${form}`,
          `${form}jahre`,
          `${form}jahren`,
        ]),
        { cat: 'decade', decade: i + 2 },
      ] as const,
  ),
];

const feasts: Words = [
  [['Neujahr', 'Neujahrstag', 'Neujahrstages', 'Jahreswechsel'], { cat: 'feast', feast: 'new-year' }],
  [['Silvester', 'Silvesterabend', 'Sylvester', 'Altjahrabend'], { cat: 'feast', feast: 'new-years-eve' }],
  [['Dreikönigstag', 'Dreikönig', 'Heilige Drei Könige', 'Epiphanias'], { cat: 'feast', feast: 'epiphany' }],
  [['Valentinstag'], { cat: 'feast', feast: 'valentine' }],
  [['Rosenmontag'], { cat: 'feast', feast: 'carnival-monday' }],
  [
    ['Faschingsdienstag', 'Fastnachtsdienstag', 'Veilchendienstag'],
    { cat: 'feast', feast: 'shrove-tuesday' },
  ],
  [['Aschermittwoch', 'Aschermittwochs'], { cat: 'feast', feast: 'ash-wednesday' }],
  [['Palmsonntag'], { cat: 'feast', feast: 'palm-sunday' }],
  [['Gründonnerstag'], { cat: 'feast', feast: 'maundy-thursday' }],
  [['Karfreitag'], { cat: 'feast', feast: 'good-friday' }],
  [['Karsamstag', 'Ostersamstag'], { cat: 'feast', feast: 'holy-saturday' }],
  [['Ostern', 'Ostersonntag'], { cat: 'feast', feast: 'easter' }],
  [['Ostermontag'], { cat: 'feast', feast: 'easter-monday' }],
  [['Tag der Arbeit', 'Maifeiertag'], { cat: 'feast', feast: 'may-day' }],
  [['Christi Himmelfahrt', 'Auffahrt', 'Himmelfahrtstag'], { cat: 'feast', feast: 'ascension' }],
  [['Pfingsten', 'Pfingstsonntag'], { cat: 'feast', feast: 'pentecost' }],
  [['Pfingstmontag'], { cat: 'feast', feast: 'whit-monday' }],
  [['Fronleichnam', 'Fronleichnamstag'], { cat: 'feast', feast: 'corpus-christi' }],
  [['Mariä Himmelfahrt', 'Maria Himmelfahrt', 'Hochunserfrauentag'], { cat: 'feast', feast: 'assumption' }],
  [['Bundesfeier', 'Bundesfeiertag'], { cat: 'feast', feast: 'swiss-national-day' }],
  [['Tag der Deutschen Einheit', 'Tag der deutschen Einheit'], { cat: 'feast', feast: 'german-unity' }],
  [['Reformationstag'], { cat: 'feast', feast: 'reformation' }],
  [['Halloween'], { cat: 'feast', feast: 'halloween' }],
  [['Allerheiligen', 'Allerheiligentag'], { cat: 'feast', feast: 'all-saints' }],
  [['Allerseelen'], { cat: 'feast', feast: 'all-souls' }],
  [['Martinstag', 'Martini'], { cat: 'feast', feast: 'st-martin' }],
  [['Nikolaustag'], { cat: 'feast', feast: 'st-nicholas' }],
  [
    ['Heiligabend', 'Heiliger Abend', 'Heilig Abend', 'Heiligen Abend', 'Christnacht'],
    { cat: 'feast', feast: 'christmas-eve' },
  ],
  [
    [
      'Weihnachten',
      'Weihnachtstag',
      'Christtag',
      'ersten Weihnachtstag',
      'erster Weihnachtstag',
      'Weihnachtsfest',
    ],
    { cat: 'feast', feast: 'christmas' },
  ],
  [
    ['Stephanstag', 'Stefanitag', 'zweiten Weihnachtstag', 'zweiter Weihnachtstag'],
    { cat: 'feast', feast: 'boxing-day' },
  ],
  [['Muttertag', 'Muttertags'], { cat: 'feast', feast: 'mothers-day' }],
];

const references: Words = [
  [
    [
      'jetzt',
      'derzeit',
      'zurzeit',
      'gegenwärtig',
      'momentan',
      'heutzutage',
      'im Moment',
      'im Augenblick',
      'nunmehr',
      'aktuell',
      
    ],
    { cat: 'reference', value: 'PRESENT_REF' },
  ],
  [
    [
      'kürzlich',
      'neulich',
      'unlängst',
      'jüngst',
      'vor kurzem',
      'vor Kurzem',
      'letztens',
      'vor einiger Zeit',
      'vor langer Zeit',
      'kurz zuvor',
      'kurz davor',
      'kurz vorher',
      'kurze Zeit zuvor',
      'einst',
      'seinerzeit',
      'ehedem',
      'ehemals',
      'in der Vergangenheit',
    ],
    { cat: 'reference', value: 'PAST_REF' },
  ],
  [['damals', ...adjective('damalig')], { cat: 'reference', value: 'PAST_REF', in: 'news' }],
  [adjective('ehemalig'), { cat: 'reference', value: 'PAST_REF', in: 'news' }],
  [
    [
      'bald',
      'demnächst',
      'in Zukunft',
      'in der Zukunft',
      'zukünftig',
      'in Bälde',
      'in Kürze',
      'wenig später',
      'kurz darauf',
      'kurz danach',
      'kurze Zeit später',
      'kurze Zeit darauf',
      'bald darauf',
      'bald danach',
      'einige Zeit später',
      'kurz nachher',
      'Folgezeit',
      'der Folgezeit',
      'in der Folge',
      'in naher Zukunft',
    ],
    { cat: 'reference', value: 'FUTURE_REF' },
  ],
];

const connectors: Words = [
  [['und', 'oder', 'sowie', 'beziehungsweise', 'bzw .', 'und auch'], { cat: 'connector', range: false }],
  [['bis', 'bis zum', 'bis zu', 'auf', 'auf den', 'zum', 'statt'], { cat: 'connector', range: true }],
  [['seit'], { cat: 'preposition', cue: 'past' }],
  [['bis', 'ab'], { cat: 'preposition', cue: 'future' }],
  [
    [
      'in',
      'im',
      'am',
      'an',
      'vom',
      'von',
      'zum',
      'zu',
      'zur',
      'ins',
      'um',
      'gegen',
      'nach',
      'vor',
      'über',
      'für',
      'auf',
      'während',
      'aus',
      'bis zum',
      'binnen',
      'innerhalb',
      'mit',
      'per',
      'unter',
      'trotz',
      'den',
      'schon',
      'noch',
      'erst',
      'bereits',
    ],
    { cat: 'preposition' },
  ],
];

const lastingStems: [string, 'Y' | 'M' | 'W' | 'D' | 'h' | 'm'][] = [
  ['jährig', 'Y'],
  ['monatig', 'M'],
  ['wöchig', 'W'],
  ['tägig', 'D'],
  ['stündig', 'h'],
  ['minütig', 'm'],
];
const lasting: Words = [
  ...lastingStems.flatMap(([stem, unit]) => [
    [adjective(stem).concat(stem), { cat: 'lasting', unit, age: unit === 'Y' }] as const,
    [adjective(`mehr${stem}`).concat(`mehr${stem}`), { cat: 'lasting', unit, vague: true }] as const,
    [adjective(`halb${stem}`), { cat: 'lasting', unit, count: 0.5 }] as const,
    [adjective(`ganz${stem}`).concat(`ganz${stem}`), { cat: 'lasting', unit, count: 1 }] as const,
    [adjective(`anderthalb${stem}`, `eineinhalb${stem}`), { cat: 'lasting', unit, count: 1.5 }] as const,
    ...numberWords
      .slice(0, 30)
      .map(
        (word, i) =>
          [adjective(word + stem).concat(word + stem), { cat: 'lasting', unit, count: i + 1 }] as const,
      ),
    ...[40, 50, 60, 70, 80, 90].map(
      (count) => [adjective(numberWords[count - 1]! + stem), { cat: 'lasting', unit, count }] as const,
    ),
  ]),
  ...(
    [
      ['jahre', 'Y'],
      ['monate', 'M'],
      ['wochen', 'W'],
      ['tage', 'D'],
      ['stunden', 'h'],
      ['minuten', 'm'],
      ['jahrzehnte', 'DE'],
      ['jahrhunderte', 'CE'],
    ] as const
  ).map(
    ([stem, unit]) =>
      [adjective(`${stem}lang`).concat(`${stem}lang`), { cat: 'lasting', unit, vague: true }] as const,
  ),
];

export const germanDates: DateDescriptor = {
  lang: 'de',
  words: [
    ...months,
    ...weekdays,
    ...parts,
    ...seasons,
    ...units,
    ...numbers,
    ...relatives,
    ...edges,
    ...sets,
    ...clocks,
    ...eras,
    ...feasts,
    ...references,
    ...connectors,
    ...lasting,
  ],
  order: {
    monthFirst: false,
    slash: 'dmy',
    dayDot: true,
    clockDot: true,
    ordinalEndings: ['te', 'ten', 'ter', 'ste', 'sten'],
    decadeEndings: ['er', 'ern'],
  },
  tense: {
    past: new Set(
      'war waren wurde wurden hatte hatten hat haben kam kamen ging gingen sagte sagten erklärte teilte stand standen gab gaben fand fanden lag lagen begann begannen blieb blieben gewann gewannen starb starben verlor verloren trat traten traf trafen nahm nahmen ließ ließen ließ fiel fielen hielt hielten konnte konnten musste mussten wollte wollten sollte sprach sprachen zog zogen rief schrieb entschied bekam holte stellte machte'.split(
        ' ',
      ),
    ),
    future: new Set(
      'wird werden soll sollen will wollen möchte möchten kann können lädt laden plant planen geplant vorgesehen erwartet voraussichtlich künftig'.split(
        ' ',
      ),
    ),
    present: new Set(
      'ist sind findet finden beginnt beginnen startet starten steht stehen gibt geht gehen kommt kommen tritt treten trifft treffen spielt spielen gilt gelten bleibt bleiben stellt hält halten liest öffnet endet lädt lautet'.split(
        ' ',
      ),
    ),
    pastEndings: ['te', 'ten'],
    weekdayInPresent: 'future',
  },
  not: {
    afterYear: new Set(
      'euro franken mark dollar lire prozent mann meter metern kilometer kilometern km m hm kg tonnen liter quadratmeter hektar einwohner einwohnern stück mal uhr menschen personen soldaten leute zuschauer besucher teilnehmer mitglieder mitarbeiter arbeitsplätze stimmen punkte seiten grad watt fuß teile stunden minuten'.split(
        ' ',
      ),
    ),
    beforeYear: new Set(
      'klasse windows nr nummer art artikel seite seiten s agenda version modell typ plz iso din halle block kanal vision postfach rund circa ca zirka etwa ungefähr knapp fast über mehr als weniger mindestens höchstens maximal insgesamt tausend euro fr chf usd eur gegen nato'
        .split(' ')
        .filter((word) => word !== 'gegen' && word !== 'nato'),
    ),
    beforeName: new Set(
      'frau herr herrn familie dr prof theresa kanzlerin minister ministerin präsident präsidentin sankt st'.split(
        ' ',
      ),
    ),
    afterDuration: new Set('alt alte alten alter altes jung'.split(' ')),
  },
  nounsCapitalised: true,
};
