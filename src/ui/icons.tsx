import type { Kind } from '../annotate/annotation.ts';

// All drawn on a grid of 16 with a line of 1.5.
const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4',
  chevron: 'm6 4 4 4-4 4',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  jump: 'M8 1.5v2.6m0 7.8v2.6M1.5 8h2.6m7.8 0h2.6M8 11.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4m0-4-6 6',
  beside: 'M2.5 3h11v10h-11ZM9.5 3v10M11.2 5.8h.8m-.8 2.2h.8',
  settings:
    'M2 4.5h6.2m3.6 0H14M2 11.5h2.2m3.6 0H14M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
} as const;

const kindPaths: Record<Kind, string> = {
  person: 'M8 7.7a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.8 13.5c.5-2.4 2.6-3.7 5.2-3.7s4.7 1.3 5.2 3.7',
  organisation: 'M2.5 6 8 2.6 13.5 6ZM4.2 6v5.6M8 6v5.6M11.8 6v5.6M2.5 13.4h11',
  place:
    'M8 14.2s4.8-4.2 4.8-7.7a4.8 4.8 0 0 0-9.6 0c0 3.5 4.8 7.7 4.8 7.7ZM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  event: 'M8 3.8 12.2 8 8 12.2 3.8 8ZM1 8h2.8m8.4 0H15',
  date: 'M2.8 3.8h10.4v9.4H2.8ZM2.8 7h10.4M5.5 2v3m5-3v3',
};

function Drawing({ path, class: name }: { path: string; class: string }) {
  return (
    <svg class={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export type IconName = keyof typeof paths;

/** A sign for an action; decoration only, its button carries the label. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={paths[name]} class={`icon icon-${name}`} />;
}

/** The mark of a kind; decoration only. */
export function KindGlyph({ kind }: { kind: Kind }) {
  return <Drawing path={kindPaths[kind]} class="glyph" />;
}
