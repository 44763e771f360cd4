import type { Annotation } from '../annotate/annotation.ts';
import { buildEntityCard, type CardOptions } from '../knowledge/build-card.ts';
import { buildDateCard } from '../knowledge/build-date-card.ts';
import type { Card, DateCard, EntityCard, HappeningLine, OfficeLine } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { actorsOf, summarise } from '../knowledge/summary.ts';
import { formatDate, formatDistance, formatEdtf, formatTerm } from '../ui/format.ts';
import { factText } from './fact-text.ts';
import { translateIn } from './translate-in.ts';

/** The article's cards as plain text, what is most worth knowing first. */
export async function printCards(
  annotations: readonly Annotation[],
  about: { title: string; lang: Lang; day?: string },
  knowledge: Knowledge,
): Promise<string> {
  const { title, lang, day } = about;
  const options: CardOptions = { lang, ...(day && { day }) };
  const actors = actorsOf(annotations);
  const summaries = summarise(annotations, options, knowledge).sort((a, b) => b.worth - a.worth);
  const cards: string[] = [];
  for (const { key, count } of summaries) {
    const card = await (key.startsWith('date:')
      ? buildDateCard(key.slice(5), actors, options, knowledge)
      : buildEntityCard(key, options, knowledge));
    if (card) cards.push(`${printCard(card, count)}\n`);
  }
  const heading = [title, day && formatDate(day, lang)].filter(Boolean).join(' · ');
  return [...(heading ? [`${heading}\n`] : []), ...cards].join('\n');
}

function printCard(card: Card, count: number): string {
  const lines = card.type === 'date' ? dateLines(card) : entityLines(card);
  const [first = '', ...rest] = lines.filter(Boolean);
  return [`${first} (${count} ×)`, ...rest.map((line) => `  ${line}`)].join('\n');
}

function dateLines(card: DateCard): string[] {
  const { lang, interval, distance } = card;
  const events = card.events.flatMap(({ name, date, text }) => [
    `• ${name} (${formatEdtf(date, lang)})`,
    `  ${text}`,
  ]);
  return [
    formatDate(interval, lang),
    distance === undefined ? '' : formatDistance(distance, lang),
    ...events,
  ];
}

function entityLines(card: EntityCard): string[] {
  const { lang, day } = card;
  const t = translateIn(lang);
  const office = (to: boolean) => (line: OfficeLine) =>
    `${line.title} ${formatTerm({ ...(line.from && { from: line.from }), ...(to && line.to && { to: line.to }) }, lang)}`.trim();
  const happening = ({ date, text, change }: HappeningLine) =>
    `• ${formatEdtf(date, lang)}: ${change ? t(`since_${change}`, [text]) : text}`;
  return [
    `${card.name} – ${card.is}`,
    ...(card.offices.length > 0
      ? [
          `${day ? `${t('card_as_of', [formatEdtf(day, lang)])}: ` : ''}${card.offices.map(office(!day)).join('; ')}`,
        ]
      : []),
    ...(card.earlier.length > 0
      ? [`${t('card_earlier')}: ${card.earlier.map(office(true)).join('; ')}`]
      : []),
    card.about,
    ...card.facts.map((fact) => `${t(`fact_${fact.key}`)}: ${factText(fact, lang)}`),
    ...(card.since.length > 0 ? [`${t('card_since')}:`, ...card.since.map(happening)] : []),
    card.sources.map(({ url }) => url).join(' '),
  ];
}
