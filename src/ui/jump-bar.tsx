import { Tool } from './tool.tsx';
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
      {several && <Tool icon="up" label={t('mention_previous')} onClick={() => onJump(-1)} />}
      <Tool icon="down" label={t('mention_next')} onClick={() => onJump(1)} />
    </div>
  );
}
