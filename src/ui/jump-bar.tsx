import { Icon } from './icons.tsx';
import { useTranslate } from './translate.ts';

/** Which mention of how many, counted from 0. */
export interface MentionPosition {
  nth: number;
  of: number;
}

/** Goes through an entity's mentions in the article. */
export function JumpBar({ onJump, mention }: { onJump(step: 1 | -1): void; mention?: MentionPosition }) {
  const t = useTranslate();
  const place = mention ? t('mention_of', [String(mention.nth + 1), String(mention.of)]) : t('mention_show');
  const several = !mention || mention.of > 1;
  return (
    <div class="jump-bar">
      <span aria-live="polite">{place}</span>
      {several && (
        <button
          type="button"
          class="tool"
          onClick={() => onJump(-1)}
          aria-label={t('mention_previous')}
          title={t('mention_previous')}
        >
          <Icon name="up" />
        </button>
      )}
      <button
        type="button"
        class="tool"
        onClick={() => onJump(1)}
        aria-label={t('mention_next')}
        title={t('mention_next')}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
