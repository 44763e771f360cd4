import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  disabled?: boolean;
  title?: string;
  onSwitch(on: boolean): void;
  children: ComponentChildren;
}

export function Switch({ on, disabled, title, onSwitch, children }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      title={title}
      onClick={() => onSwitch(!on)}
    >
      <span class="track" aria-hidden="true" />
      <span class="switch-label">{children}</span>
    </button>
  );
}
