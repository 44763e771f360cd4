import type { Forms, Sense } from '../date-descriptor.ts';
import { adjective } from './date-amounts.ts';

type Words = readonly (readonly [Forms, Sense])[];

const relatives: Words = [
  ['vorgestern', { cat: 'relative', unit: 'D', shift: -2, from: 'speech', adverb: true }],
  ['gestern', { cat: 'relative', unit: 'D', shift: -1, from: 'speech', adverb: true }],
  ['heute', { cat: 'relative', unit: 'D', shift: 0, from: 'speech', presentInStory: true, adverb: true }],
  ['morgen', { cat: 'relative', unit: 'D', shift: 1, from: 'speech', adverb: true }],
  ['übermorgen', { cat: 'relative', unit: 'D', shift: 2, from: 'speech', adverb: true }],
  ['heuer', { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [adjective('heurig'), { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [adjective('gestrig'), { cat: 'relative', unit: 'D', shift: -1, from: 'speech' }],
  [adjective('morgig'), { cat: 'relative', unit: 'D', shift: 1, from: 'speech' }],
  [adjective('vorjährig', 'letztjährig'), { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' }],
  [adjective('diesjährig'), { cat: 'relative', unit: 'Y', shift: 0, from: 'speech' }],
  [
    'Vorjahr|Vorjahres|Vorjahrs|Jahr zuvor|Jahr davor',
    { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' },
  ],
  [
    'Folgejahr|Folgejahres|Folgejahrs|Jahr darauf|Jahr danach',
    { cat: 'relative', unit: 'Y', shift: 1, from: 'story' },
  ],
  ['Vorjahresmonat|Vorjahresmonats', { cat: 'relative', unit: 'M', shift: -12, from: 'speech' }],
  ['Vorjahresquartal|Vorjahresquartals', { cat: 'relative', unit: 'Q', shift: -4, from: 'speech' }],
  [
    'Vorjahresperiode|Vorjahreszeitraum|Vorjahreszeitraums',
    { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' },
  ],
  ['Vormonat|Vormonats', { cat: 'relative', unit: 'M', shift: -1, from: 'speech' }],
  ['Vorwoche', { cat: 'relative', unit: 'W', shift: -1, from: 'speech' }],
  ['Folgewoche', { cat: 'relative', unit: 'W', shift: 1, from: 'story' }],
  ['Folgemonat|Folgemonats', { cat: 'relative', unit: 'M', shift: 1, from: 'story' }],
  ['Vortag|Vortags|Vortages', { cat: 'relative', unit: 'D', shift: -1, from: 'story' }],
  [
    'Folgetag|Folgetags|Folgetages|tags darauf|am Tag darauf|am Tage darauf',
    { cat: 'relative', unit: 'D', shift: 1, from: 'story' },
  ],
  ['tags zuvor|am Tag zuvor', { cat: 'relative', unit: 'D', shift: -1, from: 'story' }],
  ['gleichentags|selbentags', { cat: 'relative', unit: 'D', shift: 0, from: 'story' }],
  ['Wochenende|Wochenendes', { cat: 'relative', unit: 'WE', shift: 0, from: 'speech' }],

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
    { cat: 'which', shift: 1, from: 'speech', spans: true },
  ],
  [
    [...adjective('laufend', 'heutig', 'aktuell', 'jetzig')],
    { cat: 'which', shift: 0, from: 'speech', present: true },
  ],
  ['diese|diesen|dieser|dieses|diesem', { cat: 'which', shift: 0, from: 'speech', spans: true }],
  [
    [
      ...adjective('selb', 'gleich', 'besagt'),
      'das ganze',
      'das gesamte',
      'das weitere',
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
  [adjective('übernächst'), { cat: 'which', shift: 2, from: 'speech' }],
  [adjective('vorletzt'), { cat: 'which', shift: -2, from: 'speech' }],
  [adjective('neu'), { cat: 'which', shift: 1, from: 'story', fresh: true }],
  [adjective('erst'), { cat: 'which', shift: 0, from: 'story', spans: true, first: true }],

  ['später|danach|darauf|nachher|hernach|drauf', { cat: 'counted', sign: 1, from: 'story' }],
  ['zuvor|vorher|davor|früher', { cat: 'counted', sign: -1, from: 'story' }],
  ['darauf|danach|später', { cat: 'adjoined', sign: 1 }],
  ['zuvor|davor|vorher', { cat: 'adjoined', sign: -1 }],
  ['vor|vor genau', { cat: 'counting', sign: -1 }],
  ['in', { cat: 'counting', sign: 1, behindDay: true }],
];

const edges: Words = [
  ['Anfang|Beginn|Anfangs|anfangs', { cat: 'edge', mod: 'START' }],
  ['Mitte', { cat: 'edge', mod: 'MID' }],
  ['Ende|Ausgang', { cat: 'edge', mod: 'END' }],
  ['gegen', { cat: 'edge', mod: 'APPROX' }],
  [adjective('früh'), { cat: 'edge', mod: 'START' }],
  [adjective('spät'), { cat: 'edge', mod: 'END' }],
  ['Jahresende|Jahresendes|Jahresschluss|Jahresschluß', { cat: 'edge-unit', unit: 'Y', mod: 'END' }],
  ['Jahresanfang|Jahresbeginn|Jahresbeginns|Jahresanfangs', { cat: 'edge-unit', unit: 'Y', mod: 'START' }],
  ['Jahresmitte', { cat: 'edge-unit', unit: 'Y', mod: 'MID' }],
  ['Monatsende|Monatsendes', { cat: 'edge-unit', unit: 'M', mod: 'END' }],
  ['Monatsanfang|Monatsbeginn', { cat: 'edge-unit', unit: 'M', mod: 'START' }],
  ['Monatsmitte', { cat: 'edge-unit', unit: 'M', mod: 'MID' }],
  ['Wochenanfang|Wochenbeginn', { cat: 'edge-unit', unit: 'W', mod: 'START' }],
  ['Wochenmitte', { cat: 'edge-unit', unit: 'W', mod: 'MID' }],
  ['Laufe|Verlauf|Rest', { cat: 'edge' }],
  ['etwa|rund|circa|zirka|ca .|ca|ungefähr|fast|knapp|beinahe|annähernd', { cat: 'approx', mod: 'APPROX' }],
  ['um|gegen', { cat: 'approx', mod: 'APPROX', years: true }],
  ['mehr als|über|gut|länger als', { cat: 'approx', mod: 'MORE_THAN' }],
  ['weniger als|kürzer als|unter', { cat: 'approx', mod: 'LESS_THAN' }],
  ['mindestens|wenigstens|zumindest', { cat: 'approx', mod: 'EQUAL_OR_MORE' }],
  ['höchstens|maximal|bis zu', { cat: 'approx', mod: 'EQUAL_OR_LESS' }],
];

const references: Words = [
  [
    'jetzt|derzeit|zurzeit|gegenwärtig|momentan|heutzutage|im Moment|im Augenblick|aktuell',
    { cat: 'reference', value: 'PRESENT_REF' },
  ],
  [
    'kürzlich|neulich|unlängst|jüngst|vor kurzem|vor Kurzem|letztens|vor einiger Zeit|vor langer Zeit|in jüngster Zeit|in letzter Zeit|kurz zuvor|kurz davor|kurz vorher|kurze Zeit zuvor|einst|seinerzeit|ehedem|ehemals|in der Vergangenheit',
    { cat: 'reference', value: 'PAST_REF' },
  ],
  [['damals', ...adjective('damalig')], { cat: 'reference', value: 'PAST_REF', in: 'news' }],
  ['Ex', { cat: 'reference', value: 'PAST_REF', in: 'news', prefix: true }],
  ['vor', { cat: 'beside', sign: -1 }],
  ['nach', { cat: 'beside', sign: 1 }],
  [adjective('ehemalig'), { cat: 'reference', value: 'PAST_REF', in: 'news' }],
  [
    'bald|demnächst|in Zukunft|in der Zukunft|zukünftig|in Bälde|in Kürze|wenig später|kurz darauf|kurz danach|kurze Zeit später|kurze Zeit darauf|bald darauf|bald danach|einige Zeit später|kurz nachher|Folgezeit|in der Folge|in naher Zukunft',
    { cat: 'reference', value: 'FUTURE_REF' },
  ],
];

const connectors: Words = [
  ['und|oder|sowie|beziehungsweise|bzw .|und auch', { cat: 'connector', range: false }],
  ['bis|bis zum|bis zu|auf|auf den|zum|statt', { cat: 'connector', range: true }],
  ['seit', { cat: 'preposition', cue: 'past', clock: true }],
  ['bis|ab', { cat: 'preposition', cue: 'future', clock: true }],
  ['um|gegen|von|zwischen|kurz vor|kurz nach', { cat: 'preposition', clock: true }],
  ['vom', { cat: 'preposition', attributive: true }],
  ['für', { cat: 'preposition', arranges: true }],
  [
    'in|im|am|an|von|zum|zu|zur|ins|um|gegen|nach|vor|über|auf|während|aus|bis zum|binnen|innerhalb|mit|per|unter|trotz|schon|noch|erst|bereits',
    { cat: 'preposition' },
  ],
];

const turns: Words = [
  // Of which century only the rest of the text may tell.
  ['Jahrhundertwende', { cat: 'fixed', type: 'DATE', value: 'XX', mod: 'START' }],
];

const governing: Words = [
  [
    'seit|in|im|über|für|auf|während|binnen|innerhalb|innert|nach|vor|aus|unter|trotz|schon|noch|erst|bereits|innerhalb von|binnen von',
    { cat: 'how-long' },
  ],
  ['am', { cat: 'on-day', plain: true }],
  ['vom|zum|bis zum|seit dem|ab dem|bis|auf den|den', { cat: 'on-day' }],
];

/** Words that count from another time, and those that join times. */
export const relationWords: Words = [
  ...relatives,
  ...edges,
  ...references,
  ...connectors,
  ...turns,
  ...governing,
];
