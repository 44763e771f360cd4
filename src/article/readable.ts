import { Readability } from '@mozilla/readability';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import type { Scan } from './scan.ts';

const STAMP = 'data-dossier-key';
const MOST_ELEMENTS = 15_000;
const DEEPEST = 200;
const LEFT_OUT = new Set(
  `script style noscript template svg math canvas iframe object embed audio video map select textarea input button nav
   footer dialog head link meta`.split(/\s+/),
);
const COPIED = ['class', 'id', 'role', 'rel', 'itemprop', 'hidden', 'aria-hidden', 'style', 'href'];

/**
 * A copy of the page for Readability, which rewrites what it is given: stamped, without scripts and controls. Forms
 * become plain boxes, as their fields could shadow the properties that Readability walks by.
 */
function copyOf(dom: Dom): { copy: Document; live: Element[] } | null {
  const copy = dom.blank();
  const live: Element[] = [];
  const body = dom.body;
  if (!body) return null;
  const stack: { from: Node | null; to: Node }[] = [{ from: dom.firstChild(body), to: copy.body }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const node = top.from;
    if (!node) {
      stack.pop();
      continue;
    }
    top.from = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === TEXT) top.to.appendChild(copy.createTextNode((node as Text).data));
    if (type !== ELEMENT) continue;
    const element = node as Element;
    const name = dom.name(element);
    if (LEFT_OUT.has(name)) continue;
    if (live.length >= MOST_ELEMENTS || stack.length > DEEPEST) return null;
    const twin = copy.createElement(name === 'form' || !/^[a-z][a-z\d]*$/.test(name) ? 'div' : name);
    for (const attribute of COPIED) {
      const value = dom.attribute(element, attribute);
      if (value !== null) twin.setAttribute(attribute, value);
    }
    twin.setAttribute(STAMP, String(live.length));
    live.push(element);
    top.to.appendChild(twin);
    stack.push({ from: dom.firstChild(element), to: twin });
  }
  return { copy, live };
}

/** The live elements in which Readability sees the article's text; null where it sees none or gives up. */
export function readableElements(page: Scan): Set<Element> | null {
  const made = copyOf(page.dom);
  if (!made) return null;
  try {
    const result = new Readability<Element>(made.copy, {
      charThreshold: 200,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (!result?.content) return null;
    const kept = new Set<Element>();
    for (const element of result.content.querySelectorAll(`[${STAMP}]`)) {
      const live = made.live[Number(element.getAttribute(STAMP))];
      if (live) kept.add(live);
    }
    return kept;
  } catch {
    return null;
  }
}
