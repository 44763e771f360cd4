import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
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

export const html = (): string => renderToString(h(Story));
export const hydrate = (root: Element) => void hydrateRoot(root, h(Story));
export const change = () => update();
