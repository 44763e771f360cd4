import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslate } from '../ui/translate.ts';

export const tabs = ['cards', 'timeline', 'map', 'search'] as const;
export type Tab = (typeof tabs)[number];

interface Props {
  shown: Tab;
  onShow(tab: Tab): void;
}

const steps: Record<string, (at: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

/** The tabs, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows move and show at once. */
export function TabList({ shown, onShow }: Props) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(tabs.indexOf(shown));
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length]!;
    onShow(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel_views')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          id={`tab-${tab}`}
          role="tab"
          aria-selected={tab === shown}
          aria-controls={tab === shown ? `view-${tab}` : undefined}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
        >
          {t(`tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows. */
export function TabView({
  tab,
  hidden,
  children,
}: {
  tab: Tab;
  hidden: boolean;
  children: ComponentChildren;
}) {
  return (
    <div
      class="view"
      id={`view-${tab}`}
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that may hold nothing to focus is focusable itself
      tabIndex={0}
      hidden={hidden}
    >
      {children}
    </div>
  );
}
