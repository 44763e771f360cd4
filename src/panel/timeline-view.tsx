import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TimelineEvent } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { askBackground } from '../shared/ask.ts';
import { layOut } from '../timeline/layout.ts';
import { formatEdtf } from '../ui/format.ts';
import { plural, useTranslate } from '../ui/translate.ts';
import type { Ready } from './app.tsx';
import { intervalOf } from './selection.ts';
import { type Entry, entriesOf } from './timeline-entries.ts';

const measures = { row: 46, gap: 30, most: 34 };
/** px from the left edge to the axis. */
const AXIS = 22;

interface Props {
  page: Ready;
  lang: Lang;
  onOpen(key: string): void;
}

/** The article's dates and the events that its actors share, along one axis. The list beside the drawing is what is read out. */
export function TimelineView({ page, lang, onOpen }: Props) {
  const t = useTranslate();
  const [background, setBackground] = useState<TimelineEvent[]>();
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const list = useRef<HTMLOListElement>(null);
  const { cards, day } = page;
  useEffect(() => {
    let wanted = true;
    const actors = cards.map(({ key }) => key).filter((key) => intervalOf(key) === undefined);
    askBackground('timeline', { actors, lang, ...(day && { day }) }).then(
      (events) => wanted && setBackground(events),
      // The article's own dates are worth showing without the others.
      () => wanted && setBackground([]),
    );
    return () => {
      wanted = false;
    };
  }, [cards, day, lang]);
  // How many lines a name takes depends on the width, which the side panel may change at any time.
  useLayoutEffect(() => {
    const rows = list.current;
    if (!rows) return;
    let width = 0;
    const measure = () => {
      if (rows.clientWidth === width) return;
      width = rows.clientWidth;
      setHeights(new Map([...rows.children].map((row) => [idOf(row), heightOf(row)])));
    };
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(rows);
    measure();
    return () => observer.disconnect();
  }, [background, cards]);
  if (!background) return <p class="waiting notice">{t('loading')}</p>;

  const entries = entriesOf(page, background);
  if (entries.every(({ what }) => what === 'article'))
    return (
      <div class="notice">
        <h2>{t('timeline_empty')}</h2>
        <p>{t('timeline_empty_text')}</p>
      </div>
    );
  const measured = entries.map((one) => ({ ...one, height: heights.get(one.what + one.key) ?? 0 }));
  const { rows, breaks, height } = layOut(measured, measures);
  return (
    <div class="timeline">
      <div class="timeline-drawing" style={{ blockSize: `${height}px` }}>
        <svg width={AXIS * 2} height={height} aria-hidden="true" focusable="false">
          <path class="axis" d={axisPath(rows[0]!.y, rows.at(-1)!.y, breaks)} />
          {breaks.map(({ y }) => (
            <path key={y} class="axis-break" d={`M${AXIS - 6} ${y + 1}l12 -5m-12 9l12 -5`} />
          ))}
          {rows.map(({ item, y, end }) => (
            <g key={item.what + item.key} data-kind={item.what === 'date' ? 'date' : 'event'}>
              {end !== undefined && <path class="lasts" d={`M${AXIS} ${y}V${end}`} />}
              <Point what={item.what} y={y} />
            </g>
          ))}
        </svg>
        <ol ref={list}>
          {rows.map(({ item: { key, what, date, text }, y }) => (
            <li key={what + key} data-id={what + key} data-what={what} style={{ insetBlockStart: `${y}px` }}>
              {what === 'article' ? (
                <div class="timeline-row">
                  <span>{formatEdtf(date, lang)}</span>
                  <strong>{t('timeline_article')}</strong>
                </div>
              ) : (
                <button type="button" class="timeline-row" data-key={key} onClick={() => onOpen(key)}>
                  <span>{formatEdtf(date, lang)}</span>
                  {text ? <strong>{text}</strong> : <span class="plain">{t('timeline_named')}</span>}
                  {what === 'background' && <span class="unseen">{t('timeline_background')}</span>}
                </button>
              )}
            </li>
          ))}
        </ol>
        {breaks.map(({ y, years }) => (
          <p class="timeline-break" key={y} style={{ insetBlockStart: `${y - 9}px` }}>
            {plural(t, 'timeline_years', years, lang)}
          </p>
        ))}
      </div>
      <ul class="legend" aria-hidden="true">
        <li data-kind="date">
          <Sample what="date" /> {t('timeline_legend_date')}
        </li>
        <li data-kind="event">
          <Sample what="event" /> {t('timeline_legend_event')}
        </li>
        <li data-kind="event">
          <Sample what="background" /> {t('timeline_legend_background')}
        </li>
      </ul>
    </div>
  );
}

const idOf = (row: Element) => (row as HTMLElement).dataset.id ?? '';
const heightOf = (row: Element) => (row as HTMLElement).offsetHeight;

/** The axis, open where it is broken. */
function axisPath(from: number, to: number, breaks: readonly { y: number }[]): string {
  const stops = [from, ...breaks.flatMap(({ y }) => [y - 4, y + 4]), to];
  return stops.map((y, at) => `${at % 2 === 0 ? `M${AXIS} ` : 'V'}${y}`).join('');
}

/** Kinds differ in shape: a square for dates, a diamond for events, hollow where the article does not name it; a bar for the article. */
function Point({ what, y, x = AXIS }: { what: Entry['what']; y: number; x?: number }) {
  if (what === 'article') return <path class="published" d={`M${x - 12} ${y}H${x + 20}`} />;
  if (what === 'date') return <rect class="point" x={x - 4} y={y - 4} width={8} height={8} rx={1.5} />;
  return (
    <path
      class={what === 'event' ? 'point' : 'point hollow'}
      d={`M${x} ${y - 5.5}l5.5 5.5 -5.5 5.5 -5.5 -5.5Z`}
    />
  );
}

function Sample({ what }: { what: Entry['what'] }) {
  return (
    <svg width={14} height={14} aria-hidden="true" focusable="false">
      <Point what={what} x={7} y={7} />
    </svg>
  );
}
