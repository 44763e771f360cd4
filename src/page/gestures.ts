import type { Settings } from '../shared/settings.ts';
import type { CardWindow } from './card-window.tsx';
import { isSame } from './mentions.ts';
import { own } from './own.ts';
import type { Painting } from './painting.ts';

/** How long the pointer rests before a card opens, and how long it may be away before the card closes, in ms. */
const REST = 500;
const GRACE = 300;
/** After so many ms of rest the card is asked for, so that it is there when it opens. */
const EXPECTED = 120;

interface Ground {
  painting: Painting;
  card: CardWindow;
  opening(): Settings['opening'];
}

/** Opens and closes the card as the reader points, clicks, types and scrolls; until the signal aborts. */
export function listen({ painting, card, opening }: Ground, signal: AbortSignal): void {
  let toOpen: ReturnType<typeof setTimeout> | undefined;
  let toClose: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let point = { x: -1, y: -1 };
  const stay = () => {
    card.reached = true;
    clearTimeout(toClose);
    toClose = undefined;
  };
  const leave = () => {
    clearTimeout(toOpen);
    if (!card.mention || !card.reached || toClose !== undefined) return;
    toClose = setTimeout(() => {
      toClose = undefined;
      if (!card.isHeld) card.close();
    }, GRACE);
  };
  const mentionAt = ({ x, y }: typeof point) => painting.pointers.at(x, y);

  const openAt = (at: typeof point, touch = false) => {
    clearTimeout(toOpen);
    const mention = mentionAt(at);
    if (!mention) return false;
    stay();
    void card.open({ mention, point: at, focus: false, touch });
    return true;
  };

  const look = (modifier: boolean) => {
    const mention = mentionAt(point);
    if (!mention) return leave();
    clearTimeout(toOpen);
    if (isSame(mention, card.mention)) return stay();
    const at = point;
    if (opening() === 'hover') {
      toOpen = setTimeout(() => {
        card.expect(mention);
        toOpen = setTimeout(() => isSame(mention, card.mention) || openAt(at), REST - EXPECTED);
      }, EXPECTED);
    } else if (opening() === 'click' || !modifier) leave();
    else openAt(at);
  };

  // A page can make up events; only the reader's own open and close cards.
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch') return;
    point = { x: event.clientX, y: event.clientY };
    if (card.holds(event)) {
      clearTimeout(toOpen);
      return stay();
    }
    frame = requestAnimationFrame(() => look(event.altKey));
  };

  const onClick = (event: PointerEvent) => {
    if (!event.isTrusted || card.holds(event)) return;
    const touch = event.pointerType === 'touch';
    // With the modifier key the reader may well mean the name; with the others always something else.
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const meant = opening() !== 'modifier' || touch || event.altKey;
    const at = { x: event.clientX, y: event.clientY };
    if (plain && meant && !isControl(event.target) && !hasSelection() && openAt(at, touch)) return;
    clearTimeout(toOpen);
    if (!card.isPinned) card.close();
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      clearTimeout(toOpen);
      if (!card.mention) return;
      card.close();
    } else if (event.key === 'Alt') {
      const shown = painting.isOnDemand;
      painting.hold(true);
      const opened = opening() === 'modifier' && !event.repeat && openAt(point);
      if (!shown && !opened) return;
    } else if (event.key !== 'Enter' || !openAtCaret(event)) return;
    // What Dossier took up is not also the page's, nor a way into the browser's menu.
    event.stopPropagation();
    event.preventDefault();
  };

  /** Enter where the caret of caret browsing, or what was found in the page, stands on a highlight. */
  const openAtCaret = (event: KeyboardEvent) => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const other = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!focusNode || other || card.holds(event) || isControl(event.target)) return false;
    const mention = painting.pointers.atCaret(focusNode, focusOffset ?? 0);
    if (!mention) return false;
    void card.open({ mention, point: null, focus: true, touch: false });
    return true;
  };

  const release = () => painting.hold(false);

  const passive = { signal, passive: true };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerleave', leave, passive);
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('keyup', (event) => event.key === 'Alt' && release(), { signal, capture: true });
  window.addEventListener('blur', release, { signal });
  document.addEventListener('scroll', (event) => !card.holds(event) && card.follow(), {
    ...passive,
    capture: true,
  });
  window.addEventListener('resize', () => card.follow(), passive);
  // What enters fullscreen covers a card that was open before.
  document.addEventListener('fullscreenchange', () => card.close(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(toOpen);
    clearTimeout(toClose);
    cancelAnimationFrame(frame);
    card.close();
  });
}

/** A link or a button keeps its click; the card is reached by resting on it. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    own(target).closest(
      'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]',
    ) !== null
  );
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
