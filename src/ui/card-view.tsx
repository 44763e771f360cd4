import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card, DateCard, EntityCard, Reasons } from '../knowledge/card.ts';
import type { EntityId } from '../knowledge/entity.ts';
import { Foot } from './card-foot.tsx';
import { CardHeader, cardNameId, factsBelowHeader, type HeaderActions } from './card-header.tsx';
import { EarlierOffices, Facts, Happenings, OfficesOnDay } from './card-sections.tsx';
import { Fold } from './fold.tsx';
import { formatEdtf, isDay } from './format.ts';
import { KindGlyph } from './icons.tsx';
import { JumpBar, type MentionPosition } from './jump-bar.tsx';
import { EntityButton, EntityList, type OpenEntity } from './links.tsx';
import { LocatorMap } from './locator-map.tsx';
import { DateReasons, ReasonsView } from './reasons-view.tsx';
import { type Translate, Translation, useTranslate } from './translate.ts';

export interface CardViewProps extends HeaderActions {
  card: Card;
  t: Translate;
  /** Opens another entity's card; this one is then given again with that card. */
  onOpen(entity: EntityId): void;
  /** Undefined: not asked for yet; null: there are none to give. */
  reasons?: Reasons | null;
  /** Asks for the reasons, when the reader unfolds "Why?". Without it there is no such fold. */
  onWhy?(): void;
  /** How the article words it. */
  said?: string;
  /** "Not this one": the link is wrong. Stands under the reasons. */
  onReject?(): void;
  /** "I know this one": it need not be highlighted. */
  onMute?(): void;
  /** Where that can be seen and taken back on the card itself: whether the reader does. */
  muted?: boolean;
  /** Leads to where a mistake on the card can be reported. */
  onReport?(): void;
  /** Goes to the next (1) or previous (-1) mention in the article. */
  onJump?(step: 1 | -1): void;
  mention?: MentionPosition;
}

/** Background on one entity or date. Needs `tokens.css` and `card.css`, and an ancestor of class `dossier`. */
export function CardView({
  card,
  t,
  onOpen,
  onBack,
  reasons,
  onWhy,
  said,
  onReject,
  onMute,
  muted,
  onReport,
  onJump,
  mention,
  ...actions
}: CardViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wentOn = useRef(false);
  const key = card.type === 'date' ? card.interval : card.entity;

  // The button that led to another card goes with its card: the focus moves on to the new one's name.
  useLayoutEffect(() => {
    if (wentOn.current) heading.current?.focus();
    wentOn.current = false;
  }, [key]);
  const goOn =
    <A extends unknown[]>(go: (...args: A) => void) =>
    (...args: A) => {
      wentOn.current = true;
      go(...args);
    };
  const open = goOn(onOpen);

  return (
    <Translation.Provider value={t}>
      <article key={key} class="card" data-kind={card.kind} lang={card.lang} aria-labelledby={cardNameId}>
        <CardHeader card={card} heading={heading} onBack={onBack && goOn(onBack)} {...actions} />
        <div class="card-body">
          {card.type === 'date' ? (
            <DateBody card={card} onOpen={open} />
          ) : (
            <EntityBody card={card} onOpen={open} />
          )}
          {onWhy && (
            <Fold
              label={t(card.type === 'date' ? 'card_why_date' : 'card_why')}
              onOpen={() => reasons === undefined && onWhy()}
            >
              {card.type === 'date' ? (
                <DateReasons said={said} day={card.day} lang={card.lang} />
              ) : (
                <ReasonsView reasons={reasons} said={said} lang={card.lang} />
              )}
              {onReject && (
                <button type="button" class="act" onClick={onReject}>
                  {t('card_reject')}
                </button>
              )}
            </Fold>
          )}
        </div>
        <Foot card={card} onMute={onMute} muted={muted} onReport={onReport} />
        {onJump && <JumpBar onJump={onJump} mention={mention} />}
      </article>
    </Translation.Provider>
  );
}

function EntityBody({ card, onOpen }: { card: EntityCard; onOpen: OpenEntity }) {
  const t = useTranslate();
  const { lang, day } = card;
  return (
    <>
      {card.map && card.kind === 'place' && <LocatorMap map={card.map} />}
      <OfficesOnDay offices={card.offices} day={day} lang={lang} />
      {card.about && <p class="about">{card.about}</p>}
      <EarlierOffices offices={card.earlier} lang={lang} />
      <Facts facts={factsBelowHeader(card)} lang={lang} onOpen={onOpen} />
      {card.map && card.kind === 'event' && <LocatorMap map={card.map} />}
      <Happenings label={t(day ? 'card_since' : 'card_later')} lines={card.since} lang={lang} />
      <Happenings label={t(day ? 'card_before' : 'card_so_far')} lines={card.before} lang={lang} />
      {card.related.length > 0 && (
        <Fold label={t('card_related')} count={card.related.length}>
          <EntityList links={card.related} lang={lang} onOpen={onOpen} />
        </Fold>
      )}
    </>
  );
}

function DateBody({ card, onOpen }: { card: DateCard; onOpen: OpenEntity }) {
  const t = useTranslate();
  const { events, interval, lang } = card;
  const onDay = isDay(interval);
  return (
    <>
      {events.length > 0 ? (
        <section class="events">
          <h3>{t(onDay ? 'card_that_day' : 'card_that_time')}</h3>
          <ul>
            {events.map((event) => (
              <li key={event.entity} data-kind="event">
                <KindGlyph kind="event" />
                <div>
                  <EntityButton link={event} onOpen={onOpen} />{' '}
                  {event.date !== interval && <span class="term">{formatEdtf(event.date, lang)}</span>}
                  {event.text.split('\n').map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p class="soft">{t(onDay ? 'card_no_event_day' : 'card_no_event_time')}</p>
      )}
      <Facts facts={card.facts} lang={lang} onOpen={onOpen} />
    </>
  );
}
