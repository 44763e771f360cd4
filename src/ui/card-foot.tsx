import type { Card } from '../knowledge/card.ts';
import { Fold } from './fold.tsx';
import { formatEdtf } from './format.ts';
import { WebLink } from './links.tsx';
import { plural, useTranslate } from './translate.ts';

interface Props {
  card: Card;
  onMute?(): void;
  muted?: boolean;
  onReport?(): void;
}

/** Where a card's statements come from, with the day they were checked; and "I know this one". */
export function Foot({ card, onMute, muted, onReport }: Props) {
  const t = useTranslate();
  const checked = card.type === 'entity' ? card.checked : undefined;
  const readMore = card.type === 'entity' ? card.readMore : undefined;
  if (card.sources.length === 0 && !readMore && !onMute) return null;
  return (
    <footer class="card-foot">
      {card.sources.length > 0 && (
        <Fold label={plural(t, 'card_sources', card.sources.length, card.lang)}>
          <ul class="sources">
            {card.sources.map(({ title, url, publisher }) => (
              <li key={url}>
                <WebLink href={url} label={title} />
                {publisher && <span class="soft"> {publisher}</span>}
              </li>
            ))}
          </ul>
          {checked && (
            <p class="checked">
              {t('card_checked', [formatEdtf(checked, card.lang)])}
              {onReport && (
                <>
                  {' · '}
                  <button type="button" class="link" onClick={onReport}>
                    {t('card_report')}
                  </button>
                </>
              )}
            </p>
          )}
        </Fold>
      )}
      <div class="card-ends">
        {onMute && (
          <button
            type="button"
            class="mute"
            title={t('card_mute_text')}
            aria-pressed={muted}
            onClick={onMute}
          >
            {t('card_mute')}
          </button>
        )}
        {readMore && <WebLink href={readMore} label={t('card_read_more')} />}
      </div>
    </footer>
  );
}
