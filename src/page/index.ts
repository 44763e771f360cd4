import { answer } from '../shared/answer.ts';
import { requestsToPage } from '../shared/requests-to-page.ts';
import { Session } from './session.ts';

/** Ends the copy of an earlier version, or of an earlier click on "Read this page", that still runs in this document. */
const TAKEOVER = 'dossier:takeover';

if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  const ending = new AbortController();
  document.dispatchEvent(new CustomEvent(TAKEOVER));
  document.addEventListener(TAKEOVER, () => ending.abort(), { once: true });
  const session = new Session();
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
