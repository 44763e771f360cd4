import type { Kind } from '../annotate/annotation.ts';

/** The kinds in the order in which lists show them. */
export const kindsInOrder = ['person', 'organisation', 'event', 'date', 'place'] as const satisfies Kind[];

export type Theme = 'light' | 'dark';

/** How highlights look. */
export type LineStyle = 'dotted' | 'underline' | 'marker';

/** The name under which `highlight.css` styles a kind, or the mention that is pointed at. */
export const highlightName = (what: Kind | 'active', theme: Theme, style: LineStyle = 'dotted'): string =>
  ['dossier', theme === 'dark' && 'dark', style !== 'dotted' && style, what].filter(Boolean).join('-');

/** Every such name. */
export const highlightNames = (): string[] =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['dotted', 'underline', 'marker'] as const).flatMap((style) =>
      ([...kindsInOrder, 'active'] as const).map((what) => highlightName(what, theme, style)),
    ),
  );
