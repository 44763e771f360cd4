import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

interface Props {
  label: string;
  /** A number behind the label. */
  count?: number;
  onOpen?(): void;
  children: ComponentChildren;
}

/** A heading that unfolds what is under it. */
export function Fold({ label, count, onOpen, children }: Props) {
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <span>
          {label} {count !== undefined && <span class="count">{count}</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
