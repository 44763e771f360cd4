/** How long the page must have been quiet before it is read again, and how long it is waited for at most, in ms. */
const QUIET = 400;
const PATIENCE = 2000;

/**
 * Tells when the page has changed in a way that may touch the article: nodes or text changed, or another address shown
 * without a new document. Runs of changes are told once.
 */
export function watch(changed: (address: boolean) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let address = location.href;
  const tell = () => {
    first = 0;
    const moved = location.href.split('#')[0] !== address.split('#')[0];
    address = location.href;
    changed(moved);
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, first + PATIENCE - now)));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  // A page from the back-forward cache kept its ranges, but highlights are painted anew to be sure.
  window.addEventListener('pageshow', (event) => event.persisted && changed(true), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
