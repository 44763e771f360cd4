import { answer } from '../shared/answer.ts';
import { requestsToPage } from '../shared/requests-to-page.ts';
import { Session } from './session.ts';

/*
 * Runs in the top document only: what stands in a publisher's frames are advertisements, players, embedded posts and
 * comments, with dates and names of their own that are not the article's. "Read this page" means the page, too.
 */

/** Ends the copy of an earlier version, or of an earlier click on "Read this page", that still runs in this document. */
const TAKEOVER = 'dossier:takeover';

if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  const ending = new AbortController();
  document.dispatchEvent(new CustomEvent(TAKEOVER));
  const end = () => ending.abort();
  const giveWay = () => document.addEventListener(TAKEOVER, end, { once: true });
  giveWay();
  const session = new Session(giveWay);
  const stopAnswering = answer(requestsToPage, {
    pageState: () => session.state(),
    readAnyway: () => session.readAnyway(),
    togglePage: ({ on }) => session.togglePage(on),
    article: () => session.article(),
    jump: ({ key, nth }) => session.jump(key, nth),
    step({ by }) {
      session.step(by);
      return null;
    },
  });
  ending.signal.addEventListener('abort', stopAnswering);
  void session.start(ending.signal);
}
