import type { CardWindow } from './card-window.tsx';
import type { PointerMap } from './pointer.ts';

/** How long the pointer rests before a card opens, and how long it may be away before the card closes, in ms. */
const REST = 500;
const GRACE = 300;

/** Opens and closes the card as the reader points, clicks, types and scrolls; until the signal aborts. */
export function listen(pointers: () => PointerMap, card: CardWindow, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    clearTimeout(opening);
    if (card.mention && !card.isHeld) closing ??= setTimeout(() => card.close(), GRACE);
  };

  const look = (x: number, y: number) => {
    const mention = pointers().at(x, y);
    if (!mention) return leave();
    if (mention === card.mention) {
      clearTimeout(opening);
      return stay();
    }
    clearTimeout(opening);
    opening = setTimeout(() => {
      stay();
      void card.open({ mention, point: { x, y }, focus: false });
    }, REST);
  };

  // A page can make up events; only the reader's own open and close cards.
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch') return;
    if (card.holds(event)) {
      clearTimeout(opening);
      return stay();
    }
    frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || card.holds(event)) return;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const mention =
      plain && !isControl(event.target) && !hasSelection()
        ? pointers().at(event.clientX, event.clientY)
        : null;
    clearTimeout(opening);
    if (!mention) {
      if (!card.isPinned) card.close();
      return;
    }
    stay();
    void card.open({ mention, point: { x: event.clientX, y: event.clientY }, focus: false });
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    clearTimeout(opening);
    if (!card.mention) return;
    // The Escape that closes the card is not also the page's.
    event.stopPropagation();
    event.preventDefault();
    card.close();
  };

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('pointerleave', leave, { signal, passive: true });
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('scroll', (event) => !card.holds(event as UIEvent) && card.follow(), {
    signal,
    passive: true,
    capture: true,
  });
  window.addEventListener('resize', () => card.follow(), { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    clearTimeout(closing);
    cancelAnimationFrame(frame);
    card.close();
  });
}

/** A link or a button keeps its click; the card is reached by resting on it. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]',
    ) !== null
  );
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
