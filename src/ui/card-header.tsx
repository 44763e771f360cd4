import type { RefObject } from 'preact';
import type { Card, CardFact } from '../knowledge/card.ts';
import { divisible, formatDate, formatDistance, formatEdtf } from './format.ts';
import { Mark } from './mark.tsx';
import { Tool } from './tool.tsx';
import { type Translate, useTranslate } from './translate.ts';

export interface HeaderActions {
  onBack?(): void;
  onClose?(): void;
  onPin?(): void;
  pinned?: boolean;
}

export const cardNameId = 'dossier-card-name';

const dateOf = (facts: CardFact[], key: 'born' | 'died') => {
  const fact = facts.find((fact) => fact.key === key);
  return fact && 'date' in fact ? fact.date : undefined;
};

/** Birth, or both ends of a life: `geb. 1946`, `8. Juli 1912 – 3. Mai 1994`. */
function lifeDates({ facts, lang }: Card, t: Translate): string | undefined {
  const born = dateOf(facts, 'born');
  const died = dateOf(facts, 'died');
  if (born && died) return formatEdtf(`${born}/${died}`, lang);
  if (born) return t('card_born', [formatEdtf(born, lang)]);
  return died && t('card_died', [formatEdtf(died, lang)]);
}

/** What it is, and below that a life's dates; how far a date is from the article. */
const subtitles = (card: Card, t: Translate) =>
  card.type === 'date'
    ? [card.distance !== undefined && formatDistance(card.distance, card.lang)]
    : [card.is, card.kind === 'person' && lifeDates(card, t)];

/** Facts that are not told by the header already. */
export const factsBelowHeader = ({ kind, facts }: Card): CardFact[] =>
  kind === 'person' ? facts.filter(({ key }) => key !== 'born' && key !== 'died') : facts;

/** Where a weekday and its day need two lines, they part behind the weekday. */
function Day({ text }: { text: string }) {
  const [day, weekday] = text.split(', ').reverse();
  if (!weekday) return <>{text}</>;
  return (
    <>
      {weekday}, <span class="listed">{day}</span>
    </>
  );
}

interface Props extends HeaderActions {
  card: Card;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function CardHeader({ card, heading, onBack, onClose, onPin, pinned }: Props) {
  const t = useTranslate();
  const isDate = card.type === 'date';
  return (
    <header class="card-head">
      {onBack && <Tool icon="back" class="back" label={t('card_back')} onClick={onBack} />}
      <Mark
        kind={card.kind}
        name={card.name}
        initials={isDate ? undefined : card.initials}
        interval={isDate ? card.interval : undefined}
        lang={card.lang}
      />
      <div class="card-title">
        <h2 id={cardNameId} ref={heading} tabIndex={-1}>
          {isDate ? <Day text={formatDate(card.interval, card.lang)} /> : divisible(card.name, card.lang)}
        </h2>
        {subtitles(card, t).map(
          (line) =>
            line && (
              <p key={line} class="is">
                {line}
              </p>
            ),
        )}
      </div>
      {(onPin || onClose) && (
        <div class="tools">
          {onPin && <Tool icon="pin" label={t('card_pin')} onClick={onPin} pressed={pinned === true} />}
          {onClose && <Tool icon="close" label={t('card_close')} onClick={onClose} />}
        </div>
      )}
    </header>
  );
}
