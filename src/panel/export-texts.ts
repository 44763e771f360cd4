import type { Summary } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import type { Identifiers } from '../knowledge/identifiers.ts';
import type { ArticleRead } from '../shared/messages.ts';
import { webAnnotations } from '../shared/web-annotation.ts';
import { formatDate, formatDistance, formatEdtf } from '../ui/format.ts';
import type { Translate } from '../ui/translate.ts';
import type { Ready } from './app.tsx';
import { sections } from './selection.ts';

/** What would be read as Markdown's own marks, in a name or a title. */
const plain = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

function lineOf({ kind, name, line, date, distance }: Summary, link: string | undefined, lang: Lang): string {
  const shown = plain(kind === 'date' ? formatDate(name, lang) : name);
  const parts = [
    kind === 'event' && date && formatEdtf(date, lang),
    line && plain(line),
    distance !== undefined && formatDistance(distance, lang),
  ];
  const rest = parts.filter(Boolean).join(' · ');
  return `- ${link ? `[${shown}](${link})` : `**${shown}**`}${rest ? `: ${rest}` : ''}`;
}

/** The article's cards as Markdown: its title, address and day, then the list as the panel shows it, with a link for each. */
export function toMarkdown(
  { title, day, cards }: Ready,
  { url }: ArticleRead,
  identifiers: Identifiers,
  lang: Lang,
  t: Translate,
): string {
  const lists = sections(cards, new Set()).flatMap(({ kind, lines }) => [
    `## ${kind ? t(`kind_${kind}_many`) : t('panel_good_to_know')}`,
    lines.map((line) => lineOf(line, identifiers[line.key]?.[0], lang)).join('\n'),
  ]);
  const head = [`<${url}>`, day && formatEdtf(day, lang)].filter(Boolean).join(' · ');
  return `${[`# ${plain(title) || t('extension_name')}`, head, ...lists].join('\n\n')}\n`;
}

/** The article's mentions as a W3C Web Annotation collection. */
export function toJsonLd({ url, text, annotations }: ArticleRead, identifiers: Identifiers): string {
  return `${JSON.stringify(webAnnotations(annotations, { source: url, text, identifiers }), null, 2)}\n`;
}

/** A file's name made of the article's title. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${stem || 'dossier'}.${extension}`;
}
