/*
 * A page can hide what the browser itself gives `document` and forms behind elements of that name ("DOM clobbering"), from
 * content scripts too: a form with a field called `parentNode` sends a walk round in circles. The content script sees both
 * by what follows; src/article has its own way (dom.ts), as it also runs elsewhere.
 */

/** An object as the browser made it, without what the page named. */
export function seen<T extends object>(real: T): T {
  return new Proxy(real, {
    get(_, key) {
      const value = Reflect.get(Object.getPrototypeOf(real), key, real);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
}

/** A node to ask for its properties, whatever the page calls its fields; to be handed on, the node itself is needed. */
export function own<T extends Node>(node: T): T {
  return node instanceof HTMLFormElement ? seen(node) : node;
}
