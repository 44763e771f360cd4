import { h, hydrate as hydrateTree } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { day, paragraphs, title } from './story.ts';

let update: () => void;

function Story() {
  const [updated, setUpdated] = useState(false);
  update = () => setUpdated(true);
  return h(
    'article',
    null,
    h('h1', null, title),
    h('time', { dateTime: day }, day),
    ...paragraphs(updated).map((text, key) => h('p', { key }, text)),
  );
}

export const html = (): string => renderToString(h(Story, null));
export const hydrate = (root: Element) => hydrateTree(h(Story, null), root);
export const change = () => update();
