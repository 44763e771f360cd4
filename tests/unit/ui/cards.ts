import type { DateCard, EntityCard, Reasons } from '../../../src/knowledge/card.ts';

/** Sample cards, made up for the tests. */
export const person: EntityCard = {
  type: 'entity',
  kind: 'person',
  lang: 'de',
  day: '2018-05-31',
  entity: 'anna-muster',
  name: 'Anna Muster',
  initials: 'AM',
  is: 'Diplomatin',
  about: 'Leitete viele Verhandlungen.',
  offices: [{ title: 'Außenministerin', from: '2004-03-09', to: '2019' }],
  earlier: [{ title: 'Botschafterin', from: '1994', to: '2004' }],
  before: [{ date: '2017', text: 'Reist nach Bern.' }],
  since: [{ date: '2019-04', text: 'Tritt zurück.' }],
  facts: [
    { key: 'born', date: '~1946' },
    { key: 'country', links: [{ entity: 'land', kind: 'place', name: 'Musterland', is: 'Staat' }] },
  ],
  sources: [
    { title: 'Lebenslauf', url: 'https://example.org/life', publisher: 'Amt' },
    { title: 'Böse', url: 'javascript:alert(1)' },
  ],
  related: [{ entity: 'gipfel', kind: 'event', name: 'Gipfel', is: '2018-06-12' }],
  readMore: 'https://de.wikipedia.org/wiki/Anna_Muster',
  checked: '2026-11-23',
};

export const place: EntityCard = {
  ...person,
  kind: 'place',
  entity: 'land',
  name: 'Musterland',
  is: 'Staat',
  offices: [],
  earlier: [],
  before: [],
  since: [],
  related: [],
  facts: [{ key: 'inhabitants', count: 25778816 }],
};

export const date: DateCard = {
  type: 'date',
  kind: 'date',
  lang: 'en',
  day: '2018-05-31',
  name: '12 June 2018',
  interval: '2018-06-12',
  distance: 12,
  facts: [],
  sources: [],
  events: [
    {
      entity: 'summit',
      kind: 'event',
      name: 'Summit',
      is: '2018-06-12',
      date: '2018-06-12',
      text: 'Two leaders meet.',
    },
  ],
};

export const reasons: Reasons = {
  form: 'short',
  score: 0.93,
  evidence: [
    { why: 'named_before', weight: 3 },
    { why: 'other_role_beside', weight: -2, because: ['Minister'] },
  ],
  runnersUp: [{ name: 'Otto Muster', score: 0.2 }],
};
