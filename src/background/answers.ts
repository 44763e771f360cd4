import browser from 'webextension-polyfill';
import { annotateMixed } from '../annotate/mixed.ts';
import { buildEntityCard } from '../knowledge/build-card.ts';
import { buildDateCard } from '../knowledge/build-date-card.ts';
import { identifiersOf } from '../knowledge/identifiers.ts';
import { reasonsFor } from '../knowledge/reasons.ts';
import { search } from '../knowledge/search.ts';
import { sharedEvents } from '../knowledge/shared-events.ts';
import { summarise } from '../knowledge/summary.ts';
import type { Handlers } from '../shared/answer.ts';
import { askTab } from '../shared/ask.ts';
import type { MessageName } from '../shared/messages.ts';
import { ownTexts } from '../shared/own-files.ts';
import type { requestsToBackground } from '../shared/requests-to-background.ts';
import { cardStyles } from '../ui/styles.ts';
import { showCount } from './badge.ts';
import { knowledge } from './knowledge.ts';
import { locatorFor } from './locator.ts';
import { injectInto } from './sites.ts';

/** Background events on a timeline, at most: more would bury the article's own dates. */
const MOST_EVENTS = 8;

/** What the background answers. Every handler can be called again: the browser may stop the background in any of them. */
export const answers: Handlers<keyof typeof requestsToBackground & MessageName> = {
  async annotate({ text, title, lang, parts, day, interface: shown }) {
    const known = await knowledge();
    const annotations = annotateMixed({ text, title, lang, ...(day && { published: day }) }, parts, known);
    // A card is likely to be asked for next; the answer does not wait for this, and the card tells where it fails.
    setTimeout(() => known.prepareTexts().catch(() => undefined));
    return { annotations, cards: summarise(annotations, { lang: shown, ...(day && { day }) }, known) };
  },
  async card({ lang, day, ...wanted }) {
    const options = { lang, ...(day && { day }) };
    const known = await knowledge();
    const card = await ('entity' in wanted
      ? buildEntityCard(wanted.entity, options, known)
      : buildDateCard(wanted.interval, wanted.actors, options, known));
    if (!card) throw new Error('there is no such card');
    if (card.type === 'date') return card;
    // A card without its map is better than none.
    const map = await locatorFor(card.entity, known).catch(() => undefined);
    return map ? { ...card, map } : card;
  },
  async search({ query, lang, day }) {
    return search(query, { lang, ...(day && { day }) }, await knowledge());
  },
  async timeline({ actors, lang, day }) {
    return sharedEvents(actors, { lang, ...(day && { day }), most: MOST_EVENTS }, await knowledge());
  },
  async identifiers({ entities }) {
    return identifiersOf(entities, await knowledge());
  },
  async reasons({ annotation, lang }) {
    return reasonsFor(annotation, lang, await knowledge());
  },
  async badge({ count }, { tab }) {
    if (tab?.id !== undefined) await showCount(tab.id, count);
    return null;
  },
  styles: () => cardStyles,
  texts: ({ lang }) => ownTexts(lang),
  async report({ card }, { tab }) {
    const { incognito } = tab ?? (await browser.windows.getLastFocused());
    // Chromium opens it in a window that is not private, and keeps its address in the history.
    const about = incognito ? '' : `?${new URLSearchParams({ card })}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`about.html${about}`) });
    return null;
  },
  async read({ tabId }) {
    await injectInto(tabId);
    // Whatever the settings say of pages at large: this one was asked for.
    await askTab(tabId, 'togglePage', { on: true });
    return null;
  },
};

/** Opens the welcome page once, when the extension was installed. */
export function welcome(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
