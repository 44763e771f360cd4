import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, Summary } from '../knowledge/card.ts';
import type { Lang } from '../knowledge/entity.ts';
import { askBackground } from '../shared/ask.ts';
import type { Muted } from '../shared/settings.ts';
import { translatorFor } from '../shared/translation.ts';
import { CardView } from '../ui/card-view.tsx';
import { type Translate, useTranslate } from '../ui/translate.ts';
import { requestFor } from './selection.ts';
import type { Mentions } from './use-mentions.ts';

interface Props {
  /** Key of a line of the list, or id of an entity that a card led to. */
  shown: string;
  cards: Summary[];
  day: string | undefined;
  /** The language that cards are to be in. */
  lang: Lang;
  mentions: Mentions;
  muted: readonly Muted[];
  /** “I know this one” (`on` is false), and back. Absent where that is not to be kept. */
  onMute?(one: Muted, on: boolean): void;
  onOpen(entity: string): void;
  onBack(): void;
}

/** The card of a key, fetched when it is opened. The one before stays until the next is there. */
export function OpenCard({ shown, cards, day, lang, mentions, muted, onMute, onOpen, onBack }: Props) {
  const t = useTranslate();
  const [answer, setAnswer] = useState<{ card: Card; inItsLanguage: Translate }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let wanted = true;
    setFailed(false);
    Promise.all([askBackground('card', requestFor(shown, cards, { day, lang })), translatorFor(lang)]).then(
      ([card, inItsLanguage]) => wanted && setAnswer({ card, inItsLanguage }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [shown, lang, attempt]);

  // From then on the card itself moves the focus along.
  const there = answer !== undefined;
  useEffect(() => {
    if (there) place.current?.querySelector('h2')?.focus();
  }, [there]);

  if (failed)
    return (
      <div class="notice">
        <p role="alert">{t('card_failed')}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={() => setAttempt(attempt + 1)}>
            {t('try_again')}
          </button>
          <button type="button" onClick={onBack}>
            {t('card_back')}
          </button>
        </div>
      </div>
    );
  const card = answer?.card;
  const isMuted = card?.type === 'entity' && muted.some(({ id }) => id === card.entity);
  const named = cards.some(({ key }) => key === shown);
  return (
    <div class="open-card" ref={place}>
      {answer && card && (
        <CardView
          card={card}
          t={answer.inItsLanguage}
          onOpen={onOpen}
          onBack={onBack}
          onReport={() => void askBackground('report', { card: card.name })}
          {...(card.type === 'entity' &&
            onMute && {
              muted: isMuted,
              onMute: () => onMute({ id: card.entity, name: card.name }, isMuted),
            })}
          {...(named && {
            onJump: (step: 1 | -1) => mentions.jump(shown, step),
            mention: mentions.at(shown),
          })}
        />
      )}
    </div>
  );
}
