import type { CardFact, HappeningLine, OfficeLine } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { Fold } from './fold.tsx';
import { formatCount, formatEdtf, formatTerm } from './format.ts';
import { EntityRow, type OpenEntity } from './links.tsx';
import { useTranslate } from './translate.ts';

interface OfficesProps {
  offices: OfficeLine[];
  lang: Lang;
  /** Held on the day of the article: what ended later had not ended then, so only the beginning is told. */
  held?: boolean;
}

export function Offices({ offices, lang, held }: OfficesProps) {
  return (
    <ul class="offices">
      {offices.map(({ title, from, to }) => (
        <li key={`${title} ${from}`}>
          <span class="office">{title}</span>{' '}
          <span class="term">{formatTerm(held ? { from } : { from, to }, lang)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The offices of the article's day. Without such a day they are those of today, and nothing is said to be "as of". */
export function OfficesOnDay({ offices, day, lang }: { offices: OfficeLine[]; day?: string; lang: Lang }) {
  const t = useTranslate();
  if (offices.length === 0) return null;
  return (
    <section class="as-of">
      {day && <h3>{t('card_as_of', [formatEdtf(day, lang)])}</h3>}
      <Offices offices={offices} lang={lang} held={day !== undefined} />
    </section>
  );
}

const shownAtOnce = 3;

export function EarlierOffices({ offices, lang }: { offices: OfficeLine[]; lang: Lang }) {
  const t = useTranslate();
  if (offices.length === 0) return null;
  // One more line is no longer than the fold that would hide it.
  const cut = offices.length > shownAtOnce + 1 ? shownAtOnce : offices.length;
  return (
    <section class="earlier">
      <h3>{t('card_earlier')}</h3>
      <Offices offices={offices.slice(0, cut)} lang={lang} />
      {cut < offices.length && (
        <Fold label={t('card_earlier_more')} count={offices.length - cut}>
          <Offices offices={offices.slice(cut)} lang={lang} />
        </Fold>
      )}
    </section>
  );
}

function FactValue({ fact, lang, onOpen }: { fact: CardFact; lang: Lang; onOpen: OpenEntity }) {
  if ('links' in fact) return <EntityRow links={fact.links} onOpen={onOpen} />;
  if ('date' in fact) return <>{formatEdtf(fact.date, lang)}</>;
  if ('count' in fact) return <>{formatCount(fact.count, lang)}</>;
  return <>{formatEdtf(fact.text, lang)}</>;
}

/** Letters from which a fact is a sentence, which has the whole width below its label. */
const sentence = 64;

export function Facts({ facts, lang, onOpen }: { facts: CardFact[]; lang: Lang; onOpen: OpenEntity }) {
  const t = useTranslate();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.key} class={'text' in fact && fact.text.length > sentence ? 'told' : ''}>
          <dt>{t(`fact_${fact.key}`)}</dt>
          <dd>
            <FactValue fact={fact} lang={lang} onOpen={onOpen} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Dated lines, folded under a label that says how many there are. */
export function Happenings({ label, lines, lang }: { label: string; lines: HappeningLine[]; lang: Lang }) {
  const t = useTranslate();
  if (lines.length === 0) return null;
  return (
    <Fold label={label} count={lines.length}>
      <ol class="happenings">
        {lines.map(({ date, text, change }) => (
          <li key={date + text + change}>
            <span class="when">{formatEdtf(date, lang)}</span> {change ? t(`since_${change}`, [text]) : text}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
