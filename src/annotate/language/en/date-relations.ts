import type { Forms, Sense } from '../date-descriptor.ts';

type Words = readonly (readonly [Forms, Sense])[];

const relatives: Words = [
  ['the day before yesterday', { cat: 'relative', unit: 'D', shift: -2, from: 'speech' }],
  ['yesterday', { cat: 'relative', unit: 'D', shift: -1, from: 'speech' }],
  ['today', { cat: 'relative', unit: 'D', shift: 0, from: 'speech', presentInStory: true }],
  ['tomorrow', { cat: 'relative', unit: 'D', shift: 1, from: 'speech' }],
  ['the day after tomorrow', { cat: 'relative', unit: 'D', shift: 2, from: 'speech' }],
  ['tonight', { cat: 'relative', unit: 'D', shift: 0, from: 'speech', part: 'NI' }],
  ['year - ago|year - earlier', { cat: 'relative', unit: 'Y', shift: -1, from: 'speech' }],
  ['the weekend', { cat: 'relative', unit: 'WE', shift: 0, from: 'speech' }],

  ['past', { cat: 'which', shift: -1, from: 'speech', spans: true, stretch: true }],
  ['last', { cat: 'which', shift: -1, from: 'speech', spans: true, stretch: 'behind-article' }],
  ['previous', { cat: 'which', shift: -1, from: 'speech', spans: true }],
  ['next|coming|upcoming', { cat: 'which', shift: 1, from: 'speech', spans: true }],
  ['this|the current|current', { cat: 'which', shift: 0, from: 'speech' }],
  ['that|the same|same', { cat: 'which', shift: 0, from: 'story' }],
  ['following|the following|ensuing|subsequent', { cat: 'which', shift: 1, from: 'story', spans: true }],
  ['preceding|the preceding|the previous', { cat: 'which', shift: -1, from: 'story', spans: true }],
  ['first', { cat: 'which', shift: 0, from: 'story', spans: true, first: true }],
  ['recent', { cat: 'which', shift: 0, from: 'speech', spans: true }],

  ['ago', { cat: 'counted', sign: -1, from: 'speech' }],
  ['from now|hence', { cat: 'counted', sign: 1, from: 'speech' }],
  ['later|afterward|afterwards|thereafter', { cat: 'counted', sign: 1, from: 'story' }],
  ['after', { cat: 'counted', sign: 1, from: 'story', final: true }],
  ['earlier|previously', { cat: 'counted', sign: -1, from: 'story' }],
  ['before|prior', { cat: 'counted', sign: -1, from: 'story', final: true }],
  ['later', { cat: 'adjoined', sign: 1 }],
  ['after', { cat: 'adjoined', sign: 1, final: true }],
  ['earlier', { cat: 'adjoined', sign: -1 }],
  ['before', { cat: 'adjoined', sign: -1, final: true }],
];

const besides: Words = [
  ['before', { cat: 'beside', sign: -1 }],
  ['ahead of|prior to', { cat: 'beside', sign: -1, loose: true }],
  ['after', { cat: 'beside', sign: 1 }],
  ['following', { cat: 'beside', sign: 1, loose: true }],
  ['from', { cat: 'beside', sign: 1, ahead: true }],
];

const edges: Words = [
  ['early|beginning|start', { cat: 'edge', mod: 'START' }],
  ['mid|middle', { cat: 'edge', mod: 'MID' }],
  ['late|end|close', { cat: 'edge', mod: 'END' }],
  ['rest|remainder', { cat: 'edge' }],
  ['earlier', { cat: 'edge', mod: 'START', loose: true }],
  ['later', { cat: 'edge', mod: 'END', loose: true }],
  ['year - end|yearend', { cat: 'edge-unit', unit: 'Y', mod: 'END' }],
  ['month - end', { cat: 'edge-unit', unit: 'M', mod: 'END' }],
  ['midyear|mid - year', { cat: 'edge-unit', unit: 'Y', mod: 'MID' }],
  ['midweek', { cat: 'edge-unit', unit: 'W', mod: 'MID' }],
  ['at least|no less than', { cat: 'approx', mod: 'EQUAL_OR_MORE' }],
  ['more than|over|well over', { cat: 'approx', mod: 'MORE_THAN' }],
  ['less than|under', { cat: 'approx', mod: 'LESS_THAN' }],
  ['at most|no more than|up to', { cat: 'approx', mod: 'EQUAL_OR_LESS' }],
];

const references: Words = [
  [
    'now|currently|nowadays|at present|presently|these days|at the moment|present day',
    { cat: 'reference', value: 'PRESENT_REF' },
  ],
  [
    'recently|lately|the recent past|in the past|formerly|the other day',
    { cat: 'reference', value: 'PAST_REF' },
  ],
  ['current', { cat: 'reference', value: 'PRESENT_REF', attributive: true }],
  ['the future|future|the near future|in future', { cat: 'reference', value: 'FUTURE_REF' }],
];

const connectors: Words = [
  ['and|or', { cat: 'connector', range: false }],
  ['to|through|until|till|thru|and', { cat: 'connector', range: true }],
  ['since', { cat: 'preposition', cue: 'past', clock: true }],
  ['of', { cat: 'preposition', attributive: true }],
  ['for', { cat: 'preposition', arranges: true }],
  ['until|till|by|as early as|as soon as', { cat: 'preposition', cue: 'future', clock: true }],
  [
    'at|from|before|after|around|about|between|shortly before|shortly after',
    { cat: 'preposition', clock: true },
  ],
  [
    'in|on|at|from|during|before|after|between|around|about|through|throughout|over|within|the|since|by|until|circa|to|as early as|as soon as|as late as',
    { cat: 'preposition' },
  ],
];

const turns: Words = [
  // Of which century only the rest of the text may tell.
  ['the turn of the century', { cat: 'fixed', type: 'DATE', value: 'XX', mod: 'START' }],
];

const governing: Words = [
  ['for|in|over|within|during|through|throughout|after|before|since', { cat: 'how-long' }],
  ['on', { cat: 'on-day', plain: true }],
  ['by|until|till|before|after|since|from', { cat: 'on-day' }],
];

/** Words that count from another time, and those that join times. */
export const relationWords: Words = [
  ...relatives,
  ...besides,
  ...edges,
  ...references,
  ...connectors,
  ...turns,
  ...governing,
];
