import { answer } from '../shared/answer.ts';
import { requestsToPage } from '../shared/requests-to-page.ts';
import { isAlive } from './alive.ts';
import { Session } from './session.ts';

/*
 * Runs in the top document only: what stands in a publisher's frames are advertisements, players, embedded posts and
 * comments, with dates and names of their own that are not the article's. "Read this page" means the page, too.
 */

/** Where the next copy of this version finds the one that runs: a page cannot reach the globals of a content script. */
const RUNNING: unique symbol = Symbol.for('dossier');
const world = globalThis as { [RUNNING]?: AbortController };

/** Tells copies of earlier versions, which have globals of their own, that another one is here. */
const TAKEOVER = 'dossier:takeover';
/** Chromium lets a copy run on that was cut off from its extension: it ends when it is told, or the reader comes to the page. */
const OCCASIONS = [TAKEOVER, 'visibilitychange', 'pointermove', 'pointerdown', 'keydown'];

if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  world[RUNNING]?.abort();
  document.dispatchEvent(new CustomEvent(TAKEOVER));
  const ending = new AbortController();
  world[RUNNING] = ending;
  const { signal } = ending;
  // A page can send any of these events, too: they end only what has no extension any more.
  const leaveIfCutOff = () => isAlive() || ending.abort();
  const listen = () => {
    for (const event of OCCASIONS)
      document.addEventListener(event, leaveIfCutOff, { signal, capture: true, passive: true });
  };
  listen();
  const session = new Session(listen);
  const stopAnswering = answer(requestsToPage, {
    pageState: () => session.state(),
    readAgain: ({ anyway }) => session.readAgain(anyway),
    togglePage: ({ on }) => session.togglePage(on),
    article: () => session.article(),
    jump: ({ key, nth }) => session.jump(key, nth),
    step({ by }) {
      session.step(by);
      return null;
    },
  });
  signal.addEventListener('abort', () => isAlive() && stopAnswering());
  void session.start(signal);
}
