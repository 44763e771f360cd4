import { seen } from './own.ts';

const view = seen(globalThis.document);

/** Stands in for `document` throughout the content script: the build sees to it. `window.document` is the node itself. */
export { view as document };
