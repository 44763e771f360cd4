import { Tool } from './tool.tsx';
import type { Translate } from './translate.ts';

interface Props {
  text: string;
  /** One thing to do about it: take it back, try again. */
  action?: { label: string; act(): void };
  t: Translate;
  onClose(): void;
}

/** What is said in place of a card. */
export function CardNotice({ text, action, t, onClose }: Props) {
  return (
    <div class="card card-notice">
      <p role="status">{text}</p>
      {action && (
        <button type="button" class="act" onClick={action.act}>
          {action.label}
        </button>
      )}
      <Tool icon="close" label={t('card_close')} onClick={onClose} />
    </div>
  );
}
