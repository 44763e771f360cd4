import { useRef, useState } from 'preact/hooks';
import { askTab } from '../shared/ask.ts';
import type { MentionPosition } from '../ui/jump-bar.tsx';
import type { PageConnection } from './use-page.ts';

export interface Mentions {
  /** Where the reader is among the mentions of a line; undefined before the first jump. */
  at(key: string): MentionPosition | undefined;
  jump(key: string, step: 1 | -1): void;
}

/** Goes through the mentions of each line in the page. */
export function useMentions({ tab, settle }: PageConnection): Mentions {
  const [positions, setPositions] = useState<ReadonlyMap<string, MentionPosition>>(new Map());
  // Clicks may come faster than the page answers: each counts from the last one sent.
  const latest = useRef(new Map<string, number>());

  const jump = async (key: string, step: 1 | -1) => {
    if (!tab) return;
    const before = latest.current.get(key);
    const of = positions.get(key)?.of;
    const next = before === undefined ? (step === 1 ? 0 : -1) : before + step;
    const nth = of ? (next + of) % of : next;
    latest.current.set(key, nth);
    try {
      const answer = await askTab(tab.id, 'jump', { key, nth });
      const place = { nth: (nth + answer.of) % answer.of, of: answer.of };
      if (latest.current.get(key) === nth) latest.current.set(key, place.nth);
      if (answer.of > 0) setPositions((known) => new Map(known).set(key, place));
    } catch {
      // The page went away or was reloaded: its new state says so.
      settle();
    }
  };
  return { at: (key) => positions.get(key), jump: (key, step) => void jump(key, step) };
}
