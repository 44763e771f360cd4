import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  /** Read out, and shown where the pointer rests. */
  label: string;
  onClick(): void;
  /** Of one that stays pressed: whether it is. */
  pressed?: boolean;
  class?: string;
}

/** A button that shows nothing but a sign. */
export function Tool({ icon, label, onClick, pressed, class: own = '' }: Props) {
  return (
    <button
      type="button"
      class={`tool ${own}`}
      onClick={onClick}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
