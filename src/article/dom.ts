/**
 * The document's own accessors, taken from its prototypes. A page can shadow `document.body` or a form's
 * `parentNode` by an element of that name ("DOM clobbering"), which would send a walk round in circles.
 */
export interface Dom {
  root: Element | null;
  body: Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Local name in lower case for HTML elements. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  queryAll(selector: string, within?: Element | ShadowRoot): NodeListOf<Element>;
  /** Number of all elements of the document, as the browser knows it. */
  size(): number;
  text(node: Node): string;
  /** The open shadow root of an element; closed ones are the page's own affair. */
  shadow(element: Element): ShadowRoot | null;
  /** False where style sheets hide the element; true where the browser cannot tell. */
  isShown(element: Element): boolean;
}

export const ELEMENT = 1;
export const TEXT = 3;

function descriptorOf(object: object, property: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, property);
    if (found) return found;
  }
  return undefined;
}

function getter<From extends object, To>(sample: object, property: string): (from: From) => To {
  const get = descriptorOf(sample, property)?.get;
  return (from) => (get ? get.call(from) : (from as Record<string, unknown>)[property]) as To;
}

function method<From extends object, Args extends unknown[], To>(sample: object, property: string) {
  const run = descriptorOf(sample, property)?.value as (this: From, ...args: Args) => To;
  return (from: From, ...args: Args): To => run.apply(from, args);
}

function shownIn(sample: object): (element: Element) => boolean {
  if (typeof descriptorOf(sample, 'checkVisibility')?.value !== 'function') return () => true;
  const check = method<Element, [CheckVisibilityOptions], boolean>(sample, 'checkVisibility');
  return (element) => check(element, { visibilityProperty: true });
}

/** The accessors of one document. */
export function domOf(document: Document): Dom {
  const root = getter<Document, Element | null>(document, 'documentElement')(document);
  const sample = root ?? document;
  const queryAll = method<Document, [string], NodeListOf<Element>>(document, 'querySelectorAll');
  const all = method<Document, [string], HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  return {
    root,
    body: getter<Document, Element | null>(document, 'body')(document),
    firstChild: getter(sample, 'firstChild'),
    nextSibling: getter(sample, 'nextSibling'),
    nodeType: getter(sample, 'nodeType'),
    name: getter(sample, 'localName'),
    attribute: method(sample, 'getAttribute'),
    queryAll: (selector, within) =>
      within ? within.querySelectorAll(selector) : queryAll(document, selector),
    size: () => all(document, '*').length,
    text: (node) => getter<Node, string | null>(sample, 'textContent')(node) ?? '',
    shadow: getter(sample, 'shadowRoot'),
    isShown: shownIn(sample),
  };
}
