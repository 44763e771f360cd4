import type { Dom } from './dom.ts';

/** Elements whose text is never an article's. */
const SKIPPED = new Set(
  `script style noscript template svg math canvas iframe object embed audio video map area select textarea input button
   nav footer datalist progress meter head option optgroup menu portal fencedframe`.split(/\s+/),
);

/** A dialog asks for consent or an address, unless it is what the site shows its article in. */
export const isSkipped = (dom: Dom, name: string, element: Element): boolean =>
  SKIPPED.has(name) ||
  (name === 'dialog' &&
    (dom.attribute(element, 'open') === null || [...dom.queryAll('article, main', element)].length === 0));
