import { dayNumber } from '../annotate/dates/days.ts';
import type { Summary, TimelineEvent } from '../knowledge/card.ts';
import { spanOf } from '../knowledge/edtf.ts';
import type { Dated } from '../timeline/layout.ts';

export interface Entry extends Dated {
  /** The article itself, a date or event it names, or an event of the background. */
  what: 'article' | 'date' | 'event' | 'background';
  date: string;
  text: string;
}

function entry(key: string, what: Entry['what'], date: string, text: string): Entry[] {
  const span = spanOf(date);
  const from = span?.from ?? span?.to;
  if (!from) return [];
  return [{ key, what, date, text, from: dayNumber(from), to: dayNumber(span?.to ?? from) }];
}

interface Article {
  cards: Summary[];
  day?: string;
  title: string;
}

/** The article's dates and events, those of the background, and the day of publication. No event is told twice. */
export function entriesOf({ cards, day, title }: Article, background: TimelineEvent[]): Entry[] {
  const dated = (wanted: 'date' | 'event') =>
    cards.flatMap(({ kind, date, ...card }) => (kind === wanted && date ? [{ ...card, date }] : []));
  const events = dated('event');
  const dates = dated('date');
  const named = new Set(events.map(({ name }) => name));
  const told = new Set(dates.map(({ line }) => line));
  const stands = ({ line, date }: { line: string; date: string }) =>
    events.some((event) => event.name === line && event.date.split('/')[0] === date);
  // Of several dates on which the same is told, the most exact one tells it.
  const tells = ({ line, date }: { line: string; date: string }) =>
    !named.has(line) && dates.every((other) => other.line !== line || other.date.length <= date.length);
  return [
    ...dates
      .filter((one) => !stands(one))
      .flatMap((one) => entry(one.key, 'date', one.date, tells(one) ? one.line : '')),
    ...events.flatMap(({ key, name, date }) => entry(key, 'event', date, name)),
    ...background
      .filter(({ name }) => !named.has(name) && !told.has(name))
      .flatMap(({ key, name, date }) => entry(key, 'background', date, name)),
    ...(day ? entry('', 'article', day, title) : []),
  ];
}
