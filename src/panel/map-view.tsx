import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../knowledge/entity.ts';
import { type ArticleMap, drawMap, type NamedPlace } from '../map/article-map.ts';
import { closeUp } from '../map/close-up.ts';
import type { Worlds } from '../map/world.ts';
import { useTranslate } from '../ui/translate.ts';
import type { Ready } from './app.tsx';
import { Line } from './line.tsx';
import { loadWorlds } from './worlds.ts';

interface Props {
  page: Ready;
  lang: Lang;
  onOpen(key: string): void;
}

const SIDES = 16;

/** Width of a text as the map writes it, in px. */
function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `600 11.5px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}

/** The places that the article names. The list below the map is what is read out and reached by keys. */
export function MapView({ page, lang, onOpen }: Props) {
  const t = useTranslate();
  const [worlds, setWorlds] = useState<Worlds | 'failed'>();
  const [width, setWidth] = useState(0);
  const [pointed, setPointed] = useState<string>();
  const view = useRef<HTMLDivElement>(null);
  const lines = page.cards.filter(({ kind }) => kind === 'place');
  const places = lines.flatMap(({ key, name, at, isCountry, count }): NamedPlace[] =>
    at ? [{ key, name, at, isCountry: isCountry === true, count }] : [],
  );

  useEffect(() => {
    loadWorlds().then(setWorlds, () => setWorlds('failed'));
  }, []);
  // The side panel may be made wider at any time.
  useLayoutEffect(() => {
    const box = view.current;
    if (!box) return;
    const read = () => setWidth(Math.max(0, Math.min(640, box.clientWidth - 2 * SIDES)));
    // Drawn within the observer's turn, a map that makes the panel scroll would change the size it was just told:
    // https://www.w3.org/TR/resize-observer/#deliver-resize-error
    let drawing = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(drawing);
      drawing = requestAnimationFrame(read);
    });
    observer.observe(box);
    read();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(drawing);
    };
  }, []);
  const maps = useMemo(() => {
    if (!worlds || worlds === 'failed' || width === 0 || places.length === 0) return [];
    const measure = measurer();
    const frame = { width, height: Math.round(width * 0.72), margin: [width * 0.14, width * 0.11] as const };
    const whole = drawMap(places, worlds, frame, measure);
    const near = closeUp(places, whole);
    return near ? [whole, drawMap(near, worlds, frame, measure)] : [whole];
  }, [worlds, width, page.cards]);

  return (
    <div class="map-view" ref={view}>
      {places.length === 0 ? (
        <div class="notice">
          <h2>{t('map_empty')}</h2>
          <p>{t('map_empty_text')}</p>
        </div>
      ) : worlds === 'failed' ? (
        <p class="notice" role="alert">
          {t('map_failed')}
        </p>
      ) : (
        <figure class="maps">
          {maps.map((map, at) => (
            <Drawing
              key={at === 0 ? 'whole' : 'near'}
              map={map}
              pointed={pointed}
              onOpen={onOpen}
              onPoint={setPointed}
            />
          ))}
          <figcaption class="map-source">{t('map_attribution')}</figcaption>
        </figure>
      )}
      {lines.length > 0 && (
        <ul class="map-list" onMouseLeave={() => setPointed(undefined)}>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              lang={lang}
              onOpen={() => onOpen(line.key)}
              onPoint={() => setPointed(line.key)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface DrawingProps {
  map: ArticleMap;
  pointed: string | undefined;
  onOpen(key: string): void;
  onPoint(key: string | undefined): void;
}

/** px around a point that open its card. */
const REACH = 14;

function Drawing({ map, pointed, onOpen, onPoint }: DrawingProps) {
  const { width, height, sphere, land, borders, countries, points } = map;
  /** What lies under the pointer: the nearest point or label, else the country. */
  const under = (event: MouseEvent): string | undefined => {
    const direct = (event.target as Element).closest('[data-place]')?.getAttribute('data-place') ?? undefined;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const scale = width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const near = points
      .map((point) => ({ key: point.key, far: Math.hypot(point.x - x, point.y - y) }))
      .sort((a, b) => a.far - b.far)[0];
    return near && near.far <= REACH ? near.key : direct;
  };
  return (
    // A shortcut for the pointer; the list below offers the same to all.
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      onClick={(event) => {
        const key = under(event);
        if (key) onOpen(key);
      }}
      onMouseMove={(event) => onPoint(under(event))}
      onMouseLeave={() => onPoint(undefined)}
    >
      <path class="map-sea" d={sphere} />
      <path class="map-land" d={land} />
      {countries.map(({ key, path }) => (
        <path
          key={key}
          class="map-named"
          data-place={key}
          data-pointed={key === pointed || undefined}
          d={path}
        />
      ))}
      <path class="map-borders" d={borders} />
      {points.map(({ key, dot, x, y }) =>
        dot ? (
          <circle
            key={key}
            class="map-dot"
            data-place={key}
            data-pointed={key === pointed || undefined}
            cx={x}
            cy={y}
            r={key === pointed ? 5.5 : 4}
          />
        ) : null,
      )}
      {points.map(({ key, name, dot, label }) =>
        label ? (
          <text
            key={key}
            class={dot ? 'map-label' : 'map-label map-label-country'}
            data-place={key}
            data-pointed={key === pointed || undefined}
            x={label.x}
            y={label.y}
            text-anchor={label.anchor}
            dominant-baseline="central"
          >
            {name}
          </text>
        ) : null,
      )}
    </svg>
  );
}
